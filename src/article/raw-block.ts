import type { BlockKind } from '../model/article';
import type { Cues } from './class-cues';
import type { Piece } from './text-of-nodes';

/** An element that holds blocks, or a block itself where it is a leaf; the walk makes one each. */
export interface Container {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Container | null;
  readonly depth: number;
  /** Its own cues, not those of its ancestors. */
  readonly cues: Cues;
  /** Cues of itself and all ancestors. */
  readonly allCues: Cues;
  /** Class and id as given. */
  readonly name: string;
  readonly inLink: boolean;
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly itemprop: string;
  /** Blocks `from` (inclusive) to `to` (exclusive) stand in it. */
  from: number;
  to: number;
}

/** A block as walked, before it is known whether it belongs to the article. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly tag: string;
  nodes: readonly Node[];
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly container: Container;
  /** Words; characters of scripts without spaces count as half a word. */
  readonly words: number;
  readonly linkDensity: number;
  readonly emphasis: number;
  /** Ends as a sentence does. */
  readonly isSentence: boolean;
  /** Weight of prose: above 0 for the text of an article, below 0 for clutter. */
  value: number;
}

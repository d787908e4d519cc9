import type { BlockKind } from '../model/article';
import type { Cues } from './class-cues';
import type { Piece } from './text-of-nodes';
import { classOf, idOf } from './dom';
import { isHeading } from './tags';

const NUMBER = /\d/;
const NUMBERS = /\d+/g;

/** An element that holds blocks, or a block itself where it is a leaf; the walk makes one each. */
export class Container {
  readonly element: Element;
  /** Its place among all containers. */
  readonly index: number;
  readonly tag: string;
  readonly parent: Container | null;
  readonly depth: number;
  /** Its own cues, not those of its ancestors. */
  readonly cues: Cues;
  /** Cues of itself and all ancestors. */
  readonly allCues: Cues;
  readonly inLink: boolean;
  readonly kind: BlockKind;
  readonly quoted: boolean;
  readonly itemprop: string;
  /** Has an attribute that may say that it is advertising. */
  readonly isLabelled: boolean;
  /** Blocks `from` (inclusive) to `to` (exclusive) stand in it. */
  from: number;
  to: number;
  private ownName: string | null = null;
  private ownMake: string | null = null;

  constructor(
    element: Element,
    index: number,
    tag: string,
    parent: Container | null,
    cues: Cues,
    kind: BlockKind,
    inLink: boolean,
    itemprop: string,
    isLabelled: boolean,
    from: number,
  ) {
    this.element = element;
    this.index = index;
    this.tag = tag;
    this.parent = parent;
    this.depth = parent ? parent.depth + 1 : 0;
    this.cues = cues;
    this.allCues = cues | (parent ? parent.allCues : 0);
    this.inLink = inLink;
    this.kind = kind;
    this.quoted = tag === 'BLOCKQUOTE' || tag === 'Q' || (parent !== null && parent.quoted);
    this.itemprop = itemprop;
    this.isLabelled = isLabelled;
    this.from = from;
    this.to = from;
  }

  /** Class and id as given; asked of few, so read when asked. */
  get name(): string {
    if (this.ownName === null) {
      const name = classOf(this.element);
      // The id of a heading repeats its words.
      const id = isHeading(this.tag) ? '' : idOf(this.element);
      this.ownName = id === '' ? name : `${name} ${id}`;
    }
    return this.ownName;
  }

  /** Tag and names without numbers: elements made by the same template share it. */
  get make(): string {
    return (this.ownMake ??= `${this.tag} ${NUMBER.test(this.name) ? this.name.replace(NUMBERS, '') : this.name}`);
  }
}

/** A block as walked, before it is known whether it belongs to the article. */
export interface RawBlock {
  kind: BlockKind;
  readonly level: number;
  /** Upper case; `#text` for a run of inline nodes. */
  tag: string;
  nodes: readonly Node[];
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly container: Container;
  /** Words; characters of scripts without spaces count as half a word. */
  readonly words: number;
  /** Runs of digits. */
  readonly figures: number;
  readonly linkDensity: number;
  readonly emphasis: number;
  /** Ends as a sentence does. */
  readonly isSentence: boolean;
  /** A long menu or footer: its words are estimated, its figures not counted. */
  readonly isEstimated: boolean;
  /** Weight of prose: above 0 for the text of an article, below 0 for clutter. */
  value: number;
}

import type { BlockKind } from '../model/article';
import type { Cues } from './class-cues';
import type { Piece } from './text-of-nodes';
import type { Attributes } from './attributes';

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
  /** Class and id as given. */
  readonly name: string;
  private ownMake: string | null = null;

  constructor(
    element: Element,
    index: number,
    tag: string,
    parent: Container | null,
    cues: Cues,
    kind: BlockKind,
    inLink: boolean,
    attributes: Attributes,
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
    const { className, id } = attributes;
    this.name = id === '' ? className : `${className} ${id}`;
    this.itemprop = attributes.itemprop;
    this.isLabelled = attributes.isLabelled;
    this.from = from;
    this.to = from;
  }

  /** Tag and names without numbers: elements made by the same template share it. */
  get make(): string {
    return (this.ownMake ??= makeOf(this.tag, this.name));
  }
}

/** By tag, by name: pages repeat theirs, and one string for all alike is compared and hashed faster than copies. */
const makes = new Map<string, Map<string, string>>();
const MOST_MAKES = 5000;
let countOfMakes = 0;

function makeOf(tag: string, name: string): string {
  let ofTag = makes.get(tag);
  let make = ofTag?.get(name);
  if (make !== undefined) return make;
  make = `${tag} ${name.replace(NUMBERS, '')}`;
  if (countOfMakes >= MOST_MAKES) return make;
  countOfMakes++;
  if (!ofTag) makes.set(tag, (ofTag = new Map<string, string>()));
  ofTag.set(name, make);
  return make;
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

/** The box a block's own element stands in. */
export function boxOf({ container, nodes }: RawBlock): Container {
  return nodes[0] === container.element && container.parent ? container.parent : container;
}

/** The nearest of a container and those around it that has one of some tags; null where none has. */
export function closest(container: Container, ...tags: readonly string[]): Container | null {
  let at: Container | null = container;
  while (at && !tags.includes(at.tag)) at = at.parent;
  return at;
}

/** True for a block that reads like a line of running text: ten words, and the end of a sentence. */
export const isRunning = ({ words, isSentence }: RawBlock): boolean => words >= 10 && isSentence;

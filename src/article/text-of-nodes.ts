import { firstChildOf, isElement, nextSiblingOf, parentOf, rawTagOf, shadowOf, typeOf } from './dom';
import { isBlank } from './is-blank';
import { leadsAway } from './leads-away';
import { flagsOfTag, TAG } from './tags';
import { isBlankText, isSpace } from '../text/normalise';
import { unitAt } from '../text/unit-at';

/** A stretch of a run's text that comes from one text node without a gap; offsets are UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the run's text. */
  readonly at: number;
  length: number;
  /** The innermost link that the node stands in, up to the top of its run. */
  readonly link: Element | null;
}

export interface TextOfNodes {
  readonly text: string;
  /** In order, without overlap; white space between pieces may belong to none. */
  readonly pieces: readonly Piece[];
}

/** A reader's state before a node. */
class Before {
  private text = '';
  private pieces = 0;
  private linked = 0;
  private strong = 0;
  private length = 0;
  private gap: '' | ' ' | '\n' = '';

  take(reader: RunReader): void {
    this.text = reader.text;
    this.pieces = reader.pieces.length;
    this.linked = reader.linked;
    this.strong = reader.strong;
    this.length = reader.length;
    this.gap = reader.gap;
  }

  giveBack(reader: RunReader): void {
    reader.text = this.text;
    reader.pieces.length = this.pieces;
    reader.linked = this.linked;
    reader.strong = this.strong;
    reader.length = this.length;
    reader.gap = this.gap;
  }
}

/**
 * Reads runs of nodes into text as a reader sees it: white space collapsed, invisible characters dropped, `br` as a
 * line break; and remembers which text node each stretch is from, so that a place in the text can be found again in
 * the page. Walks without recursion: pages nest 20,000 deep.
 */
export class RunReader {
  text = '';
  pieces: Piece[] = [];
  /** Letters in links, and letters set off. */
  linked = 0;
  strong = 0;
  length = 0;
  /** White space seen since the last character: nothing, a space, or a line break. */
  gap: '' | ' ' | '\n' = '';
  private readonly before = new Before();
  private readonly isHidden: (element: Element) => boolean;
  /** Elements found to hold blocks, so that nesting costs nothing twice; null where blocks are read like anything else. */
  private readonly holders: Set<Node> | null;

  constructor(isHidden: (element: Element) => boolean, holders: Set<Node> | null) {
    this.isHidden = isHidden;
    this.holders = holders;
  }

  clear(): void {
    this.text = '';
    this.pieces = [];
    this.linked = this.strong = this.length = 0;
    this.gap = '';
  }

  /** A `br` between nodes of the run. */
  breakLine(): void {
    this.gap = '\n';
  }

  /**
   * Adds what one node holds.
   * @returns false, and adds nothing, where it holds a block, a shadow root, a slot or an empty line (two `br`)
   */
  read(top: Node): boolean {
    const type = typeOf(top);
    if (type === 3) this.readText(top as Text, null, false);
    if (type !== 1) return true;
    const flags = flagsOfTag(rawTagOf(top as Element));
    if (flags & TAG.break) this.gap = '\n';
    return (flags & (TAG.break | TAG.silent)) !== 0 || this.readElement(top as Element, flags);
  }

  /**
   * As {@link read}, for an element that is read.
   * @param topFlags what its tag means
   */
  readElement(top: Element, topFlags: number): boolean {
    const { holders } = this;
    if (holders !== null && holders.has(top)) return false;
    let node: Node | null = firstChildOf(top);
    // Most elements that are read hold one text: there is nothing that could have to be undone.
    const isOneText = node !== null && holders !== null && typeOf(node) === 3 && nextSiblingOf(node) === null;
    if (!isOneText) this.before.take(this);
    // Blocks part the words before and after them although the mark-up may hold no space.
    if (topFlags & TAG.block && this.gap === '') this.gap = ' ';
    if (!node) return true;
    let link: Element | null = topFlags & TAG.link && leadsAway(top) ? top : null;
    let outerLinks: (Element | null)[] | null = null;
    let outermostStrong: Node | null = topFlags & TAG.strong ? top : null;
    if (isOneText) {
      this.readText(node as Text, link, outermostStrong !== null);
      return true;
    }
    while (node) {
      const type = typeOf(node);
      let descend = false;
      if (type === 3) this.readText(node as Text, link, outermostStrong !== null);
      else if (type === 1) {
        const element = node as Element;
        const flags = flagsOfTag(rawTagOf(element));
        if (holders && (flags & (TAG.block | TAG.slot) || holders.has(node) || (flags & TAG.host && shadowOf(element))))
          return this.undo(top, node);
        if (flags & TAG.break) {
          if (holders && isBreakNext(node)) return this.undo(top, node);
          this.gap = '\n';
        } else if (!(flags & TAG.silent) && !this.isHidden(element)) {
          if (flags & TAG.block && this.gap === '') this.gap = ' ';
          descend = true;
        }
        const child: Node | null = descend ? firstChildOf(node) : null;
        if (child) {
          if (flags & TAG.link && leadsAway(element)) {
            (outerLinks ??= []).push(link);
            link = element;
          } else if (flags & TAG.strong && !outermostStrong) outermostStrong = node;
          node = child;
          continue;
        }
      }
      // Climb to the next node, leaving elements on the way.
      for (;;) {
        const next: Node | null = nextSiblingOf(node);
        if (next) {
          node = next;
          break;
        }
        node = parentOf(node)!;
        if (node === top) {
          if (holders === null && this.gap === '' && topFlags & TAG.block) this.gap = ' ';
          return true;
        }
        if (node === link) link = outerLinks!.pop()!;
        else if (node === outermostStrong) outermostStrong = null;
        // Below a node that holds no block there is none to leave.
        if (holders === null && this.gap === '' && isElement(node) && flagsOfTag(rawTagOf(node)) & TAG.block)
          this.gap = ' ';
      }
    }
    return true;
  }

  /** Remembers the way to a block that was found below, and forgets what was read on it. */
  private undo(top: Node, found: Node): false {
    for (let at: Node | null = parentOf(found); at && at !== top; at = parentOf(at)) this.holders!.add(at);
    this.holders!.add(top);
    this.before.giveBack(this);
    return false;
  }

  /** Adds a text node's words. */
  readText(node: Text, link: Element | null, isStrong: boolean): void {
    const { data } = node;
    if (isBlankText(data)) this.readBlank(data);
    else this.readWords(node, data, link, isStrong);
  }

  /** As {@link readText}, for a text of which a reader sees nothing. */
  readBlank(data: string): void {
    if (this.gap === '' && hasSpace(data, 0, data.length)) this.gap = ' ';
  }

  /** As {@link readText}, for a text with something to see. */
  readWords(node: Text, data: string, link: Element | null, isStrong: boolean): void {
    // Most text between marks is in order as it is; a pattern sees that faster than a loop, above all before the
    // engine has compiled the loop.
    if (unitAt.call(data, 0) > BLANK && !DISORDER.test(data)) {
      this.add(node, 0, data, link, isStrong);
      return;
    }
    // What is left is for the most part text with white space around it.
    const words = data.trim();
    if (words.length < data.length && !DISORDER.test(words)) {
      const from = data.length - data.trimStart().length;
      if (this.gap === '' && hasSpace(data, 0, from)) this.gap = ' ';
      this.add(node, from, words, link, isStrong);
      if (hasSpace(data, from + words.length, data.length)) this.gap = ' ';
      return;
    }
    STRETCH.lastIndex = 0;
    let end = 0;
    for (let found = STRETCH.exec(data); found; found = STRETCH.exec(data)) {
      if (this.gap === '' && hasSpace(data, end, found.index)) this.gap = ' ';
      this.add(node, found.index, found[0], link, isStrong);
      end = STRETCH.lastIndex;
    }
    if (this.gap === '' && hasSpace(data, end, data.length)) this.gap = ' ';
  }

  private add(node: Text, from: number, stretch: string, link: Element | null, isStrong: boolean): void {
    const { length } = stretch;
    const text = this.text === '' ? '' : this.text + this.gap;
    this.gap = '';
    this.pieces.push({ node, from, at: text.length, length, link });
    this.text = text + stretch;
    this.length += length;
    if (link) this.linked += length;
    if (isStrong) this.strong += length;
  }
}

/** Characters that a reader does not see, for a character class. */
const UNSEEN = '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF';
/** No character up to the space is shown. */
const BLANK = 0x20;
/**
 * White space but single spaces between words, or a character that nobody sees. All characters stand in one class:
 * every text is searched for them, and a second class would double the time.
 */
const DISORDER = new RegExp(
  `[\\t-\\r\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000${UNSEEN}]|  |^ | $`,
);
/** Joiners and non-joiners after letters of Arabic and Indian scripts, whose shape they tell, and within emoji. */
const SHAPING = '(?<=[\\u0600-\\u0DFF\\u1000-\\u17FF\\uDC00-\\uDFFF\\uFE0F])[\\u200C\\u200D]';
/** Words with single spaces between them. */
const STRETCH = new RegExp(`[^\\s${UNSEEN}]+(?:(?: |${SHAPING})[^\\s${UNSEEN}]+)*`, 'g');

function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isSpace(unitAt.call(text, i))) return true;
  return false;
}

/** True where a `br` is followed by another with nothing but white space between, and by text after. */
function isBreakNext(br: Node): boolean {
  let node = nextSiblingOf(br);
  while (node && typeOf(node) === 3 && isBlank(node)) node = nextSiblingOf(node);
  return node !== null && isElement(node) && (flagsOfTag(rawTagOf(node)) & TAG.break) !== 0;
}

/**
 * The text of a block's nodes, as the finder read it.
 * @param nodes siblings in document order
 * @param isHidden tells elements that are not shown; their text is left out
 */
export function textOfNodes(
  nodes: readonly Node[],
  isHidden: (element: Element) => boolean = () => false,
): TextOfNodes {
  const reader = new RunReader(isHidden, null);
  for (const node of nodes) reader.read(node);
  return { text: reader.text, pieces: reader.pieces };
}

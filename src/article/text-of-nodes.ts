import { firstChildOf, isElement, nextSiblingOf, parentOf, rawTagOf, shadowOf, typeOf } from './dom';
import { isBlank } from './is-blank';
import { leadsAway } from './leads-away';
import { flagsOfTag, TAG } from './tags';
import { isInvisible, isSpace } from '../text/normalise';

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
  private gap: '' | ' ' | '\n' = '';
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
    const { holders } = this;
    if (typeOf(top) === 3) {
      this.readText(top as Text, null, false);
      return true;
    }
    if (holders?.has(top)) return false;
    const { text, gap, linked, strong, length } = this;
    const pieces = this.pieces.length;
    const undo = (found: Node) => {
      for (let at: Node | null = parentOf(found); at && at !== top; at = parentOf(at)) holders!.add(at);
      holders!.add(top);
      this.text = text;
      this.pieces.length = pieces;
      this.gap = gap;
      this.linked = linked;
      this.strong = strong;
      this.length = length;
      return false;
    };
    let link: Element | null = null;
    let outerLinks: (Element | null)[] | null = null;
    let outermostStrong: Node | null = null;
    let node: Node | null = top;
    while (node) {
      const type = typeOf(node);
      let descend = false;
      if (type === 3) this.readText(node as Text, link, outermostStrong !== null);
      else if (type === 1) {
        const element = node as Element;
        const flags = flagsOfTag(rawTagOf(element));
        if (holders && node !== top && (flags & (TAG.block | TAG.slot) || holders.has(node) || shadowOf(element)))
          return undo(node);
        if (flags & TAG.break) {
          if (holders && isBreakNext(node)) return undo(node);
          this.gap = '\n';
        } else if (!(flags & TAG.silent) && (node === top || !this.isHidden(element))) {
          // Blocks part the words before and after them although the mark-up may hold no space.
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
        if (node === top) {
          node = null;
          break;
        }
        const next: Node | null = nextSiblingOf(node);
        if (next) {
          node = next;
          break;
        }
        node = parentOf(node)!;
        if (node === link) link = outerLinks!.pop()!;
        else if (node === outermostStrong) outermostStrong = null;
        if (this.gap === '' && isElement(node) && flagsOfTag(rawTagOf(node)) & TAG.block) this.gap = ' ';
      }
    }
    return true;
  }

  private readText(node: Text, link: Element | null, isStrong: boolean): void {
    const { data } = node;
    const size = data.length;
    let from = 0;
    while (from < size) {
      const unit = data.charCodeAt(from);
      if (unit <= 0x20 || unit >= 0x80) {
        if (isSpace(unit)) {
          if (this.gap === '') this.gap = ' ';
          from++;
          continue;
        }
        if (isInvisible(unit)) {
          from++;
          continue;
        }
      }
      // A stretch may hold single spaces: they stay as they are but for their kind.
      let to = from + 1;
      for (; to < size; to++) {
        const next = data.charCodeAt(to);
        if (next > 0x20 && next < 0x80) continue;
        if (next === 0x20) {
          const after = to + 1 < size ? data.charCodeAt(to + 1) : 0x20;
          if (after > 0x20 && (after < 0x80 || !(isSpace(after) || isInvisible(after)))) continue;
          break;
        }
        if (next <= 0x20 || isSpace(next) || isInvisible(next)) break;
      }
      if (this.text !== '') this.text += this.gap;
      this.gap = '';
      const length = to - from;
      this.pieces.push({ node, from, at: this.text.length, length, link });
      this.text += from === 0 && to === size ? data : data.slice(from, to);
      this.length += length;
      if (link) this.linked += length;
      if (isStrong) this.strong += length;
      from = to;
    }
  }
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

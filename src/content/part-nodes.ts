import type { Source } from '../model/verdict';
import { isHiddenInline } from '../article/attributes';
import { textOfNodes, type Piece } from '../article/text-of-nodes';
import { firstChildOf, nextSiblingOf } from '../article/dom';
import { isBlankText } from '../text/normalise';
import { isLifted, lift, type Lifted } from './lifted';
import { member } from './member';
import type { Stretch } from './veil';

/** A part of a block's text: whole inline elements where they hold nothing else, and stretches of text. */
export interface Part {
  readonly nodes: readonly (Element | Stretch)[];
  /**
   * Whether a framework that hydrates later does not see that its stretches were lifted: of an element that holds
   * nothing but one text, it compares the text alone.
   */
  readonly isSafe: boolean;
}

/**
 * The part of a block that a verdict names, as its nodes stand now.
 * @param nodes the block's nodes
 * @param expected the part's text as it was read; another sentence may stand there meanwhile
 * @returns null where there is none
 */
export function partOfBlock(nodes: readonly Node[], { start, end }: Source, expected?: string): Part | null {
  const first = nodes[0];
  if (!first || !member(first, 'isConnected')) return null;
  const { text, pieces } = textOfNodes(nodes, isHiddenInline);
  if (expected !== undefined && text.slice(start, end) !== expected) return null;
  const part = partNodes(first, pieces, start, end);
  return part.nodes.length > 0 ? part : null;
}

/**
 * The part of a block between two places; nothing is changed.
 * @param block the element that holds the whole block; it is never given as a part
 * @param pieces where the block's text is from
 * @param start end UTF-16 offsets into the block's text, end exclusive
 */
export function partNodes(block: Node, pieces: readonly Piece[], start: number, end: number): Part {
  const nodes = new Set<Element | Stretch>();
  for (const stretch of stretches(pieces, start, end)) {
    const { node, from, to } = stretch;
    const isWhole = isBlankText(node.data.slice(0, from)) && isBlankText(node.data.slice(to));
    nodes.add((isWhole && wholeInline(node, block, pieces, start, end)) || stretch);
  }
  return {
    nodes: [...nodes],
    isSafe: [...nodes].every((node) => !isStretch(node) || isOnlyChild(node.node)),
  };
}

export const isStretch = (node: Element | Stretch): node is Stretch => 'node' in node;

/**
 * Puts the stretches of a part into spans of ours, which is a change to the page's tree.
 * @returns the part's elements in document order, and what was lifted
 */
export function liftPart(part: Part): { elements: readonly Element[]; lifted: readonly Lifted[] } {
  const lifted: Lifted[] = [];
  const elements: Element[] = [];
  for (const node of part.nodes) {
    if (!isStretch(node)) elements.push(node);
    else if (!isLifted(node.node)) {
      const each = lift(node.node, node.from, node.to);
      lifted.push(each);
      elements.push(each.span);
    }
  }
  return { elements, lifted };
}

function stretches(pieces: readonly Piece[], start: number, end: number): Stretch[] {
  const found = new Map<Text, Stretch>();
  for (const { node, from, at, length } of pieces) {
    const first = Math.max(start, at);
    const last = Math.min(end, at + length);
    if (first >= last) continue;
    found.set(node, { node, from: found.get(node)?.from ?? from + first - at, to: from + last - at });
  }
  return [...found.values()];
}

/** The largest inline element around a text whose whole text is in the part. */
function wholeInline(
  text: Text,
  block: Node,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Element | undefined {
  let best: Element | undefined;
  for (
    let box = text.parentElement;
    box && box !== block && !member(box, 'contains')(block);
    box = member(box, 'parentElement')
  ) {
    if (pieces.some(({ node, at, length }) => member(box, 'contains')(node) && (at < start || at + length > end)))
      break;
    best = box;
  }
  return best;
}

function isOnlyChild(text: Text): boolean {
  const parent = member(text, 'parentNode');
  return parent !== null && firstChildOf(parent) === text && nextSiblingOf(text) === null;
}

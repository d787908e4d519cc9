import type { Piece } from '../article/text-of-nodes';

export interface Part {
  /** Nodes that hold just the part: whole inline elements where they do, else text nodes that were split. */
  readonly nodes: readonly Node[];
  /** Puts split texts together again. */
  readonly restore: () => void;
}

/**
 * The nodes of a part of a block's text. Splits text nodes at the part's ends, which is a change to the page: call it
 * only when the page has loaded and is idle.
 * @param block the element that holds the whole block; it is never given as a part
 * @param pieces where the block's text is from
 * @param start end UTF-16 offsets into the block's text, end exclusive
 */
export function partNodes(block: Node, pieces: readonly Piece[], start: number, end: number): Part {
  const restores: (() => void)[] = [];
  const nodes: Node[] = [];
  for (const [node, { from, to }] of stretches(pieces, start, end)) {
    const isWhole = node.data.slice(0, from).trim() === '' && node.data.slice(to).trim() === '';
    const text = isWhole ? node : split(node, from, to, restores);
    nodes.push(isWhole ? wholeInline(text, block, pieces, start, end) : text);
  }
  return {
    nodes: nodes.filter((node, index) => nodes.indexOf(node) === index),
    restore: () => restores.toReversed().forEach((act) => act()),
  };
}

function stretches(pieces: readonly Piece[], start: number, end: number): Map<Text, { from: number; to: number }> {
  const found = new Map<Text, { from: number; to: number }>();
  for (const { node, from, at, length } of pieces) {
    const first = Math.max(start, at);
    const last = Math.min(end, at + length);
    if (first >= last) continue;
    const known = found.get(node);
    found.set(node, { from: known?.from ?? from + first - at, to: from + last - at });
  }
  return found;
}

/** The largest inline element around a text whose whole text is in the part. */
function wholeInline(text: Text, block: Node, pieces: readonly Piece[], start: number, end: number): Node {
  let best: Node = text;
  for (let box = text.parentElement; box && box !== block && !box.contains(block); box = box.parentElement) {
    if (pieces.some(({ node, at, length }) => box.contains(node) && (at < start || at + length > end))) break;
    best = box;
  }
  return best;
}

function split(node: Text, from: number, to: number, restores: (() => void)[]): Text {
  // White space behind the part goes with it.
  if (node.data.slice(to).trim() !== '') {
    const rest = node.splitText(to);
    restores.push(() => join(node, rest));
  }
  if (from === 0) return node;
  const part = node.splitText(from);
  restores.push(() => join(node, part));
  return part;
}

/** Only what still stands side by side is joined: the page may have changed meanwhile. */
function join(first: Text, second: Text): void {
  if (first.nextSibling !== second) return;
  first.data += second.data;
  second.remove();
}

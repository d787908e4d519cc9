import type { Piece } from '../article/text-of-nodes';
import { attributeOf, isElement, isText, nextSiblingOf, parentOf } from '../article/dom';
import { member } from './member';
import { OWN_ATTRIBUTE } from './page-marks';

export interface Part {
  /** Nodes that hold just the part: whole inline elements where they do, else text nodes that were split. */
  readonly nodes: readonly Node[];
  /** Puts split texts together again. */
  readonly restore: () => void;
}

/** The texts that we cut off, each with the text that it was cut from. */
const cutFrom = new WeakMap<Node, Text>();

/** The page's own text that a text is a piece of; any other node is itself. */
function pageNodeOf(node: Node): Node {
  let whole = node;
  for (let from = cutFrom.get(whole); from; from = cutFrom.get(whole)) whole = from;
  return whole;
}

/** The nodes that a reading finds, as the page made them: without our spans, cut texts whole. */
export function asThePageHasThem(nodes: readonly Node[]): Node[] {
  return [...new Set(nodes.flatMap((node) => (isOwnSpan(node) ? [...node.childNodes] : [node])).map(pageNodeOf))];
}

/** The page's own nodes as they stand now, with our spans and the pieces that we cut. */
export function asTheyStand(nodes: readonly Node[]): Node[] {
  const standing = new Set<Node>();
  for (const node of nodes) {
    const around = parentOf(node);
    let at: Node | null = around && isOwnSpan(around) ? around : node;
    standing.add(at);
    if (!isText(node)) continue;
    for (at = nextSiblingOf(at); at; at = nextSiblingOf(at)) {
      const text = isOwnSpan(at) ? at.firstChild : at;
      if (text && text !== node && pageNodeOf(text) === node) standing.add(at);
      else if (!isElement(at) || attributeOf(at, OWN_ATTRIBUTE) === null) break;
    }
  }
  return [...standing];
}

const isOwnSpan = (node: Node): node is Element => isElement(node) && attributeOf(node, OWN_ATTRIBUTE) === 'part';

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

function split(node: Text, from: number, to: number, restores: (() => void)[]): Text {
  // White space behind the part goes with it.
  if (node.data.slice(to).trim() !== '') cut(node, to, restores);
  return from === 0 ? node : cut(node, from, restores);
}

function cut(node: Text, at: number, restores: (() => void)[]): Text {
  const rest = node.splitText(at);
  cutFrom.set(rest, node);
  restores.push(() => join(node, rest));
  return rest;
}

/** Only what still stands side by side is joined: the page may have changed meanwhile. */
function join(first: Text, second: Text): void {
  let whole = first;
  // What it was cut from may itself have been joined already.
  for (let from = cutFrom.get(whole); !whole.parentNode && from; from = cutFrom.get(whole)) whole = from;
  if (whole.nextSibling !== second) {
    cutFrom.delete(second);
    return;
  }
  whole.data += second.data;
  second.remove();
}

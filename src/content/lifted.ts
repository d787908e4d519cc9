import { parentOf } from '../article/dom';
import { isBlankText } from '../text/normalise';
import { member } from './member';
import { OWN_ATTRIBUTE } from './page-marks';

/** A piece of a page's text that stands in a span of ours. */
export interface Lifted {
  readonly span: Element;
  /** Whether the page has changed the text since, so that ours is no part of it any more. */
  isStale(): boolean;
  /** Puts the text together again; where the page has changed it, only takes ours away. */
  putBack(): void;
}

/** The nodes of ours that stand for a text of the page, itself among them, in document order. */
const standing = new WeakMap<Text, readonly Node[]>();
/** The page's text that a node of ours is a piece of. */
const source = new WeakMap<Node, Text>();

/**
 * Lifts a piece of a page's text into a span. The page's own text node stays where it is, shorter or empty: frameworks
 * keep hold of theirs, write to it and take it out, and one that was moved breaks them.
 * @param text not lifted yet
 * @param from to offsets in its data, end exclusive; white space around goes with it
 */
export function lift(text: Text, from: number, to: number): Lifted {
  const { data } = text;
  const start = isBlankText(data.slice(0, from)) ? 0 : from;
  const end = isBlankText(data.slice(to)) ? data.length : to;
  const document = member(text, 'ownerDocument');
  const span = document.createElement('span');
  span.setAttribute(OWN_ATTRIBUTE, 'part');
  span.append(data.slice(start, end));
  const tail = start > 0 && end < data.length ? document.createTextNode(data.slice(end)) : null;
  const left = start > 0 ? data.slice(0, start) : data.slice(end);
  text.data = left;
  if (start > 0) member(text, 'after')(span);
  else member(text, 'before')(span);
  if (tail) span.after(tail);
  const ours = tail ? [span, tail] : [span];
  standing.set(text, start > 0 ? [text, ...ours] : [span, text]);
  for (const node of ours) source.set(node, text);
  return {
    span,
    isStale: () => text.data !== left || ours.some((node) => parentOf(node) !== parentOf(text)),
    putBack() {
      for (const node of ours) node.remove();
      standing.delete(text);
      if (text.data === left) text.data = data;
    },
  };
}

/** The nodes that a reading finds, as the page made them: its own texts in place of what we lifted from them. */
export const asThePageHasThem = (nodes: readonly Node[]): Node[] => [
  ...new Set(nodes.map((node) => source.get(node) ?? source.get(parentOf(node) ?? node) ?? node)),
];

/** The page's own nodes as they stand now, with what we lifted from them. */
export const asTheyStand = (nodes: readonly Node[]): Node[] => [
  ...new Set(nodes.flatMap((node) => standing.get(node as Text) ?? [node])),
];

export const isLifted = (node: Node) => standing.has(node as Text);

import type { Block } from '../model/article';
import type { Source } from '../model/verdict';
import { isHiddenInline } from '../article/attributes';
import { textOfNodes } from '../article/text-of-nodes';
import { member } from './member';
import { LIT } from './page-marks';

/**
 * The ranges of places in the page, or null where the page's text is no longer what was read there.
 * @param nodesOf the live nodes of a block
 */
export function rangesOf(
  sources: readonly Source[],
  blocks: ReadonlyMap<string, Block>,
  nodesOf: (block: string) => readonly Node[] | undefined,
): Range[] | null {
  const ranges: Range[] = [];
  for (const { block, start, end } of sources) {
    const read = blocks.get(block);
    const nodes = nodesOf(block);
    if (!read || !nodes?.[0] || !member(nodes[0], 'isConnected')) return null;
    const { text, pieces } = textOfNodes(nodes, isHiddenInline);
    if (text.slice(start, end) !== read.text.slice(start, end) || start >= end) return null;
    const inside = pieces.filter((piece) => piece.at < end && piece.at + piece.length > start);
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last) return null;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    ranges.push(range);
  }
  return ranges;
}

/** Ends what waits for Escape while something is lit. */
let isLit: AbortController | null = null;

/**
 * Scrolls the first range to the middle of the window, whatever scrolls, and lights them all until Escape is pressed.
 * The key stays the page's own.
 */
export function light(window: Window & typeof globalThis, ranges: readonly Range[]): void {
  const first = ranges[0];
  if (!first) return;
  scrollTo(window, first.startContainer.parentElement);
  const box = first.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight)
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  unlight(window);
  window.CSS.highlights?.set(LIT, new window.Highlight(...ranges));
  isLit = new AbortController();
  window.addEventListener('keydown', (event) => event.key === 'Escape' && !event.isComposing && unlight(window), {
    capture: true,
    passive: true,
    signal: isLit.signal,
  });
}

export function unlight(window: Window & typeof globalThis): void {
  isLit?.abort();
  isLit = null;
  window.CSS.highlights?.delete(LIT);
}

export function scrollTo(window: Window, element: Element | null): void {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (element) member(element, 'scrollIntoView')({ block: 'center', behavior: isStill ? 'instant' : 'auto' });
}

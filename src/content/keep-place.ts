import { isElement, parentOf } from '../article/dom';
import { member } from './member';

/** Where in the window a reader may be reading, from its top down, as shares of its height. */
const READS_AT = [0.02, 0.1, 0.2, 0.35, 0.5, 0.7];

/**
 * Changes what stands on a page that changed in the same frame. Browsers keep what is read in its place themselves, from
 * one layout to the next; of a block that comes and is folded before the next frame Firefox sees the coming alone,
 * unless it is made to lay out once more.
 * @param node stands in the document that is changed
 */
export function settle(node: Node | undefined, act: () => void): void {
  act();
  const document = node && member(node, 'ownerDocument');
  const root = document && member(document, 'documentElement');
  if (root && member(document, 'defaultView')?.scrollY) member(root, 'getBoundingClientRect')();
}

/**
 * Shows or hides blocks on the reader's word, and what is read in the window stays where it is; Firefox does not see to
 * it where a fold opens above.
 * @param changed the blocks, in one document
 */
export function keepPlace(changed: readonly Node[], act: () => void): void {
  const document = changed[0] && member(changed[0], 'ownerDocument');
  const view = document && member(document, 'defaultView');
  const anchor = view?.scrollY ? anchorIn(view, changed) : null;
  if (!view || !anchor) return act();
  const top = () => member(anchor, 'getBoundingClientRect')().top;
  const before = top();
  act();
  const moved = top() - before;
  if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
}

/** The uppermost element in the window that moves when what is changed above it grows. */
function anchorIn(view: Window & typeof globalThis, changed: readonly Node[]): Element | null {
  const holds = (outer: Node, inner: Node) => member(outer, 'contains')(inner);
  for (const share of READS_AT) {
    const element = member(view.document, 'elementFromPoint')(view.innerWidth / 2, view.innerHeight * share);
    // What holds a changed block begins above it and tells nothing.
    if (!element || changed.some((node) => holds(node, element) || holds(element, node))) continue;
    if (!stands(view, element)) return element;
  }
  return null;
}

/** Whether an element keeps its place in the window when the page is scrolled. */
function stands(view: Window, element: Element): boolean {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at))
    if (/fixed|sticky/.test(view.getComputedStyle(at).position)) return true;
  return false;
}

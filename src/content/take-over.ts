import { queryAll } from '../article/dom';
import { emptyRoot } from './held';
import { member } from './member';
import { FOLD_ATTRIBUTE, OWN_ATTRIBUTE } from './page-marks';

/** Told on the document: scripts of an older version live in another world and hear nothing else of us. */
const TAKE_OVER = 'sachlage-take-over';

/**
 * Ends the session when a newer one takes over. The page can send the event as well: it ends only who was left behind.
 * @param isOrphan whether the extension that started this session was updated or removed
 */
export function yieldToNewer(document: Document, isOrphan: () => boolean, controller: AbortController): void {
  member(document, 'addEventListener')(TAKE_OVER, () => isOrphan() && controller.abort(), {
    signal: controller.signal,
  });
}

/**
 * Takes a page over from a session that an update left behind. In Chromium it still runs and is asked to go; Firefox
 * has ended it, and what it left is cleared away here.
 * @param rootOf our root on an element
 */
export function takeOver(document: Document, rootOf: (element: Element) => ShadowRoot | null): void {
  member(document, 'dispatchEvent')(new Event(TAKE_OVER));
  for (const element of queryAll(document, `[${FOLD_ATTRIBUTE}]`)) {
    const root = rootOf(element);
    if (root) emptyRoot(root);
    member(element, 'removeAttribute')(FOLD_ATTRIBUTE);
  }
  const OWN = ['line', 'card', 'underline'].map((each) => `[${OWN_ATTRIBUTE}="${each}"]`).join();
  for (const element of queryAll(document, OWN)) element.remove();
  for (const element of queryAll(document, `[${OWN_ATTRIBUTE}="part"]`)) element.replaceWith(...element.childNodes);
}

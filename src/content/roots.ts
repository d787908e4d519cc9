import { member } from './member';
import { isOwnRoot } from './held';

/** Where the roots are kept that an earlier start of this script attached, in the same world of scripts. */
const ROOTS = Symbol.for('sachlage.roots');
const world = globalThis as { [ROOTS]?: WeakMap<Element, ShadowRoot> };

/** The browser's own way to a closed root, which extensions have and pages do not. */
interface OpensRoots {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

/**
 * Shadow roots that we attached. An element can have but one, a closed one is not given out again, and it outlives the
 * session, and with an update of the extension the world of scripts that knew it.
 */
export function createRoots(browser: OpensRoots): {
  readonly of: (element: Element) => ShadowRoot | null;
  readonly keep: (root: ShadowRoot) => void;
} {
  const known = (world[ROOTS] ??= new WeakMap<Element, ShadowRoot>());
  const askBrowser = (element: Element) => {
    try {
      return browser.dom?.openOrClosedShadowRoot?.(element) ?? null;
    } catch {
      return null;
    }
  };
  return {
    of(element) {
      const own = known.get(element);
      if (own) return own;
      // Nobody but us leaves a closed root with a slot that bears our mark.
      const found = member(element, 'shadowRoot') ? null : askBrowser(element);
      return found && isOwnRoot(found) ? found : null;
    },
    keep: (root) => void known.set(root.host, root),
  };
}

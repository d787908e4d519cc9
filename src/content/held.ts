import { OWN_ATTRIBUTE, FOLD_ATTRIBUTE } from './page-marks';

/**
 * What is in the box is not shown, but searched: `hidden="until-found"` stands on an element of ours, so that no node of
 * the page is touched for it. Out of the flow, so that it takes no place and margins around it meet.
 */
const STYLE = `
.held { display: contents; }
.held[hidden] { display: block; position: absolute; visibility: visible; }
:host([${FOLD_ATTRIBUTE}="away"]) {
  display: block !important; visibility: hidden !important; float: none !important; clear: none !important;
  position: static !important; width: auto !important; height: auto !important; min-height: 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
  box-shadow: none !important; transform: none !important; overflow: visible !important; columns: auto !important;
}
`;

export interface Held {
  /** Our element around the slot. */
  readonly element: HTMLElement;
  hold(held: boolean): void;
}

/**
 * Fills a closed root of ours with what keeps the host's content out of sight.
 * @param before stands before the content
 * @param found called when the browser's search has found something inside, before it scrolls there
 */
export function createHeld(root: ShadowRoot, css: string, before: readonly Element[], found: () => void): Held {
  const document = root.ownerDocument;
  const element = document.createElement('div');
  element.className = 'held';
  element.setAttribute(OWN_ATTRIBUTE, 'held');
  element.append(makeSlot(document));
  element.addEventListener('beforematch', found);
  root.adoptedStyleSheets = [sheetFor(document, css)];
  root.replaceChildren(...before, element);
  return {
    element,
    hold(held) {
      if (held) element.setAttribute('hidden', 'until-found');
      else element.removeAttribute('hidden');
    },
  };
}

/** One for all roots of a document: a run may have hundreds of them. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(document: Document, css: string): CSSStyleSheet {
  let known = sheets.get(document);
  if (!known) sheets.set(document, (known = new Map()));
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(STYLE + css);
    known.set(css, sheet);
  }
  return sheet;
}

/** Our slot is marked, so that a later session knows the root for one of ours: it cannot be taken off again. */
function makeSlot(document: Document): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.setAttribute(OWN_ATTRIBUTE, 'slot');
  return slot;
}

/** Leaves nothing but a slot. */
export function emptyRoot(root: ShadowRoot): void {
  root.adoptedStyleSheets = [];
  root.replaceChildren(makeSlot(root.ownerDocument));
}

/** Whether a root was made by us, in this session or one before. */
export const isOwnRoot = (root: ShadowRoot) => [...root.children].some((each) => each.hasAttribute(OWN_ATTRIBUTE));

import { attributeOf } from '../article/dom';
import { member } from './member';

/** The one attribute on the page's elements. */
export const FOLD_ATTRIBUTE = 'data-sachlage-fold';

/**
 * `away` is not shown, `line` shows its fold line, `dim` is greyed in its place, `looked-at` would be, were the reader not
 * at it, `shown` was given back.
 */
type Mark = 'line' | 'away' | 'dim' | 'looked-at' | 'shown';

/**
 * Sets our mark on an element, or takes it off. What is so already is left alone: pages are told of every attribute that
 * is set.
 */
export function mark(element: Element, state: Mark | null): void {
  if (attributeOf(element, FOLD_ATTRIBUTE) === state) return;
  if (state === null) member(element, 'removeAttribute')(FOLD_ATTRIBUTE);
  else member(element, 'setAttribute')(FOLD_ATTRIBUTE, state);
}

/** Marks the only nodes we may add: a line beside an element that cannot carry it, a span around a part of a text. */
export const OWN_ATTRIBUTE = 'data-sachlage';

/** Name of the custom highlight for the sentence a reader jumped to. */
export const LIT = 'sachlage-lit';

/** Name of the custom highlight for text that is about to be folded. */
export const VEIL = 'sachlage-veil';

/** Name of the custom highlight for text that is greyed. */
export const DIM = 'sachlage-dim';

/** Name of the custom highlight for names that are explained on a card. */
export const TERM = 'sachlage-term';

/**
 * `line`: the element stays a box without its own paint, so that the line in its shadow root can stand there. What is
 * in the box is neither painted nor read aloud; visibility says so to scripts as well, and the line sets it back.
 * The line is written in the colour around the run, whenever the page changes that: the pitch's own may be made for a
 * dark box.
 * The marker has its own ink: it must be legible on dark pages.
 * `term`: in the text's own colour, which a mixture would take from the root element (Chromium 156).
 * `dim`: opacity alone, so that nothing moves. On paper it is not greyed: nobody can point at it there. Of a highlight the
 * browsers disagree what `currentColor` is, so text is greyed by a grey that is legible on light and dark.
 */
const SHEET = `
[${FOLD_ATTRIBUTE}="away"] { display: none !important; }
[${FOLD_ATTRIBUTE}="line"] {
  visibility: hidden !important; display: block !important; float: none !important; position: static !important;
  width: auto !important; height: auto !important; min-height: 0 !important; max-height: none !important;
  padding: 0 !important; border: 0 !important; background: none !important; box-shadow: none !important;
  transform: none !important; overflow: visible !important; columns: auto !important; color: inherit !important;
}
[${OWN_ATTRIBUTE}="line"] { color: inherit !important; }
span[${FOLD_ATTRIBUTE}="line"] { display: inline !important; }
[${FOLD_ATTRIBUTE}="line"]::before, [${FOLD_ATTRIBUTE}="line"]::after,
[${FOLD_ATTRIBUTE}="away"]::before, [${FOLD_ATTRIBUTE}="away"]::after { content: none !important; }
[${FOLD_ATTRIBUTE}="shown"] { box-shadow: -10px 0 0 -9px color-mix(in srgb, currentColor 45%, transparent) !important; }
@media (forced-colors: active) { [${FOLD_ATTRIBUTE}="shown"] { outline: 1px dotted !important; } }
@media not print {
  [${FOLD_ATTRIBUTE}="dim"]:not(:hover, :focus-within) { opacity: .4 !important; }
  ::highlight(${DIM}) { color: #8c8c8c; }
}
@media (forced-colors: active) {
  [${FOLD_ATTRIBUTE}="dim"] { outline: 1px dotted GrayText !important; }
  [${FOLD_ATTRIBUTE}="dim"]:not(:hover, :focus-within) { opacity: 1 !important; }
  ::highlight(${DIM}) { color: GrayText; }
}
::highlight(${LIT}) { background-color: #ffe89a; color: #1a1d21; }
@media screen { ::highlight(${TERM}) { text-decoration: underline dotted 1px; text-underline-offset: 3px; } }
::highlight(${VEIL}) { color: transparent; text-decoration-color: transparent; text-shadow: none; }
`;

type Root = Document | ShadowRoot;

/**
 * Puts our sheet into the documents and open shadow roots that hold something of ours, and takes it out again.
 * @param signal takes every sheet out
 */
export function createSheets(signal: AbortSignal): { adopt: (node: Node) => void } {
  // Pages that swap whole views drop their roots: we must not keep them alive.
  const sheets = new WeakMap<Root, CSSStyleSheet>();
  const roots: WeakRef<Root>[] = [];
  signal.addEventListener(
    'abort',
    () => {
      for (const each of roots) {
        const root = each.deref();
        const sheet = root && sheets.get(root);
        if (sheet) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    },
    { once: true },
  );
  return {
    adopt(node) {
      if (!member(node, 'isConnected')) return;
      const root = member(node, 'getRootNode')() as Root;
      const known = sheets.get(root);
      // A page that assigns its own list anew drops ours.
      if (known && root.adoptedStyleSheets.includes(known)) return;
      const document = member(node, 'ownerDocument') ?? (node as Document);
      const view = member(document, 'defaultView');
      if (!view) return;
      const sheet = known ?? new view.CSSStyleSheet();
      if (!known) {
        sheet.replaceSync(SHEET);
        sheets.set(root, sheet);
        roots.push(new WeakRef(root));
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}

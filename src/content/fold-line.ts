import type { Verdict } from '../model/verdict';
import { OWN_ATTRIBUTE } from './page-marks';

/** The words of the fold line; the page's language plays no part, the browser's does. */
export interface FoldWords {
  /** A message of `_locales`; empty where there is none. */
  (key: string, ...values: string[]): string;
}

export interface FoldLine {
  /** Shows the line in place of the pitch, or the pitch with a small button to hide it. */
  show(folded: boolean): void;
  /** Leaves a bare slot. */
  remove(): void;
}

const STYLE = `
:host { --rule: color-mix(in srgb, currentColor 18%, transparent); }
.fold { all: initial; visibility: visible; display: flex; flex-wrap: wrap; align-items: center; gap: 0 14px; box-sizing: border-box; inline-size: 100%;
  margin: 0; padding: 5px 0; border-block: 1px solid color-mix(in srgb, currentColor 18%, transparent); color: inherit; text-align: start;
  font: 400 13px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; cursor: default; }
.fold > * { opacity: .78; }
.fold.inline { display: inline-flex; inline-size: auto; border: 0; padding: 0 4px; gap: 0 8px; }
.fold[hidden] { display: none; }
b { font-weight: 550; }
.space { flex: 1; }
button { all: unset; cursor: pointer; min-block-size: 24px; text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
button:hover { text-decoration-color: currentColor; opacity: 1; }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 3px; opacity: 1; }
ul { flex-basis: 100%; margin: 0 0 4px; padding: 0 0 0 1.2em; }
ul[hidden] { display: none; }
.hide { all: initial; visibility: visible; color: inherit; font: 400 13px/1.5 system-ui, sans-serif; opacity: .78; }
.hide[hidden] { display: none; }
@media print { button { display: none; } }
`;

/** Events inside the line are ours; the page must not take a click on Show for a click on its link. */
const OWN_EVENTS = [
  'click',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'touchstart',
  'touchend',
] as const;

/**
 * Fills a closed shadow root with the fold line.
 * @param root an empty root on an element of the run, or on a node of ours
 * @param blocks how many blocks are folded
 * @param colour the text colour around the run; the pitch's own may be made for a dark box
 * @param press called with true for Show, false for Hide
 */
export function createFoldLine(
  root: ShadowRoot,
  verdict: Verdict,
  blocks: number,
  colour: string,
  isInline: boolean,
  words: FoldWords,
  press: (show: boolean) => void,
): FoldLine {
  const document = root.ownerDocument;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (text: string, act: () => void) => {
    const element = make('button', '', text);
    element.type = 'button';
    element.addEventListener('click', (event) => {
      event.preventDefault();
      act();
    });
    return element;
  };

  const title = words(`category_${verdict.category.replaceAll('-', '_')}`) || verdict.category;
  const line = make('div', isInline ? 'fold inline' : 'fold');
  line.setAttribute('role', 'group');
  line.setAttribute('aria-label', words('fold_label', title));
  line.style.color = colour;
  const reasons = make('ul', '');
  reasons.hidden = true;
  for (const { rule, quote } of verdict.reasons.slice(0, 5)) {
    const worded = words(`reason_${rule.replaceAll('-', '_')}`);
    if (worded) reasons.append(make('li', '', quote ? `${worded}: “${quote}”` : worded));
  }
  const why = button(words('fold_why'), () => {
    reasons.hidden = !reasons.hidden;
    why.setAttribute('aria-expanded', String(!reasons.hidden));
  });
  why.setAttribute('aria-expanded', 'false');
  line.append(make('b', '', title));
  if (!isInline)
    line.append(
      make('span', '', words(blocks === 1 ? 'fold_blocks_one' : 'fold_blocks_other', String(blocks))),
      make('span', 'space'),
    );
  line.append(
    button(words('fold_show'), () => press(true)),
    why,
    reasons,
  );

  const slot = makeSlot(document);
  const hide = make('div', 'hide');
  hide.append(button(words('fold_hide'), () => press(false)));
  for (const type of OWN_EVENTS)
    for (const part of [line, hide]) part.addEventListener(type, (event) => event.stopPropagation());

  const view = document.defaultView!;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(line, slot, hide);
  return {
    show(folded) {
      line.hidden = !folded;
      slot.hidden = folded;
      hide.hidden = folded;
    },
    remove() {
      emptyRoot(root);
    },
  };
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

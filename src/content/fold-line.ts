import type { Verdict } from '../model/verdict';
import { createHeld, emptyRoot } from './held';

/** The words of the fold line; the page's language plays no part, the browser's does. */
export interface FoldWords {
  /** A message of `_locales`; empty where there is none. */
  (key: string, ...values: string[]): string;
}

export interface FoldLine {
  /** Shows the line in place of the pitch, or the pitch with a small button to hide it. */
  show(folded: boolean): void;
  /** Where the button that shows or hides stands in the window. */
  place(): DOMRect;
  /** Brings the button that is there now to a place where the other one stood: the pointer is still there. */
  moveTo(place: DOMRect): void;
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
.hide { all: initial; visibility: visible; display: flex; flex-direction: row-reverse; align-items: center; box-sizing: border-box;
  gap: 0 14px; padding-block: 6px; color: inherit; text-align: start; font: 400 13px/1.5 system-ui, sans-serif; opacity: .78; }
.hide.inline { display: inline; padding: 0; }
.hide[hidden] { display: none; }
@media print { button { display: none; } }
@media (forced-colors: active) { .fold > *, .hide { opacity: 1; } }
`;

const LOCALE = /^[a-z]{2,3}(-\w+)?$/i;

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
 * @param press called with true for Show, false for Hide
 * @param found called when the browser's search has found something in the pitch
 * @param notPitch "not a pitch": gives the key of what to say where that could not be stored; null offers nothing
 */
export function createFoldLine(
  root: ShadowRoot,
  verdict: Verdict,
  blocks: number,
  isInline: boolean,
  words: FoldWords,
  press: (show: boolean) => void,
  found: () => void,
  notPitch: (() => Promise<string>) | null,
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
  const reasons = make('ul', '');
  reasons.hidden = true;
  for (const { rule, quote } of verdict.reasons.slice(0, 5)) {
    const worded = words(`reason_${rule.replaceAll('-', '_')}`);
    if (worded) reasons.append(make('li', '', quote ? words('reason_with_words', worded, quote) : worded));
  }
  const why = button(words('fold_why'), () => {
    reasons.hidden = !reasons.hidden;
    why.setAttribute('aria-expanded', String(!reasons.hidden));
  });
  why.setAttribute('aria-expanded', 'false');
  const showButton = button(words('fold_show'), () => press(true));
  const name = make('b', '', title);
  // The line's own label says it already.
  name.ariaHidden = 'true';
  line.append(name);
  if (!isInline)
    line.append(
      make('span', '', words(blocks === 1 ? 'fold_blocks_one' : 'fold_blocks_other', String(blocks))),
      make('span', 'space'),
    );
  line.append(showButton, why, reasons);

  const hide = make('div', isInline ? 'hide inline' : 'hide');
  const hideButton = button(words('fold_hide'), () => press(false));
  hide.append(hideButton);
  if (notPitch) {
    const trouble = make('span', '');
    trouble.role = 'alert';
    const say = async () => {
      const key = await notPitch();
      if (key) trouble.textContent = words(key);
    };
    hide.append(
      button(words('not_pitch'), () => void say()),
      trouble,
    );
  }
  const locale = words('@@ui_locale').replace('_', '-');
  for (const part of [line, hide]) {
    // A page in another language would have our words read aloud as if they were its own.
    if (LOCALE.test(locale)) part.lang = locale;
    for (const type of OWN_EVENTS) part.addEventListener(type, (event) => event.stopPropagation());
  }
  const held = createHeld(root, STYLE, [line, hide], found);
  const place = () => (line.hidden ? hideButton : showButton).getBoundingClientRect();
  return {
    show(folded) {
      const before = folded ? hideButton : showButton;
      const after = folded ? showButton : hideButton;
      const hadFocus = root.activeElement === before;
      line.hidden = !folded;
      held.hold(folded);
      hide.hidden = folded;
      if (hadFocus) after.focus({ preventScroll: true });
    },
    place,
    moveTo(before) {
      if (!hide.hidden && !isInline) hide.style.paddingInlineEnd = `${distanceToEnd(hide, before)}px`;
      const moved = place().top - before.top;
      if (Math.abs(moved) >= 1) document.defaultView!.scrollBy({ top: moved, behavior: 'instant' });
    },
    remove() {
      emptyRoot(root);
    },
  };
}

/** From the end of a place to the end of a box, in CSS pixels; left is the end where text runs so. */
function distanceToEnd(box: Element, place: DOMRect): number {
  const outer = box.getBoundingClientRect();
  const isRightToLeft = box.ownerDocument.defaultView!.getComputedStyle(box).direction === 'rtl';
  return Math.max(0, isRightToLeft ? place.left - outer.left : outer.right - place.right);
}

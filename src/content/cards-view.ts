import { rootOf } from '../article/dom';
import type { Appearance } from '../look/appearance';
import { formatDate } from '../look/formats';
import type { PageTerm } from '../messages/terms';
import type { FoldWords } from './fold-line';
import { member } from './member';
import { OWN_ATTRIBUTE } from './page-marks';

/** What a card shows, and what can be done on it. */
export interface CardContent {
  readonly term: PageTerm;
  /** Language of the article, which the line is in where it is from there; the tables have it in that language too. */
  readonly lang: string;
  /** The reader's own note on the name; empty where there is none. */
  readonly note: string;
  /** Whether the text around is light, and so its paper dark: what a card goes by where the reader chose no theme. */
  readonly isDark: boolean;
  readonly appearance: Appearance;
  readonly words: FoldWords;
  /** "I know this", or its undoing: whether it was stored. Null in private windows, where nothing is kept. */
  readonly know: ((isKnown: boolean) => Promise<boolean>) | null;
  /** On to the next name; null offers nothing. */
  readonly next: (() => void) | null;
}

export interface Card {
  /** Our node in the page. */
  readonly host: HTMLElement;
  /** Puts the card below a line of text, or above it where there is more room. */
  place(line: DOMRect, isRightToLeft: boolean): void;
  focus(): void;
  hasFocus(): boolean;
  /** Takes focus back from the card, wherever it goes. */
  remove(): void;
}

/**
 * The colours of `look/tokens.css`: the page has none of its names, and decides which of the two sets. `all` leaves the
 * page's direction, which is not that of our words; name and line find their own.
 */
const STYLE = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  overflow: visible !important; z-index: 2147483647 !important; }
.card { --paper: #ffffff; --ink: #1a1d21; --ink-2: #575d66; --line: #dfe2dd; --accent: #0b6170; --grey: #868c85;
  --scale: 1; --leading: 1.45; position: fixed; box-sizing: border-box; inline-size: max-content; max-inline-size: min(340px, 100vw - 16px); overflow: auto;
  padding: 10px 14px 8px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink);
  color-scheme: light; box-shadow: 0 2px 14px rgb(0 0 0 / .16); direction: ltr; text-align: start; overflow-wrap: break-word; hyphens: auto;
  font: 400 calc(15px * var(--scale))/var(--leading) system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; cursor: default; }
.card.dark { --paper: #1e2126; --ink: #eceef0; --ink-2: #a7aeb8; --line: #343942; --accent: #6fc7d3; --grey: #767d88;
  color-scheme: dark; box-shadow: 0 2px 14px rgb(0 0 0 / .5); }
.card.small { --scale: .9; }
.card.large { --scale: 1.2; }
.card.compact { --leading: 1.3; padding: 7px 11px 5px; }
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
p { margin: 0; }
.head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 16px; }
b { font-weight: 600; }
.quiet { color: var(--ink-2); font-size: calc(13px * var(--scale)); }
.line { margin-block-start: 2px; }
.note { margin-block-start: 4px; padding-inline-start: 9px; border-inline-start: 2px solid var(--line); white-space: pre-line; }
.note:empty { display: none; }
.source { display: flex; align-items: baseline; gap: 7px; margin-block-start: 4px; }
.dot { flex: none; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--grey); }
.dot.article { background: var(--accent); }
.actions { display: flex; flex-wrap: wrap; gap: 0 18px; margin-block-start: 4px; }
.actions:empty { display: none; }
.said:not(:empty) { margin-block-start: 4px; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; min-block-size: 24px; color: var(--accent); font-size: calc(13px * var(--scale)); cursor: pointer;
  text-decoration: underline; text-decoration-color: transparent; text-underline-offset: 3px; }
button:hover { text-decoration-color: currentColor; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
@media print { .card { display: none; } }
@media (forced-colors: active) { .dot { forced-color-adjust: none; background: CanvasText; } }
`;

/** From a line of text to its card, and from the card to the edge of the window, in CSS pixels. */
const GAP = 4;
const EDGE = 8;
/** With less room than this below, a card stands above where there is more. */
const ROOM = 180;

const LOCALE = /^[a-z]{2,3}(-\w+)?$/i;

/** Events on the card are ours: the page must not take a click on it for one beside its own dialog. */
const OWN_EVENTS = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keyup',
  'touchstart',
  'touchend',
] as const;

/** Makes a card in a closed shadow root on a node of ours, last in the document, above all the page has. */
export function createCard(window: Window & typeof globalThis, content: CardContent): Card {
  const { document } = window;
  const { term, lang, words, know, next, note, appearance } = content;
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    ...inside: (Node | string)[]
  ): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    // Strings become text nodes: nothing of the page or the tables is ever mark-up.
    element.append(...inside);
    return element;
  };
  const button = (text: string, act: () => void) => {
    const element = make('button', '', text);
    element.type = 'button';
    element.addEventListener('click', act);
    return element;
  };

  const host = make('div', '');
  host.setAttribute(OWN_ATTRIBUTE, 'card');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const locale = words('@@ui_locale').replace('_', '-');
  const name = make('b', '', term.name);
  name.dir = 'auto';
  const line = make('p', 'line', term.line);
  line.id = 'line';
  line.dir = 'auto';
  if (LOCALE.test(lang)) {
    line.lang = lang;
    name.lang = lang;
  }
  const day = term.asOf ? formatDate(words('interface_language') || 'en', term.asOf) : null;
  const source = [words(`from_${term.from}`), ...(day ? [words('as_of', day)] : [])].join(' · ');
  const dot = make('i', `dot ${term.from}`);
  dot.ariaHidden = 'true';
  const own = make('p', 'note', note && words('note_shown', note));
  own.id = 'note';
  own.dir = 'auto';
  const said = make('p', 'said quiet');
  said.role = 'status';
  const actions = make('div', 'actions');
  const card = make(
    'div',
    classesOf(appearance, content.isDark),
    make('p', 'head', name, make('span', 'quiet', words(`kind_${term.kind}`))),
    line,
    own,
    make('p', 'source quiet', dot, make('span', '', source)),
    said,
    actions,
  );
  // Named by what it explains, described by the explanation: a screen reader says both when focus comes.
  card.role = 'dialog';
  card.ariaLabel = term.name;
  card.setAttribute('aria-describedby', 'line note');
  card.tabIndex = -1;
  // A page in another language would have our words read aloud as if they were its own.
  if (LOCALE.test(locale)) card.lang = locale;
  for (const type of OWN_EVENTS) card.addEventListener(type, (event) => event.stopPropagation());
  root.append(card);

  const offer = (isKnown: boolean) => {
    const had = root.activeElement?.localName === 'button';
    const choice = know && button(words(isKnown ? 'undo' : 'know_this'), () => void change(!isKnown));
    actions.replaceChildren(...(choice ? [choice] : []), ...(next ? [button(words('next_term'), next)] : []));
    if (had) actions.querySelector('button')?.focus({ preventScroll: true });
  };
  const change = async (isKnown: boolean) => {
    const isStored = await know?.(isKnown);
    said.textContent = isStored ? (isKnown ? words('known_now', term.name) : '') : words('store_failed');
    offer(isStored ? isKnown : !isKnown);
  };
  offer(false);

  return {
    host,
    place(at, isRightToLeft) {
      if (!host.isConnected) {
        rootOf(document)?.append(host);
        // The browser's top layer is above the page's own dialogs; where there is none the number does what it can.
        host.popover = 'manual';
        host.showPopover?.();
      }
      const page = rootOf(document)!;
      const width = member(page, 'clientWidth') || window.innerWidth;
      const height = window.innerHeight;
      const below = height - at.bottom - GAP - EDGE;
      const above = at.top - GAP - EDGE;
      const isBelow = below >= ROOM || below >= above;
      const { style } = card;
      style.maxBlockSize = `${Math.max(80, isBelow ? below : above)}px`;
      const box = card.getBoundingClientRect();
      const left = isRightToLeft ? at.right - box.width : at.left;
      style.left = `${Math.max(EDGE, Math.min(left, width - box.width - EDGE))}px`;
      // What it says later makes it grow away from the line.
      style.top = isBelow ? `${at.bottom + GAP}px` : '';
      style.bottom = isBelow ? '' : `${height - at.top + GAP}px`;
    },
    focus: () => card.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    remove: () => host.remove(),
  };
}

/** What a reader chose in the settings goes before what the page looks like. */
function classesOf({ theme, textSize, density }: Appearance, isDarkAround: boolean): string {
  const isDark = theme === 'system' ? isDarkAround : theme === 'dark';
  return ['card', isDark && 'dark', textSize, density].filter(Boolean).join(' ');
}

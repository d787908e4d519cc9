import type { Block } from '../model/article';
import type { Appearance } from '../look/appearance';
import { parentOf } from '../article/dom';
import type { AskTerms, PageTerm } from '../messages/terms';
import type { FoldWords } from './fold-line';
import { askTerms, type AskedPage } from './cards-terms';
import { createCard, type Card } from './cards-view';
import { watchPointer } from './cards-pointer';
import { isDarkAround } from './cards-paper';
import { member } from './member';
import { createUnderline, type Underline } from './underline';
import { placeTerms, type PlacedTerm } from './underline-places';

/** Milliseconds that a mouse rests on a name before its card comes, and is off both before the card goes. */
const REST = 300;
const GRACE = 300;
/** A card whose line of text is out of sight by more than so many pixels goes. */
const OUT_OF_SIGHT = 8;

export interface CardsEnvironment {
  readonly words: FoldWords;
  /** Asks the background, and gives whatever it answers. */
  readonly ask: (question: AskTerms) => Promise<unknown>;
  /** "I know this", or its undoing: whether it was stored. Null in private windows. */
  readonly know: ((name: string, isKnown: boolean) => Promise<boolean>) | null;
  /** Puts our sheet into the root of a node. */
  readonly adopt: (node: Node) => void;
  /** Runs what changes the page's tree on our behalf. */
  readonly write: (act: () => void) => void;
  /** Whether an event comes from the reader; of itself what the browser says. */
  readonly isReal?: (event: Event) => boolean;
}

/** The page as it was read, where cards are on. */
export interface CardsPage extends AskedPage {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly nodesOf: (block: string) => readonly Node[] | undefined;
  /** Names the reader knows, lower case. */
  readonly known: readonly string[];
  /** The reader's own note on a name; empty where there is none. */
  readonly noteOn: (name: string) => string;
  readonly appearance: Appearance;
}

export interface Cards {
  /** To be called when the page was read; null where it has no article or cards are off: all is taken away. */
  use(page: () => CardsPage | null): void;
  /** To be called when folding has changed the page's texts. */
  mend(): void;
  /** Opens the card of the next name, and takes the focus there. A highlight cannot be focused itself. */
  next(): boolean;
}

interface Open {
  /** Another object each time the names are placed anew. */
  of: PlacedTerm;
  readonly card: Card;
  /** A key opened it: it has the focus and gives it back. */
  readonly byKey: boolean;
  readonly before: Element | null;
  readonly controller: AbortController;
}

/**
 * Underlines names in the text and explains them on a card by mouse, tap and key. The background works the names out;
 * it is asked when the page is seen and idle, and again only where the text has changed.
 */
export function createCards(
  window: Window & typeof globalThis,
  environment: CardsEnvironment,
  signal: AbortSignal,
): Cards {
  const { document } = window;
  const { words, ask, know, write } = environment;
  // Made when there is something to draw: with cards off a page is asked nothing.
  let underline: Underline | null = null;
  /** The reader knows names: a page that lists many could tell them, and so her, by those that have no line. */
  let isSecret = false;
  let contrast: MediaQueryList | null = null;
  let page: CardsPage | null = null;
  let terms: readonly PageTerm[] = [];
  let placed: readonly PlacedTerm[] = [];
  let open: Open | null = null;
  /** The name that the mouse rests on, and the clocks of coming and going. */
  let resting: PlacedTerm | null = null;
  let coming = 0;
  let going = 0;
  /** Where `next` goes on from: the names after the one shown last, as they stood in the page then. */
  let following: readonly string[] = [];

  const stopClocks = () => {
    window.clearTimeout(coming);
    window.clearTimeout(going);
    resting = null;
  };
  const close = () => {
    stopClocks();
    if (!open) return;
    const { card, byKey, before, controller, of } = open;
    open = null;
    controller.abort();
    const hadFocus = card.hasFocus();
    write(() => card.remove());
    if (!byKey || !hadFocus) return;
    if (before && member(before, 'isConnected')) (before as HTMLElement).focus?.({ preventScroll: true });
    // Nothing had the focus: the caret is put to the name, and the Tab key goes on from there.
    else if (window.getSelection()?.isCollapsed !== false && member(of.range.startContainer, 'isConnected'))
      window.getSelection()?.collapse(of.range.startContainer, of.range.startOffset);
  };

  const lineOf = ({ range }: PlacedTerm, box = 0) => range.getClientRects()[box] ?? range.getBoundingClientRect();
  const show = (of: PlacedTerm, byKey: boolean, box = 0) => {
    const before = open?.byKey ? open.before : member(document, 'activeElement');
    // From card to card the focus stays with us.
    const previous = open;
    open = null;
    stopClocks();
    previous?.controller.abort();
    if (previous) write(() => previous.card.remove());
    if (of.range.collapsed || !page) return;
    const around = parentOf(of.range.startContainer) as Element;
    const controller = new AbortController();
    const card = createCard(window, {
      term: of.term,
      lang: page.article.lang,
      note: page.noteOn(of.term.name),
      appearance: page.appearance,
      isDark: isDarkAround(window, around),
      words,
      know: know && ((isKnown) => know(of.term.name, isKnown)),
      next: byKey && placed.length > 1 ? () => void next() : null,
    });
    const isOwn = before !== null && before !== document.body && before !== previous?.card.host;
    open = { of, card, byKey, before: isOwn ? before : null, controller };
    const names = placed.map(({ term }) => term.name);
    const at = names.indexOf(of.term.name);
    following = [...names.slice(at + 1), ...names.slice(0, at)];
    const { direction } = window.getComputedStyle(around);
    const place = () => {
      const line = lineOf(of, box);
      const isGone = of.range.collapsed || line.bottom < -OUT_OF_SIGHT || line.top > window.innerHeight + OUT_OF_SIGHT;
      if (isGone) return close();
      card.place(line, direction === 'rtl');
    };
    write(place);
    if (byKey) card.focus();
    listen(controller.signal, place, card);
  };
  const listen = (until: AbortSignal, place: () => void, card: Card) => {
    let frame = 0;
    const later = () => {
      frame ||= window.requestAnimationFrame(() => {
        frame = 0;
        if (until.aborted) return;
        place();
        pointer.again();
      });
    };
    window.addEventListener('scroll', later, { capture: true, passive: true, signal: until });
    window.addEventListener('resize', later, { signal: until });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        // The card is on top: what is below it is not meant.
        event.stopImmediatePropagation();
        event.preventDefault();
        close();
      },
      { capture: true, signal: until },
    );
    // The focus went on, as with the Tab key. What has the window's focus now is not known within the event.
    card.host.addEventListener(
      'focusout',
      () => window.setTimeout(() => !until.aborted && document.hasFocus() && !card.hasFocus() && close()),
      { signal: until },
    );
  };

  const pointer = watchPointer<PlacedTerm>(
    window,
    () => open?.card.host ?? null,
    {
      over(hit) {
        if (hit === 'card' || (hit !== null && isSame(hit.what, open?.of))) return stopClocks();
        if (hit === null) {
          window.clearTimeout(coming);
          resting = null;
          // A card that has the focus is being used.
          if (open && !open.card.hasFocus()) {
            window.clearTimeout(going);
            going = window.setTimeout(close, GRACE);
          }
          return;
        }
        // What is used by key is not taken away by a mouse that passes.
        if (isSame(hit.what, resting) || open?.card.hasFocus()) return;
        window.clearTimeout(coming);
        resting = hit.what;
        coming = window.setTimeout(() => show(hit.what, false, hit.box), REST);
      },
      hit(hit) {
        if (hit === 'card') return;
        if (hit === null) return close();
        if (!isSame(hit.what, open?.of)) show(hit.what, false, hit.box);
      },
    },
    signal,
    environment.isReal,
  );

  const makeUnderline = () => {
    if (!contrast) {
      contrast = window.matchMedia?.('(forced-colors: active)') ?? null;
      contrast?.addEventListener('change', drawAnew, { signal });
    }
    return createUnderline(window, environment.adopt, write, isSecret);
  };
  /** Colours are forced, or no longer: lines are drawn another way. */
  const drawAnew = () => {
    underline?.clear();
    underline = null;
    if (page) guarded(draw);
  };

  /** Underlines what is known by now, at the places where it stands by now. */
  const draw = () => {
    const current = page;
    const known = new Set(current?.known);
    placed = current
      ? placeTerms(
          document,
          terms.filter(({ name }) => !known.has(name.toLowerCase())),
          current.blocks,
          current.nodesOf,
        )
      : [];
    if (open) open.of = placed.find((each) => isSame(each, open?.of)) ?? open.of;
    if (isSecret !== known.size > 0) {
      isSecret = known.size > 0;
      underline?.clear();
      underline = null;
    }
    underline ??= makeUnderline();
    underline.draw(placed.map(({ range }) => range));
    pointer.set(placed.map((each) => ({ what: each, range: each.range })));
  };
  const clear = () => {
    page = null;
    terms = [];
    question.drop();
    close();
    placed = [];
    underline?.clear();
    pointer.set([]);
  };
  const guarded = (act: () => void) => {
    try {
      act();
    } catch (error) {
      console.error('Sachlage could not explain names in this page', error);
    }
  };

  const question = askTerms(
    window,
    ask,
    () => page,
    (found) => {
      if (found) terms = found;
      guarded(draw);
    },
    signal,
  );
  signal.addEventListener('abort', clear, { once: true });
  const next = (): boolean => {
    const shown = placed.filter(({ range }) => !range.collapsed);
    const inSight = shown.findIndex((each) => lineOf(each).bottom > 0);
    // The one shown may be gone by now: the reader knows it.
    const name = following.find((each) => shown.some(({ term }) => term.name === each));
    const of = shown.find(({ term }) => term.name === name) ?? shown[Math.max(0, inSight)];
    if (!of) return false;
    const { top, bottom } = lineOf(of);
    const element = parentOf(of.range.startContainer) as Element;
    if (top < 0 || bottom > window.innerHeight)
      member(element, 'scrollIntoView')({ block: 'center', behavior: 'instant' });
    show(of, true);
    return true;
  };
  return {
    use(read) {
      guarded(() => {
        const current = read();
        if (!current) return page ? clear() : undefined;
        page = current;
        question.put();
      });
    },
    mend: () => page && terms.length > 0 && question.put(),
    next,
  };
}

const isSame = (one: PlacedTerm, other: PlacedTerm | null | undefined) => one.term.name === other?.term.name;

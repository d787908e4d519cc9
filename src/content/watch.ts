import { isElement, isText, parentOf, rawTextOf } from '../article/dom';
import { member } from './member';

/** What the watcher saw; the session decides what to do about it. */
export interface Watcher {
  /** A text that may be a pitch came in: called before it is painted. */
  hint(): void;
  /** The page's text changed and has come to rest. */
  settled(): void;
  /**
   * The address changed without a reload.
   * @param isSamePage the page only gave itself another address: its text stands as it is
   */
  navigated(isSamePage: boolean): void;
}

export interface Watch {
  /** To be called after each reading, with whether it brought anything new. */
  read(isNew: boolean): void;
  /** Watches open shadow roots as well; what happens in them is not seen from outside. Known ones cost nothing. */
  also(roots: Iterable<Node>): void;
  /** Something changed that the tree does not tell of: the page is read when it has come to rest. */
  rest(): void;
  /** Runs what changes the page's tree on our behalf; the watcher does not see it. */
  write(act: () => void): void;
}

/** A page at rest for so long is read again; one that never rests is read after `LONGEST`. */
const REST = 300;
const LONGEST = 1500;
/** After so many readings that changed nothing, the page is left more and more time: tickers and clocks never rest. */
const PATIENCE = 8;
/** Texts shorter than this are no sentence. */
const MIN_TEXT = 25;
/** Of a subtree that a script inserts, so many characters are looked at at once. */
const MAX_LOOK = 20_000;

/** Where a text is none. */
const NO_TEXT = /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|HEAD|LINK|META)$/;

/**
 * Watches a page for text that comes, goes or changes, and for navigation without reload.
 * @param isHint whether a text is worth judging at once
 */
export function watchPage(
  window: Window & typeof globalThis,
  isHint: (text: string) => boolean,
  watcher: Watcher,
  signal: AbortSignal,
): Watch {
  const { document, history } = window;
  let timer = 0;
  let firstChange = 0;
  let idleReadings = 0;

  const rest = () => {
    const now = window.performance.now();
    if (timer === 0) firstChange = now;
    const patience = idleReadings > PATIENCE ? 2 ** Math.min(6, idleReadings - PATIENCE) : 1;
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        timer = 0;
        watcher.settled();
      },
      Math.max(0, Math.min(REST * patience, LONGEST * patience - (now - firstChange))),
    );
  };

  const look = (records: readonly MutationRecord[]) => {
    // Browsers without the Navigation API tell nobody of a new address; what comes with it changes the page.
    if (!window.navigation) addressMayBeNew();
    let isChanged = false;
    let looked = 0;
    let hinted = false;
    const see = (text: string) => {
      if (text.length < MIN_TEXT) return;
      isChanged = true;
      if (hinted || looked > MAX_LOOK) return;
      looked += text.length;
      hinted = isHint(text.slice(0, MAX_LOOK));
    };
    for (const { target, addedNodes, removedNodes } of records) {
      if (isText(target)) {
        const around = parentOf(target);
        if (target.length >= MIN_TEXT && around && !NO_TEXT.test(around.nodeName)) see(target.data);
        continue;
      }
      if (NO_TEXT.test(target.nodeName)) continue;
      for (let i = 0; i < addedNodes.length; i++) see(textIn(addedNodes[i]!));
      for (let i = 0; !isChanged && i < removedNodes.length; i++)
        isChanged = textIn(removedNodes[i]!).length >= MIN_TEXT;
    }
    if (hinted) watcher.hint();
    if (isChanged && member(document, 'readyState') !== 'loading') rest();
  };

  const observer = new window.MutationObserver(look);
  const watched = new WeakSet<Node>();
  const also = (roots: Iterable<Node>) => {
    for (const root of roots) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  };
  also([document]);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );

  window.addEventListener('DOMContentLoaded', () => watcher.settled(), { signal });
  window.addEventListener('load', () => rest(), { signal });

  let address = pageAddress(window.location.href);
  let steps = history.length;
  const addressMayBeNew = (event?: Event) => {
    const now = pageAddress(window.location.href);
    const isReplaced = event ? (event as { navigationType?: string }).navigationType === 'replace' : false;
    // Without the Navigation API: a new entry makes the history longer, going back is told by popstate.
    const isSamePage = event ? isReplaced : history.length === steps;
    steps = history.length;
    if (now === address) return;
    address = now;
    idleReadings = 0;
    watcher.navigated(isSamePage);
    rest();
  };
  window.navigation?.addEventListener('currententrychange', addressMayBeNew, { signal });
  window.addEventListener('popstate', addressMayBeNew, { signal });

  let isWriting = false;
  return {
    also,
    rest,
    read(isNew) {
      idleReadings = isNew ? 0 : idleReadings + 1;
    },
    write(act) {
      if (isWriting) return act();
      const before = observer.takeRecords();
      // Not now: whoever writes is in the middle of folding.
      if (before.length > 0) window.queueMicrotask(() => !signal.aborted && look(before));
      isWriting = true;
      try {
        act();
      } finally {
        isWriting = false;
        observer.takeRecords();
      }
    },
  };
}

/** The text that a node brings or takes with it. */
function textIn(node: Node): string {
  if (isText(node)) return node.data;
  return isElement(node) && !NO_TEXT.test(node.nodeName) ? rawTextOf(node) : '';
}

/** Two addresses with one result are one page: the fragment is a place in it, unless an app routes by it. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}

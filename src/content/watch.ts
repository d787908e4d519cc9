/** What the watcher saw; the session decides what to do about it. */
export interface Watcher {
  /** A text that may be a pitch came in: called before it is painted. */
  hint(): void;
  /** The page's text changed and has come to rest. */
  settled(): void;
  /** The address changed without a reload. */
  navigated(): void;
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
 * @param isOwn whether a node is one of ours
 * @returns a function to call after each reading, with whether it brought anything new
 */
export function watchPage(
  window: Window & typeof globalThis,
  isHint: (text: string) => boolean,
  isOwn: (node: Node) => boolean,
  watcher: Watcher,
  signal: AbortSignal,
): (isNew: boolean) => void {
  const { document } = window;
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
    let isText = false;
    let looked = 0;
    let hinted = false;
    for (const record of records) {
      const added = record.addedNodes;
      for (let i = 0; i < added.length; i++) {
        const node = added[i]!;
        if (isOwn(node) || NO_TEXT.test(record.target.nodeName) || NO_TEXT.test(node.nodeName)) continue;
        const text =
          node.nodeType === 3
            ? (node as Text).data
            : node.nodeType === 1 && node.hasChildNodes()
              ? (node.textContent ?? '')
              : '';
        if (text.length < MIN_TEXT) continue;
        isText = true;
        if (hinted || looked > MAX_LOOK) continue;
        looked += text.length;
        hinted = isHint(text.slice(0, MAX_LOOK));
      }
      for (let i = 0; !isText && i < record.removedNodes.length; i++) {
        const node = record.removedNodes[i]!;
        isText = !isOwn(node) && !NO_TEXT.test(node.nodeName) && (node.textContent ?? '').length >= MIN_TEXT;
      }
    }
    if (hinted) watcher.hint();
    if (isText && document.readyState !== 'loading') rest();
  };

  const observer = new window.MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );

  document.addEventListener('DOMContentLoaded', () => watcher.settled(), { signal });
  window.addEventListener('load', () => rest(), { signal });

  let address = pageAddress(window.location.href);
  const navigated = () => {
    const now = pageAddress(window.location.href);
    if (now === address) return;
    address = now;
    idleReadings = 0;
    watcher.navigated();
    rest();
  };
  window.navigation?.addEventListener('currententrychange', navigated, { signal });
  window.addEventListener('popstate', navigated, { signal });

  return (isNew) => {
    idleReadings = isNew ? 0 : idleReadings + 1;
  };
}

/** Two addresses with one result are one page: the fragment is a place in it, unless an app routes by it. */
export function pageAddress(url: string): string {
  const at = url.indexOf('#');
  return at < 0 || /^#!?\//.test(url.slice(at)) ? url : url.slice(0, at);
}

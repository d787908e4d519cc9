import type { ToPanel } from '../messages/to-panel';

/** Asked longer ago, and the reader has moved on. Milliseconds. */
const STALE = 10_000;

type Tell = (ask: ToPanel) => void;

/** What keys and menus of the browser ask, on its way to the page that is shown. */
export interface Asks {
  readonly put: Tell;
  /**
   * Tells of what is asked about a tab, at once of what was asked while its page was being read.
   * @returns what ends it
   */
  readonly onAsked: (tabId: number, tell: Tell) => () => void;
}

/** @param now milliseconds of a clock that never goes back */
export function createAsks(now: () => number): Asks {
  let listener: { readonly tabId: number; readonly tell: Tell } | null = null;
  let waiting: { readonly ask: ToPanel; readonly since: number } | null = null;
  const isAbout = (ask: ToPanel, tabId: number) => ask.tabId === undefined || ask.tabId === tabId;
  return {
    put(ask) {
      if (listener && isAbout(ask, listener.tabId)) listener.tell(ask);
      else waiting = { ask, since: now() };
    },
    onAsked(tabId, tell) {
      const mine = { tabId, tell };
      listener = mine;
      if (waiting && isAbout(waiting.ask, tabId)) {
        if (now() - waiting.since < STALE) tell(waiting.ask);
        waiting = null;
      }
      return () => {
        if (listener === mine) listener = null;
      };
    },
  };
}

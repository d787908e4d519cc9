import { bodyOf } from '../article/dom';
import { member } from './member';
import { FOLD_ATTRIBUTE } from './page-marks';

/** Most elements that are watched; a page has few of them among its blocks. */
const MOST = 200;
/** Elements that become visible without a change of size are noticed at these times after a reading, in milliseconds. */
const LOOKS = [1_000, 3_000, 8_000];

/** Whether the browser does not show an element. */
export const isUnseen = (element: Element) => !member(element, 'checkVisibility')({ visibilityProperty: true });

/** Whether layout tells anything: some pages hide all of themselves until their scripts have come. */
export function isPageShown(document: Document): boolean {
  const body = bodyOf(document);
  return body !== null && !isUnseen(body);
}

export interface Unseen {
  /**
   * A reading begins: what the one before did not see is forgotten.
   * @returns whether a block's element is not shown, which is watched from then on; nothing where layout cannot tell yet
   */
  begin(): ((element: Element) => boolean) | undefined;
  /** The reading is done. */
  end(): void;
  /** Nothing is watched any more. */
  stop(): void;
}

/**
 * Keeps an eye on what a reading left out because nobody saw it: a class that shows it changes no text, so that nothing
 * else would tell of it.
 * @param shown called where one of them is seen now, before it is painted where its size changed
 */
export function createUnseen(window: Window & typeof globalThis, shown: () => void, signal: AbortSignal): Unseen {
  const hidden = new Set<Element>();
  let timers: number[] = [];
  const look = () => {
    for (const element of hidden)
      if (member(element, 'isConnected') && !isUnseen(element)) {
        stop();
        return shown();
      }
  };
  const observer = new window.ResizeObserver(look);
  const stop = () => {
    observer.disconnect();
    timers.forEach((timer) => window.clearTimeout(timer));
    timers = [];
    hidden.clear();
  };
  signal.addEventListener('abort', stop, { once: true });
  const isHidden = (element: Element) => {
    const isIt = isUnseen(element);
    // What we fold ourselves is given back by us.
    if (isIt && hidden.size < MOST && !member(element, 'closest')(`[${FOLD_ATTRIBUTE}]`)) hidden.add(element);
    return isIt;
  };
  return {
    begin() {
      stop();
      const body = bodyOf(window.document);
      return body && isHidden(body) ? undefined : isHidden;
    },
    stop,
    end() {
      if (hidden.size === 0) return;
      for (const element of hidden) observer.observe(element);
      timers = LOOKS.map((ms) => window.setTimeout(look, ms));
    },
  };
}

import type { View } from './view';

/** The parts of `browser` that printing needs. */
export interface PrintBrowser {
  readonly tabs: { create(tab: { url: string }): Promise<unknown> };
  readonly runtime: { getURL(path: string): string };
}

/**
 * Prints what the panel shows. Browsers print tabs; of side panels and sidebars some print the page beside them, or
 * nothing. So a panel that is none opens itself in a tab, which prints once it is filled and stays for a second look.
 * @param fixedTab the page's tab, where the panel stands in a tab of its own
 */
export function printPanel(
  window: Pick<Window, 'print'>,
  browser: PrintBrowser,
  fixedTab: number | null,
  view: View,
): void {
  if (fixedTab !== null) return window.print();
  if (view.kind !== 'article') return;
  void browser.tabs.create({ url: browser.runtime.getURL(`src/panel/index.html?tab=${view.tabId}&print`) });
}

/**
 * Whether a panel was opened to print. The mark is taken out of its address: loaded again, or brought back with the
 * browser's last session, it would print once more, and by then whatever is in a tab of that number.
 */
export function isOpenedToPrint({ location, history }: Pick<Window, 'location' | 'history'>): boolean {
  const query = new URLSearchParams(location.search);
  if (!query.has('print')) return false;
  query.delete('print');
  history.replaceState(null, '', `?${query}`);
  return true;
}

const printed = new WeakSet<object>();

/** Prints as soon as there is something to print, and never again. */
export function printOnce(window: Pick<Window, 'print' | 'requestAnimationFrame'>, view: View): void {
  if (view.kind !== 'article' || view.digest === null || printed.has(window)) return;
  printed.add(window);
  // Twice: what was drawn now is laid out by then.
  window.requestAnimationFrame(() =>
    window.requestAnimationFrame(() => {
      try {
        window.print();
      } catch {
        // Firefox throws where the tab goes meanwhile or there is nothing to print with. What is to be printed is in sight.
      }
    }),
  );
}

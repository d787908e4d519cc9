import type { PageBrowser } from '../look/ask-page';

/** The parts of a tab that the panel reads. */
export interface LinkTab {
  readonly id?: number | undefined;
  readonly incognito: boolean;
  readonly status?: string | undefined;
}

/** An event of the browser. */
export interface BrowserEvent<Arguments extends readonly unknown[]> {
  addListener(listener: (...of: Arguments) => unknown): void;
  removeListener(listener: (...of: Arguments) => unknown): void;
}

/** The parts of `browser` that the panel needs to follow pages. */
export interface LinkBrowser extends PageBrowser {
  readonly tabs: Omit<PageBrowser['tabs'], 'get'> & {
    query(query: { active: true; currentWindow: true }): Promise<readonly LinkTab[]>;
    get(tabId: number): Promise<LinkTab>;
    reload(tabId: number): Promise<void>;
    readonly onActivated: BrowserEvent<[active: { readonly tabId: number }]>;
    readonly onUpdated: BrowserEvent<[tabId: number, change: { readonly status?: string; readonly url?: string }]>;
    readonly onRemoved: BrowserEvent<[tabId: number]>;
  };
  /** Not in Firefox for Android. */
  readonly windows?: { readonly onFocusChanged: BrowserEvent<[windowId: number]> };
  readonly runtime: {
    readonly onMessage: BrowserEvent<
      [message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } }]
    >;
  };
}

import { askPage, type PageBrowser } from '../look/ask-page';
import type { Halt } from '../look/halts';
import { parseFromPage } from '../messages/from-page';
import type { PageContents } from '../messages/schemas';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { Source, Verdict } from '../model/verdict';
import { isSiteOn, type Settings } from '../settings/settings';
import type { View } from './view';

interface Tab {
  readonly id?: number | undefined;
  readonly incognito: boolean;
  readonly status?: string | undefined;
}

interface Event<Arguments extends readonly unknown[]> {
  addListener(listener: (...of: Arguments) => void): void;
  removeListener(listener: (...of: Arguments) => void): void;
}

/** The parts of `browser` that the panel needs to follow pages. */
export interface LinkBrowser extends PageBrowser {
  readonly tabs: Omit<PageBrowser['tabs'], 'get'> & {
    query(query: { active: true; currentWindow: true }): Promise<readonly Tab[]>;
    get(tabId: number): Promise<Tab>;
    reload(tabId: number): Promise<void>;
    readonly onActivated: Event<[active: { readonly tabId: number }]>;
    readonly onUpdated: Event<[tabId: number, change: { readonly status?: string; readonly url?: string }]>;
    readonly onRemoved: Event<[tabId: number]>;
  };
  /** Not in Firefox for Android. */
  readonly windows?: { readonly onFocusChanged: Event<[windowId: number]> };
  readonly runtime: {
    readonly onMessage: Event<[message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } }]>;
  };
}

export interface LinkOptions {
  readonly browser: LinkBrowser;
  /** The tab of a panel that stands in a tab of its own; null follows the active tab. */
  readonly fixedTab: number | null;
  readonly signal: AbortSignal;
  readonly digest: (article: Article, verdicts: readonly Verdict[]) => Promise<Digest>;
  readonly loadSettings: () => Promise<Settings>;
  readonly show: (view: View) => void;
}

/** What the panel does with the page that it shows. */
export interface PageLink {
  /** @returns whether the place is still on the page */
  readonly jump: (sources: readonly Source[]) => Promise<boolean>;
  readonly visit: (verdict: string) => Promise<boolean>;
  readonly fold: (verdict: string | null, folded: boolean) => Promise<void>;
  readonly unlight: () => Promise<void>;
  /** Reads a page that waits for a click. */
  readonly readNow: () => Promise<void>;
  readonly tryAgain: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Time that a page has to say that nothing changed, before what is shown of it is taken off. */
const PATIENCE = 150;
/** How often a page is asked while it loads: the browser doesn't tell when the old page gives way to the new one. */
const WHILE_LOADING = 400;

/**
 * Follows the active tab and shows what is on its page. What belongs to another tab, another reading of the page or
 * an earlier look is dropped, however late it comes.
 */
export function linkPage({ browser, fixedTab, signal, digest, loadSettings, show }: LinkOptions): PageLink {
  let turn = 0;
  let shown: View = { kind: 'reading' };
  let shownTab: number | null = null;
  let last: { readonly key: string; readonly digest: Digest } | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;

  function set(view: View): void {
    shown = view;
    show(view);
  }

  async function currentTab(): Promise<Tab | null> {
    try {
      if (fixedTab !== null) return await browser.tabs.get(fixedTab);
      return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
    } catch {
      return null;
    }
  }

  async function look({ isAsked = false, readsWaiting = false } = {}): Promise<void> {
    const mine = ++turn;
    const isLate = () => mine !== turn || signal.aborted;
    clearTimeout(again);
    const tab = await currentTab();
    if (isLate()) return;
    const tabId = tab?.id ?? null;
    if (tabId === null || !tab) {
      shownTab = null;
      return set({ kind: 'stopped', tabId: null, isPrivate: false, host: '', halt: 'no-tab' });
    }
    const isPrivate = tab.incognito;
    const stop = (halt: Halt, host = '') => set({ kind: 'stopped', tabId, isPrivate, host, halt });
    const lookAgain = () => {
      again = setTimeout(() => void look(), WHILE_LOADING);
    };
    if (shownTab !== tabId || isAsked) set({ kind: 'reading' });
    shownTab = tabId;
    const patience = setTimeout(() => {
      if (!isLate()) set({ kind: 'reading' });
    }, PATIENCE);
    const described = await askPage(browser, tabId, { type: 'describe' });
    clearTimeout(patience);
    if (isLate()) return;
    if (tab.status === 'loading' || (!described.ok && described.refusal === 'loading')) lookAgain();
    if (!described.ok) return described.refusal === 'loading' ? set({ kind: 'reading' }) : stop(described.refusal);
    const summary = described.answer;
    if (shown.kind === 'article' && isSame(shown.contents.summary, summary)) return;
    if (summary.status === 'off') return stop('off', summary.host);
    if (summary.status === 'waiting' && !readsWaiting) {
      const settings = await loadSettings();
      if (isLate()) return;
      if (!isSiteOn(settings, summary.host))
        return stop(settings.siteMode === 'on-click' ? 'waiting' : 'off', summary.host);
      // It works here, and has not read the page yet.
      lookAgain();
      return set({ kind: 'reading' });
    }
    const read = await askPage(browser, tabId, { type: 'read' });
    if (isLate()) return;
    if (!read.ok) return stop(read.refusal === 'loading' ? 'failed' : read.refusal, summary.host);
    const { article, summary: now } = read.answer;
    if (!article) return stop(haltOf(now), now.host);
    const view = { kind: 'article', tabId, isPrivate, article, contents: read.answer } as const;
    const key = keyOf(tabId, read.answer);
    if (last?.key === key) return set({ ...view, digest: last.digest });
    set({ ...view, digest: null });
    const found = await digest(article, read.answer.verdicts).catch((error: unknown) => {
      console.error('Sachlage: facts and glossary failed', error);
      return 'failed' as const;
    });
    if (found !== 'failed') last = { key, digest: found };
    if (!isLate()) set({ ...view, digest: found });
  }

  function listen<A extends readonly unknown[]>(event: Event<A> | undefined, listener: (...of: A) => void): void {
    event?.addListener(listener);
    signal.addEventListener('abort', () => event?.removeListener(listener), { once: true });
  }

  listen(browser.tabs.onActivated, () => void (fixedTab === null && look()));
  listen(browser.windows?.onFocusChanged, () => void (fixedTab === null && look()));
  listen(browser.tabs.onRemoved, (tabId) => void (tabId === fixedTab && look()));
  listen(browser.tabs.onUpdated, (tabId, change) => {
    if (tabId === (fixedTab ?? shownTab) && (change.status || change.url)) void look();
  });
  listen(browser.runtime.onMessage, (message, sender) => {
    if (sender.tab?.id === (fixedTab ?? shownTab) && parseFromPage(message)?.type === 'page-changed') void look();
  });
  signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  void look();

  const article = () => (shown.kind === 'article' ? shown : null);
  return {
    async jump(sources) {
      const view = article();
      if (!view) return false;
      const { reading } = view.contents.summary;
      const reply = await askPage(browser, view.tabId, { type: 'jump', reading, sources: sources.slice(0, 50) });
      return reply.ok && reply.answer.found;
    },
    async visit(verdict) {
      const view = article();
      if (!view) return false;
      const { reading } = view.contents.summary;
      const reply = await askPage(browser, view.tabId, { type: 'visit', reading, verdict });
      return reply.ok && reply.answer.found;
    },
    async fold(verdict, folded) {
      const view = article();
      if (!view) return;
      const { reading } = view.contents.summary;
      await askPage(browser, view.tabId, { type: 'fold', reading, verdict, folded });
      await look();
    },
    async unlight() {
      const view = article();
      if (view) await askPage(browser, view.tabId, { type: 'unlight' });
    },
    readNow: () => look({ isAsked: true, readsWaiting: true }),
    tryAgain: () => look({ isAsked: true }),
    async reload() {
      if (shownTab !== null) await browser.tabs.reload(shownTab).catch(() => look({ isAsked: true }));
    },
  };
}

/** Facts hold for one article on one tab, and for the verdicts on it. */
function keyOf(tabId: number, { article, verdicts }: PageContents): string {
  return JSON.stringify([tabId, article, verdicts]);
}

function haltOf({ status, why }: PageContents['summary']): Halt {
  if (status === 'off' || status === 'waiting' || status === 'failed') return status;
  return why ?? 'little-text';
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import { askPage } from '../look/ask-page';
import type { Halt } from '../look/halts';
import { parseFromPage } from '../messages/from-page';
import type { PageContents } from '../messages/schemas';
import { parseToPanel, type ToPanel } from '../messages/to-panel';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { Source, Verdict } from '../model/verdict';
import { isSiteOn, type Settings } from '../settings/settings';
import type { BrowserEvent, LinkBrowser, LinkTab } from './link-browser';
import type { ArticleView, View } from './view';

export interface LinkOptions {
  readonly browser: LinkBrowser;
  /** The tab of a panel that stands in a tab of its own; null follows the active tab. */
  readonly fixedTab: number | null;
  readonly signal: AbortSignal;
  readonly digest: (article: Article, verdicts: readonly Verdict[]) => Promise<Digest>;
  readonly loadSettings: () => Promise<Settings>;
  readonly show: (view: View) => void;
  /** Does what a key or menu asks of the page that is shown. */
  readonly take: (ask: ToPanel) => void;
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
/** The same for a page that is being left: whoever answers late by then is most likely the next one. */
const PATIENCE_LEAVING = 30;
/** How often a page is asked that has not come or is not read yet. It tells by itself, if it can. */
const WHILE_LOADING = 400;
/** How often a page is asked that is being left: no event tells when the new one takes over. */
const WHILE_LEAVING = 100;

/**
 * A place that is not found may be one that the page has just drawn anew and that is not read again yet: it is looked for
 * once more after so many milliseconds. A page at rest is read after 300.
 */
const JUMP_WAITS = [0, 400, 700];

/**
 * Follows the active tab and shows what is on its page. What belongs to another tab, another reading of the page or
 * an earlier look is dropped, however late it comes.
 */
export function linkPage({ browser, fixedTab, signal, digest, loadSettings, show, take }: LinkOptions): PageLink {
  let turn = 0;
  let shown: View = { kind: 'reading' };
  let shownTab: number | null = null;
  /** The document that was shown when its tab began to load another. */
  let leaving: string | null = null;
  /** The last facts and glossary, worked out or being worked out. */
  let work: { readonly key: string; readonly result: Promise<Digest | 'failed'> } | null = null;
  let shownKey = '';
  let again: ReturnType<typeof setTimeout> | undefined;

  function set(view: View, key = ''): void {
    shown = view;
    shownKey = key;
    show(view);
  }

  async function currentTab(): Promise<LinkTab | null> {
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
    const lookAgain = (after: number) => {
      again = setTimeout(() => void look(), after);
    };
    if (shownTab !== tabId || isAsked) set({ kind: 'reading' });
    if (isAsked) work = null;
    shownTab = tabId;
    const patience = setTimeout(
      () => {
        if (!isLate()) set({ kind: 'reading' });
      },
      leaving === null ? PATIENCE : PATIENCE_LEAVING,
    );
    const described = await askPage(browser, tabId, { type: 'describe' });
    clearTimeout(patience);
    if (isLate()) return;
    if (!described.ok) {
      // While one tab closes and another comes up, the closing one may still pass for the active one.
      const isClosing = described.refusal === 'no-tab' && fixedTab === null;
      if (described.refusal !== 'loading' && !isClosing) return stop(described.refusal);
      lookAgain(WHILE_LOADING);
      return set({ kind: 'reading' });
    }
    const summary = described.answer;
    if (documentOf(summary) !== leaving || tab.status !== 'loading') leaving = null;
    else lookAgain(WHILE_LEAVING);
    if (shown.kind === 'article') {
      if (isSame(shown.contents.summary, summary)) return;
      if (documentOf(shown.contents.summary) !== documentOf(summary)) set({ kind: 'reading' });
    }
    if (summary.status === 'off') return stop('off', summary.host);
    if (summary.status === 'waiting' && !readsWaiting) {
      const settings = await loadSettings();
      if (isLate()) return;
      if (!isSiteOn(settings, summary.host))
        return stop(settings.siteMode === 'on-click' ? 'waiting' : 'off', summary.host);
      // It works here, and has not read the page yet.
      lookAgain(WHILE_LOADING);
      return set({ kind: 'reading' });
    }
    const read = await askPage(browser, tabId, { type: 'read' });
    if (isLate()) return;
    if (!read.ok) return stop(read.refusal === 'loading' ? 'failed' : read.refusal, summary.host);
    const { article, summary: now } = read.answer;
    if (!article) return stop(haltOf(now), now.host);
    const view = { kind: 'article', tabId, isPrivate, article, contents: read.answer } as const;
    const key = keyOf(tabId, read.answer);
    const kept = shown.kind === 'article' && shownKey === key ? shown.digest : null;
    if (work?.key !== key) work = { key, result: workOut(article, read.answer.verdicts) };
    set({ ...view, digest: kept }, key);
    const found = await work.result;
    // Not of one turn: while it was worked out, the page may have been looked at again and be the same.
    if (shown.kind === 'article' && shownKey === key && shown.digest !== found && !signal.aborted)
      set({ ...shown, digest: found }, key);
  }

  async function workOut(article: Article, verdicts: readonly Verdict[]): Promise<Digest | 'failed'> {
    try {
      return await digest(article, verdicts);
    } catch (error) {
      console.error('Sachlage: facts and glossary failed', error);
      return 'failed';
    }
  }

  function listen<A extends readonly unknown[]>(
    event: BrowserEvent<A> | undefined,
    listener: (...of: A) => unknown,
  ): void {
    event?.addListener(listener);
    signal.addEventListener('abort', () => event?.removeListener(listener), { once: true });
  }

  listen(browser.tabs.onActivated, () => void (fixedTab === null && look()));
  listen(browser.windows?.onFocusChanged, () => void (fixedTab === null && look()));
  listen(browser.tabs.onRemoved, (tabId) => void (tabId === (fixedTab ?? shownTab) && look()));
  listen(browser.tabs.onUpdated, (tabId, change) => {
    if (tabId !== (fixedTab ?? shownTab) || !(change.status || change.url)) return;
    if (change.status === 'loading' && shown.kind === 'article') leaving = documentOf(shown.contents.summary);
    void look();
  });
  listen(browser.runtime.onMessage, (message, { tab }) => {
    const own = fixedTab ?? shownTab;
    if (tab) {
      if (tab.id === own && parseFromPage(message)?.type === 'page-changed') void look();
      return undefined;
    }
    // Scripts in pages and pages of ours in tabs have a tab; the background has none.
    const ask = parseToPanel(message);
    if (!ask || (ask.tabId !== undefined && ask.tabId !== own)) return undefined;
    take(ask);
    return Promise.resolve(true);
  });
  signal.addEventListener('abort', () => clearTimeout(again), { once: true });
  void look();

  /** The last jump: an earlier one that still looks for its place gives up. */
  let jumps = 0;
  const article = () => (shown.kind === 'article' ? shown : null);
  const jumpIn = async ({ tabId, contents }: ArticleView, sources: readonly Source[]) => {
    const { reading } = contents.summary;
    const reply = await askPage(browser, tabId, { type: 'jump', reading, sources: sources.slice(0, 50) });
    return reply.ok && reply.answer.found;
  };
  return {
    async jump(sources) {
      const view = article();
      if (!view) return false;
      const mine = ++jumps;
      if (await jumpIn(view, sources)) return true;
      for (const wait of JUMP_WAITS) {
        // oxlint-disable no-await-in-loop -- one try after the other, until the place is found
        await new Promise((done) => setTimeout(done, wait));
        if (mine !== jumps || signal.aborted) return false;
        await look();
        const now = article();
        const isSamePlace = now?.tabId === view.tabId && sources.every((at) => wordsAt(now, at) === wordsAt(view, at));
        if (!isSamePlace) return false;
        if (mine === jumps && (await jumpIn(now, sources))) return true;
        // oxlint-enable no-await-in-loop
      }
      return false;
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

function wordsAt({ article }: ArticleView, { block, start, end }: Source): string | undefined {
  return article.blocks.find(({ id }) => id === block)?.text.slice(start, end);
}

/** Facts hold for one article on one tab, and for the verdicts on it. */
function keyOf(tabId: number, { article, verdicts }: PageContents): string {
  return JSON.stringify([tabId, article, verdicts]);
}

/** What a reading's name says of its document: a page that changes itself is read several times. */
function documentOf({ reading }: PageContents['summary']): string {
  return reading.slice(0, Math.max(0, reading.lastIndexOf('-')));
}

function haltOf({ status, why }: PageContents['summary']): Halt {
  if (status === 'off' || status === 'waiting' || status === 'failed') return status;
  return why ?? 'little-text';
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

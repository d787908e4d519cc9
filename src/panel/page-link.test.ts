import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { ToPanel } from '../messages/to-panel';
import { DEFAULTS, type Settings } from '../settings/settings';
import { blockOf } from '../../test/unit/article-view';
import { linkPage, type LinkOptions } from './page-link';
import type { View } from './view';

const digest: Digest = { facts: [], abstained: null, figures: [], dates: [], periods: [], quotes: [], glossary: [] };

function articleOf(title: string): Article {
  return {
    title,
    byline: [],
    published: null,
    modified: null,
    site: null,
    url: `https://a.example/${title}`,
    canonical: null,
    lang: 'en',
    declaredLang: null,
    access: 'open',
    form: 'article',
    blocks: [],
  };
}

function summaryOf(reading: string, extra: object = {}) {
  return {
    reading,
    host: 'a.example',
    status: 'article',
    why: null,
    found: {},
    folded: {},
    blocks: 0,
    words: 0,
    allWords: 300,
    overCap: false,
    ...extra,
  };
}

/** A page: answers to what it is asked, at once or when the test lets it. */
interface FakePage {
  summary: object;
  article?: Article | null;
  wait?: Promise<void>;
  /** Its nodes are others than those that were read. */
  isTornDown?: boolean;
}

function event<A extends unknown[]>() {
  const listeners = new Set<(...of: A) => unknown>();
  return {
    addListener: (listener: (...of: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...of: A) => unknown) => void listeners.delete(listener),
    fire: (...of: A) => [...listeners].map((listener) => listener(...of)),
    listeners,
  };
}

function start(
  pages: Record<number, FakePage | Error>,
  options: { settings?: Settings; digest?: () => Promise<Digest> } = {},
) {
  const state = { active: 1, status: 'complete' };
  const views: View[] = [];
  const asked: string[] = [];
  const taken: ToPanel[] = [];
  const events = {
    activated: event<[{ tabId: number }]>(),
    updated: event<[number, { status?: string; url?: string }]>(),
    removed: event<[number]>(),
    focus: event<[number]>(),
    message: event<[unknown, { tab?: { id?: number } }]>(),
  };
  const tabOf = (id: number) => ({ id, incognito: false, status: state.status });
  const browser = {
    tabs: {
      query: async () => [tabOf(state.active)],
      get: async (id: number) => tabOf(id),
      reload: async () => {},
      async sendMessage(tabId: number, message: { type: string; reading?: string }) {
        const page = pages[tabId];
        if (!page || page instanceof Error) throw page ?? new Error('Receiving end does not exist');
        asked.push(`${tabId} ${message.type}`);
        // What a page says is what it was when it was asked.
        const { summary, article = null, wait } = page;
        await wait;
        if (message.type === 'read') return { summary, article, verdicts: [], folded: [] };
        return message.type === 'jump'
          ? { found: !page.isTornDown && message.reading === (summary as { reading: string }).reading }
          : summary;
      },
      onActivated: events.activated,
      onUpdated: events.updated,
      onRemoved: events.removed,
    },
    windows: { onFocusChanged: events.focus },
    runtime: { onMessage: events.message },
    scripting: {
      executeScript: async () => {
        throw new Error('Cannot access a chrome:// URL');
      },
    },
    permissions: { contains: async () => true },
  };
  const controller = new AbortController();
  const make = vi.fn<LinkOptions['digest']>(options.digest ?? (async () => digest));
  const link = linkPage({
    browser,
    fixedTab: null,
    signal: controller.signal,
    digest: make,
    loadSettings: async () => options.settings ?? DEFAULTS,
    show: (view) => views.push(view),
    take: (ask) => taken.push(ask),
  });
  const settle = () => vi.advanceTimersByTimeAsync(20);
  return { link, state, views, asked, taken, events, controller, make, settle, last: () => views.at(-1) };
}

const titleOf = (view: View | undefined) => (view?.kind === 'article' ? view.article.title : view?.kind);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('linkPage', () => {
  it('shows the article of the active tab, first without and then with its facts', async () => {
    const { views, settle } = start({ 1: { summary: summaryOf('d1-1'), article: articleOf('One') } });
    await settle();
    expect(views.map(titleOf)).toEqual(['reading', 'One', 'One']);
    expect(views.at(-1)).toMatchObject({ kind: 'article', tabId: 1, digest });
  });

  it('takes a page off at once when another tab comes up, and drops what the first still sends', async () => {
    let open = () => {};
    const wait = new Promise<void>((resolve) => (open = resolve));
    const { views, state, events, settle, last } = start({
      1: { summary: summaryOf('d1-1'), article: articleOf('One'), wait },
      2: { summary: summaryOf('d2-1'), article: articleOf('Two') },
    });
    await settle();
    state.active = 2;
    events.activated.fire({ tabId: 2 });
    await settle();
    expect(titleOf(last())).toBe('Two');
    open();
    await settle();
    expect(titleOf(last())).toBe('Two');
    expect(views.map(titleOf)).not.toContain('One');
  });

  it('drops facts that come after the tab has changed', async () => {
    let finish: (found: Digest) => void = () => {};
    const { state, events, settle, last } = start(
      { 1: { summary: summaryOf('d1-1'), article: articleOf('One') }, 2: new Error('Receiving end does not exist') },
      { digest: () => new Promise((resolve) => (finish = resolve)) },
    );
    await settle();
    state.active = 2;
    events.activated.fire({ tabId: 2 });
    await settle();
    finish(digest);
    await settle();
    expect(last()).toMatchObject({ kind: 'stopped', tabId: 2, halt: 'browser-page' });
  });

  it('shows the new page after a navigation in the same tab', async () => {
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } };
    const { events, settle, last } = start(pages);
    await settle();
    pages[1] = { summary: summaryOf('d2-1'), article: articleOf('Two') };
    events.message.fire({ type: 'page-changed', summary: summaryOf('d2-1') }, { tab: { id: 1 } });
    await settle();
    expect(titleOf(last())).toBe('Two');
  });

  it('takes a page off when it does not answer soon', async () => {
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } };
    const { events, settle, last } = start(pages);
    await settle();
    pages[1] = { summary: summaryOf('d2-1'), wait: new Promise(() => {}) };
    events.updated.fire(1, { status: 'complete' });
    await settle();
    expect(titleOf(last())).toBe('One');
    await vi.advanceTimersByTimeAsync(200);
    expect(titleOf(last())).toBe('reading');
  });

  it('is less patient with a page that is being left', async () => {
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } };
    const { events, settle, last } = start(pages);
    await settle();
    pages[1] = { summary: summaryOf('d2-1'), wait: new Promise(() => {}) };
    events.updated.fire(1, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(40);
    expect(titleOf(last())).toBe('reading');
  });

  it('asks on while a page loads, since nothing tells when the new page takes over', async () => {
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } };
    const { state, events, settle, last } = start(pages);
    await settle();
    state.status = 'loading';
    events.updated.fire(1, { status: 'loading' });
    await settle();
    expect(titleOf(last())).toBe('One');
    pages[1] = { summary: summaryOf('d2-1'), article: articleOf('Two') };
    await vi.advanceTimersByTimeAsync(120);
    expect(titleOf(last())).toBe('Two');
  });

  it('takes a page off as soon as another answers in its place, before that one is read', async () => {
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } };
    const { views, events, settle } = start(pages);
    await settle();
    const before = views.length;
    pages[1] = { summary: summaryOf('d2-1'), article: articleOf('Two') };
    events.updated.fire(1, { status: 'complete' });
    await settle();
    expect(views.slice(before).map(titleOf)).toEqual(['reading', 'Two', 'Two']);
  });

  it('shows facts even where the page was looked at again while they were worked out', async () => {
    let finish: (found: Digest) => void = () => {};
    const { events, settle, last, make } = start(
      { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } },
      { digest: () => new Promise((resolve) => (finish = resolve)) },
    );
    await settle();
    events.updated.fire(1, { status: 'complete' });
    await settle();
    finish(digest);
    await settle();
    expect(last()).toMatchObject({ kind: 'article', digest });
    expect(make).toHaveBeenCalledOnce();
  });

  it('keeps the facts and changes no line where only a fold changed', async () => {
    const article = articleOf('One');
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article } };
    const { events, settle, views, make } = start(pages);
    await settle();
    const before = views.length;
    pages[1] = { summary: summaryOf('d1-1', { blocks: 2 }), article };
    events.message.fire({ type: 'page-changed', summary: summaryOf('d1-1') }, { tab: { id: 1 } });
    await settle();
    expect(views.slice(before)).toMatchObject([{ kind: 'article', digest }]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('answers no message, and heeds none of other tabs or of another shape', async () => {
    const { events, asked, settle } = start({ 1: { summary: summaryOf('d1-1'), article: articleOf('One') } });
    await settle();
    const before = asked.length;
    const message = { type: 'page-changed', summary: summaryOf('d1-1') };
    expect(events.message.fire(message, { tab: { id: 9 } })).toEqual([undefined]);
    expect(events.message.fire({ type: 'page-changed', summary: 1 }, { tab: { id: 1 } })).toEqual([undefined]);
    expect(events.message.fire('hello', { tab: { id: 1 } })).toEqual([undefined]);
    await settle();
    expect(asked.length).toBe(before);
  });

  it.each([
    ['off', DEFAULTS, 'off'],
    ['waiting', { ...DEFAULTS, siteMode: 'on-click' }, 'waiting'],
    // The site is not on the reader's list: reading it would be refused.
    ['waiting', { ...DEFAULTS, siteMode: 'listed' }, 'off'],
    ['failed', DEFAULTS, 'failed'],
  ] as const)('says of a page that is %s with %j: %s', async (status, settings, halt) => {
    const { settle, last } = start({ 1: { summary: summaryOf('d1-1', { status }) } }, { settings });
    await settle();
    expect(last()).toMatchObject({ kind: 'stopped', halt, host: 'a.example' });
  });

  it('goes on reading where the page works but was not read yet', async () => {
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1', { status: 'waiting' }) } };
    const { settle, last } = start(pages);
    await settle();
    expect(titleOf(last())).toBe('reading');
    pages[1] = { summary: summaryOf('d2-1'), article: articleOf('One') };
    await vi.advanceTimersByTimeAsync(500);
    expect(titleOf(last())).toBe('One');
  });

  it('reads a waiting page when asked', async () => {
    const pages: Record<number, FakePage> = {
      1: { summary: summaryOf('d1-1', { status: 'waiting' }), article: articleOf('One') },
    };
    const { link, settle, last } = start(pages, { settings: { ...DEFAULTS, siteMode: 'on-click' } });
    await settle();
    await link.readNow();
    expect(titleOf(last())).toBe('One');
  });

  it('jumps in a page that has drawn the same words anew, and says so where they are others', async () => {
    const article = { ...articleOf('One'), blocks: [blockOf('b0', 'One is one.')] };
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article } };
    const { link, settle } = start(pages);
    await settle();
    const jump = async (milliseconds: number) => {
      const done = link.jump([{ block: 'b0', start: 0, end: 3 }]);
      await vi.advanceTimersByTimeAsync(milliseconds);
      return done;
    };
    pages[1] = { summary: summaryOf('d1-2'), article };
    expect(await jump(10)).toBe(true);
    pages[1] = { summary: summaryOf('d1-3'), article: { ...article, blocks: [blockOf('b0', 'Eins.')] } };
    expect(await jump(10)).toBe(false);
  });

  it('waits for a page that is about to be read again before it says that a place is gone, and not for long', async () => {
    const article = { ...articleOf('One'), blocks: [blockOf('b0', 'One is one.')] };
    const pages: Record<number, FakePage> = { 1: { summary: summaryOf('d1-1'), article } };
    const { link, asked, settle } = start(pages);
    await settle();
    pages[1]!.isTornDown = true;
    const place = [{ block: 'b0', start: 0, end: 3 }];
    const found = link.jump(place);
    await vi.advanceTimersByTimeAsync(300);
    pages[1]!.isTornDown = false;
    await vi.advanceTimersByTimeAsync(200);
    expect(await found).toBe(true);
    pages[1]!.isTornDown = true;
    const gone = link.jump(place);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await gone).toBe(false);
    // A later jump is the one that is meant: the earlier one lights nothing any more.
    const earlier = link.jump(place);
    await vi.advanceTimersByTimeAsync(100);
    pages[1]!.isTornDown = false;
    asked.length = 0;
    expect(await link.jump(place)).toBe(true);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(await earlier).toBe(false);
    expect(asked.filter((each) => each === '1 jump')).toHaveLength(1);
  });

  it('takes what is asked of its tab, and answers that alone', async () => {
    const { events, settle, taken } = start({ 1: { summary: summaryOf('d1-1'), article: articleOf('One') } });
    await settle();
    const ask = async (message: object, sender = {}) => Promise.all(events.message.fire(message, sender));
    expect(await ask({ type: 'next-fact', tabId: 1 })).toContain(true);
    expect(await ask({ type: 'next-fact', tabId: 2 })).not.toContain(true);
    // A script in a page is none to be obeyed.
    expect(await ask({ type: 'next-fact', tabId: 1 }, { tab: { id: 1 } })).not.toContain(true);
    expect(taken).toEqual([{ type: 'next-fact', tabId: 1 }]);
  });

  it('shows why no article was found', async () => {
    const { settle, last } = start({ 1: { summary: summaryOf('d1-1', { status: 'no-article', why: 'listing' }) } });
    await settle();
    expect(last()).toMatchObject({ kind: 'stopped', halt: 'listing' });
  });

  it('shows the article even where facts fail', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { settle, last } = start(
      { 1: { summary: summaryOf('d1-1'), article: articleOf('One') } },
      { digest: () => Promise.reject(new Error('a bug')) },
    );
    await settle();
    expect(last()).toMatchObject({ kind: 'article', digest: 'failed' });
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  it('leaves no listener behind', async () => {
    const { events, controller, settle } = start({ 1: { summary: summaryOf('d1-1'), article: articleOf('One') } });
    await settle();
    controller.abort();
    expect(Object.values(events).map(({ listeners }) => listeners.size)).toEqual([0, 0, 0, 0, 0]);
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CommandBrowser } from './commands';
import { choose, makeMenus } from './menus';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('the menu has one entry for a selection and one for a block', async () => {
  const made: { id: string; title: string; contexts: readonly string[] }[] = [];
  const removeAll = vi.fn<() => Promise<void>>(async () => {});
  await makeMenus(
    { create: (entry) => made.push(entry), removeAll },
    (key) => key,
    () => null,
  );
  expect(removeAll, 'an update must not make them twice').toHaveBeenCalledOnce();
  expect(made.map(({ id, title, contexts }) => [id, title, contexts])).toEqual([
    ['explain', 'menu_explain', ['selection']],
    ['set-aside', 'menu_set_aside', ['page', 'link', 'image']],
  ]);
});

const tab = { id: 7, windowId: 3 };

function setUp(listensAfter = 0) {
  const calls: string[] = [];
  const told: unknown[] = [];
  const browser = {
    tabs: {
      sendMessage: async (_: number, message: { type: string }) => {
        calls.push(message.type);
        return message.type === 'describe' ? { ...summary } : undefined;
      },
      get: async () => ({}),
      create: async () => ({}),
    },
    scripting: { executeScript: async () => (calls.push('script'), []) },
    permissions: { contains: async () => true },
    runtime: {
      getURL: (path: string) => path,
      sendMessage: async (message: unknown) => {
        calls.push('told');
        told.push(message);
        return told.length > listensAfter ? true : undefined;
      },
    },
  } satisfies CommandBrowser & Parameters<typeof choose>[0];
  const sidePanel = {
    open: async () => {
      calls.push('opened');
    },
  };
  return { browser, sidePanel, calls, told };
}
const summary = {
  reading: 'r-1',
  host: 'a.example',
  status: 'no-article',
  why: 'listing',
  found: {},
  folded: {},
  blocks: 0,
  words: 0,
  allWords: 0,
  overCap: false,
};

it('a selected name opens the panel before anything is awaited, and is told it once it listens', async () => {
  const { browser, sidePanel, calls, told } = setUp(2);
  const done = choose(browser, sidePanel, { menuItemId: 'explain', selectionText: '  die\n EZB ', frameId: 0 }, tab);
  expect(calls, 'the click is gone after the first await').toEqual(['opened']);
  await vi.runAllTimersAsync();
  await done;
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toEqual({ type: 'explain', tabId: 7, name: 'die EZB' });
});

it('a panel that never listens is given up', async () => {
  const { browser, sidePanel, told } = setUp(Infinity);
  const done = choose(browser, sidePanel, { menuItemId: 'explain', selectionText: 'EZB', frameId: 0 }, tab);
  await vi.runAllTimersAsync();
  await done;
  expect(told.length).toBeLessThan(100);
});

it.each([
  ['the block under the pointer', 0, 'context'],
  ['no block in a frame that is not read', 4, 'start'],
])('the picker begins with %s', async (_, frameId, at) => {
  const { browser, sidePanel } = setUp();
  const send = vi.spyOn(browser.tabs, 'sendMessage');
  await choose(browser, sidePanel, { menuItemId: 'set-aside', frameId }, tab);
  expect(send.mock.calls.at(-1)?.[1]).toEqual({ type: 'pick', at });
});

import { describe, expect, it, vi } from 'vitest';
import { greetOnInstall } from './first-run';
import { keepSynced } from './sync';

const eventOf = <T extends readonly unknown[]>() => {
  const listeners: ((...args: T) => void)[] = [];
  return {
    addListener: (each: (...args: T) => void) => void listeners.push(each),
    tell: (...args: T) => listeners.forEach((each) => each(...args)),
  };
};

describe('on installation', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
    ['shared_module_update', 0],
  ])('%s opens the page that greets %d times', (reason, times) => {
    const onInstalled = eventOf<[{ reason: string }]>();
    const create = vi.fn<(tab: { url: string }) => Promise<void>>(async () => {});
    const browser = { runtime: { onInstalled, getURL: (path: string) => `x://y/${path}` }, tabs: { create } };
    greetOnInstall(browser as unknown as Parameters<typeof greetOnInstall>[0]);
    onInstalled.tell({ reason });
    expect(create.mock.calls).toEqual(times === 1 ? [[{ url: 'x://y/src/welcome/index.html' }]] : []);
  });
});

describe('syncing in the background', () => {
  it('asks for nothing but the switch while it is off, and looks on changes and at the start', async () => {
    const onChanged = eventOf<[Record<string, unknown>, string]>();
    const onStartup = eventOf<[]>();
    const asked: unknown[] = [];
    const local = { get: async (key: string) => (asked.push(key), {}), set: async () => {} };
    const sync = { get: async () => expect.unreachable('the copy was read') };
    const browser = { runtime: { onStartup }, storage: { local, sync, onChanged } };
    keepSynced(browser as unknown as Parameters<typeof keepSynced>[0]);
    onChanged.tell({ other: {} }, 'local');
    expect(asked).toEqual([]);
    onChanged.tell({ settings: {} }, 'local');
    onStartup.tell();
    await vi.waitFor(() => expect(asked.filter((key) => key === 'sync')).toHaveLength(2));
  });
});

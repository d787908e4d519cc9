import { describe, expect, it, vi } from 'vitest';
import { hasPanelBeside, openPanel, type PanelBrowser } from './open-panel';

function browserOf(sidebar: boolean) {
  const open = vi.fn<() => Promise<void>>(async () => {});
  const create = vi.fn<PanelBrowser['tabs']['create']>(async () => {});
  const browser: PanelBrowser = {
    tabs: { create },
    runtime: { getURL: (path) => `extension://x/${path}` },
    ...(sidebar ? { sidebarAction: { open } } : {}),
  };
  return { browser, open, create };
}

const tab = { id: 7, windowId: 3 };

describe('openPanel', () => {
  it('calls Firefox’s sidebar before anything is awaited, since a click lasts no longer', () => {
    const { browser, open } = browserOf(true);
    void openPanel(browser, undefined, tab);
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens Chrome’s side panel in the window of the tab', async () => {
    const { browser } = browserOf(false);
    const open = vi.fn<(options: { windowId: number }) => Promise<void>>(async () => {});
    await openPanel(browser, { open }, tab);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
  });

  it('knows whether there is room beside the page: not in Firefox for Android', () => {
    expect(hasPanelBeside(browserOf(true).browser, undefined)).toBe(true);
    expect(hasPanelBeside(browserOf(false).browser, {})).toBe(true);
    expect(hasPanelBeside(browserOf(false).browser, undefined)).toBe(false);
  });

  it('opens a tab for that page where a browser has no panel', async () => {
    const { browser, create } = browserOf(false);
    await openPanel(browser, undefined, tab);
    expect(create).toHaveBeenCalledWith({ url: 'extension://x/src/panel/index.html?tab=7' });
  });
});

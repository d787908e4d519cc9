import type { Browser, Tabs } from 'webextension-polyfill';

/**
 * Opens the side panel in answer to a shortcut. Both browsers want it called at once, before anything is awaited.
 * Where there is no panel (Firefox for Android) it opens as a tab of its own.
 */
export function openPanel(browser: Browser, tab: Tabs.Tab | undefined): void {
  if (globalThis.chrome?.sidePanel && tab?.windowId !== undefined)
    void chrome.sidePanel.open({ windowId: tab.windowId });
  else if (browser.sidebarAction) void browser.sidebarAction.open();
  else void browser.tabs.create({ url: browser.runtime.getURL(`src/panel/index.html?tab=${tab?.id ?? ''}`) });
}

/** The parts of `browser` that opening the panel needs. */
export interface PanelBrowser {
  readonly sidebarAction?: { open(): Promise<void> } | undefined;
  readonly tabs: { create(tab: { url: string }): Promise<unknown> };
  readonly runtime: { getURL(path: string): string };
}

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Whether the panel can stand beside the page. */
export function hasPanelBeside({ sidebarAction }: Pick<PanelBrowser, 'sidebarAction'>, sidePanel: unknown): boolean {
  return sidebarAction !== undefined || sidePanel !== undefined;
}

/**
 * Opens the panel in answer to a click. To be called first in its handler, with nothing awaited before: Firefox lets
 * nothing else open it. Where a browser has no panel (Firefox for Android) it opens as a tab of its own.
 * @param sidePanel `chrome.sidePanel`, where there is one
 */
export function openPanel(
  browser: PanelBrowser,
  sidePanel: SidePanel | undefined,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | null,
): Promise<unknown> {
  if (browser.sidebarAction) return browser.sidebarAction.open();
  if (sidePanel && tab?.windowId !== undefined) return sidePanel.open({ windowId: tab.windowId });
  return browser.tabs.create({ url: browser.runtime.getURL(`src/panel/index.html?tab=${tab?.id ?? ''}`) });
}

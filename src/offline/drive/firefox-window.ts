/*
 * Functions that are sent to Firefox's own window and run there. Each stands alone: nothing outside its braces is there
 * but the names declared here, which are Firefox's.
 */

interface BrowserElement extends HTMLElement {
  readonly currentURI: { readonly spec: string } | null;
  readonly contentDocument: Document | null;
  readonly finder: { fastFind(text: string, linksOnly: boolean, drawOutline: boolean): void };
  readonly browsingContext: {
    mediumOverride: string;
    readonly currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}
interface Channel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } | null };
}
interface Extension {
  terminateBackground(options: object): Promise<void>;
  emit(event: string, ...args: unknown[]): Promise<unknown>;
  readonly tabManager: { addActiveTabPermission(tab: Tab): void };
}
declare const Services: {
  readonly obs: { addObserver(observer: object, topic: string): void };
  readonly prefs: { setIntPref(name: string, value: number): void };
};
declare const Ci: { readonly nsIHttpChannel: object; readonly nsIAccessibilityService: object };
interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly childCount: number;
  getChildAt(index: number): Accessible;
}
declare const Cc: Readonly<
  Record<
    string,
    {
      getService(type: object): {
        getAccessibleFor(node: object): Accessible | null;
        getStringRole(role: number): string;
      };
    }
  >
>;
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
declare const ChromeUtils: {
  importESModule(url: string): {
    readonly ExtensionParent: {
      readonly apiManager: {
        readonly global: {
          browserActionFor(extension: Extension): { openPopup(window: Window, openInPanel: boolean): Promise<void> };
        };
      };
    };
  };
};
interface Tab {
  readonly linkedBrowser: BrowserElement;
}
declare const gBrowser: {
  readonly tabs: readonly Tab[];
  readonly selectedTab: Tab;
  readonly selectedBrowser: BrowserElement;
  hideTab(tab: Tab): void;
};
declare const PopupNotifications: {
  readonly isPanelOpen: boolean;
  readonly panel: {
    readonly firstElementChild: { readonly button: HTMLElement; readonly secondaryButton: HTMLElement } | null;
  };
};
declare const SidebarController: { readonly isOpen: boolean; hide(): void };
declare const window: Window & {
  sachlageRequests: string[];
  synthesizeMouseEvent(type: string, x: number, y: number, options: object): void;
};

/** Notes every request that is not the browser's own from now on. */
export function watchRequests(): void {
  window.sachlageRequests = [];
  const observe = (subject: { QueryInterface(type: object): Channel }) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    if (loadInfo.triggeringPrincipal?.isSystemPrincipal !== true) window.sachlageRequests.push(URI.spec);
  };
  Services.obs.addObserver({ observe }, 'http-on-modify-request');
}

export function requestsSoFar(): string[] {
  return window.sachlageRequests;
}

/** Hides the tab of an address, so that it never comes to the front when another is closed. */
export function hideTab(address: string): void {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI?.spec === address);
  if (tab) gBrowser.hideTab(tab);
}

/** Presses the extension's button in the tool bar. */
export async function showPopup(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
}

export async function terminateBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}

/** Presses the key of an extension's command, by its letter. */
export function pressKey(letter: string): void {
  const key = document.querySelector<Element & { doCommand(): void }>(
    `keyset[id^="ext-keyset"] key[key="${letter}" i]`,
  );
  if (!key) throw new Error(`no key ${letter}`);
  key.doCommand();
}

/** Chooses an entry of the extension's in the context menu of the tab in front, with what Firefox does on the click. */
export async function chooseEntry(id: string, menuItemId: string, selectionText: string | null): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const tab = gBrowser.selectedTab;
  extension.tabManager.addActiveTabPermission(tab);
  const click = { menuItemId, frameId: 0, editable: false, modifiers: [], ...(selectionText ? { selectionText } : {}) };
  await extension.emit('webext-menu-menuitem-click', click, tab);
}

/** Whether Firefox asks the reader something beside the address bar. */
export function isPromptShown(): boolean {
  return PopupNotifications.isPanelOpen;
}

export function pressPrompt(isAllowed: boolean): void {
  const prompt = PopupNotifications.panel.firstElementChild;
  (isAllowed ? prompt?.button : prompt?.secondaryButton)?.click();
}

export function hidePopup(): void {
  const panel = [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser')]
    .map((each) => each.closest('panel'))
    .find(Boolean) as (Element & { hidePopup(): void }) | undefined;
  panel?.hidePopup();
}

export function isNoPopupShown(): boolean {
  return document.querySelector('browser.webextension-popup-browser') === null;
}

/** Whether the sidebar is open; it is then given the width. */
export function isSidebarShown(width: number): boolean {
  const box = document.getElementById('sidebar-box');
  if (!SidebarController.isOpen || !box) return false;
  box.style.width = `${width}px`;
  return true;
}

export function hideSidebar(): void {
  SidebarController.hide();
}

/** A click of the mouse at a place of the popup's or sidebar's viewport. */
export async function clickInView(address: string, x: number, y: number): Promise<void> {
  const sidebar = document.querySelector<BrowserElement>('#sidebar');
  const inSidebar = [...(sidebar?.contentDocument?.querySelectorAll<BrowserElement>('browser') ?? [])];
  const all = [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser'), ...inSidebar];
  const view = all.find((each) => each.currentURI?.spec.startsWith(address));
  if (!view) throw new Error(`nothing shows ${address}`);
  const box = view.getBoundingClientRect();
  const outer = inSidebar.includes(view) ? sidebar!.getBoundingClientRect() : { x: 0, y: 0 };
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, Math.round(outer.x + box.x + x), Math.round(outer.y + box.y + y), {
      button: 0,
      clickCount: 1,
      buttons: type === 'mousedown' ? 1 : 0,
    });
}

/** A picture of the popup or sidebar, as PNG in base64. */
export async function drawView(address: string): Promise<string> {
  const sidebar = document.querySelector<BrowserElement>('#sidebar');
  const inSidebar = [...(sidebar?.contentDocument?.querySelectorAll<BrowserElement>('browser') ?? [])];
  const all = [...document.querySelectorAll<BrowserElement>('browser.webextension-popup-browser'), ...inSidebar];
  const view = all.find((each) => each.currentURI?.spec.startsWith(address));
  if (!view) throw new Error(`nothing shows ${address}`);
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1]!;
}

/** Ctrl+F in the tab in front. */
export function findInFront(text: string): void {
  gBrowser.selectedBrowser.finder.fastFind(text, false, false);
}

/** Shows the tab in front as on a screen, on paper, or in the system's own colours. */
export function seeOn(medium: 'screen' | 'paper' | 'forced colours'): void {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = medium === 'paper' ? 'print' : '';
  Services.prefs.setIntPref('browser.display.document_color_use', medium === 'forced colours' ? 2 : 0);
}

/** What a screen reader is given of the tab in front. The tree is built when first asked for, a while later. */
export function speakFront(): { role: string; name: string }[] {
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService);
  const nodes: { role: string; name: string }[] = [];
  const pending = [service.getAccessibleFor(gBrowser.selectedBrowser)];
  while (pending.length > 0) {
    const node = pending.pop();
    if (!node) continue;
    nodes.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
    for (let i = node.childCount - 1; i >= 0; i--) pending.push(node.getChildAt(i));
  }
  return nodes;
}

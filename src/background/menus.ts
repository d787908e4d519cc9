import { openPanel, type PanelBrowser } from '../look/open-panel';
import { startPicker } from '../look/start-picker';
import { MOST_NAME_LETTERS } from '../messages/to-panel';
import { askPanel, type CommandBrowser } from './commands';

/** The ids of our entries; browsers keep them while the worker sleeps. */
const EXPLAIN = 'explain';
const SET_ASIDE = 'set-aside';

/** An entry of the menu that a click of the right button opens. */
interface MenuEntry {
  id: string;
  title: string;
  contexts: ('selection' | 'page' | 'link' | 'image')[];
  documentUrlPatterns: string[];
}

/** The parts of `browser.contextMenus` that making the entries needs. Firefox for Android has no such menus. */
export interface Menus {
  create(entry: MenuEntry, done: () => void): unknown;
  removeAll(): Promise<void>;
}

/**
 * Makes our entries anew: at install and update, and when the browser starts, since its language may be another.
 * @param say a message of `_locales`
 */
export async function makeMenus(menus: Menus, say: (key: string) => string, lastError: () => unknown): Promise<void> {
  await menus.removeAll();
  // Read, so that the browser does not take an error for unseen.
  const done = () => void lastError();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  menus.create({ id: EXPLAIN, title: say('menu_explain'), contexts: ['selection'], documentUrlPatterns }, done);
  menus.create(
    { id: SET_ASIDE, title: say('menu_set_aside'), contexts: ['page', 'link', 'image'], documentUrlPatterns },
    done,
  );
}

/** What browsers tell of a click on an entry. */
export interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
  readonly frameId?: number | undefined;
}

interface MenuTab {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

/** How long a panel may take to open and to listen, and how often it is asked meanwhile, in milliseconds. */
const PATIENCE = 8_000;
const AGAIN = 150;

/**
 * Does what was chosen in the menu.
 * @param sidePanel `chrome.sidePanel`, where there is one
 */
export async function choose(
  browser: CommandBrowser & PanelBrowser,
  sidePanel: Parameters<typeof openPanel>[1],
  { menuItemId, selectionText = '', frameId }: MenuClick,
  tab: MenuTab | undefined,
): Promise<void> {
  if (menuItemId === EXPLAIN) {
    // First, with nothing awaited before: it needs the reader's click.
    const opening = openPanel(browser, sidePanel, tab ?? null);
    const name = selectionText.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_NAME_LETTERS);
    await opening.catch(() => {});
    if (name && tab?.id !== undefined) await tellPanel(browser, tab.id, name);
  } else if (menuItemId === SET_ASIDE && tab?.id !== undefined)
    await startPicker(browser, tab.id, frameId === 0 ? 'context' : 'start');
}

/** A panel that has just been opened does not listen yet. */
async function tellPanel(browser: CommandBrowser, tabId: number, name: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += AGAIN) {
    if (await askPanel(browser, { type: 'explain', tabId, name })) return;
    await new Promise((done) => setTimeout(done, AGAIN));
  }
}

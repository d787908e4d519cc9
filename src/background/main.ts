/*
 * Keys, context menu, the number on our button, and the names for cards in the text. Remembers nothing: the browser
 * stops it at will.
 */
import browser from 'webextension-polyfill';
import { parseFromPage } from '../messages/from-page';
import { openPanel } from '../look/open-panel';
import { loadSettings } from '../settings/store';
import { createAskLimit } from './ask-limit';
import { runCommand } from './commands';
import { greetOnInstall } from './first-run';
import { choose, makeMenus } from './menus';
import { keepSynced } from './sync';
import { createHiddenFinder, createTerms, type Offscreen } from './terms';

/** The pitch amber of the look, legible with white in both themes. */
const BADGE_COLOUR = '#8a4b00';

const sidePanel = globalThis.chrome?.sidePanel;

greetOnInstall(browser);
keepSynced(browser);

// Firefox for Android has neither keys nor menus.
(browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((command, tab) => {
  if (command === 'open-panel') void openPanel(browser, sidePanel, tab ?? null);
  else if (tab?.id !== undefined) void runCommand(browser, command, tab.id);
});

const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
if (menus) {
  const make = () =>
    void makeMenus(
      menus,
      (key) => browser.i18n.getMessage(key),
      () => browser.runtime.lastError,
    );
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  menus.onClicked.addListener((click, tab) => void choose(browser, sidePanel, click, tab));
}

/**
 * A tab may ask so often in so many milliseconds. One page asks twelve times at most (`content/cards`); a reader may
 * leaf through many, and a page that reloads itself all day must find an end.
 */
const MOST_ASKS = 30;
const ASKS_SPAN = 60_000;

const offscreen = globalThis.chrome?.offscreen as Offscreen | undefined;
browser.runtime.onMessage.addListener(
  createTerms({
    id: browser.runtime.id,
    isOn: async () => (await loadSettings(browser.storage.local)).textCards,
    mayAsk: createAskLimit(MOST_ASKS, ASKS_SPAN, () => performance.now()),
    find: offscreen
      ? createHiddenFinder(offscreen, (message) => browser.runtime.sendMessage(message))
      : async (ask) => (await import('./find-terms')).termsOf(ask),
  }),
);

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  const parsed = parseFromPage(message);
  const tabId = sender.tab?.id;
  if (!parsed || tabId === undefined || sender.id !== browser.runtime.id) return undefined;
  const folded = Object.values(parsed.summary.folded).reduce((sum, count) => sum + count, 0);
  void showCount(tabId, folded);
  return undefined;
});

async function showCount(tabId: number, folded: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text: folded > 0 ? String(folded) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/*
 * Opens the panel by shortcut, and writes how many blocks are folded on our button. Remembers nothing: the browser
 * stops it at will.
 */
import browser from 'webextension-polyfill';
import { parseFromPage } from '../messages/from-page';
import { openPanel } from '../look/open-panel';

/** The pitch amber of the look, legible with white in both themes. */
const BADGE_COLOUR = '#8a4b00';

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel') void openPanel(browser, globalThis.chrome?.sidePanel, tab ?? null);
});

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

import type { Pick } from '../messages/to-picker';
import { askPage, refusalOf, type PageBrowser, type Refusal } from './ask-page';

/** From the root: Firefox takes a path from the page that asks. */
const PICKER = '/src/picker/main.js';

/**
 * Starts the picker in a tab, after a click of the reader's that lets us into it (`activeTab`): in the popup, on an entry
 * of the context menu, or by a command.
 * @param at `context` where the menu was opened on an element of the top frame itself (`info.frameId` is 0)
 * @returns why it could not be started; null where it runs
 */
export async function startPicker(browser: PageBrowser, tabId: number, at: Pick['at']): Promise<Refusal | null> {
  // The page's own script is there from now on: it folds what the picker proposes.
  const reply = await askPage(browser, tabId, { type: 'describe' });
  if (!reply.ok) return reply.refusal;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PICKER] });
    await browser.tabs.sendMessage(tabId, { type: 'pick', at } satisfies Pick, { frameId: 0 });
    return null;
  } catch (error) {
    return refusalOf(browser, error);
  }
}

import { askPage, type PageBrowser } from '../look/ask-page';
import { startPicker } from '../look/start-picker';
import type { ToPanel } from '../messages/to-panel';

/** The parts of `browser` that commands need. */
export interface CommandBrowser extends PageBrowser {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/**
 * Does what a key asks for in the tab in front. Opening the panel is not here: it bears no waiting.
 * @param command a name of `commands` in the manifest
 */
export async function runCommand(browser: CommandBrowser, command: string, tabId: number): Promise<void> {
  switch (command) {
    case 'fold-page':
      return foldPage(browser, tabId);
    case 'next-fact':
      await askPanel(browser, { type: 'next-fact', tabId });
      return;
    case 'next-term':
      // The panel shows what the page is about; where none is open, the page itself explains, if it is to.
      if (!(await askPanel(browser, { type: 'next-term', tabId })))
        await askPage(browser, tabId, { type: 'next-card' });
      return;
    case 'pick':
      await startPicker(browser, tabId, 'start');
  }
}

/** Folds all that may be folded on a page, or shows it where something is folded. */
async function foldPage(browser: PageBrowser, tabId: number): Promise<void> {
  const page = await askPage(browser, tabId, { type: 'describe' });
  if (!page.ok || page.answer.status !== 'article') return;
  const { reading, folded } = page.answer;
  await askPage(browser, tabId, { type: 'fold', reading, verdict: null, folded: Object.keys(folded).length === 0 });
}

/**
 * Asks the open panels; the one that shows the tab answers true.
 * @returns whether one of them did it
 */
export async function askPanel(browser: Pick<CommandBrowser, 'runtime'>, message: ToPanel): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    // No page of ours is open at all.
    return false;
  }
}

import { parseAnswer, type Answer, type Ask, type Asked } from '../messages/to-page';

/** The parts of `browser` that a question to a page needs. */
export interface PageBrowser {
  readonly tabs: {
    sendMessage(tabId: number, message: unknown, options: { frameId: number }): Promise<unknown>;
    get(tabId: number): Promise<{ readonly status?: string | undefined }>;
  };
  readonly scripting: {
    executeScript(
      injection: { target: { tabId: number } } & ({ files: string[] } | { func: () => string }),
    ): Promise<readonly { readonly result?: unknown }[]>;
  };
  readonly permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
}

/** Why a page gave no answer. */
export type Refusal =
  | 'loading' /* nobody there yet */
  | 'no-access' /* opened before us, or the reader lets us in on a click only */
  | 'browser-page' /* no extension may read it */
  | 'needs-reload' /* a script of an older version answers, or none does */
  | 'not-html' /* a picture, a PDF, data */
  | 'failed'
  | 'no-tab';

export type Reply<T extends Asked> =
  | { readonly ok: true; readonly answer: Answer<T> }
  | { readonly ok: false; readonly refusal: Refusal };

/** From the root: Firefox takes a path from the page that asks. */
const CONTENT_SCRIPT = '/src/content/main.js';

/**
 * Asks the page in a tab. Where nobody answers, starts our script there once and asks again; what the browser says
 * to that tells why a page stays closed to us.
 */
export async function askPage<T extends Asked>(
  browser: PageBrowser,
  tabId: number,
  ask: Ask<T> & { readonly type: T },
): Promise<Reply<T>> {
  // Frame 0 alone: with any frame, the fastest one would answer, and that may be an advertisement.
  const send = () => browser.tabs.sendMessage(tabId, ask, { frameId: 0 });
  let answer: unknown;
  try {
    answer = await send();
  } catch (error) {
    if (await isLoading(browser, tabId)) return { ok: false, refusal: 'loading' };
    if (!NOBODY_THERE.test(textOf(error))) return { ok: false, refusal: await refusalOf(browser, error) };
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    } catch (refused) {
      return { ok: false, refusal: await refusalOf(browser, refused) };
    }
    try {
      answer = await send();
    } catch {
      return { ok: false, refusal: await whatItIs(browser, tabId) };
    }
  }
  const parsed = parseAnswer(ask.type, answer);
  return parsed ? { ok: true, answer: parsed } : { ok: false, refusal: 'needs-reload' };
}

const NOBODY_THERE = /receiving end does not exist|could not establish connection/i;
const NO_TAB = /no tab with id|invalid tab id/i;
const CLOSED_TO_ALL =
  /cannot access a \S+ url|gallery|error page|policy|(?:chrome|chrome-extension|edge|brave|about|moz-extension|devtools|view-source):/i;
/** Chromium's words, where a click on our icon helps. */
const NOT_LET_IN = /cannot access contents of/i;
/** Firefox's words, both for pages that no extension may read and for sites that the reader closed to us. */
const MISSING_PERMISSION = /missing host permission/i;

/** What the browser means by an error of its own. */
export async function refusalOf(browser: PageBrowser, error: unknown): Promise<Refusal> {
  const text = textOf(error);
  if (NO_TAB.test(text)) return 'no-tab';
  if (CLOSED_TO_ALL.test(text)) return 'browser-page';
  if (NOT_LET_IN.test(text)) return 'no-access';
  if (!MISSING_PERMISSION.test(text)) return 'failed';
  const isLetIn = await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }).catch(() => false);
  return isLetIn ? 'browser-page' : 'no-access';
}

/** Why a page is silent that our script was let into: it starts only in pages of text. */
async function whatItIs(browser: PageBrowser, tabId: number): Promise<Refusal> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    // Firefox reports success on its own pages, and ran nothing.
    if (typeof frame?.result !== 'string') return 'browser-page';
    return /html/.test(frame.result) ? 'needs-reload' : 'not-html';
  } catch {
    return 'needs-reload';
  }
}

async function isLoading(browser: PageBrowser, tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).status === 'loading';
  } catch {
    return false;
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { describe, expect, it, vi } from 'vitest';
import { askPage, type PageBrowser } from './ask-page';

const nobody = new Error('Could not establish connection. Receiving end does not exist.');
const summary = {
  reading: 'r1',
  host: 'a.example',
  status: 'article',
  why: null,
  found: {},
  folded: {},
  blocks: 0,
  words: 0,
  allWords: 300,
  overCap: false,
};

/** A browser whose page gives these answers in turn (an Error is thrown), and that says this to an injection. */
function browserOf(answers: unknown[], injection: Error | string = 'text/html', extra: object = {}) {
  const sendMessage = vi.fn<PageBrowser['tabs']['sendMessage']>(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const executeScript = vi.fn<PageBrowser['scripting']['executeScript']>(async () => {
    if (injection instanceof Error) throw injection;
    return [{ result: injection }];
  });
  const browser: PageBrowser = {
    tabs: { sendMessage, get: async () => ({ status: 'complete' }) },
    scripting: { executeScript },
    permissions: { contains: async () => true },
    ...extra,
  };
  return { browser, sendMessage, executeScript };
}

const ask = (browser: PageBrowser) => askPage(browser, 7, { type: 'describe' });

describe('askPage', () => {
  it('asks the top frame alone, since an advertisement’s frame could be quicker', async () => {
    const { browser, sendMessage } = browserOf([summary]);
    expect(await ask(browser)).toEqual({ ok: true, answer: summary });
    expect(sendMessage).toHaveBeenCalledWith(7, { type: 'describe' }, { frameId: 0 });
  });

  it('starts our script once where nobody answers, and asks again', async () => {
    const { browser, executeScript } = browserOf([nobody, summary]);
    expect(await ask(browser)).toEqual({ ok: true, answer: summary });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/src/content/main.js'] });
  });

  it.each([
    ['Cannot access contents of the page. Extension manifest must request permission to access …', 'no-access'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access contents of url "chrome-extension://abc/page.html".', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'browser-page'],
    ['No tab with id: 7', 'no-tab'],
    ['Something nobody foresaw', 'failed'],
  ])('takes %j for %s', async (message, refusal) => {
    const { browser } = browserOf([nobody], new Error(message));
    expect(await ask(browser)).toEqual({ ok: false, refusal });
  });

  it('tells Firefox’s two meanings of a missing permission apart by what we may read', async () => {
    const missing = new Error('Missing host permission for the tab');
    expect(await ask(browserOf([nobody], missing).browser)).toEqual({ ok: false, refusal: 'browser-page' });
    const revoked = { permissions: { contains: async () => false } };
    expect(await ask(browserOf([nobody], missing, revoked).browser)).toEqual({ ok: false, refusal: 'no-access' });
  });

  it('waits for a page that is still loading and injects nothing', async () => {
    const { browser, executeScript } = browserOf([nobody]);
    const loading = { ...browser, tabs: { ...browser.tabs, get: async () => ({ status: 'loading' }) } };
    expect(await ask(loading)).toEqual({ ok: false, refusal: 'loading' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('asks for a reload where a script of another version answers in its own way', async () => {
    const { browser } = browserOf([{ status: 'fine' }]);
    expect(await ask(browser)).toEqual({ ok: false, refusal: 'needs-reload' });
  });

  it('says so where the document is no page', async () => {
    const { browser } = browserOf([nobody], 'application/pdf');
    expect(await ask(browser)).toEqual({ ok: false, refusal: 'not-html' });
    // Firefox says of its own pages that the script ran, and has no result.
    const { browser: firefox, executeScript } = browserOf([nobody]);
    executeScript.mockResolvedValue([{}]);
    expect(await ask(firefox)).toEqual({ ok: false, refusal: 'browser-page' });
  });
});

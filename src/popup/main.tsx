import browser, { type Tabs } from 'webextension-polyfill';
import { render } from 'preact';
import '../look/tokens.css';
import '../look/base.css';
import { followAppearance } from '../look/appearance';
import { askPage } from '../look/ask-page';
import { openPanel } from '../look/open-panel';
import { startPicker } from '../look/start-picker';
import { copyText } from '../look/copy-text';
import { createWords } from '../look/words';
import { WordsContext } from '../look/words-context';
import { parseFromPage } from '../messages/from-page';
import { chooseTreatment } from '../settings/looks';
import { chooseCategory, DEFAULTS, hostOf, switchSite, type Settings } from '../settings/settings';
import { changeSettings, loadSettings } from '../settings/store';
import type { PageState } from './page-state';
import { Popup, type PopupActions } from './popup';

/** How often a page that is still loading is asked again. */
const WHILE_LOADING = 400;

followAppearance(window, browser);
const words = createWords(browser.i18n);
document.documentElement.lang = words.locale;

const [engine = ''] = /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent) ?? [];
const version = `${browser.runtime.getManifest().version}, ${engine}`;

let tab: Tabs.Tab | null = null;
let page: PageState = { kind: 'asking' };
let settings: Settings = DEFAULTS;
let hasFailed = false;

async function describe(): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return setPage({ kind: 'closed', host: '', halt: 'no-tab' });
  const reply = await askPage(browser, tabId, { type: 'describe' });
  if (reply.ok) return setPage({ kind: 'open', host: reply.answer.host, summary: reply.answer });
  // A page that is open and not read yet says so when it is; one that is not there yet can't.
  if (reply.refusal === 'loading') return void setTimeout(() => void describe(), WHILE_LOADING);
  const isOnTheWeb = /^https?:/.test(tab?.url ?? '');
  setPage({ kind: 'closed', host: isOnTheWeb ? hostOf(tab?.url ?? '') : '', halt: reply.refusal });
}

function setPage(next: PageState): void {
  page = next;
  draw();
}

/** Changes wait for each other: of two that read the same settings, the second would undo the first. */
let changed: Promise<void> = Promise.resolve();

function change(by: (settings: Settings) => Settings): void {
  changed = changeAfter(changed, by);
}

async function changeAfter(before: Promise<void>, by: (settings: Settings) => Settings): Promise<void> {
  await before;
  try {
    settings = await changeSettings(browser.storage.local, by);
    hasFailed = false;
  } catch {
    hasFailed = true;
  }
  draw();
  await describe();
}

async function pickIn(tabId: number): Promise<void> {
  const refusal = await startPicker(browser, tabId, 'start');
  if (refusal === null) window.close();
  else if (refusal !== 'loading' && page.kind !== 'asking') setPage({ kind: 'closed', host: page.host, halt: refusal });
}

const actions: PopupActions = {
  switchSite: (host, on) => change((before) => switchSite(before, host, on)),
  treatCategory: (host, category, treatment) => change((before) => chooseTreatment(before, host, category, treatment)),
  chooseCategory: (host, category, choice) => change((before) => chooseCategory(before, host, category, choice)),
  pick() {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    void pickIn(tabId);
  },
  async contents() {
    const reply = tab?.id === undefined ? null : await askPage(browser, tab.id, { type: 'read' });
    return reply?.ok ? reply.answer : null;
  },
  copy: copyText,
  openRules: () =>
    void browser.tabs
      .create({ url: browser.runtime.getURL('src/options/index.html#rules-title') })
      .then(() => window.close()),
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  readNow() {
    if (tab?.id !== undefined) void askPage(browser, tab.id, { type: 'read' }).then(describe);
  },
  foldAll(folded) {
    if (page.kind !== 'open' || tab?.id === undefined) return;
    const { reading } = page.summary;
    void askPage(browser, tab.id, { type: 'fold', reading, verdict: null, folded }).then(describe);
  },
  openPanel() {
    // Nothing may come before this: see openPanel.
    void openPanel(browser, globalThis.chrome?.sidePanel, tab).then(
      () => window.close(),
      (error: unknown) => console.error('Sachlage could not open its panel', error),
    );
  },
};

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const isPrivate = browser.extension.inIncognitoContext || (tab?.incognito ?? false);
  render(
    <WordsContext.Provider value={words}>
      <Popup
        page={page}
        settings={settings}
        isPrivate={isPrivate}
        hasFailed={hasFailed}
        version={version}
        actions={actions}
      />
    </WordsContext.Provider>,
    root,
  );
}

// The page folds anew after a switch was stored, and says so.
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (sender.tab?.id !== undefined && sender.tab.id === tab?.id && parseFromPage(message)) void describe();
  return undefined;
});

draw();
const [active] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  loadSettings(browser.storage.local).then((loaded) => (settings = loaded)),
]);
tab = active[0] ?? null;
await describe();

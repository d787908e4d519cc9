import browser from 'webextension-polyfill';
import { render } from 'preact';
import '../look/tokens.css';
import '../look/base.css';
import { followAppearance } from '../look/appearance';
import { openKeptAnswers } from '../look/kept-values';
import { copyText } from '../look/copy-text';
import { createWords } from '../look/words';
import { WordsContext } from '../look/words-context';
import { ExceptionsFull, exceptWordings } from '../settings/exceptions';
import { NotesFull, writeNote } from '../settings/notes';
import { chooseCategory, DEFAULTS, switchKnownTerm, switchSite, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../settings/store';
import { findBrowserModel } from '../rewording/browser-model';
import { digest } from '../walk/digest';
import { reword } from '../walk/reword';
import type { Actions, StoreResult } from './actions';
import { createAsks } from './asks';
import { createLookUps } from './look-ups';
import { linkPage } from './page-link';
import { Panel } from './panel';
import { isOpenedToPrint, printOnce, printPanel } from './print-panel';
import { shareWith } from './share';
import type { View } from './view';

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });

followAppearance(window, browser);
const words = createWords(browser.i18n);
document.documentElement.lang = words.locale;

let view: View = { kind: 'reading' };
let settings: Settings = DEFAULTS;
let isLoaded = false;

const store = async (change: (settings: Settings) => Settings): Promise<StoreResult> => {
  try {
    settings = await changeSettings(browser.storage.local, change);
    draw();
    return 'stored';
  } catch (error) {
    return error instanceof ExceptionsFull || error instanceof NotesFull ? 'full' : 'failed';
  }
};
const isStored = async (change: (settings: Settings) => Settings) => (await store(change)) === 'stored';

const query = new URLSearchParams(window.location.search);
const tab = query.get('tab');
const fixedTab = tab !== null && /^\d+$/.test(tab) ? Number(tab) : null;
const isToPrint = isOpenedToPrint(window);
const asks = createAsks(() => performance.now());
const link = linkPage({
  browser,
  fixedTab,
  signal: controller.signal,
  digest: (article, verdicts) =>
    digest(article, verdicts, { now: () => performance.now(), readKnowledge: readShipped }),
  loadSettings: () => loadSettings(browser.storage.local),
  show(next) {
    view = next;
    draw();
  },
  take: asks.put,
});

const lookUps = createLookUps({
  fetch: (address, init) => window.fetch(address, init),
  permissions: browser.permissions,
  manifest: browser.runtime.getManifest(),
  store: openKeptAnswers(),
  now: Date.now,
});

const actions: Actions = {
  ...link,
  ...lookUps,
  note: (name, text) => store((before) => writeNote(before, name, text)),
  chooseLength: (summaryLength) => isStored((before) => ({ ...before, summaryLength })),
  know: (name, isKnown) => isStored((before) => switchKnownTerm(before, name, isKnown)),
  switchOn: (host) => isStored((before) => switchSite(before, host, true)),
  switchOff: (host) => store((before) => switchSite(before, host, false)),
  choose: (host, category, choice) => store((before) => chooseCategory(before, host, category, choice)),
  except: (host, wordings, isException) => store((before) => exceptWordings(before, host, wordings, isException)),
  allowLookUps: () => isStored((before) => ({ ...before, lookUp: 'always' })),
  openOptions: () => void browser.runtime.openOptionsPage(),
  reword: (article, found, signal, tell) => reword(article, found, findBrowserModel(globalThis), signal, tell),
  copy: copyText,
  print: () => printPanel(window, browser, fixedTab, view),
  share: shareWith(navigator),
  onAsked: asks.onAsked,
};

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <WordsContext.Provider value={words}>
      <Panel view={view} settings={settings} actions={actions} now={Date.now()} />
    </WordsContext.Provider>,
    root,
  );
  if (isLoaded && isToPrint) printOnce(window, view);
}

async function readShipped(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`knowledge/${name}`));
  if (!response.ok) throw new Error(`knowledge/${name} is not shipped`);
  return response.text();
}

draw();
watchSettings(browser.storage.local.onChanged, controller.signal, (changed) => {
  settings = changed;
  draw();
});
settings = await loadSettings(browser.storage.local);
isLoaded = true;
draw();

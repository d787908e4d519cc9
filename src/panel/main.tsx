import browser from 'webextension-polyfill';
import { render } from 'preact';
import '../look/tokens.css';
import '../look/base.css';
import { createWords } from '../look/words';
import { WordsContext } from '../look/words-context';
import { DEFAULTS, switchKnownTerm, switchSite, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../settings/store';
import { digest } from '../walk/digest';
import type { Actions } from './actions';
import { linkPage } from './page-link';
import { Panel } from './panel';
import type { View } from './view';

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });

const words = createWords(browser.i18n);
document.documentElement.lang = words.locale;

let view: View = { kind: 'reading' };
let settings: Settings = DEFAULTS;

const store = async (change: (settings: Settings) => Settings): Promise<boolean> => {
  try {
    settings = await changeSettings(browser.storage.local, change);
    draw();
    return true;
  } catch {
    return false;
  }
};

const tab = new URLSearchParams(window.location.search).get('tab');
const link = linkPage({
  browser,
  fixedTab: tab !== null && /^\d+$/.test(tab) ? Number(tab) : null,
  signal: controller.signal,
  digest: (article, verdicts) =>
    digest(article, verdicts, { now: () => performance.now(), readKnowledge: readShipped }),
  loadSettings: () => loadSettings(browser.storage.local),
  show(next) {
    view = next;
    draw();
  },
});

const actions: Actions = {
  ...link,
  know: (name, isKnown) => store((before) => switchKnownTerm(before, name, isKnown)),
  switchOn: (host) => store((before) => switchSite(before, host, true)),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
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
draw();

import browser from 'webextension-polyfill';
import { render } from 'preact';
import '../look/tokens.css';
import '../look/base.css';
import { followAppearance } from '../look/appearance';
import { openKeptAnswers } from '../look/kept-values';
import { createWords } from '../look/words';
import { WordsContext } from '../look/words-context';
import { DIGEST_LANGS } from '../lang/digest-packs';
import { measureKept } from '../lookup/kept-answers';
import { findBrowserModel } from '../rewording/browser-model';
import { DEFAULTS, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../settings/store';
import { deleteSyncedCopy, switchSync, syncStanding, watchSync, type SyncStanding } from '../settings/synced';
import { Options, type OptionsActions } from './options';

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });

followAppearance(window, browser);
const words = createWords(browser.i18n);
document.documentElement.lang = words.locale;
document.title = `${words.say('options')} – Sachlage`;

let settings: Settings = DEFAULTS;
let sync: SyncStanding = { isOn: false, report: null, hasCopy: false };

const isPrivate = browser.extension.inIncognitoContext === true;

/** Does what may fail, where something may be stored. @returns whether it was done */
const attempt = async (act: () => Promise<void>): Promise<boolean> => {
  if (isPrivate) return false;
  try {
    await act();
    return true;
  } catch {
    return false;
  }
};

const kept = openKeptAnswers();
const commands = browser.commands as typeof browser.commands | undefined;
/** Firefox names its own page for keys; Chrome's is an address that only an extension may open. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';
const openShortcuts = (commands as { openShortcutSettings?: () => Promise<void> } | undefined)?.openShortcutSettings;
const isChrome = browser.runtime.getURL('').startsWith('chrome-extension:');

const actions: OptionsActions = {
  change: (by) =>
    attempt(async () => {
      settings = await changeSettings(browser.storage.local, by);
      draw();
    }),
  // In a private window the browser would open another store.
  measureKept: async () => (isPrivate ? { answers: 0, letters: 0 } : measureKept(kept)),
  clearKept: () => kept.clear(),
  listShortcuts: commands
    ? async () =>
        (await commands.getAll()).flatMap(({ description, shortcut }) =>
          description ? [{ description, keys: shortcut ?? '' }] : [],
        )
    : null,
  openShortcuts: openShortcuts
    ? () => void openShortcuts.call(commands)
    : isChrome
      ? () => void browser.tabs.create({ url: SHORTCUTS_PAGE })
      : null,
  save(name, text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.click();
    // The browser reads it in its own time.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  switchSync: (on) => attempt(() => switchSync(browser.storage.local, on)),
  deleteCopy: () => attempt(() => deleteSyncedCopy(browser.storage.local, browser.storage.sync)),
  now: () => new Date(),
};

const model = findBrowserModel(globalThis);

const isCss = (css: string) => {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
};

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <WordsContext.Provider value={words}>
      <Options
        settings={settings}
        sync={sync}
        isPrivate={isPrivate}
        isCss={isCss}
        model={model}
        langs={DIGEST_LANGS}
        version={browser.runtime.getManifest().version}
        welcome={browser.runtime.getURL('src/welcome/index.html')}
        actions={actions}
      />
    </WordsContext.Provider>,
    root,
  );
}

const lookAtSync = async () => {
  sync = await syncStanding(browser.storage.local, browser.storage.sync);
  draw();
};

settings = await loadSettings(browser.storage.local);
draw();
// What a link leads to was not there yet when the browser looked for it.
const named = document.getElementById(window.location.hash.slice(1));
named?.scrollIntoView();
named?.focus();
watchSettings(browser.storage.local.onChanged, controller.signal, (changed) => {
  settings = changed;
  draw();
});
watchSync(browser.storage.local.onChanged, controller.signal, () => void lookAtSync());
await lookAtSync();

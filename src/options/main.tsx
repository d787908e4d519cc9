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
import { forgetExceptions } from '../settings/exceptions';
import { writeOwnRules } from '../settings/own-rules';
import { DEFAULTS, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../settings/store';
import { Options, type OptionsActions } from './options';

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });

followAppearance(window, browser);
const words = createWords(browser.i18n);
document.documentElement.lang = words.locale;
document.title = `${words.say('options')} – Sachlage`;

let settings: Settings = DEFAULTS;

const store = async (change: (settings: Settings) => Settings): Promise<boolean> => {
  if (browser.extension.inIncognitoContext) return false;
  try {
    settings = await changeSettings(browser.storage.local, change);
    draw();
    return true;
  } catch {
    return false;
  }
};

const kept = openKeptAnswers();

const actions: OptionsActions = {
  saveRules: (rules) => store((before) => writeOwnRules(before, rules)),
  forgetExceptions: (host) => store((before) => forgetExceptions(before, host)),
  switchRewording: (on) => store((before) => ({ ...before, reword: on })),
  chooseLookUp: (consent) => store((before) => ({ ...before, lookUp: consent })),
  // In a private window the browser would open another store.
  measureKept: async () => (browser.extension.inIncognitoContext ? { answers: 0, letters: 0 } : measureKept(kept)),
  clearKept: () => kept.clear(),
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
        isPrivate={browser.extension.inIncognitoContext === true}
        isCss={isCss}
        model={model}
        langs={DIGEST_LANGS}
        actions={actions}
      />
    </WordsContext.Provider>,
    root,
  );
}

settings = await loadSettings(browser.storage.local);
draw();
watchSettings(browser.storage.local.onChanged, controller.signal, (changed) => {
  settings = changed;
  draw();
});

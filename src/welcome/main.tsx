import browser from 'webextension-polyfill';
import { render } from 'preact';
import '../look/tokens.css';
import '../look/base.css';
import { followAppearance } from '../look/appearance';
import { hasPanelBeside } from '../look/open-panel';
import { createWords } from '../look/words';
import { WordsContext } from '../look/words-context';
import { DEFAULTS, type Settings } from '../settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../settings/store';
import { Welcome, type WelcomeActions } from './welcome';

const controller = new AbortController();
window.addEventListener('pagehide', () => controller.abort(), { once: true });

followAppearance(window, browser);
const words = createWords(browser.i18n);
document.documentElement.lang = words.locale;
document.title = `${words.say('welcome_title')} – Sachlage`;

const isPrivate = browser.extension.inIncognitoContext === true;
const hasPanel = hasPanelBeside(browser, globalThis.chrome?.sidePanel);
let settings: Settings = DEFAULTS;
let panelKeys = '';

const actions: WelcomeActions = {
  async change(by) {
    if (isPrivate) return false;
    try {
      settings = await changeSettings(browser.storage.local, by);
      draw();
      return true;
    } catch {
      return false;
    }
  },
  close: () => void closeTab(),
};

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <WordsContext.Provider value={words}>
      <Welcome settings={settings} isPrivate={isPrivate} hasPanel={hasPanel} panelKeys={panelKeys} actions={actions} />
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
// Firefox for Android has no keys.
const commands = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
panelKeys = commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
draw();

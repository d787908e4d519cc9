import type { Browser } from 'webextension-polyfill';

/** The page that greets; options lead there too. */
export const WELCOME = 'src/welcome/index.html';

/** Opens the page that greets, once: when Sachlage is installed, never when it or the browser is updated. */
export function greetOnInstall({ runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>): void {
  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void tabs.create({ url: runtime.getURL(WELCOME) });
  });
}

import type { Settings } from '../settings/settings';
import { loadSettings, watchSettings, type Area, type Changes } from '../settings/store';

/** How surfaces of ours look. */
export type Appearance = Pick<Settings, 'theme' | 'textSize' | 'density'>;

/** The parts of `browser` that following the settings needs. */
interface AppearanceBrowser {
  readonly storage: { readonly local: Area & { readonly onChanged: Changes } };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/** Where the last appearance is written down for `public/first-look.js`: settings come too late for the first paint. */
const KEPT = 'appearance';

/** Marks the root element; `tokens.css` has what follows from it. What is as by default leaves no mark. */
export function showAppearance(root: HTMLElement, { theme, textSize, density }: Appearance): void {
  mark(root, 'theme', theme, 'system');
  mark(root, 'textSize', textSize, 'normal');
  mark(root, 'density', density, 'normal');
}

/**
 * Makes a surface look as the settings say, now and whenever they change. Until they are there it looks as it did last.
 */
export function followAppearance(window: Window, browser: AppearanceBrowser): void {
  const root = window.document.documentElement;
  const gone = new AbortController();
  window.addEventListener('pagehide', () => gone.abort(), { once: true });
  const show = (settings: Settings) => {
    showAppearance(root, settings);
    // Nothing is stored from private windows.
    if (browser.extension?.inIncognitoContext !== true) keep(window, root);
  };
  watchSettings(browser.storage.local.onChanged, gone.signal, show);
  void loadSettings(browser.storage.local).then((settings) => gone.signal.aborted || show(settings));
}

const MARKS = ['theme', 'textSize', 'density'] as const;

function mark(root: HTMLElement, name: (typeof MARKS)[number], value: string, standard: string): void {
  if (value === standard) delete root.dataset[name];
  else root.dataset[name] = value;
}

function keep(window: Window, root: HTMLElement): void {
  try {
    const marks = MARKS.flatMap((name) => (root.dataset[name] ? [`${name} ${root.dataset[name]}`] : []));
    if (marks.length > 0) window.localStorage.setItem(KEPT, marks.join('\n'));
    else window.localStorage.removeItem(KEPT);
  } catch {
    // A browser that keeps nothing for pages: the first moment looks as the system does.
  }
}

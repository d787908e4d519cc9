import { own, type Settings } from '../settings/settings';
import { loadSettings, watchSettings, type Area, type Changes } from '../settings/store';

/** How surfaces of ours look. */
export type Appearance = Pick<Settings, 'theme' | 'textSize' | 'density'>;

/** The parts of `browser` that following the settings needs. */
interface AppearanceBrowser {
  readonly storage: { readonly local: Area & { readonly onChanged: Changes } };
  readonly extension?: { readonly inIncognitoContext?: boolean };
}

/** Where the last appearance is written down: settings come too late for the first paint, this is there at once. */
const KEPT = 'appearance';

/** Marks the root element; `tokens.css` has what follows from it. What is as by default leaves no mark. */
export function showAppearance(root: HTMLElement, { theme, textSize, density }: Appearance): void {
  mark(root, 'theme', theme, 'system');
  mark(root, 'textSize', textSize, 'normal');
  mark(root, 'density', density, 'normal');
}

/**
 * Makes a surface look as the settings say, now and whenever they change. To be called first of all: what was shown last
 * is known before the settings are loaded, so that a dark page does not begin white.
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
  for (const [name, value] of kept(window)) root.dataset[name] = value;
  watchSettings(browser.storage.local.onChanged, gone.signal, show);
  void loadSettings(browser.storage.local).then((settings) => gone.signal.aborted || show(settings));
}

type Mark = 'theme' | 'textSize' | 'density';

const VALUES: Readonly<Record<Mark, readonly string[]>> = {
  theme: ['light', 'dark'],
  textSize: ['small', 'large'],
  density: ['compact'],
};

function mark(root: HTMLElement, name: Mark, value: string, standard: string): void {
  if (value === standard) delete root.dataset[name];
  else root.dataset[name] = value;
}

function keep(window: Window, root: HTMLElement): void {
  try {
    const marks = Object.keys(VALUES).flatMap((name) => (root.dataset[name] ? [`${name} ${root.dataset[name]}`] : []));
    if (marks.length > 0) window.localStorage.setItem(KEPT, marks.join('\n'));
    else window.localStorage.removeItem(KEPT);
  } catch {
    // A browser that keeps nothing for pages: the first moment looks as the system does.
  }
}

function kept(window: Window): [Mark, string][] {
  try {
    const lines = window.localStorage.getItem(KEPT)?.split('\n') ?? [];
    return lines
      .map((line) => line.split(' ') as [Mark, string])
      .filter(([name, value]) => own(VALUES, name)?.includes(value));
  } catch {
    return [];
  }
}

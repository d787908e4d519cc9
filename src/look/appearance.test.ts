// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../settings/settings';
import { toStored } from '../settings/stored';
import { followAppearance, showAppearance } from './appearance';

const root = document.documentElement;
const marks = () => Object.fromEntries(Object.entries(root.dataset));
/** What every page of ours runs before its bundle. */
const firstLook = () =>
  new Script(readFileSync('public/first-look.js', 'utf8')).runInContext(createContext({ document, localStorage }));
const rested = () => new Promise((resolve) => setTimeout(resolve));

function browserWith(change: Partial<Settings>, inIncognitoContext = false) {
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  const local = {
    get: async () => ({ settings: toStored({ ...DEFAULTS, ...change }) }),
    set: async () => {},
    onChanged: {
      addListener: (each: (changes: Record<string, { newValue?: unknown }>) => void) => void listeners.add(each),
      removeListener: (each: (changes: Record<string, { newValue?: unknown }>) => void) => void listeners.delete(each),
    },
  };
  const tell = (next: Partial<Settings>) =>
    listeners.forEach((each) => each({ settings: { newValue: toStored({ ...DEFAULTS, ...next }) } }));
  return { browser: { storage: { local }, extension: { inIncognitoContext } }, tell, listeners };
}

beforeEach(() => {
  localStorage.clear();
  showAppearance(root, DEFAULTS);
});

describe('the appearance', () => {
  it('leaves no mark where all is as by default', () => {
    showAppearance(root, { theme: 'dark', textSize: 'large', density: 'compact' });
    expect(marks()).toEqual({ theme: 'dark', textSize: 'large', density: 'compact' });
    showAppearance(root, DEFAULTS);
    expect(marks()).toEqual({});
  });

  it('follows the settings, and their changes', async () => {
    const { browser, tell } = browserWith({ theme: 'dark' });
    followAppearance(window, browser);
    await rested();
    expect(marks()).toEqual({ theme: 'dark' });
    tell({ theme: 'light', textSize: 'small' });
    expect(marks()).toEqual({ theme: 'light', textSize: 'small' });
  });

  it('is there before the settings are, where a surface was open before', async () => {
    followAppearance(window, browserWith({ theme: 'dark', density: 'compact' }).browser);
    await rested();
    showAppearance(root, DEFAULTS);
    firstLook();
    expect(marks()).toEqual({ theme: 'dark', density: 'compact' });
  });

  it('is not written down from private windows', async () => {
    followAppearance(window, browserWith({ theme: 'dark' }, true).browser);
    await rested();
    expect(marks()).toEqual({ theme: 'dark' });
    expect(localStorage).toHaveLength(0);
  });

  it('believes nothing strange that it finds written down', () => {
    for (const strange of ['theme', '__proto__ x\nonclick alert\ndensity compact', '\n\n', '{"theme":"dark"}']) {
      localStorage.setItem('appearance', strange);
      firstLook();
    }
    expect(marks()).toEqual({ density: 'compact' });
  });

  it('stops when its page goes', async () => {
    const { browser, listeners } = browserWith({});
    followAppearance(window, browser);
    await rested();
    window.dispatchEvent(new Event('pagehide'));
    expect(listeners.size).toBe(0);
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, vi } from 'vitest';
import { wordsFromFiles } from './words-from-files';
import { WordsContext } from '../../src/look/words-context';
import type { BrowserModel } from '../../src/rewording/browser-model';
import { DEFAULTS, type Settings } from '../../src/settings/settings';
import type { SyncStanding } from '../../src/settings/synced';
import { Options, type OptionsActions } from '../../src/options/options';

const LANGS = ['de', 'en'];
const isCss = (css: string) => !css.includes('[');

interface Surroundings {
  readonly isPrivate?: boolean;
  readonly isStored?: boolean;
  readonly model?: BrowserModel | null;
  readonly kept?: { readonly answers: number; readonly letters: number };
  readonly sync?: Partial<SyncStanding>;
  readonly hasKeys?: boolean;
  readonly canOpenShortcuts?: boolean;
}

/** The page on settings that change as they would in storage; gives what was asked for, and the settings as they are. */
export function show(change: Partial<Settings> = {}, surroundings: Surroundings = {}) {
  const { isPrivate = false, isStored = true, model = null, kept = { answers: 0, letters: 0 } } = surroundings;
  let settings: Settings = { ...DEFAULTS, ...change };
  const sync = { isOn: false, report: null, hasCopy: false, ...surroundings.sync };
  const actions = {
    change: vi.fn<OptionsActions['change']>(async (by) => {
      if (!isStored || isPrivate) return false;
      settings = by(settings);
      draw();
      return true;
    }),
    measureKept: vi.fn<OptionsActions['measureKept']>(async () => kept),
    clearKept: vi.fn<OptionsActions['clearKept']>(async () => {}),
    listShortcuts:
      surroundings.hasKeys === false
        ? null
        : async () => [
            { description: 'Panel öffnen', keys: 'Alt+Shift+Y' },
            { description: 'Nächste Tatsache', keys: '' },
          ],
    openShortcuts: surroundings.canOpenShortcuts === false ? null : vi.fn<() => void>(),
    save: vi.fn<OptionsActions['save']>(),
    switchSync: vi.fn<OptionsActions['switchSync']>(async () => isStored),
    deleteCopy: vi.fn<OptionsActions['deleteCopy']>(async () => isStored),
    now: () => new Date('2026-11-26T10:00:00Z'),
  };
  const draw = () =>
    render(
      <WordsContext.Provider value={wordsFromFiles('de')}>
        <Options
          settings={settings}
          sync={sync}
          isPrivate={isPrivate}
          isCss={isCss}
          model={model}
          langs={LANGS}
          version="1.2.3"
          welcome="chrome-extension://x/src/welcome/index.html"
          actions={actions}
        />
      </WordsContext.Provider>,
      document.body,
    );
  void act(draw);
  return { ...actions, settings: () => settings };
}

/** Presses a button, and waits for what comes of it. */
export const press = (button: Element | null | undefined) =>
  act(async () => {
    (button as HTMLButtonElement | null | undefined)?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** The button of a section with a text. */
export const buttonIn = (id: string, text: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(`#${id} button`)].find((each) => each.textContent === text);

/** Writes into a field as a reader does. */
export const type = (field: Element | null, text: string) =>
  act(async () => {
    (field as HTMLInputElement).value = text;
    field!.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  void act(() => render(null, document.body));
});

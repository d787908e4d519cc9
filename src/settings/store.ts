import type { Settings } from './settings';
import { fromStored, toStored } from './stored';

/** The part of `browser.storage.local` that settings need. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The part of `browser.storage.local.onChanged` that settings need. */
export interface Changes {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
}

/** Under which settings lie in storage. */
export const KEY = 'settings';

/** Reads the settings; the defaults where storage fails, since a page must be read even then. */
export async function loadSettings(area: Area): Promise<Settings> {
  try {
    return fromStored((await area.get(KEY))[KEY]);
  } catch {
    return fromStored(undefined);
  }
}

/** The last change that was asked for from this document; settled once it is stored or failed. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads, changes and stores the settings, one change after the other: of two at once the later would not know of the
 * first.
 * @returns the new settings
 * @throws where storage is full or gone; nothing is changed then
 */
export function changeSettings(area: Area, change: (settings: Settings) => Settings): Promise<Settings> {
  const next = last.then(async () => {
    const settings = change(fromStored((await area.get(KEY))[KEY]));
    await area.set({ [KEY]: toStored(settings) });
    return settings;
  });
  last = next.catch(() => {});
  return next;
}

/** Tells of every change of the settings, made in any tab or page, until the signal is aborted. */
export function watchSettings(changes: Changes, signal: AbortSignal, tell: (settings: Settings) => void): void {
  const listener = (changed: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changed, KEY)) tell(fromStored(changed[KEY]?.newValue));
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}

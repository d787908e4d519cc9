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

/** The part of `navigator.locks` that settings need. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * The lock that our own documents and the background share. A content script has none: the locks it sees are the page's,
 * which might never let go.
 */
function ownLocks(): Locks | null {
  const { location, navigator } = globalThis as Partial<Pick<typeof globalThis, 'location' | 'navigator'>>;
  return location?.protocol.endsWith('-extension:') ? ((navigator?.locks as Locks | undefined) ?? null) : null;
}

/**
 * Reads, changes and stores the settings, one change after the other: of two at once the later would not know of the
 * first. Documents of ours take turns; a content script's change may still meet one of theirs.
 * @param locks by whom turns are kept; null where nobody does
 * @returns the new settings
 * @throws where storage is full or gone; nothing is changed then
 */
export function changeSettings(
  area: Area,
  change: (settings: Settings) => Settings,
  locks: Locks | null = ownLocks(),
): Promise<Settings> {
  const work = async () => {
    const settings = change(fromStored((await area.get(KEY))[KEY]));
    await area.set({ [KEY]: toStored(settings) });
    return settings;
  };
  const next = last.then(() => (locks ? locks.request(KEY, work) : work()));
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

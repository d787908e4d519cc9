import { describe, expect, it } from 'vitest';
import { FULL } from '../../test/unit/full-settings';
import { MOST_NOTE_LETTERS, MOST_NOTES } from './notes';
import { DEFAULTS, type Settings } from './settings';
import { changeSettings, loadSettings } from './store';
import { VERSION } from './stored';
import { concernsSync, deleteSyncedCopy, switchSync, syncNow, syncStanding, type SyncArea } from './synced';

const QUOTA = { item: 8_192, all: 102_400 };

/** An area as Chrome keeps it: records come back with their keys in the order of letters. */
function areaOf(hasQuota: boolean) {
  const held = new Map<string, string>();
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  let writes = 0;
  let isBroken = false;
  const bytes = (key: string, json: string) =>
    Buffer.byteLength(key) + Buffer.byteLength(json.replaceAll('<', '\\u003C'));
  return {
    held,
    writes: () => writes,
    break: (broken: boolean) => void (isBroken = broken),
    get: async (key: string | null) =>
      Object.fromEntries(
        [...held].filter(([name]) => key === null || name === key).map(([name, json]) => [name, JSON.parse(json)]),
      ),
    set: async (items: Record<string, unknown>) => {
      writes++;
      const next = new Map(held);
      for (const [key, value] of Object.entries(items)) next.set(key, JSON.stringify(value, sorted));
      if (isBroken) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
      if (hasQuota && [...next].some(([key, json]) => bytes(key, json) > QUOTA.item))
        throw new Error('QUOTA_BYTES_PER_ITEM');
      if (hasQuota && [...next].reduce((sum, [key, json]) => sum + bytes(key, json), 0) > QUOTA.all)
        throw new Error('QUOTA_BYTES');
      for (const [key, json] of next) held.set(key, json);
    },
    remove: async (keys: string[]) => {
      writes++;
      for (const key of keys) held.delete(key);
    },
    clear: async () => held.clear(),
  };
}

/** A device that syncs with a copy. */
function deviceWith(sync: SyncArea) {
  const local = areaOf(false);
  return {
    local,
    begin: async (settings: Partial<Settings> = {}) => {
      await changeSettings(local, () => ({ ...DEFAULTS, ...settings }));
      await switchSync(local, true);
      await syncNow(local, sync);
    },
    change: async (change: Partial<Settings>) => {
      await changeSettings(local, (before) => ({ ...before, ...change }));
      await syncNow(local, sync);
    },
    sync: () => syncNow(local, sync),
    settings: () => loadSettings(local),
    standing: () => syncStanding(local, sync),
  };
}

describe('syncing', () => {
  it('is off until it is switched on, and touches nothing then', async () => {
    const copy = areaOf(true);
    const local = areaOf(false);
    await changeSettings(local, () => FULL);
    await syncNow(local, copy);
    expect(copy.held.size).toBe(0);
    expect(await syncStanding(local, copy)).toEqual({ isOn: false, report: null, hasCopy: false });
  });

  it('brings all settings to another device', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    await one.begin(FULL);
    await other.begin();
    expect(await other.settings()).toEqual(FULL);
    expect(await other.standing()).toEqual({
      isOn: true,
      report: { state: 'fine', leftOut: [] },
      hasCopy: true,
    });
  });

  it('puts lists together the first time; where the two differ the copy holds', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    await one.begin({ knownTerms: ['dax'], theme: 'dark' });
    await other.begin({ knownTerms: ['who'], theme: 'light', textCards: true });
    await one.sync();
    const both = { ...DEFAULTS, knownTerms: ['who', 'dax'], theme: 'dark', textCards: true };
    expect(await other.settings()).toEqual(both);
    expect(await one.settings()).toEqual(both);
  });

  it('lets what was changed last hold, setting by setting, what was taken back too', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    await one.begin({ knownTerms: ['dax'], sites: { 'a.de': false } });
    await other.begin();
    await one.change({ knownTerms: [] });
    await other.change({ theme: 'dark' });
    await one.sync();
    expect(await one.settings()).toEqual({ ...DEFAULTS, sites: { 'a.de': false }, theme: 'dark' });
    expect(await other.settings()).toEqual(await one.settings());
  });

  it('comes to rest: a second look writes nothing, on either device', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    await one.begin(FULL);
    await other.begin({ sites: { 'z.de': false, 'a.de': false } });
    await one.sync();
    const before = [copy.writes(), one.local.writes(), other.local.writes()];
    await other.sync();
    await one.sync();
    expect([copy.writes(), one.local.writes(), other.local.writes()]).toEqual(before);
  });

  it('cuts what is larger than an item, and keeps within the quota whatever the letters are', async () => {
    for (const letter of ['x', '"', '<', '\\', '\u0001', 'ü', '漢', '😀', '\ud800']) {
      const copy = areaOf(true);
      const [one, other] = [deviceWith(copy), deviceWith(copy)];
      const notes = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`name ${at}`, letter.repeat(500)]));
      await one.begin({ notes });
      await other.begin();
      expect((await one.standing()).report).toEqual({ state: 'fine', leftOut: [] });
      expect(await other.settings()).toEqual({ ...DEFAULTS, notes });
    }
  });

  it('leaves out what does not fit, says so, and loses it on no device', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    const notes = Object.fromEntries(
      Array.from({ length: MOST_NOTES - 1 }, (_, at) => [`name ${at}`, 'x'.repeat(MOST_NOTE_LETTERS)]),
    );
    await one.begin({ ...FULL, notes });
    await other.begin({ notes: { ezb: 'Frankfurt' } });
    await one.sync();
    expect((await one.standing()).report).toEqual({ state: 'fine', leftOut: ['notes'] });
    expect((await one.settings()).notes).toEqual({ ...notes, ezb: 'Frankfurt' });
    // What the other can read of the copy stays as it was, and nobody writes it in turns.
    expect(await other.settings()).toEqual({ ...FULL, notes: { ezb: 'Frankfurt' } });
    const before = copy.writes();
    await other.sync();
    await one.sync();
    expect(copy.writes()).toBe(before);
  });

  it('waits for a part that is still on its way, and writes nothing over it', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    const notes = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`name ${at}`, `${at % 10}`.repeat(900)]));
    await one.begin({ notes: { ezb: 'x' } });
    await other.begin();
    await one.change({ notes });
    const part = copy.held.get('notes.1')!;
    copy.held.delete('notes.1');
    await other.sync();
    expect((await other.settings()).notes).toEqual({ ezb: 'x' });
    copy.held.set('notes.1', part);
    await other.sync();
    expect((await other.settings()).notes).toEqual(notes);
  });

  it('leaves alone what only a newer device knows', async () => {
    const copy = areaOf(true);
    const one = deviceWith(copy);
    await one.begin(FULL);
    const head = JSON.parse(copy.held.get('head')!);
    head.keys.moods = head.keys.theme;
    copy.held.set('head', JSON.stringify(head));
    copy.held.set('moods.0', copy.held.get('theme.0')!);
    const before = copy.writes();
    await one.sync();
    expect(copy.writes()).toBe(before);
    await one.change({ theme: 'light' });
    expect(copy.held.has('moods.0')).toBe(true);
    expect(JSON.parse(copy.held.get('head')!).keys).toHaveProperty('moods');
  });

  it('does nothing where the copy is of a newer version', async () => {
    const copy = areaOf(true);
    const one = deviceWith(copy);
    await copy.set({ head: { version: VERSION + 1, keys: {} } });
    await one.begin(FULL);
    expect((await one.standing()).report?.state).toBe('newer');
    expect([...copy.held.keys()]).toEqual(['head']);
    expect(await one.settings()).toEqual(FULL);
  });

  it('does not make the copy anew that another device deleted', async () => {
    const copy = areaOf(true);
    const [one, other] = [deviceWith(copy), deviceWith(copy)];
    await one.begin(FULL);
    await other.begin();
    await copy.clear();
    await other.sync();
    expect(await other.standing()).toEqual({
      isOn: false,
      report: { state: 'gone', leftOut: [] },
      hasCopy: false,
    });
    expect(copy.held.size).toBe(0);
    expect(await other.settings()).toEqual(FULL);
  });

  it('leaves the copy when it is switched off, and deletes it when told to', async () => {
    const copy = areaOf(true);
    const one = deviceWith(copy);
    await one.begin(FULL);
    await switchSync(one.local, false);
    await one.change({ theme: 'light' });
    expect(await one.standing()).toEqual({ isOn: false, report: null, hasCopy: true });
    expect(copy.held.get('theme.0')).toContain('dark');
    await deleteSyncedCopy(one.local, copy);
    expect((await one.standing()).hasCopy).toBe(false);
    expect(await one.settings()).toEqual({ ...FULL, theme: 'light' });
  });

  it('says that the browser would not write, and makes up for it the next time', async () => {
    const copy = areaOf(true);
    const one = deviceWith(copy);
    await one.begin();
    copy.break(true);
    await one.change({ theme: 'dark' });
    expect((await one.standing()).report?.state).toBe('failed');
    expect(await one.settings()).toMatchObject({ theme: 'dark' });
    copy.break(false);
    await one.sync();
    const other = deviceWith(copy);
    await other.begin();
    expect(await other.settings()).toMatchObject({ theme: 'dark' });
  });

  it('takes nothing from a copy that is broken or means harm', async () => {
    const copy = areaOf(true);
    const one = deviceWith(copy);
    await one.begin({ theme: 'dark' });
    for (const [name, json] of copy.held) if (name !== 'head') copy.held.set(name, json.replaceAll('a', 'z'));
    copy.held.set('__proto__.0', '"{}"');
    await one.sync();
    expect(await one.settings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    copy.held.set('head', '"text"');
    await one.sync();
    expect(await one.settings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('is looked at when settings or the copy change, and not for its own notes', () => {
    expect(concernsSync({ settings: {} }, 'local')).toBe(true);
    expect(concernsSync({ sync: {} }, 'local')).toBe(true);
    expect(concernsSync({ 'notes.0': {} }, 'sync')).toBe(true);
    expect(concernsSync({ 'sync-base': {}, 'sync-report': {} }, 'local')).toBe(false);
    expect(concernsSync({ settings: {} }, 'session')).toBe(false);
  });
});

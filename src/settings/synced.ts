import * as v from 'valibot';
import { canonical } from './canonical';
import { reconcile } from './reconcile';
import type { Settings } from './settings';
import { changeSettings, KEY, loadSettings, type Area, type Changes } from './store';
import { HEAD, type Values } from './sync-items';

/** Whether settings are synced; of this device alone, and never synced itself. */
const SYNC_SWITCH = 'sync';
/** What both sides were when they last said the same. */
const SYNC_BASE = 'sync-base';
/** How it went the last time. */
const SYNC_REPORT = 'sync-report';

/** The part of `browser.storage.sync` that syncing needs; `null` asks for all. */
export interface SyncArea {
  get(keys: null | string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

const reportSchema = v.object({
  /** `fine`, or why not: the copy is of a newer version, was deleted elsewhere, or the browser would not write it. */
  state: v.picklist(['fine', 'newer', 'gone', 'failed']),
  /** What had no room in the copy. */
  leftOut: v.array(v.string()),
});
export type SyncReport = v.InferOutput<typeof reportSchema>;

export interface SyncStanding {
  readonly isOn: boolean;
  readonly report: SyncReport | null;
  /** Whether there is a synced copy, of this device or another. */
  readonly hasCopy: boolean;
}

/** Where syncing stands on this device. */
export async function syncStanding(local: Area, sync: SyncArea): Promise<SyncStanding> {
  const { [SYNC_REPORT]: told } = await local.get(SYNC_REPORT);
  const copy = await sync.get(HEAD).catch(() => ({}));
  const report = v.safeParse(reportSchema, told);
  return {
    isOn: await isSyncOn(local),
    report: report.success ? report.output : null,
    hasCopy: Object.hasOwn(copy, HEAD),
  };
}

const isSyncOn = async (local: Area) => (await local.get(SYNC_SWITCH))[SYNC_SWITCH] === true;

/** Deletes the synced copy. Devices that still sync with it find it gone, and stop. */
export async function deleteSyncedCopy(local: Area, sync: SyncArea): Promise<void> {
  await switchSync(local, false);
  await sync.clear();
}

/** Tells of every change in where syncing stands, until the signal is aborted. */
export function watchSync(changes: Changes, signal: AbortSignal, tell: () => void): void {
  const listener = (changed: Readonly<Record<string, unknown>>) => {
    if (Object.hasOwn(changed, SYNC_SWITCH) || Object.hasOwn(changed, SYNC_REPORT)) tell();
  };
  changes.addListener(listener);
  signal.addEventListener('abort', () => changes.removeListener(listener), { once: true });
}

/** Switches syncing on this device. The background does the rest when it hears of it; the synced copy stays. */
export async function switchSync(local: Area, on: boolean): Promise<void> {
  await local.set({ [SYNC_SWITCH]: on, [SYNC_BASE]: null, [SYNC_REPORT]: null });
}

/**
 * Brings this device and the synced copy to say the same, where syncing is on. To be called one at a time.
 * @throws where this device's own storage fails
 */
export async function syncNow(local: Area, sync: SyncArea): Promise<void> {
  if (!(await isSyncOn(local))) return;
  const report = (state: SyncReport['state'], leftOut: readonly (keyof Settings)[] = []) =>
    tell(local, { state, leftOut: [...leftOut] });
  let items: Record<string, unknown>;
  try {
    items = await sync.get(null);
  } catch {
    return report('failed');
  }
  const { [SYNC_BASE]: base } = await local.get(SYNC_BASE);
  const plan = reconcile(await loadSettings(local), (base as Values | null | undefined) ?? null, items);
  if (plan.kind === 'gone') {
    await switchSync(local, false);
    return report('gone');
  }
  if (plan.kind === 'newer') return report('newer');
  const { settings, taken, write, remove, leftOut } = plan;
  // Only what was taken over: somebody may have changed something else meanwhile.
  const change = Object.fromEntries(taken.map((key) => [key, settings[key]]));
  if (taken.length > 0) await changeSettings(local, (now) => ({ ...now, ...change }));
  try {
    if (Object.keys(write).length > 0) await sync.set(write);
    if (remove.length > 0) await sync.remove([...remove]);
  } catch {
    return report('failed', leftOut);
  }
  await keepIfOther(local, SYNC_BASE, plan.base);
  return report('fine', leftOut);
}

const tell = (local: Area, report: SyncReport) => keepIfOther(local, SYNC_REPORT, report);

async function keepIfOther(local: Area, key: string, value: unknown): Promise<void> {
  const { [key]: before } = await local.get(key);
  if (canonical(before) !== canonical(value)) await local.set({ [key]: value });
}

/** Whether a change in storage is one that syncing has to look at. */
export function concernsSync(changes: Readonly<Record<string, unknown>>, area: string): boolean {
  return area === 'sync' || (area === 'local' && (Object.hasOwn(changes, KEY) || Object.hasOwn(changes, SYNC_SWITCH)));
}

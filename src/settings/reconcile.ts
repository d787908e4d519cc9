import * as v from 'valibot';
import { canonical } from './canonical';
import { mergeSettings } from './merge';
import { DEFAULTS, type Settings } from './settings';
import { migrate, SCHEMAS, VERSION } from './stored';
import { namesIn, readItems, toItems, type Items, type Values } from './sync-items';

/**
 * What is to be done so that this device and the synced copy say the same.
 * `newer`: the copy is of a newer version; nothing is done until this one is updated. `gone`: another device deleted the
 * copy; this one must not make it anew.
 */
export type Plan =
  | { readonly kind: 'newer' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'plan';
      readonly settings: Settings;
      /** What was taken over from the copy; empty where nothing was. */
      readonly taken: readonly (keyof Settings)[];
      /** Items to write and to remove; both empty where the copy is as it should be. */
      readonly write: Items;
      readonly remove: readonly string[];
      /** Keys for which the copy has no room. */
      readonly leftOut: readonly (keyof Settings)[];
      /** Both sides as they are then, for the next time. */
      readonly base: Values;
    };

const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

/**
 * Setting by setting, what was changed last holds: where only the copy has changed since the last time it is taken over,
 * else this device's own is written. The first time lists are put together, and where the two differ the copy holds.
 * No clock is asked.
 * @param base what both sides were when they last said the same; null the first time
 */
export function reconcile(mine: Settings, base: Values | null, items: Items): Plan {
  const found = readItems(items);
  if (!found && base) return { kind: 'gone' };
  if (found && found.head.version > VERSION) return { kind: 'newer' };
  const copy = found ? valuesOf(found.values, found.head.version) : {};
  // What no common state is known of is put together: the first time all, later what had no room.
  const together = mergeSettings(mine, { ...DEFAULTS, ...copy }).settings;
  const taken: Record<string, unknown> = {};
  for (const key of KEYS) {
    if (!Object.hasOwn(copy, key)) continue;
    const own = canonical(mine[key]);
    const next = !base || base[key] === undefined ? together[key] : base[key] === own ? copy[key] : mine[key];
    if (canonical(next) !== own) taken[key] = next;
  }
  const settings: Settings = { ...mine, ...(taken as Partial<Settings>) };
  const values = canonicalValues(settings);
  const keysOf = (isKept: (key: keyof Settings) => boolean) =>
    Object.fromEntries(Object.entries(found?.head.keys ?? {}).filter(([key]) => isKept(key as keyof Settings)));
  // A value whose parts are on their way is left to come, unless this device has changed it since.
  const isComing = (key: keyof Settings) => found?.onTheirWay.has(key) === true && (!base || values[key] === base[key]);
  const { leftOut } = toItems(values, keysOf(isComing));
  // Not ours to take away: of what has no room here another device may have less, and one that is newer may have more keys.
  const keep = keysOf((key) => isComing(key) || leftOut.includes(key) || !KEYS.includes(key));
  const wanted = toItems(values, keep);
  const names = new Set([...Object.keys(wanted.items), ...namesIn(keep)]);
  return {
    kind: 'plan',
    settings,
    taken: Object.keys(taken) as (keyof Settings)[],
    write: Object.fromEntries(
      Object.entries(wanted.items).filter(([name, item]) => canonical(items[name]) !== canonical(item)),
    ),
    remove: Object.keys(items).filter((name) => !names.has(name)),
    leftOut,
    base: Object.fromEntries(Object.entries(values).filter(([key]) => !leftOut.includes(key as keyof Settings))),
  };
}

/** What of a copy can be understood; the rest is as if it were not there. */
function valuesOf(values: Values, version: number): Partial<Settings> {
  const parsed = Object.entries(values).flatMap(([key, json]): [string, unknown][] => {
    try {
      return [[key, JSON.parse(json)]];
    } catch {
      return [];
    }
  });
  const stored = migrate(Object.fromEntries(parsed), version);
  return Object.fromEntries(
    KEYS.flatMap((key): [string, unknown][] => {
      if (!Object.hasOwn(stored, key)) return [];
      const result = v.safeParse(SCHEMAS[key], stored[key]);
      return result.success ? [[key, result.output]] : [];
    }),
  );
}

const canonicalValues = (settings: Settings): Values =>
  Object.fromEntries(KEYS.map((key) => [key, canonical(settings[key])]));

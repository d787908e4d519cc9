import * as v from 'valibot';
import { MOST_EXCEPTIONS } from './exceptions';
import { MOST_NOTE_LETTERS, MOST_NOTES, MOST_TERM_LETTERS } from './notes';
import { MOST_RULE_LETTERS } from './own-rules';
import { DEFAULTS, type Settings } from './settings';

/** The version of what is stored. Raise it with a migration below. */
export const VERSION = 2;

/** One step from a version to the next. Gets and gives plain objects; an old shape is never trusted. */
type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;

/** In order: the first leads from version 1 to 2. Never change one that was released. */
const MIGRATIONS: readonly Migration[] = [
  // 2: a category is off or on a step; before, it was off or on.
  (stored) => ({
    ...stored,
    categories: choicesOf(stored.categories),
    siteCategories: mapValues(stored.siteCategories, choicesOf),
  }),
];

const choicesOf = (switches: unknown) =>
  mapValues(switches, (on) => (typeof on === 'boolean' ? (on ? 'normal' : 'off') : on));

/** What is no record stays what it is, and is refused later. */
function mapValues(record: unknown, map: (value: unknown) => unknown): unknown {
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

const name = v.pipe(v.string(), v.maxLength(255));
const looks = v.record(name, v.picklist(['fold', 'dim']));
const choices = v.record(name, v.picklist(['off', 'careful', 'normal', 'strict']));

/** Each key for itself: a key that is broken or unknown falls away and the others stay. */
export const SCHEMAS = {
  siteMode: v.picklist(['everywhere', 'listed', 'on-click']),
  sites: v.record(name, v.boolean()),
  categories: choices,
  siteCategories: v.record(name, choices),
  knownTerms: v.array(v.pipe(v.string(), v.maxLength(MOST_TERM_LETTERS))),
  exceptions: v.pipe(
    v.record(name, v.array(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,14}$/)))),
    v.check((exceptions) => Object.values(exceptions).flat().length <= MOST_EXCEPTIONS),
  ),
  ownRules: v.pipe(v.string(), v.maxLength(MOST_RULE_LETTERS)),
  reword: v.boolean(),
  lookUp: v.picklist(['ask', 'always', 'never']),
  looks,
  siteLooks: v.record(name, looks),
  notes: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(MOST_TERM_LETTERS)), v.pipe(v.string(), v.maxLength(MOST_NOTE_LETTERS))),
    v.maxEntries(MOST_NOTES),
  ),
  textCards: v.boolean(),
  summaryLength: v.picklist(['short', 'normal', 'long']),
  unreadLangs: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.maxLength(100)),
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(['small', 'normal', 'large']),
  density: v.picklist(['normal', 'compact']),
} satisfies Record<keyof Settings, v.GenericSchema>;

/** Leads what an older version stored to what this one stores; values are not looked at. */
export function migrate(stored: Record<string, unknown>, version: number): Record<string, unknown> {
  return MIGRATIONS.slice(version - 1).reduce((object, step) => step(object), stored);
}

/**
 * Settings from what storage holds, whatever that is.
 * @param stored the stored value of any version, or anything else
 */
export function fromStored(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const { version } = stored as { version?: unknown };
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  const object = migrate(stored as Record<string, unknown>, isVersion ? version : 1);
  const settings: Record<string, unknown> = { ...DEFAULTS };
  for (const [key, schema] of Object.entries(SCHEMAS)) {
    const parsed = v.safeParse(schema, object[key]);
    if (parsed.success) settings[key] = parsed.output;
  }
  return settings as unknown as Settings;
}

/** What to store: the version, and what differs from the defaults. */
export function toStored(settings: Settings): Record<string, unknown> {
  const stored: Record<string, unknown> = { version: VERSION };
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[])
    if (JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key])) stored[key] = settings[key];
  return stored;
}

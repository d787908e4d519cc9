import { MOST_EXCEPTIONS } from './exceptions';
import { MOST_NOTES } from './notes';
import { MOST_RULE_LETTERS } from './own-rules';
import { DEFAULTS, MOST_KNOWN_TERMS, type Settings } from './settings';

/**
 * Adds settings to those there are: lists are put together, and where the two differ the added ones hold. What is as by
 * default in the added ones says nothing.
 * @returns also the keys whose lists would be too long together; of those nothing was added
 */
export function mergeSettings(
  mine: Settings,
  added: Settings,
): { readonly settings: Settings; readonly full: readonly (keyof Settings)[] } {
  const exceptions = mergeLists(mine.exceptions, added.exceptions);
  const notes = { ...mine.notes, ...added.notes };
  const ownRules = mergeLines(mine.ownRules, added.ownRules);
  const isFull: Partial<Record<keyof Settings, boolean>> = {
    exceptions: Object.values(exceptions).flat().length > MOST_EXCEPTIONS,
    notes: Object.keys(notes).length > MOST_NOTES,
    ownRules: ownRules.length > MOST_RULE_LETTERS,
  };
  const settings: Settings = {
    ...mine,
    ...differing(added),
    sites: { ...mine.sites, ...added.sites },
    categories: { ...mine.categories, ...added.categories },
    siteCategories: mergeRecords(mine.siteCategories, added.siteCategories),
    looks: { ...mine.looks, ...added.looks },
    siteLooks: mergeRecords(mine.siteLooks, added.siteLooks),
    knownTerms: [...new Set([...mine.knownTerms, ...added.knownTerms])].slice(-MOST_KNOWN_TERMS),
    unreadLangs: [...new Set([...mine.unreadLangs, ...added.unreadLangs])],
    exceptions: isFull.exceptions ? mine.exceptions : exceptions,
    notes: isFull.notes ? mine.notes : notes,
    ownRules: isFull.ownRules ? mine.ownRules : ownRules,
  };
  return { settings, full: (Object.keys(isFull) as (keyof Settings)[]).filter((key) => isFull[key]) };
}

/** What is not as by default. */
function differing(settings: Settings): Partial<Settings> {
  const keys = (Object.keys(DEFAULTS) as (keyof Settings)[]).filter((key) => settings[key] !== DEFAULTS[key]);
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

type Table<T> = Readonly<Record<string, T>>;

function mergeRecords<T>(mine: Table<Table<T>>, added: Table<Table<T>>): Table<Table<T>> {
  const merged = new Map(Object.entries(mine));
  for (const [key, record] of Object.entries(added)) merged.set(key, { ...merged.get(key), ...record });
  return Object.fromEntries(merged);
}

function mergeLists(mine: Table<readonly string[]>, added: Table<readonly string[]>): Table<readonly string[]> {
  const merged = new Map(Object.entries(mine));
  for (const [key, list] of Object.entries(added)) merged.set(key, [...new Set([...(merged.get(key) ?? []), ...list])]);
  return Object.fromEntries(merged);
}

/** The lines that are new come below. */
function mergeLines(mine: string, added: string): string {
  const known = new Set(mine.split('\n'));
  const lines = added.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
  return lines.length === 0 ? mine : [mine.replace(/\n+$/, ''), ...lines].filter((line) => line !== '').join('\n');
}

import { DEFAULTS, type Settings } from './settings';

/** What differs in one key: a value that is another, or entries of a list. */
export type Change = { readonly key: keyof Settings } & (
  | { readonly kind: 'value'; readonly from: string | boolean; readonly to: string | boolean }
  | { readonly kind: 'list'; readonly added: number; readonly removed: number; readonly changed: number }
);

/** What would be otherwise: one change for each key that differs, in the order of the defaults. */
export function changesBetween(before: Settings, after: Settings): Change[] {
  return (Object.keys(DEFAULTS) as (keyof Settings)[]).flatMap((key): Change[] => {
    const [from, to] = [before[key], after[key]];
    if (key !== 'ownRules' && isValue(from) && isValue(to))
      return from === to ? [] : [{ key, kind: 'value', from, to }];
    const [old, now] = [entriesOf(from), entriesOf(to)];
    const added = [...now.keys()].filter((entry) => !old.has(entry)).length;
    const removed = [...old.keys()].filter((entry) => !now.has(entry)).length;
    const changed = [...now].filter(([entry, value]) => old.has(entry) && old.get(entry) !== value).length;
    return added + removed + changed === 0 ? [] : [{ key, kind: 'list', added, removed, changed }];
  });
}

const isValue = (value: unknown): value is string | boolean => typeof value === 'string' || typeof value === 'boolean';

/** The entries of a list, of a table or of a table of tables; of a text its lines. */
function entriesOf(value: unknown): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map(value.split('\n').flatMap((line) => (line.trim() ? [[line, '']] : [])));
  if (Array.isArray(value)) return new Map(value.map((each) => [String(each), '']));
  const tables = Object.entries(value as Record<string, unknown>).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'object' && inner !== null
      ? [...entriesOf(inner)].map(([entry, each]) => [`${name}\n${entry}`, each])
      : [[name, String(inner)]],
  );
  return new Map(tables);
}

import type { Lang } from '../model/language';
import type { EntityKind } from '../model/entity';

/** One entry of the shipped tables, in the reader's language. */
export interface KnownEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly line: string;
  readonly asOf?: string;
  /** Names among name and aliases that are also common words or other things: they count only with context. */
  readonly weak?: readonly string[];
}

/** The shipped tables, loaded for one language. */
export interface Knowledge {
  readonly lang: Lang;
  /** The entries that bear a name, exactly as written; more than one means it is ambiguous. */
  readonly lookUp: (name: string) => readonly KnownEntity[];
  /** False where no name of several words starts with this word, bent or not: saves most look-ups. */
  readonly mayOpen: (word: string) => boolean;
}

/** An entry as `build:knowledge` writes it: kind, line, name and aliases; weak ones start with "?". */
export type StoredEntry = readonly [kind: EntityKind, line: string, names: readonly string[], asOf?: string];

/** A table file: version, entries, and names that only other languages use, by language and entry. */
export interface StoredTable {
  readonly version: 1;
  readonly entries: readonly StoredEntry[];
  readonly names?: Readonly<Record<Lang, readonly (readonly [entry: number, names: readonly string[]])[]>>;
}

/** Bent forms of a word agree in its first letters. */
const opening = (word: string) => word.slice(0, 3).toLowerCase();

const NONE: readonly KnownEntity[] = [];

/**
 * Loads the shipped tables.
 * @param lang the language the lines should be in; English where the tables have no such language
 * @param readFile reads a file of `public/knowledge` as text; rejects where it is not there
 */
export async function loadKnowledge(lang: Lang, readFile: (name: string) => Promise<string>): Promise<Knowledge> {
  try {
    return knowledgeOf(lang, JSON.parse(await readFile(`${lang === 'de' ? 'de' : 'en'}.json`)) as StoredTable);
  } catch {
    // No table is no error for a reader: the article's own words still explain.
    return { lang, lookUp: () => NONE, mayOpen: () => false };
  }
}

/** The look-up over a table: one map from every name to its entries. */
export function knowledgeOf(lang: Lang, table: StoredTable): Knowledge {
  const byName = new Map<string, KnownEntity[]>();
  const foreign = new Map(table.names?.[lang] ?? []);
  table.entries.forEach(([kind, line, stored, asOf], index) => {
    const own = foreign.get(index) ?? [];
    // A language's own name comes first: it is the one its readers know.
    // "bond" is a union in Dutch: a term's words hold for their own languages only, acronyms everywhere.
    const isOwn = lang === 'de' || lang === 'en';
    const all = [
      ...own,
      ...(isOwn || kind !== 'term' ? stored : stored.filter((name) => /^\p{Lu}{2,}s?$/u.test(name))),
    ];
    if (all.length === 0) return;
    const plain = all.map((name) => (name.startsWith('?') ? name.slice(1) : name));
    const weak = all.filter((name) => name.startsWith('?')).map((name) => name.slice(1));
    const entity: KnownEntity = {
      name: plain[0]!,
      kind,
      aliases: plain.slice(1),
      line,
      ...(asOf ? { asOf } : {}),
      ...(weak.length > 0 ? { weak } : {}),
    };
    for (const name of new Set(plain)) {
      const bearers = byName.get(name);
      if (bearers) bearers.push(entity);
      else byName.set(name, [entity]);
    }
  });
  const openings = new Set<string>();
  for (const name of byName.keys()) {
    const space = name.indexOf(' ');
    if (space > 0) openings.add(opening(name.slice(0, space)));
  }
  return { lang, lookUp: (name) => byName.get(name) ?? NONE, mayOpen: (word) => openings.has(opening(word)) };
}

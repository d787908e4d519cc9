import type { Lang } from '../model/language';
import type { EntityKind } from '../model/entity';
import { openTable, type TableEntry } from './knowledge-table';
import { tableText } from './knowledge-text';

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
  /** True of a stem (`tellingStems`) that the lines of many entries have: "deutsc", "partei". */
  readonly isCommon: (stem: string) => boolean;
}

/** A table before it is made text: what tests write by hand. */
export interface StoredTable {
  readonly version: 1;
  readonly entries: readonly TableEntry[];
}

/** Languages that have a table of their own; others read the English one. */
const TABLES: readonly Lang[] = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

const NOTHING: readonly KnownEntity[] = [];

/**
 * Loads the shipped tables.
 * @param lang the language the lines should be in; English where the tables have no such language
 * @param readFile reads a file of `public/knowledge` as text; rejects where it is not there
 */
export async function loadKnowledge(lang: Lang, readFile: (name: string) => Promise<string>): Promise<Knowledge> {
  try {
    return openTable(lang, await readFile(`${TABLES.includes(lang) ? lang : 'en'}.txt`));
  } catch {
    // No table is no error for a reader: the article's own words still explain.
    return { lang, lookUp: () => NOTHING, mayOpen: () => false, isCommon: () => false };
  }
}

/** The look-up over a table that was written by hand. */
export function knowledgeOf(lang: Lang, { entries }: StoredTable): Knowledge {
  return openTable(lang, tableText(entries));
}

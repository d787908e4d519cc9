import type { Lang } from '../model/language';
import { openTable, type TableEntry } from './knowledge-table';
import type { Knowledge, KnownEntity } from './known-entity';
import { tableText } from './knowledge-text';

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

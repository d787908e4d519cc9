import type { EntityKind } from '../../model/entity';
import { parseTable } from './tsv';

const KINDS: readonly string[] = ['person', 'organisation', 'place', 'product', 'law', 'index', 'term', 'other'];

/** One line of an authored table. */
export interface AuthoredEntry {
  readonly kind: EntityKind;
  /** Names with aliases by language; weak ones start with "?". */
  readonly names: Readonly<Record<'de' | 'en', readonly string[]>>;
  readonly line: Readonly<Record<'de' | 'en', string>>;
  /** Names that only other languages use, by language. */
  readonly foreign: Readonly<Record<string, readonly string[]>>;
  /** What other languages say of it in their own words, by language. */
  readonly translated?: Readonly<Record<string, Translated>>;
  /** Month the line was true at, where it ages. */
  readonly asOf?: string;
}

/** An entry in a language beyond German and English. */
export interface Translated {
  /** The names to show and find there, the first to show; none where they are the English ones. */
  readonly names: readonly string[];
  readonly line: string;
}

/**
 * Reads an authored table: tab-separated, first line names the columns kind, de, en, line_de, line_en, and optionally
 * other ("fr:OMS|es,it:FMI") and as_of. Names are parted by "|"; an empty cell of English names means that they are the
 * German ones.
 * @throws Error that names file and line where one is not whole
 */
export function parseEntries(table: string, file: string): AuthoredEntry[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const [kind = '', de = '', en = '', lineDe = '', lineEn = '', other = '', asOf = ''] = line
        .split('\t')
        .map((cell) => cell.trim());
      if (!KINDS.includes(kind) || !de || !lineDe || !lineEn)
        throw new Error(`${file}:${index + 2}: not a whole entry: ${line}`);
      const foreign = parseForeign(other);
      const names = { de: de.split('|').filter(Boolean), en: (en || de).split('|').filter(Boolean) };
      return [
        { kind: kind as EntityKind, names, line: { de: lineDe, en: lineEn }, foreign, ...(asOf ? { asOf } : {}) },
      ];
    });
}

/** Names by language, as "fr:OMS|es,it:FMI" writes them. */
export function parseForeign(cell: string): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const part of cell.split('|').filter(Boolean)) {
    const [langs = '', name = ''] = part.split(':');
    for (const lang of langs.split(',')) (names[lang] ??= []).push(name);
  }
  return names;
}

/** A name without the mark that it is also a word or another thing. */
export const plain = (name: string): string => name.replace(/^\?/, '');

/** What names an entry in the tables of other languages: its kind, and its first English name without "?". */
export const keyOf = ({ kind, names }: AuthoredEntry): string => `${kind} ${plain(names.en[0]!)}`;

/**
 * Reads what a language says of authored entries: tab-separated, first line names the columns kind, en (the entry's first
 * English name), names (parted by "|", "?" as above; empty where they are the English ones), line.
 * @returns by `keyOf`
 * @throws Error that names file and row where one is not whole, or stands there twice
 */
export function parseTranslated(table: string, file: string): Map<string, Translated> {
  const found = new Map<string, Translated>();
  parseTable(table).forEach(({ kind = '', en = '', names = '', line = '' }) => {
    const key = `${kind} ${en}`;
    if (!KINDS.includes(kind) || !en || !line || found.has(key))
      throw new Error(`${file}: not whole, or twice: ${key}`);
    found.set(key, { names: names.split('|').filter(Boolean), line });
  });
  return found;
}

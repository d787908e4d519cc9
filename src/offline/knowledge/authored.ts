import type { EntityKind } from '../../model/entity';

const KINDS: readonly string[] = ['person', 'organisation', 'place', 'product', 'law', 'index', 'term', 'other'];

/** One line of an authored table. */
export interface AuthoredEntry {
  readonly kind: EntityKind;
  /** Names with aliases by language; weak ones start with "?". */
  readonly names: Readonly<Record<'de' | 'en', readonly string[]>>;
  readonly line: Readonly<Record<'de' | 'en', string>>;
  /** Names that only other languages use, by language. */
  readonly foreign: Readonly<Record<string, readonly string[]>>;
  /** Month the line was true at, where it ages. */
  readonly asOf?: string;
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

import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StoredEntry, StoredTable } from '../glossary/knowledge';
import type { EntityKind } from '../model/entity';

const SOURCES = 'src/offline/knowledge';
const TARGET = 'public/knowledge';
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
 * other ("fr:OMS|es,it:FMI") and as_of. Names are parted by "|".
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
      if (!KINDS.includes(kind) || !de || !en || !lineDe || !lineEn)
        throw new Error(`${file}:${index + 2}: not a whole entry: ${line}`);
      const foreign: Record<string, string[]> = {};
      for (const part of other.split('|').filter(Boolean)) {
        const [langs = '', name = ''] = part.split(':');
        for (const lang of langs.split(',')) (foreign[lang] ??= []).push(name);
      }
      const names = { de: de.split('|').filter(Boolean), en: en.split('|').filter(Boolean) };
      return [
        { kind: kind as EntityKind, names, line: { de: lineDe, en: lineEn }, foreign, ...(asOf ? { asOf } : {}) },
      ];
    });
}

/**
 * The table of one language, in a fixed order. Names of both languages find an entry: German news writes "Bank of Japan".
 * @throws Error where two entries claim one strong name as their first: one of them is a duplicate
 */
export function tableOf(entries: readonly AuthoredEntry[], lang: 'de' | 'en'): StoredTable {
  const other = lang === 'de' ? 'en' : 'de';
  const sorted = entries.toSorted((a, b) =>
    a.names.en[0]! < b.names.en[0]! ? -1 : a.names.en[0]! > b.names.en[0]! ? 1 : 0,
  );
  const first = new Map<string, AuthoredEntry>();
  for (const entry of sorted) {
    const key = `${entry.kind} ${entry.names.en[0]!}`;
    if (first.has(key)) throw new Error(`twice in the tables: ${key}`);
    first.set(key, entry);
  }
  const stored = sorted.map(({ kind, line, names, asOf }): StoredEntry => {
    const plain = (name: string) => name.replace(/^\?/, '');
    const seen = new Set<string>();
    const all = [...names[lang], ...names[other]].filter((name) => !seen.has(plain(name)) && seen.add(plain(name)));
    return asOf ? [kind, line[lang], all, asOf] : [kind, line[lang], all];
  });
  const foreign: Record<string, [number, string[]][]> = {};
  if (lang === 'en')
    sorted.forEach((entry, index) => {
      for (const [code, list] of Object.entries(entry.foreign)) (foreign[code] ??= []).push([index, [...list]]);
    });
  return { version: 1, entries: stored, ...(lang === 'en' ? { names: foreign } : {}) };
}

/** A table as text: one entry a line, so that changes can be read. */
export function textOf(table: StoredTable): string {
  const entries = table.entries.map((entry) => JSON.stringify(entry)).join(',\n');
  const names = table.names ? `,"names":${JSON.stringify(table.names)}` : '';
  return `{"version":1${names},"entries":[\n${entries}\n]}\n`;
}

/** What the authored tables make: each file's name, table and text. Deterministic: the same sources give the same bytes. */
export async function build(): Promise<{ name: string; table: StoredTable; text: string }[]> {
  const files = (await readdir(SOURCES)).filter((name) => name.endsWith('.tsv')).sort();
  const entries = (
    await Promise.all(files.map(async (name) => parseEntries(await readFile(join(SOURCES, name), 'utf8'), name)))
  ).flat();
  return (['de', 'en'] as const).map((lang) => {
    const table = tableOf(entries, lang);
    return { name: `${lang}.json`, table, text: textOf(table) };
  });
}

/** The command: authored tables to `public/knowledge`. */
export async function main(print: (line: string) => void): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  for (const { name, table, text } of await build()) {
    await writeFile(join(TARGET, name), text);
    print(`${TARGET}/${name}: ${table.entries.length} entries, ${Math.round(Buffer.byteLength(text) / 1024)} kB`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/build-knowledge.ts'))
  await main((line) => console.log(line));

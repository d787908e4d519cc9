import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableEntry } from '../../glossary/knowledge-table';
import { tableText } from '../../glossary/knowledge-text';
import { keyOf, parseEntries, parseTranslated, plain, type AuthoredEntry, type Translated } from './authored';
import { readBulk } from './bulk';
import { byCodeUnits } from './tsv';
import { LANGS, readWords, type TableLang } from './words';

const AUTHORED = 'src/offline/knowledge/authored';
const TRANSLATED = 'src/offline/knowledge/lines';

/** A language's table: the file's name, what is in it, its text. */
export interface BuiltTable {
  readonly name: string;
  readonly lang: TableLang;
  readonly entries: readonly TableEntry[];
  readonly text: string;
}

/** The entries written by us, in the order of their files' names. */
export async function readAuthored(): Promise<AuthoredEntry[]> {
  const entries = (await readTables(AUTHORED, parseEntries)).flatMap(([, own]) => own);
  const translated = await readTranslated();
  return entries.map((entry) => {
    const inOthers = [...translated].flatMap(([lang, said]) => {
      const own = said.get(keyOf(entry));
      return own ? [[lang, own] as const] : [];
    });
    return inOthers.length > 0 ? { ...entry, translated: Object.fromEntries(inOthers) } : entry;
  });
}

/** What other languages say of the entries: by language, then by `keyOf`. */
export async function readTranslated(): Promise<Map<string, Map<string, Translated>>> {
  const tables = await readTables(TRANSLATED, parseTranslated);
  return new Map(tables.map(([file, said]) => [file.slice(0, 2), said]));
}

/** The tables of a folder, parsed, in the order of their files' names. */
async function readTables<T>(folder: string, parse: (text: string, file: string) => T): Promise<[string, T][]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort(byCodeUnits);
  const read = async (name: string): Promise<[string, T]> => [
    name,
    parse(await readFile(join(folder, name), 'utf8'), name),
  ];
  return Promise.all(files.map(read));
}

/** All tables. Deterministic: the same sources give the same bytes. */
export async function build(): Promise<BuiltTable[]> {
  const authored = await readAuthored();
  const bulk = await readBulk(await readWords());
  return LANGS.map((lang) => {
    const own = authored.flatMap((entry) => authoredIn(entry, lang));
    const all = [...own, ...withoutClaimed(bulk(lang), own)];
    const entries = WRITES_PLAIN.includes(lang) ? withPlainSpellings(all) : all;
    return { name: `${lang}.txt`, lang, entries, text: tableText(entries) };
  });
}

/**
 * An authored entry in a language; none where that language has no name for it. Surer names of English find it in German
 * too, and the other way round: German news writes "Bank of Japan". Where a language has no line of its own it has
 * the English one. Of terms, another language's words count only where they can be no word of one's own: "bond" is a union in
 * Dutch, "Fusion" is cooking in English.
 */
export function authoredIn(entry: AuthoredEntry, lang: TableLang): TableEntry[] {
  const { kind, names, line, foreign, asOf } = entry;
  const isHome = lang === 'de' || lang === 'en';
  const translated = entry.translated?.[lang];
  const others = (lang === 'en' ? names.de : names.en).filter((name) =>
    kind === 'term'
      ? ACRONYM.test(name) || (lang === 'de' && name.includes(' '))
      : !isHome || !name.startsWith('?') || name.length > SHORT,
  );
  const mine = isHome ? names[lang] : [...(translated?.names ?? []), ...(foreign[lang] ?? [])];
  const all = [...mine, ...others];
  const seen = new Set<string>();
  const own = all.filter(
    (name) =>
      !seen.has(plain(name)) && seen.add(plain(name)) && (isHome || mine.includes(name) || !isShortSpelling(name, all)),
  );
  if (own.length === 0) return [];
  const text = translated?.line ?? line[lang === 'de' ? 'de' : 'en'];
  return [asOf ? [kind, text, own, asOf] : [kind, text, own]];
}

const ACRONYM = /^\p{Lu}{2,}s?$/u;

/** Weak names of so few letters ("?APA") mean other things in the other language. */
const SHORT = 5;

/** "Esa" beside "ESA" is a German way to write it; in Spanish it is a word. "Otan" is French where French says so itself. */
const isShortSpelling = (name: string, all: readonly string[]) =>
  /^\p{Lu}\p{Ll}{1,3}$/u.test(name) && all.includes(name.toUpperCase());

/**
 * Facts without the names that surer entries claim: what is written by hand goes before facts, earlier facts before
 * later. A name that is weak there is weak here too.
 */
export function withoutClaimed(facts: readonly TableEntry[], own: readonly TableEntry[]): TableEntry[] {
  const claimed = new Map<string, boolean>();
  const claim = ([, , names]: TableEntry) => {
    for (const name of names) claimed.set(plain(name), (claimed.get(plain(name)) ?? false) || !name.startsWith('?'));
  };
  own.forEach(claim);
  return facts.flatMap((entry): TableEntry[] => {
    const [kind, line, names, asOf] = entry;
    // "Uber Technologies" is the Uber that is explained better.
    if (kind === 'organisation' && names.some((name) => opensWith(name, claimed))) return [];
    const kept = names
      .filter((name) => claimed.get(plain(name)) !== true)
      .map((name) => (claimed.has(plain(name)) ? `?${plain(name)}` : name));
    if (kept.length === 0) return [];
    const left: TableEntry = asOf ? [kind, line, kept, asOf] : [kind, line, kept];
    claim(left);
    return [left];
  });
}

/** Letters with accents as keyboards without them write; German umlauts are letters of their own. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' };

/** "Erdogan" of "Erdoğan": null where a name has no such letter. */
export function withoutAccents(name: string): string | null {
  const written = name
    .normalize('NFC')
    .replace(/[^\p{ASCII}äöüÄÖÜß]/gu, (letter) => PLAIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return written === name ? null : written;
}

/** Languages whose newspapers leave foreign accents out; the others know them for their own. */
const WRITES_PLAIN: readonly TableLang[] = ['de', 'en', 'nl'];

/** Shorter names are words without their accents: "Salé", "Malé". */
const FEWEST_PLAIN = 6;

/** Names of people, places, and bodies are also found as newspapers write them that leave accents out. */
function withPlainSpellings(entries: readonly TableEntry[]): TableEntry[] {
  const claimed = new Set(entries.flatMap(([, , names]) => names.map(plain)));
  return entries.map((entry): TableEntry => {
    const [kind, line, names, asOf] = entry;
    if (kind === 'term') return entry;
    const more = names.flatMap((name) => {
      const written = withoutAccents(name);
      return written && written.length >= FEWEST_PLAIN && !claimed.has(plain(written)) ? [written] : [];
    });
    if (more.length === 0) return entry;
    const all = [...names, ...new Set(more)];
    return asOf ? [kind, line, all, asOf] : [kind, line, all];
  });
}

/** True where the words that open a name are themselves a strong name. */
function opensWith(name: string, claimed: ReadonlyMap<string, boolean>): boolean {
  for (let space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1))
    if (claimed.get(name.slice(0, space)) === true) return true;
  return false;
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lexicon } from '../../glossary/lexicon';
import type { Token } from '../../glossary/passage';
import { parseEntries, type AuthoredEntry } from '../knowledge/authored';
import { byCodeUnits } from '../knowledge/tsv';
import { GIVEN_NAMES } from './given-names';

/** The tables that are written by hand. */
const AUTHORED = 'src/offline/knowledge/authored';

/** Lists of names that a word can stand in, as bits of a byte. */
export const LIST = {
  given: 1,
  family: 2,
  country: 4,
  city: 8,
  company: 16,
  inCompany: 32,
  inPlace: 64,
  body: 128,
} as const;

/** The entries written down in this project for the glossary. */
async function authoredEntries(): Promise<AuthoredEntry[]> {
  const files = (await readdir(AUTHORED)).filter((file) => file.endsWith('.tsv')).sort(byCodeUnits);
  const tables = await Promise.all(
    files.map(async (file) => parseEntries(await readFile(join(AUTHORED, file), 'utf8'), file)),
  );
  return tables.flat();
}

/**
 * Given names and surnames of people, organisations and places of one word. Names that are something else as well ("?")
 * tell nothing, nor do single words of longer ones.
 */
function addAuthored(
  entries: readonly AuthoredEntry[],
  lang: string,
  lexicon: Lexicon,
  add: (word: string, bit: number) => void,
): void {
  for (const { kind, names } of entries)
    for (const name of names[lang === 'de' ? 'de' : 'en']) {
      if (name.startsWith('?') || /\d/.test(name)) continue;
      const [first, ...rest] = name.split(' ') as [string, ...string[]];
      if (kind === 'person' && rest.length > 0) {
        // "Papst Franziskus"
        if (!lexicon.titles.has(first.toLowerCase()) && !lexicon.isRole(first)) add(first, LIST.given);
        add(rest.at(-1)!, LIST.family);
      } else if (rest.length === 0 && kind === 'organisation') add(first, LIST.company);
      else if (rest.length === 0 && kind === 'place') add(first, LIST.inPlace);
    }
}

async function readTable(corpus: string, name: string): Promise<Record<string, string>[]> {
  const [head, ...lines] = (await readFile(join(corpus, 'knowledge', `${name}.tsv`), 'utf8')).trimEnd().split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** The names of cities as a language has them, in the order of the table. */
export async function cityNames(corpus: string, lang: string): Promise<string[]> {
  return (await readTable(corpus, 'cities')).map(({ name, exonyms }) => {
    const own = exonyms!
      .split('|')
      .find((each) => each.startsWith(`${lang}:`))
      ?.slice(3);
    return own ?? name!;
  });
}

/** Words of names by the lists they stand in: from the fact tables of the corpus, the entries written for the glossary, and the given names written down here. */
export async function nameLists(
  corpus: string,
  lang: string,
  lexicon: Lexicon,
  withAuthored: boolean,
): Promise<Map<string, number>> {
  const lists = new Map<string, number>();
  const add = (word: string, bit: number) => {
    if (word.length > 1 && /^\p{Lu}|\p{Ll}\p{Lu}/u.test(word) && !lexicon.common.has(word.toLowerCase()))
      lists.set(word, (lists.get(word) ?? 0) | bit);
  };
  const addName = (name: string, whole: number, part: number) => {
    const words = name.split(/[\s/()]+/).filter(Boolean);
    if (words.length === 1) add(words[0]!, whole);
    else for (const word of words) add(word, part);
  };
  for (const name of GIVEN_NAMES) add(name, LIST.given);
  for (const name of lexicon.firstNames) add(name, LIST.given);
  for (const { name } of await readTable(corpus, 'us-congress')) {
    const words = name!.split(' ');
    add(words[0]!, LIST.given);
    add(words.at(-1)!, LIST.family);
  }
  for (const { text } of await readTable(corpus, 'leaders-raw'))
    for (const word of text!.split(/[\s,]+/))
      if (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word)) add(word[0]! + word.slice(1).toLowerCase(), LIST.family);
  for (const row of await readTable(corpus, 'countries')) {
    addName(row[lang]!, LIST.country, LIST.inPlace);
    for (const other of row['alt']!.split('|')) addName(other, LIST.country, LIST.inPlace);
    addName(row['capital']!, LIST.city, LIST.inPlace);
  }
  for (const row of await readTable(corpus, 'regions')) addName(row[lang] || row['en']!, LIST.country, LIST.inPlace);
  for (const name of await cityNames(corpus, lang)) addName(name, LIST.city, LIST.inPlace);
  for (const { short } of await readTable(corpus, 'companies-mid-up')) addName(short!, LIST.company, LIST.inCompany);
  for (const { name } of await readTable(corpus, 'brands')) addName(name!, LIST.company, 0);
  // Institutions, agencies, parties, products: types as the seed names them.
  const seed = (await readFile(join(corpus, 'entities/kb/authored-seed.tsv'), 'utf8')).trimEnd().split('\n').slice(1);
  for (const line of seed) {
    const [type, de, en, aliases] = line.split('\t');
    if (type === 'term') continue;
    for (const name of [lang === 'de' ? de! : en!, ...aliases!.split('|')]) addName(name, LIST.body, 0);
  }
  if (withAuthored) addAuthored(await authoredEntries(), lang, lexicon, add);
  for (const [word, bits] of lists) if (bits === 0) lists.delete(word);
  return lists;
}

interface Casing {
  small: number;
  inside: number;
  opening: number;
  afterArticle: number;
}

/** A word written less often tells nothing. */
const FEWEST = 2;

/**
 * How words are written in unlabelled text: lower three bits for the share of capitals where no sentence opens, and,
 * where nouns have capitals, the next two for how often an article stands before them.
 */
export function casingOf(pages: readonly (readonly Token[])[], lexicon: Lexicon): Map<string, number> {
  const counts = new Map<string, Casing>();
  for (const tokens of pages)
    tokens.forEach((token, at) => {
      if (!token.isWord || token.isNumber) return;
      let count = counts.get(token.lower);
      if (!count) counts.set(token.lower, (count = { small: 0, inside: 0, opening: 0, afterArticle: 0 }));
      if (!token.isCapital) count.small++;
      else if (token.opens) count.opening++;
      else {
        count.inside++;
        const before = tokens[at - 1]!;
        if (
          lexicon.openers.has(before.lower) ||
          (before.isWord &&
            !before.isCapital &&
            /(?:en|er|es|em|e)$/.test(before.lower) &&
            !lexicon.stops.has(before.lower))
        )
          count.afterArticle++;
      }
    });
  const casing = new Map<string, number>();
  for (const [word, { small, inside, opening, afterArticle }] of counts) {
    const all = small + inside;
    if (all + opening < FEWEST) continue;
    if (all === 0) {
      casing.set(word, 7);
      continue;
    }
    const share = inside / all;
    const level = share === 0 ? (small > 4 ? 1 : 2) : share < 0.2 ? 3 : share < 0.8 ? 4 : share < 1 ? 5 : 6;
    const noun = afterArticle / Math.max(1, inside);
    const article = !lexicon.words.capitalisedNouns || inside < 2 ? 0 : noun < 0.1 ? 1 : noun < 0.4 ? 2 : 3;
    casing.set(word, level | (article << 3) | (inside > 8 ? 32 : 0));
  }
  return casing;
}

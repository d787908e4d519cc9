import { join } from 'node:path';
import { readTable } from './tsv';

/** Languages that have a table of their own. */
export const LANGS = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;
export type TableLang = (typeof LANGS)[number];

/** How a country is spoken of. */
export interface CountryWords {
  /** Its names in the seven languages, as newspapers write them. */
  readonly name: Readonly<Record<TableLang, string>>;
  /** Other names in use: German and English ones. */
  readonly others: Readonly<Record<'de' | 'en', readonly string[]>>;
  /** German adjective without an ending; "US-" is a prefix, "Schweizer!" never bends. Empty where there is none. */
  readonly adjectiveDe: string;
  readonly adjectiveEn: string;
  /** "in der Schweiz". */
  readonly inDe: string;
  /** "the Netherlands". */
  readonly withArticleEn: string;
}

/** What the lines of facts are composed of: every word of them stands in the tables of `words/`. */
export interface Words {
  readonly countries: ReadonlyMap<string, CountryWords>;
  /** Fills the template of a key; null where the language has none. Places in braces are taken from the values. */
  readonly line: (key: string, lang: TableLang, values?: Readonly<Record<string, string>>) => string | null;
  /** "chinesischer Chiphersteller", "Chinese chipmaker", "fabricant de puces (Chine)". */
  readonly business: (industry: string, country: string, lang: TableLang) => string | null;
  /** Where: "in der Schweiz", "in Switzerland"; and the country's name for brackets. */
  readonly placeValues: (country: string, lang: TableLang) => Record<string, string> | null;
}

const FOLDER = 'src/offline/knowledge';
const ENDINGS: Readonly<Record<string, string>> = { m: 'er', f: 'e', n: 'es' };

/** Reads the words and templates, and the countries' names. */
export async function readWords(): Promise<Words> {
  const [names, spoken, lines, businesses] = await Promise.all(
    ['facts/countries', 'words/countries', 'words/lines', 'words/businesses'].map((name) =>
      readTable(join(FOLDER, `${name}.tsv`)),
    ),
  );
  const nameOf = new Map(names!.map((row) => [row['code']!, row]));
  const countries = new Map(
    spoken!.map((row): [string, CountryWords] => {
      const official = nameOf.get(row['code']!);
      const own = { de: row['name_de']!, en: row['name_en']! };
      const name = Object.fromEntries(
        LANGS.map((lang) => [lang, own[lang as 'de'] ?? official?.[lang] ?? own.en]),
      ) as Record<TableLang, string>;
      return [
        row['code']!,
        {
          name,
          others: {
            de: row['other_de']!.split('|').filter(Boolean),
            en: row['other_en']!.split('|').filter(Boolean),
          },
          adjectiveDe: row['adjective_de']!,
          adjectiveEn: row['adjective_en']!,
          inDe: row['in_de']!,
          withArticleEn: row['the_en'] ? `the ${own.en}` : own.en,
        },
      ];
    }),
  );
  const templates = new Map(lines!.map((row) => [row['key']!, row]));
  const trades = new Map(
    businesses!.flatMap((row) => row['industries']!.split('|').map((each) => [each, row] as const)),
  );
  const placeValues = (code: string, lang: TableLang) => {
    const country = countries.get(code);
    if (!country) return null;
    return {
      country: country.name[lang],
      in: lang === 'de' ? country.inDe : `in ${country.withArticleEn}`,
      'the country': country.withArticleEn,
      adjective: country.adjectiveDe,
    };
  };
  return {
    countries,
    placeValues,
    line: (key, lang, values = {}) => {
      const template = templates.get(key)?.[lang];
      return template ? template.replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? '') : null;
    },
    business: (industry, code, lang) => {
      const trade = trades.get(industry);
      const country = countries.get(code);
      if (!trade || !country) return null;
      if (lang === 'de') return joinDe(country, trade['de']!, trade['gender_de']!);
      if (lang === 'en') return country.adjectiveEn ? `${country.adjectiveEn} ${trade['en']}` : null;
      return `${trade[lang]} (${country.name[lang]})`;
    },
  };
}

/** "US-Chiphersteller", "Schweizer Bank", "chinesischer Chiphersteller". */
function joinDe({ adjectiveDe, inDe }: CountryWords, noun: string, gender: string): string {
  if (adjectiveDe === '') return `${noun} ${inDe}`;
  if (adjectiveDe.endsWith('-')) return `${adjectiveDe}${noun}`;
  if (adjectiveDe.endsWith('!')) return `${adjectiveDe.slice(0, -1)} ${noun}`;
  return `${adjectiveDe}${ENDINGS[gender] ?? 'er'} ${noun}`;
}

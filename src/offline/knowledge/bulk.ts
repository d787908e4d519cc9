import { join } from 'node:path';
import type { TableEntry } from '../../glossary/knowledge-table';
import { parseForeign } from './authored';
import { readTable } from './tsv';
import type { TableLang, Words } from './words';

type Row = Record<string, string>;

const FOLDER = 'src/offline/knowledge';
const facts = (name: string) => readTable(join(FOLDER, 'facts', `${name}.tsv`));
const places = (name: string) => readTable(join(FOLDER, 'places', `${name}.tsv`));

/** Makes a language's entries of the fact tables. Earlier ones are the surer: they keep a name that two claim. */
export async function readBulk(words: Words): Promise<(lang: TableLang) => TableEntry[]> {
  const [countries, cities, companies, congress, currencies, regions, known] = await Promise.all([
    facts('countries'),
    facts('cities'),
    facts('companies'),
    facts('congress'),
    facts('currencies'),
    places('regions'),
    places('cities'),
  ]);
  const byName = new Map(cities.map((row) => [row['name']!, row]));
  const seatOf = new Map(cities.filter(({ seat }) => seat === 'C').map((row) => [row['country']!, row]));
  return (lang) => [
    ...countries.flatMap((row) => countryOf(row, seatOf, words, lang)),
    ...known.flatMap((row) => knownCities(row, byName, words, lang)),
    ...regions.flatMap((row) => regionOf(row, words, lang)),
    ...cities.flatMap((row) => cityOf(row, words, lang)),
    ...currencies.flatMap((row) => currencyOf(row, words, lang)),
    ...congress.flatMap((row) => memberOf(row, words, lang)),
    ...companies.flatMap((row) => companyOf(row, words, lang)),
  ];
}

/** "Namibia: Staat in Afrika südlich der Sahara, Hauptstadt Windhuk". */
function countryOf(row: Row, seatOf: ReadonlyMap<string, Row>, words: Words, lang: TableLang): TableEntry[] {
  const code = row['code']!;
  const spoken = words.countries.get(code);
  const where = words.line(row['region']!, lang) ?? '';
  // Territories that are no states of their own are left out: what they are to be called is disputed.
  if (!spoken || NO_STATES.has(code)) return [];
  const seat = seatOf.get(code);
  const capital = seat ? namesOf(seat, lang)[0]!.replace('?', '') : '';
  const line = words.line(capital ? 'country' : 'country-without', lang, { where, capital });
  const others = lang === 'de' || lang === 'en' ? spoken.others[lang] : [];
  const official = /[&()]| SAR /.test(row[lang]!) ? [] : [row[lang]!];
  const names = [...new Set([spoken.name[lang], ...official, ...others])].filter(Boolean);
  return line && names.length > 0 ? [['place', line, names]] : [];
}

const NO_STATES = new Set(
  'AQ AX AS AI AW BM BQ BV IO VG KY CX CC CW FK FO GF PF TF GI GL GP GU GG HM HK IM JE MO MQ YT MS NC NU NF MP PN PR RE BL SH MF PM GS SJ SX TK TC UM VI WF EH PS'.split(
    ' ',
  ),
);

/** "Livorno: Stadt in Italien (Toskana)": cities whose region was written down by hand. */
function knownCities(row: Row, cities: ReadonlyMap<string, Row>, words: Words, lang: TableLang): TableEntry[] {
  const place = words.placeValues(row['country']!, lang);
  const region = lang === 'de' ? row['region_de']! : row['region_en']!;
  const line = place && words.line('city-in-region', lang, { ...place, region });
  if (!line) return [];
  return row['cities']!.split(', ').map((city): TableEntry => {
    const [de = '', en = de] = city.split('=');
    const own = (lang === 'de' ? de : en).split('|');
    const source = cities.get(de.replace('?', '')) ?? cities.get(en.replace('?', ''));
    const others = source && lang !== 'de' && lang !== 'en' ? namesOf(source, lang) : [];
    return ['place', line, [...new Set([...others, ...own])]];
  });
}

/** "Ende: Ort in Indonesien". */
function cityOf(row: Row, words: Words, lang: TableLang): TableEntry[] {
  const place = words.placeValues(row['country']!, lang);
  if (!place) return [];
  const key =
    row['seat'] === 'C' && row['country'] === 'US'
      ? 'capital-us'
      : row['seat'] === 'C'
        ? 'capital'
        : row['seat'] === 'A'
          ? 'city'
          : 'place';
  const adjective = place['adjective']!.replace(/[!]$/, '');
  const bare = key === 'capital' && lang === 'de' && (adjective === '' || place['adjective']!.endsWith('!'));
  const line = bare ? words.line('city', lang, place) : words.line(key, lang, { ...place, adjective });
  return line ? [['place', line, namesOf(row, lang)]] : [];
}

/** A city's names in a language: the one that only it uses, or the source's own. */
function namesOf(row: Row, lang: TableLang): string[] {
  const own = parseForeign(row['exonyms']!)[lang] ?? [];
  return own.length > 0 ? own : [row['name']!];
}

/** "Lombardei: italienische Region". */
function regionOf(row: Row, words: Words, lang: TableLang): TableEntry[] {
  const line = words.line(row['type']!, lang);
  if (!line) return [];
  const own =
    lang === 'de' || lang === 'en'
      ? row[lang]!.split('|')
      : (parseForeign(row['other']!)[lang] ?? row['en']!.split('|'));
  return [['place', line, own]];
}

/** "Türkische Lira: Währung in der Türkei". */
function currencyOf(row: Row, words: Words, lang: TableLang): TableEntry[] {
  const place = words.placeValues(row['country']!, lang);
  const line = place && words.line('currency', lang, place);
  const name = row[lang]!;
  return line && name.includes(' ') && !name.includes('(') ? [['term', line, [name]]] : [];
}

/** "Ted Cruz: Mitglied des US-Senats (Republikaner, TX)". */
function memberOf(row: Row, words: Words, lang: TableLang): TableEntry[] {
  const party = words.line(row['party']!, lang) ?? '';
  const line = words.line(row['chamber'] === 'Senate' ? 'senate' : 'house', lang, { party, state: row['state']! });
  return line ? [['person', line, [row['name']!], '2026-01']] : [];
}

/** "Sika: Schweizer Chemiekonzern", "Mitsui: börsennotiertes Unternehmen in Japan". */
function companyOf(row: Row, words: Words, lang: TableLang): TableEntry[] {
  const place = words.placeValues(row['country']!, lang);
  const line =
    (row['business'] ? words.business(row['business'], row['country']!, lang) : null) ??
    (place && words.line('company', lang, place));
  return line ? [['organisation', line, [row['name']!, ...row['aliases']!.split('|').filter(Boolean)]]] : [];
}

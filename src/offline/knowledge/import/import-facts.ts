import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnits, readTable } from '../tsv';
import { readWordUse } from './word-use';
import { chosenCities } from './cities';
import { chosenCompanies } from './companies';
import { chosenMembers } from './congress';

const TARGET = 'src/offline/knowledge/facts';

/** Names read by hand that are words, surnames or other things too: no count of sentences shows them all. */
const AMBIGUOUS = 'src/offline/knowledge/words/ambiguous.tsv';

/** A table as text, its rows in a fixed order. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.join('\t')).toSorted(byCodeUnits);
  return `${[columns.join('\t'), ...lines].join('\n')}\n`;
}

/**
 * Takes over from the fact sources what is prominent and cannot be mistaken, into the tables that the build reads.
 * @param corpus the folder that holds `knowledge`, `articles`, and `entities`
 */
export async function importFacts(corpus: string, print: (line: string) => void): Promise<void> {
  const use = await readWordUse(corpus);
  const source = (name: string) => readTable(join(corpus, 'knowledge', `${name}.tsv`));
  const ambiguous = await readTable(AMBIGUOUS);
  const others = (kind: string) => new Set(ambiguous.filter((row) => row['kind'] === kind).map((row) => row['name']!));
  const tables: readonly [string, readonly string[], readonly (readonly string[])[]][] = [
    ['cities', ['name', 'exonyms', 'country', 'seat'], chosenCities(await source('cities'), use, others('city'))],
    [
      'companies',
      ['name', 'aliases', 'country', 'business'],
      chosenCompanies(
        await source('sp500'),
        await source('companies-mid-up'),
        await source('companies-all'),
        use,
        others('company'),
      ),
    ],
    ['congress', ['name', 'chamber', 'party', 'state'], chosenMembers(await source('us-congress'))],
    [
      'countries',
      ['code', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'region'],
      (await source('countries')).map((row) => [
        ...['code', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'].map((column) => row[column]!),
        regionOf(row),
      ]),
    ],
    [
      'currencies',
      ['code', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt', 'country'],
      chosenCurrencies(await source('currencies'), await source('countries')),
    ],
  ];
  await mkdir(TARGET, { recursive: true });
  for (const [name, columns, rows] of tables) {
    await writeFile(join(TARGET, `${name}.tsv`), tableOf(columns, rows));
    print(`${TARGET}/${name}.tsv: ${rows.length} rows`);
  }
}

/** Where newspapers place a country, in which the statisticians' regions do not follow them. */
const PLACED: readonly (readonly [region: string, countries: string])[] = [
  ['Central Europe', 'DE AT CH LI PL CZ SK HU SI'],
  ['Western Europe', 'GB IE'],
  ['South-eastern Europe', 'BG RO AL BA HR ME MK RS XK GR'],
  ['Western Asia', 'IR'],
  ['Northern America', 'MX'],
  ['Central America', 'BZ CR GT HN NI PA SV'],
  ['Western Africa', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG'],
  ['Eastern Africa', 'BI DJ ER ET KE RW SO SS TZ UG'],
  ['Southern Africa', 'AO BW LS MZ MW NA SZ ZA ZM ZW'],
  ['Central Africa', 'CD CF CG CM GA GQ ST TD'],
  ['Indian Ocean', 'KM MG MU SC'],
];

function regionOf({ code = '', continent = '', region = '' }: Record<string, string>): string {
  const placed = PLACED.find(([, countries]) => countries.split(' ').includes(code));
  if (placed) return placed[0];
  if (!region.startsWith('Latin America')) return region;
  return continent === 'SA' ? 'South America' : 'Caribbean';
}

/** Currencies of one country only: the others ("euro", "CFA franc") are written by hand. */
function chosenCurrencies(
  currencies: readonly Record<string, string>[],
  countries: readonly Record<string, string>[],
): string[][] {
  return currencies.flatMap((currency) => {
    // A dollar abroad is still that of its country: the code begins with the country's.
    const home = countries.filter(({ currency: codes = '' }) => codes.split(',')[0] === currency['code']);
    const own = home.find(({ code }) => code === currency['code']!.slice(0, 2));
    if (!own) return [];
    return [[...['code', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'].map((column) => currency[column]!), own['code']!]];
  });
}

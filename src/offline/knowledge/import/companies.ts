import type { WordUse } from './word-use';

type Row = Record<string, string>;

/** What the seats outside the United States end with, and a row without one. */
const ABROAD = new Set(['Ireland', 'United Kingdom', 'Switzerland', 'Netherlands', 'Bermuda', 'Canada', 'none']);

/** Countries of the source by the two letters that an ISIN opens with. */
const CODE_OF: Readonly<Record<string, string>> = {
  China: 'CN',
  India: 'IN',
  Japan: 'JP',
  Canada: 'CA',
  'United States': 'US',
  'South Korea': 'KR',
  Australia: 'AU',
  Taiwan: 'TW',
  'United Kingdom': 'GB',
  Germany: 'DE',
  Thailand: 'TH',
  Sweden: 'SE',
  France: 'FR',
  Indonesia: 'ID',
  Brazil: 'BR',
  Singapore: 'SG',
  Israel: 'IL',
  Italy: 'IT',
  Turkey: 'TR',
  Norway: 'NO',
  Switzerland: 'CH',
  Chile: 'CL',
  Denmark: 'DK',
  'South Africa': 'ZA',
  Spain: 'ES',
  Austria: 'AT',
  Russia: 'RU',
  Finland: 'FI',
  Netherlands: 'NL',
  Belgium: 'BE',
  Greece: 'GR',
  Egypt: 'EG',
  'Saudi Arabia': 'SA',
  Mexico: 'MX',
  'New Zealand': 'NZ',
  Malaysia: 'MY',
  Ireland: 'IE',
  Argentina: 'AR',
  Poland: 'PL',
  Portugal: 'PT',
  Qatar: 'QA',
  'Czech Republic': 'CZ',
  Hungary: 'HU',
};

/**
 * What a company's own name says of its business, where the source's sector says the same: two that agree.
 * The source's `industry` is wrong for one in ten and is not used.
 */
const TOLD: readonly (readonly [word: RegExp, sector: string, business: string])[] = [
  [/\b(?:bank|banco|banca|banque|bancorp|bankasi|banka)\b|bank(?:en)?$/i, 'Financials', 'bank'],
  [
    /\b(?:insurance|assurance|versicherung\w*|seguros|assicurazioni|assurances|life insurance)\b/i,
    'Financials',
    'insurance',
  ],
  [/\b(?:pharma\w*|laboratories)\b|pharma$/i, 'Health Care', 'pharma'],
  [/\b(?:motors?|automobile|auto group|automotive)\b/i, 'Consumer Discretionary', 'cars'],
  [/\b(?:steel|acciai|stahl|siderurgica)\b/i, 'Materials', 'steel'],
  [/\b(?:mining|minerals|gold|copper|lithium)\b/i, 'Materials', 'mining'],
  [/\b(?:chemicals?|chemie|chimica|chem)\b/i, 'Materials', 'chemicals'],
  [/\b(?:cement|cements|cemento)\b/i, 'Materials', 'cement'],
  [/\b(?:oil|petroleum|petroleo|petrochina|gas)\b/i, 'Energy', 'oil'],
  [/\b(?:airlines?|airways)\b/i, 'Industrials', 'airline'],
  [/\b(?:railways?|railway|rail)\b/i, 'Industrials', 'railway'],
  [/\b(?:construction)\b/i, 'Industrials', 'construction'],
  [/\b(?:logistics?)\b/i, 'Industrials', 'logistics'],
  [/\b(?:shipping|marine)\b/i, 'Industrials', 'shipping'],
  [/\b(?:ports?)\b/i, 'Industrials', 'ports'],
  [/\b(?:realty|real estate|immobilien|properties|property|land)\b/i, 'Real Estate', 'realty'],
  [/\b(?:telecom\w*|telekom\w*|telefonica|mobile)\b/i, 'Communication Services', 'telecoms'],
  [/\b(?:foods?)\b/i, 'Consumer Staples', 'food'],
  [/\b(?:brewery|breweries|brewing)\b/i, 'Consumer Staples', 'brewery'],
  [/\b(?:software)\b/i, 'Information Technology', 'software'],
];

/** Words behind a name that say only what form the company has, or which of its shares is meant. */
const FORM =
  /(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|plc|PLC|AG|SE|S\.?A|N\.?V|SpA|S\.p\.A|ASA|AB|Oyj|A\/S|KGaA|Group|Holdings?|Public|Tbk|Class [A-Z]|\(Class [A-C]\)|\(The\)|Plc|p\.l\.c|Incorporated|Aktiengesellschaft|S\.C\.p\.A|Companies|\(publ\)|Pref|NVDR|Depositary receipts|S\.A\.B|C\.V|de|Societe anonyme|Company Limited)\.?|,? & Co\.?)$/;

/**
 * Companies whose country and business are sure: those of the S&P 500 by its own list; of others the country where it
 * agrees with the one that numbered the share, and the business where the name itself agrees with the sector.
 */
export function chosenCompanies(
  sp500: readonly Row[],
  midUp: readonly Row[],
  all: readonly Row[],
  use: WordUse,
  others: ReadonlySet<string>,
): string[][] {
  const chosen = new Map<string, string[]>();
  const isBad = (name: string) =>
    others.has(name) ||
    name.length < 3 ||
    (!/[ &.-]/.test(name) && (name.length < 4 || use.isCommon(name) || use.isOfPeople(name)));
  const put = (full: string, country: string, business: string) => {
    const [short, ...aliases] = namesOf(full);
    if (short && !isBad(short) && !chosen.has(short))
      chosen.set(short, [short, aliases.filter((name) => !isBad(name)).join('|'), country, business]);
  };
  for (const { Security = '', 'GICS Sub-Industry': business = '', 'Headquarters Location': seat = '' } of sp500) {
    const at = seat
      .split(', ')
      .at(-1)!
      .replace(/\[\d+\]/, '');
    // A seat in Ireland or Switzerland is mostly one for taxes: what such a company is called differs.
    if (Security !== '' && !ABROAD.has(at)) put(Security, 'US', business);
  }
  const sites = new Map<string, number>();
  const places = new Map<string, number>();
  const place = ({ city = '', country = '', industry = '' }: Row) => `${city} ${country} ${industry}`;
  for (const row of all) {
    if (row['web']) sites.set(row['web'], (sites.get(row['web']) ?? 0) + 1);
    places.set(place(row), (places.get(place(row)) ?? 0) + 1);
  }
  const rowOf = new Map(all.map((row) => [row['name'], row]));
  for (const { name = '' } of midUp) {
    const row = rowOf.get(name);
    const country = CODE_OF[row?.['country'] ?? ''];
    if (!row || !country || row['isin']?.slice(0, 2) !== country) continue;
    if (row['city'] === 'Corte Madera' || (sites.get(row['web'] ?? '') ?? 0) > 2) continue;
    if (name === name.toUpperCase() && name.length > 6) continue;
    const told = TOLD.find(([word, sector]) => sector === row['sector'] && word.test(name));
    put(name, country, told?.[2] ?? '');
  }
  return [...chosen.values()];
}

/** A company's names, shortest first: as listed, without legal form, with "and" or "&". */
function namesOf(full: string): string[] {
  const plain = full
    .replace(/\s*\((?:Class [A-C]|The)\)$/, '')
    .replace(/^The /, '')
    .trim();
  let short = plain;
  for (let next = short.replace(FORM, ''); next !== short && next.length > 2; next = short.replace(FORM, ''))
    short = next;
  return [...new Set([short, plain.replace(/\.$/, ''), plain])];
}

import type { WordUse } from './word-use';

/** Readers of German news meet small towns of these countries. */
const NEAR: Readonly<Record<string, number>> = { DE: 20, AT: 15, CH: 15, LI: 5, LU: 15 };

/** Inhabitants in thousands from which on a place may be told of anywhere. */
const MANY = 250;
const MANY_WITH_A_SEAT = 100;

/** In Europe smaller ones are. */
const EUROPE = new Set(
  'AL BA BE BG BY CY CZ DK EE ES FI FR GB GR HR HU IE IS IT LT LV MD ME MK MT NL NO PL PT RO RS SE SI SK UA XK'.split(
    ' ',
  ),
);
const MANY_IN_EUROPE = 100;
const MANY_IN_EUROPE_WITH_A_SEAT = 50;

/** Where English, Spanish or Portuguese is spoken, places bear surnames, and surnames are places': only great ones can be told. */
const SURNAMES = new Set(
  'US GB CA AU NZ IE ZA PH JM AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE AO MZ'.split(' '),
);
const MANY_OF_SURNAMES = 500;

/** One bearer of a name is meant where it is so many times as large as the next; a capital is sooner. */
const DOMINANT = 8;
const DOMINANT_CAPITAL = 1.5;

/** Capitals that share their names with people and places elsewhere. */
const WEAK = new Set([
  'Georgetown',
  'Hamilton',
  'Kingston',
  'Santiago',
  'Victoria',
  'Wellington',
  'San José',
  'Saint John',
]);

/** A short German name of a town elsewhere is more often a surname ("Raab"). */
const SHORT_EXONYM = 5;

/** Names that the source has not followed yet, and those that German news write. */
const NEWER: Readonly<Record<string, readonly [name: string, exonyms: string]>> = {
  'Nur-Sultan': ['Astana', ''],
  Kyiv: ['Kyiv', 'de:Kiew|de:Kyjiw|de:Kyiv|fr:Kiev|es:Kiev|it:Kiev|nl:Kiev|en:Kyiv|en:Kiev'],
  Beijing: ['Beijing', 'de:Peking|de:Beijing|fr:Pékin|es:Pekín|it:Pechino|nl:Peking|pt:Pequim'],
  Windhoek: ['Windhoek', 'de:Windhuk|de:Windhoek'],
};

/**
 * The places that may be explained: large enough, the only or by far the largest of their name, and of a name that is
 * no word and nobody's. What is no seat of an administration may be a part of a city: its line says "place".
 */
export function chosenCities(
  rows: readonly Record<string, string>[],
  use: WordUse,
  others: ReadonlySet<string>,
): string[][] {
  const renamed = rows.map((row) => {
    const [name, exonyms] = NEWER[row['name']!] ?? [row['name']!, row['exonyms']!];
    return { ...row, name, exonyms };
  });
  const sizes = new Map<string, number[]>();
  const size = ({ pop }: Record<string, string>) => Number.parseInt(pop ?? '0', 10);
  for (const row of renamed) for (const name of namesOf(row)) sizes.set(name, [...(sizes.get(name) ?? []), size(row)]);
  const isMain = (name: string, inhabitants: number, dominant: number) => {
    const [first = 0, second = 0] = sizes.get(name)!.toSorted((a, b) => b - a);
    return inhabitants === first && first >= second * dominant;
  };
  return renamed.flatMap((row) => {
    const { name, exonyms } = row;
    const { country = '', feature = '' } = row as Record<string, string>;
    const dominant = feature === 'C' ? DOMINANT_CAPITAL : DOMINANT;
    const inhabitants = size(row);
    const isOneWord = !/[ -]/.test(name);
    const fewest =
      feature === 'C'
        ? 0
        : (NEAR[country] ??
          (SURNAMES.has(country) && isOneWord
            ? MANY_OF_SURNAMES
            : EUROPE.has(country)
              ? feature === 'A'
                ? MANY_IN_EUROPE_WITH_A_SEAT
                : MANY_IN_EUROPE
              : feature === 'A'
                ? MANY_WITH_A_SEAT
                : MANY));
    if (inhabitants < fewest || !isMain(name, inhabitants, dominant)) return [];
    if (name.length < 4 && feature !== 'C') return [];
    // Parts of cities stand in the source beside them ("Hamburg-Nord", "Washington Heights").
    const isPart =
      feature === '' &&
      rows.some(
        ({ name: other = '', feature: f, country: c }) =>
          c === country &&
          f !== '' &&
          name !== other &&
          (name.startsWith(`${other}-`) || name.startsWith(`${other} `)) &&
          other.length > 4,
      );
    if (isPart) return [];
    const isBad = (each: string) =>
      others.has(each) || (!/[ -]/.test(each) && (use.isCommon(each) || use.isOfPeople(each)));
    const isGreat = inhabitants >= 800 || feature === 'C';
    if (isBad(name) && !isGreat) return [];
    const kept = exonyms
      .split('|')
      .filter(
        (exonym) =>
          exonym !== '' &&
          (isGreat || (!isBad(exonym.slice(3)) && exonym.length - 3 > SHORT_EXONYM)) &&
          isMain(exonym.slice(3), inhabitants, dominant),
      );
    const shown = WEAK.has(name) ? `?${name}` : name;
    return [[shown, kept.join('|'), country, feature === '' ? '' : feature]];
  });
}

/** Its names, each once: the source's own and those in other languages. */
function namesOf({ name = '', exonyms = '' }: Record<string, string>): Set<string> {
  return new Set([
    name,
    ...exonyms
      .split('|')
      .filter(Boolean)
      .map((exonym) => exonym.slice(3)),
  ]);
}

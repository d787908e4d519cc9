import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openTable, type TableEntry } from '../../glossary/knowledge-table';
import { keyOf, parseEntries, parseTranslated } from './authored';
import { authoredIn, build, readAuthored, readTranslated, withoutAccents, withoutClaimed } from './build';

const HEAD = 'kind\tde\ten\tline_de\tline_en\tother\n';

/** A line and its name stand in one row of the panel. */
const LONGEST = 110;

const MEGABYTE = 1_000_000;

const built = await build();

describe('authored tables', () => {
  it('are read with names, lines and the names of other languages', () => {
    const [entry] = parseEntries(`${HEAD}organisation\tAmt|A\tOffice\tBehörde\tagency\tfr,it:Bureau`, 'x.tsv');
    expect(entry).toMatchObject({ names: { de: ['Amt', 'A'] }, foreign: { fr: ['Bureau'], it: ['Bureau'] } });
    expect(authoredIn(entry!, 'en')).toEqual([['organisation', 'agency', ['Office', 'Amt', 'A']]]);
    expect(authoredIn(entry!, 'fr')).toEqual([['organisation', 'agency', ['Bureau', 'Office']]]);
  });

  it('give other languages no common words of English, only acronyms', () => {
    const [bond, ceo] = parseEntries(`${HEAD}term\tAnleihe\tbond\tKredit\tloan\nterm\tCEO\t\tChef\thead`, 'x.tsv');
    expect(authoredIn(bond!, 'nl')).toEqual([]);
    expect(authoredIn(ceo!, 'nl')).toEqual([['term', 'head', ['CEO']]]);
  });

  it('are said in other languages in their own words', () => {
    const [bond] = parseEntries(`${HEAD}term\t?Anleihe\t?bond\tKredit\tloan`, 'x.tsv');
    const said = parseTranslated('kind\ten\tnames\tline\nterm\tbond\tobbligazione|obbligazioni\tprestito', 'it.tsv');
    const translated = { it: said.get(keyOf(bond!))! };
    expect(authoredIn({ ...bond!, translated }, 'it')).toEqual([
      ['term', 'prestito', ['obbligazione', 'obbligazioni']],
    ]);
  });

  it.each(['twice', 'without a line'])('are refused in other languages where one is there %s', (what) => {
    const row = what === 'twice' ? 'term\tbond\t\tprestito' : 'term\tbond\tx\t';
    expect(() => parseTranslated(`kind\ten\tnames\tline\n${row}\n${row}`, 'it.tsv')).toThrow('it.tsv');
  });

  it('are those that other languages speak of', async () => {
    const keys = new Set((await readAuthored()).map(keyOf));
    for (const [lang, said] of await readTranslated())
      expect([lang, [...said.keys()].filter((key) => !keys.has(key))]).toEqual([lang, []]);
  });

  it('claim in other languages no strong name for two things', async () => {
    const authored = (await readAuthored()).filter(({ translated }) => translated);
    for (const [lang] of await readTranslated()) {
      const bearers = new Map<string, Set<string>>();
      for (const entry of authored)
        for (const name of entry.translated?.[lang]?.names ?? [])
          if (!name.startsWith('?')) bearers.set(name, (bearers.get(name) ?? new Set()).add(keyOf(entry)));
      expect([lang, [...bearers].filter(([, keys]) => keys.size > 1)]).toEqual([lang, []]);
    }
  });

  it('have decent lines in other languages', async () => {
    const lines = [...(await readTranslated()).values()].flatMap((said) => [...said.values()].map(({ line }) => line));
    expect(lines.filter((line) => line.length > LONGEST || /[.“”«»"<>]$|["<>]/u.test(line))).toEqual([]);
  });

  it.each([
    ['a line without its English half', `${HEAD}term\tAmt\tOffice\tBehörde\t`],
    ['an unknown kind', `${HEAD}thing\tAmt\tOffice\tBehörde\tagency`],
  ])('are refused with %s', (_what, table) => expect(() => parseEntries(table, 'x.tsv')).toThrow('x.tsv:2'));

  it('hold 1,500 entries, each in German and English', async () => {
    expect((await readAuthored()).length).toBeGreaterThanOrEqual(1500);
  });

  it('hold no entry twice', async () => {
    const seen = new Map<string, number>();
    for (const { kind, names } of await readAuthored())
      for (const lang of ['de', 'en'] as const) {
        const key = `${lang} ${kind} ${names[lang][0]!}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    expect([...seen].filter(([, times]) => times > 1)).toEqual([]);
  });

  it('hold no strong name of two things', async () => {
    const bearers = new Map<string, Set<string>>();
    for (const { kind, names, line } of await readAuthored())
      for (const name of new Set([...names.de, ...names.en]))
        if (!name.startsWith('?')) bearers.set(name, (bearers.get(name) ?? new Set()).add(`${kind} ${line.de}`));
    expect([...bearers].filter(([, lines]) => lines.size > 1).map(([name]) => name)).toEqual([]);
  });

  it.each(['de', 'en'] as const)('have decent lines: %s', async (lang) => {
    const lines = (await readAuthored()).map(({ line }) => line[lang]);
    expect(lines.filter((line) => line.length > LONGEST)).toEqual([]);
    expect(lines.filter((line) => /\.$|[<>|"]|&\w+;|\s{2}|^\s|\s$|^(?!.*\p{L}{2})/u.test(line))).toEqual([]);
  });

  it('date the lines that say "since" of an office', async () => {
    const ageing = (await readAuthored()).filter(({ kind, line }) => kind === 'person' && /\bsince\b/.test(line.en));
    expect(ageing.filter(({ asOf }) => !/^20\d\d-\d\d$/.test(asOf ?? ''))).toEqual([]);
  });
});

describe('facts', () => {
  const claimed: TableEntry[] = [['organisation', 'car maker', ['Ford', '?Meta']]];

  it('give way to what is written by hand, and are weak where that is', () => {
    const facts: TableEntry[] = [
      ['place', 'town', ['Ford']],
      ['place', 'river', ['Meta', 'Río Meta']],
    ];
    expect(withoutClaimed(facts, claimed)).toEqual([['place', 'river', ['?Meta', 'Río Meta']]]);
  });

  it('give a name to the first that claims it', () => {
    const facts: TableEntry[] = [
      ['place', 'country', ['Panama']],
      ['place', 'town', ['Panama']],
    ];
    expect(withoutClaimed(facts, [])).toHaveLength(1);
  });

  it.each([
    ['de', 'Lishui', 'Stadt in China (Provinz Zhejiang)'],
    ['en', 'Lishui', 'city in China (Zhejiang province)'],
    ['de', 'Genf', 'Stadt in der Schweiz (Kanton Genf)'],
    ['de', 'Paris', 'französische Hauptstadt'],
    ['de', 'Washington', 'US-Hauptstadt'],
    ['de', 'Bern', 'Stadt in der Schweiz'],
    ['fr', 'Londres', 'capitale (Royaume-Uni)'],
    ['de', 'Namibia', 'Staat im südlichen Afrika, Hauptstadt Windhuk'],
    ['en', 'Ted Cruz', 'member of the US Senate (Republican, TX)'],
    ['it', 'Toscana', 'regione italiana'],
  ])('are composed in the reader’s language: %s %s', async (lang, name, line) => {
    const { text } = built.find((table) => table.lang === lang)!;
    expect(openTable(lang, text).lookUp(name)[0]?.line).toBe(line);
  });
});

describe('spellings', () => {
  it.each<[string, string | null, string]>([
    ['Erdoğan', 'Erdogan', 'a breve'],
    ['São Paulo', 'Sao Paulo', 'a tilde'],
    ['Łódź', 'Lodz', 'a stroke, which is no mark that falls off'],
    ['Münster', null, 'an umlaut is a letter of its own'],
    ['Paris', null, 'nothing to leave out'],
  ])('%s is also written %s: %s', (name, written) => expect(withoutAccents(name)).toBe(written));
});

describe('build:knowledge', () => {
  it('has built what is checked in (stale: npm run build:knowledge)', async () => {
    const stale: string[] = [];
    for (const { name, text } of built)
      if (text !== (await readFile(`public/knowledge/${name}`, 'utf8'))) stale.push(name);
    expect(stale).toEqual([]);
  });

  it('leaves no place of a template unfilled, and no line without words', async () => {
    const entries = built.flatMap((table) => table.entries);
    const lines = [...new Set(entries.map(([, line]) => line))];
    const names = [...new Set(entries.flatMap(([, , all]) => all))];
    expect(lines.filter((line) => /[{}]|undefined|\(\)|, $|\s{2}/.test(line) || line.length > LONGEST)).toEqual([]);
    expect(names.filter((name) => !/^\??[^\s|=?](?:.*\S)?$/u.test(name))).toEqual([]);
  });

  it('stays within the size that is shipped', () => {
    const packed = built.map(({ text }) => gzipSync(text).length);
    expect(Math.max(...packed)).toBeLessThan(0.5 * MEGABYTE);
    expect(packed.reduce((sum, each) => sum + each)).toBeLessThan(3 * MEGABYTE);
  });

  it('finds every name that it wrote', async () => {
    for (const { lang, entries, text } of built) {
      const { lookUp } = openTable(lang, text);
      const lost = entries.flatMap(([, line, names]) =>
        names.filter((name) => !lookUp(name.replace(/^\?/, '')).some((entity) => entity.line === line)),
      );
      expect(lost).toEqual([]);
    }
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { build, parseEntries, tableOf, textOf } from './build-knowledge';

const HEAD = 'kind\tde\ten\tline_de\tline_en\tother\n';

describe('build:knowledge', () => {
  it('reads names, lines and the names of other languages', () => {
    const entries = parseEntries(`${HEAD}organisation\tAmt|A\tOffice\tBehörde\tagency\tfr,it:Bureau`, 'x.tsv');
    expect(entries[0]).toMatchObject({ names: { de: ['Amt', 'A'] }, foreign: { fr: ['Bureau'], it: ['Bureau'] } });
    expect(tableOf(entries, 'en')).toEqual({
      version: 1,
      entries: [['organisation', 'agency', ['Office', 'Amt', 'A']]],
      names: { fr: [[0, ['Bureau']]], it: [[0, ['Bureau']]] },
    });
  });

  it.each([
    ['a line without its English half', `${HEAD}term\tAmt\tOffice\tBehörde\t`],
    ['an unknown kind', `${HEAD}thing\tAmt\tOffice\tBehörde\tagency`],
  ])('refuses %s', (_what, table) => expect(() => parseEntries(table, 'x.tsv')).toThrow('x.tsv:2'));

  it('refuses an entry that is there twice', () => {
    const entries = parseEntries(`${HEAD}term\tA\tB\tc\td\nterm\tA\tB\tc\td`, 'x.tsv');
    expect(() => tableOf(entries, 'de')).toThrow('twice');
  });

  it('has built what is checked in (stale: npm run build:knowledge)', async () => {
    for (const { name, text } of await build()) expect(await readFile(`public/knowledge/${name}`, 'utf8')).toBe(text);
  });

  it('writes lines of a decent length, without a full stop', async () => {
    for (const { table } of await build())
      for (const [, line, names] of table.entries) {
        expect(`${names[0]}: ${line}`).not.toMatch(/: (.{110,}|.*\.)$/);
      }
  });

  it('is the same text every time', () => {
    const entries = parseEntries(`${HEAD}term\tA\tB\tc\td\nterm\tC\tA\tc\td`, 'x.tsv');
    expect(textOf(tableOf(entries, 'de'))).toBe(textOf(tableOf(entries.toReversed(), 'de')));
  });
});

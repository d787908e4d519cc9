import { describe, expect, it } from 'vitest';
import { knowledgeOf, loadKnowledge } from './knowledge';
import { openTable, type TableEntry } from './knowledge-table';
import { tableText } from './knowledge-text';

const ENTRIES: readonly TableEntry[] = [
  ['organisation', 'health agency', ['World Health Office', 'WHO'], '2026-05'],
  ['index', 'share index', ['Arm 40', '?Arm']],
  ['place', 'town on a river', ['Silva']],
  ['organisation', 'maker of boats', ['Silva', 'Silva Boats']],
];
const table = { version: 1 as const, entries: ENTRIES };

describe('knowledge', () => {
  it('finds an entry by name and alias, as one and the same thing', () => {
    const { lookUp } = knowledgeOf('en', table);
    expect(lookUp('WHO')[0]).toMatchObject({ name: 'World Health Office', line: 'health agency', asOf: '2026-05' });
    expect(lookUp('WHO')[0]).toBe(lookUp('World Health Office')[0]);
    expect(lookUp('who')).toEqual([]);
  });

  it('marks names that need context', () => {
    expect(knowledgeOf('en', table).lookUp('Arm')[0]?.weak).toEqual(['Arm']);
  });

  it('gives all bearers of a name, and of another name only its own', () => {
    const { lookUp } = knowledgeOf('en', table);
    expect(lookUp('Silva').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['place', 'organisation']));
    expect(lookUp('Silva Boats').map(({ line }) => line)).toEqual(['maker of boats']);
  });

  it('says which words may open a name of several words, bent or not', () => {
    const { mayOpen } = knowledgeOf('de', {
      version: 1,
      entries: [['organisation', 'Bank', ['Europäische Zentralbank', 'EZB']]],
    });
    expect(['Europäischen', 'Europäische', 'EZB', 'Zentralbank'].map(mayOpen)).toEqual([true, true, false, false]);
  });

  it('knows the words that the lines of many entries have', () => {
    const entries = Array.from({ length: 21 }, (_, i): TableEntry => [
      'organisation',
      `British maker no ${i}`,
      [`N${i}`],
    ]);
    const { isCommon } = knowledgeOf('en', {
      version: 1,
      entries: [...entries, ['place', 'British harbour', ['Wick']]],
    });
    expect(['britis', 'harbou'].map(isCommon)).toEqual([true, false]);
  });

  it.each([
    ['de', 'de.txt'],
    ['it', 'it.txt'],
    ['pl', 'en.txt'],
  ])('reads for %s the file %s', async (lang, file) => {
    const asked: string[] = [];
    await loadKnowledge(lang, (name) => (asked.push(name), Promise.resolve(tableText(ENTRIES))));
    expect(asked).toEqual([file]);
  });

  it.each([
    ['no file', () => Promise.reject(new Error('not there'))],
    ['a file of another format', () => Promise.resolve('{"version":1,"entries":[]}\n')],
    ['an empty file', () => Promise.resolve('')],
  ])('goes on with %s', async (_what, read) => {
    const { lookUp } = await loadKnowledge('de', read);
    expect(lookUp('WHO')).toEqual([]);
  });
});

/** A small generator, so that a failure can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('the index, on tables made at random', () => {
  const ALPHABET = ['a', 'b', 'A', 'Z', 'ä', 'Ø', 'ł', '’', '-', ' ', '.', '1', '𝒜', '東', '&'];
  const KINDS = ['person', 'organisation', 'place', 'term'] as const;
  const tables = Array.from({ length: 40 }, (_, seed) => {
    const roll = dice(seed + 1);
    const word = () => {
      const letters = Array.from({ length: 1 + roll(5) }, () => ALPHABET[roll(ALPHABET.length)]!).join('');
      return letters.trim() || 'a';
    };
    return Array.from({ length: roll(60) }, (): TableEntry => {
      const names = Array.from({ length: 1 + roll(3) }, () => (roll(4) === 0 ? '?' : '') + word());
      return [KINDS[roll(4)]!, `line ${roll(20)}`, names];
    });
  });
  const plain = (name: string) => name.replace(/^\?/, '');

  it('finds every entry under each of its names, and nothing under others', () => {
    for (const entries of tables) {
      const { lookUp, mayOpen } = openTable('en', tableText(entries));
      const lines = (name: string) => new Set(lookUp(name).map(({ kind, line }) => `${kind} ${line}`));
      const names = new Set(entries.flatMap(([, , all]) => all.map(plain)));
      for (const name of names) {
        const bearers = entries.filter(([, , all]) => all.map(plain).includes(name));
        expect(lines(name)).toEqual(new Set(bearers.map(([kind, line]) => `${kind} ${line}`)));
        const space = name.indexOf(' ');
        expect(space <= 0 || mayOpen(name.slice(0, space))).toBe(true);
        const near = [`${name}a`, name.slice(0, -1), `${name} `, name.toLowerCase()].filter((each) => !names.has(each));
        expect(near.flatMap(lookUp)).toEqual([]);
      }
    }
  });

  it('is the same text whatever the order of the entries', () => {
    for (const entries of tables) expect(tableText(entries.toReversed())).toBe(tableText(entries));
  });

  it('writes each name once, in the order in which it is looked up', () => {
    for (const entries of tables) {
      const [head = '', ...rows] = tableText(entries).trimEnd().split('\n');
      const [, lines, count] = head.split('\t').map(Number);
      const names = rows.slice(lines).map((row) => row.split('\t')[0]!);
      expect(names).toHaveLength(entries.length > 0 ? count! : 0);
      expect(names).toEqual([...new Set(names)].sort());
    }
  });
});

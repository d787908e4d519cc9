import { describe, expect, it } from 'vitest';
import { articleOf } from '../../../test/unit/article-of';
import de from '../../lang/de/digest';
import en from '../../lang/en/digest';
import { lexiconOf } from '../lexicon';
import { readPassages } from '../passage';
import { Chain } from './chain';
import { findTagged } from './find-tagged';
import { LABELS, mayFollow } from './labels';
import { unpackTagger } from './packed';
import { KeyIndex, keyOf } from './word-table';

const PACKS = { de, en };
const isKnown = (name: string) => name === 'Nordwerft';

/** The names of a text as the shipped model tags them: "PER Anna Weber". */
function names(lang: keyof typeof PACKS, ...lines: string[]): string[] {
  const pack = PACKS[lang];
  const lexicon = lexiconOf(pack.names);
  const article = articleOf(lang, lines, null);
  const passages = readPassages({ article, blocks: article.blocks, excluded: [] }, pack, lexicon);
  return findTagged(passages, unpackTagger(pack.names.model), lexicon, isKnown)
    .flatMap((mentions) => mentions ?? [])
    .map(({ type, name }) => `${type} ${name}`);
}

type Case = [lang: keyof typeof PACKS, text: string, expected: string[], why: string];

describe('the tagger', () => {
  it.each([
    ['de', 'Gestern reiste Anna Weber nach Finnland.', ['PER Anna Weber', 'LOC Finnland'], 'person and place'],
    ['de', 'Der Konzern hat die Halle im Januar verkauft.', [], 'nouns and months are no names'],
    ['de', 'Das sagte Wirtschaftsminister Peter Hansen.', ['PER Peter Hansen'], 'a role is none of the name'],
    ['de', 'Die Deutsche Bank hat ihren Sitz in Frankfurt.', ['ORG Deutsche Bank', 'LOC Frankfurt'], 'two words'],
    [
      'de',
      'Ein Sprecher der Bremer Nordwerft sagte ab.',
      ['ORG Nordwerft'],
      'where it is from comes off what tables know',
    ],
    ['de', 'DÜSSELDORF (dpa) - Die Aktie fiel.', ['LOC DÜSSELDORF', 'ORG dpa'], 'agencies shout the place'],
    ['de', 'Auf der A7 zwischen Kassel und Fulda staut es.', ['LOC A7', 'LOC Kassel', 'LOC Fulda'], 'a road'],
    ['en', 'Crops in the U.S. suffered.', ['LOC U.S.'], 'the last dot belongs to a short form'],
    ['en', 'The Syrian teams met two Australian ones.', [], 'peoples are no names'],
    ['en', 'Yesterday Carla Benson flew to Finland.', ['PER Carla Benson', 'LOC Finland'], 'person and place'],
    ['en', 'The company sold the hall in January.', [], 'months are no names'],
    ['en', 'President Emmanuel Macron met Mr. Benson.', ['PER Emmanuel Macron', 'PER Benson'], 'titles come off'],
    ['en', 'She studied at the University of Helsinki.', ['ORG University of Helsinki'], 'a name with a small word'],
  ] as Case[])('%s: %s', (lang, text, expected) => {
    expect(names(lang, text)).toEqual(expected);
  });

  it('takes a word in one place for what it is in the others', () => {
    const lines = [
      'Tarkovia opened its doors.',
      'He left Tarkovia and the people of Tarkovia, said Tarkovia officials.',
    ];
    const found = names('en', ...lines).filter((name) => name.endsWith(' Tarkovia'));
    expect(found).toHaveLength(4);
  });
});

describe('a surname', () => {
  it('is a name by itself where the text has the full name, bent or not', () => {
    const found = names(
      'de',
      'Gestern sprach Anna Kastner mit der Zeitung.',
      'Kastner sieht das anders.',
      'Kastners Plan ist alt.',
    );
    expect(found).toEqual(['PER Anna Kastner', 'PER Kastner', 'PER Kastners']);
  });
});

describe('a chain of labels', () => {
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const chain = new Chain();

  it('never goes on inside a name that did not begin', () => {
    chain.reset(3);
    // Inside a person (2) would be best everywhere.
    for (let at = 0; at < 3; at++) chain.scores[at * LABELS + 2] = 5;
    const path = [...chain.best(transitions)];
    expect(path.every((label, at) => mayFollow(path[at - 1] ?? 0, label))).toBe(true);
    expect(path).toEqual([1, 2, 2]);
  });

  it('gives probabilities that sum to one at each word, and 1/3 each to three equal paths', () => {
    chain.reset(2);
    // One word may be nothing but outside (0); at the other three labels are alike.
    for (let label = 1; label < LABELS; label++) chain.scores[label] = -100;
    for (const label of [2, 4, 6, 8, 7]) chain.scores[LABELS + label] = -100;
    chain.scores[LABELS + 5] = -100;
    chain.marginals(transitions);
    const second = chain.beliefs.slice(LABELS, 2 * LABELS);
    expect(second.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
    for (const label of [0, 1, 3]) expect(second[label]).toBeCloseTo(1 / 3, 6);
  });
});

describe('an index of keys', () => {
  it('finds each key, also where their first places are the same, and no other', () => {
    const keys = Int32Array.from([1, 17, 33, 70000]);
    const index = new KeyIndex(keys);
    const hash = (key: number) => key * 256;
    expect([...keys].map((key) => index.find(hash(key)))).toEqual([0, 1, 2, 3]);
    expect(index.find(hash(49))).toBe(-1);
    expect(keyOf(hash(17) + 255)).toBe(17);
  });
});

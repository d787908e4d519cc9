import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { judge } from './judge';

const NEWS = 'The stock of Northlight Shipping closed little changed at $21.40 on Friday.';
const MORE = 'Revenue for the quarter came to $310 million, the company said in Hull.';

const heading = (text: string): Sketch => ({ text, kind: 'heading', level: 4 });
const entry = (text: string, href = '/news/1'): Sketch => ({ text, kind: 'list-item', href });

const ROW = [
  heading('Around the harbour'),
  entry('The new lock is half a year late'),
  entry('Who pays for the dredging of the basin'),
];

/** How many blocks of an article are set aside as leading on. */
function inRows(...sketches: (Sketch | string)[]): number {
  const { verdicts } = judge(articleOf('en', sketches), READ_PACKS);
  return verdicts.filter(({ category }) => category === 'related').flatMap(({ blocks }) => blocks).length;
}

describe('a heading over nothing but links', () => {
  it('leads on, whatever it is called', () => {
    expect(inRows(NEWS, ...ROW, MORE)).toBe(3);
  });

  it.each<[string, (Sketch | string)[]]>([
    ['one link may be a source', [NEWS, ...ROW.slice(0, 2), MORE]],
    ['names of sections are a menu of the text', [NEWS, heading('The parts'), entry('Locks'), entry('Weirs'), MORE]],
    [
      'what stands elsewhere is evidence',
      [NEWS, ...ROW.slice(0, 2), entry('The lock law of last May', 'https://law.example/1'), MORE],
    ],
    ['an office points to its services', [NEWS, heading('Emergency services'), ...ROW.slice(1), MORE]],
    [
      'with text below it the list is the article',
      [
        NEWS,
        heading('What to do now'),
        ...['Call the lock keeper at once.', 'Close the gates on both sides.'].map((text): Sketch => ({
          text,
          kind: 'list-item',
        })),
        MORE,
      ],
    ],
    ['an article made of such rows', [NEWS, ...ROW, NEWS, ...ROW, NEWS, ...ROW, MORE]],
  ])('stays: %s', (_, sketches) => {
    expect(inRows(...sketches)).toBe(0);
  });
});

describe('a list of one link', () => {
  const title = entry('Who pays for the dredging of the basin?');

  it('leads on between two paragraphs', () => {
    expect(inRows(NEWS, title, MORE)).toBe(1);
  });

  it.each<[string, (Sketch | string)[]]>([
    ['a paragraph announces it', ['The office has put its plan for the stock of sand online:', title, MORE]],
    ['it has a neighbour', [NEWS, title, { text: 'The lock keeper has the keys.', kind: 'list-item' }, MORE]],
  ])('stays: %s', (_, sketches) => {
    expect(inRows(...sketches)).toBe(0);
  });
});

it('a list of one line that sells stocks is its own pitch', () => {
  const line = entry('See the 10 stocks we like better ›', '/stocks/ten');
  const { verdicts } = judge(articleOf('en', [NEWS, line, MORE]), READ_PACKS);
  expect(verdicts.map(({ category }) => category)).toEqual(['stock-picks']);
});

import { describe, expect, it } from 'vitest';
import { findNumbers } from './numbers';

const read = (text: string, mark: '.' | ',') => findNumbers(text, mark).map(({ text, value }) => [text, value]);

describe('numbers', () => {
  it.each<[string, '.' | ',', [string, number][], string]>([
    [
      '2,38 Mrd. und 1.150 Stellen',
      ',',
      [
        ['2,38', 2.38],
        ['1.150', 1150],
      ],
      'German marks',
    ],
    [
      '£1,140.50 and 3.8 billion',
      '.',
      [
        ['1,140.50', 1140.5],
        ['3.8', 3.8],
      ],
      'English marks',
    ],
    [
      "12 000 euros, 4'500 Franken",
      ',',
      [
        ['12 000', 12000],
        ["4'500", 4500],
      ],
      'French and Swiss thousands',
    ],
    ['A380, G7 und 12:30', ',', [['12', 12]], 'not inside words, not after a colon'],
    ['am 3.10.2024', ',', [['3', 3]], 'a date is no number beyond its first part'],
  ])('%s', (text, mark, expected) => {
    expect(read(text, mark)).toEqual(expected);
  });
});

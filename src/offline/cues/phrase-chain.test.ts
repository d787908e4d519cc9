import { describe, expect, it } from 'vitest';
import { FAR } from '../../promo/word-keys';
import { chainOf } from './phrase-chain';

const chain = (phrase: string) =>
  chainOf(phrase).map(({ keys, stems, reach }) => [[...keys, ...stems.map((s) => `~${s}`)], reach]);

describe('the words that a text with a phrase has', () => {
  it.each([
    ['abo', [[['abo '], FAR]], 'a whole word'],
    ['abonnement', [[['abonnem'], FAR]], 'a long one by its first letters'],
    ['abo~', [[['abo'], FAR]], 'the beginning of one'],
    ['~analyse', [[['~analyse'], FAR]], 'a part of one'],
    [
      'jetzt (hier )?lesen',
      [
        [['jetzt '], FAR],
        [['lesen '], 3],
      ],
      'what may be missing is not needed, and makes room',
    ],
    [
      'jetzt … lesen',
      [
        [['jetzt '], FAR],
        [['lesen '], FAR],
      ],
      'a gap makes any room',
    ],
    ['(für sie|gratis)', [[['sie ', 'gratis '], FAR]], 'one word of each choice'],
    ['(sie|\\p{L}+) lesen', [[['lesen '], FAR]], 'a choice that may be any word is none'],
    ['e-?book', [[['e ', 'ebook'], FAR]], 'one word or two'],
    ['today.s', [[['today'], FAR]], 'letters behind any sign begin no word for certain'],
    ['\\d+ ?euro', [[['#'], FAR]], '"20euro" does not begin with euro'],
    [
      '[▲▼]\\d',
      [
        [['▲', '▼'], FAR],
        [['#'], 2],
      ],
      'marks',
    ],
    ['^\\W*(lesen sie|mehr)', [[['lesen ', 'mehr '], 0]], "the text's first word"],
    ['(^|[.!?] ?|and )see', [[['see '], FAR]], 'openings'],
    ['\\p{L}+en', [], 'any word at all'],
  ])('%s', (phrase, expected) => {
    expect(chain(phrase)).toEqual(expected);
  });
});

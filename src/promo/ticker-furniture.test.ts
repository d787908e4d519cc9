import { describe, expect, it } from 'vitest';
import { blankFurniture } from './ticker-furniture';

describe('brackets that machines set behind a company', () => {
  it.each<[string, string, string]>([
    [
      'Haldor (NASDAQ:HALD - Get Free Report) rose.',
      'Haldor                                 rose.',
      'exchange, ticker, words',
    ],
    ['Haldor (HALD – Free Report) rose.', 'Haldor                      rose.', 'without the exchange'],
    ['Haldor (NASDAQ: HALD) rose.', 'Haldor (NASDAQ: HALD) rose.', 'nothing but the ticker'],
    ['The list (PDF – free) is out.', 'The list (PDF – free) is out.', 'what is offered'],
    ['Schein (WKN: QX1ABC | Hebel 4) gesucht.', 'Schein (WKN: QX1ABC | Hebel 4) gesucht.', 'the number of a paper'],
  ])('%j: %s', (text, expected) => {
    const blanked = blankFurniture(text);
    expect(blanked).toBe(expected);
    expect(blanked).toHaveLength(text.length);
  });
});

import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import type { Verdict } from '../model/verdict';
import { CATEGORIES } from './categories';
import { isSureEnough } from './sure-enough';

/** Whether a verdict on the block in the middle of three may stand. */
function stands(score: number, category: string, zone: 'body' | 'beside', box = 0, isOnTopic = true): boolean {
  const article = articleOf('en', [
    'A report.',
    { text: 'Join our list, it is free!', zone, shape: { box } },
    'More of it.',
  ]);
  const verdict: Verdict = { id: 'v0', category, blocks: ['b1'], score, reasons: [] };
  return isSureEnough(verdict, article, CATEGORIES, isOnTopic);
}

describe('what is sure enough to be folded', () => {
  it.each([
    [0.6, 'stock-picks', 'body', 0, true, 'the article’s own text was weighed with care'],
    [0.6, 'stock-picks', 'beside', 0, true, 'a line between two paragraphs is in the column'],
    [0.6, 'stock-picks', 'beside', 3, false, 'a box may be the site’s own notice'],
    [0.8, 'stock-picks', 'beside', 3, true, 'between two paragraphs it is more often a pitch'],
    [0.95, 'stock-picks', 'beside', 3, true, 'unless little speaks against it'],
    [0.6, 'related', 'beside', 3, true, 'kinds that are off by default fold nothing unasked'],
  ] as const)('%d of %s %s in box %d: %s, since %s', (score, category, zone, box, expected, _why) => {
    expect(stands(score, category, zone, box)).toBe(expected);
  });

  it('asks more of a box in an article on another subject', () => {
    expect(stands(0.8, 'stock-picks', 'beside', 3, false)).toBe(false);
    expect(stands(0.95, 'stock-picks', 'beside', 3, false)).toBe(true);
  });
});

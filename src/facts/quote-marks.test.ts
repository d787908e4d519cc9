import { describe, expect, it } from 'vitest';
import { openMarkOf, quotedSpans } from './quote-marks';

describe('quoted stretches', () => {
  it.each<[text: string, expected: readonly string[], reason: string]>([
    ['„Das reicht“, sagte sie.', ['„Das reicht“'], 'German marks'],
    ['"Das reicht.“ Danach ging sie.', ['"Das reicht.“'], 'a straight mark that was closed by a German one'],
    ['"He calls it “odd” and leaves," she said.', ['"He calls it “odd” and leaves,"'], 'an English mark opens within'],
    ['A screen of 12" and one of 14" stood there.', [], 'inches'],
  ])('%s', (text, expected) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('a quotation that goes on in the next paragraph', () => {
  it.each<[text: string, expected: number, reason: string]>([
    ['Reed said: “It is over.', 11, 'opened, not closed'],
    ['“It is over.', 0, 'the whole paragraph is said'],
    ['“It is over,” Reed said. “We lost.', 25, 'the second one'],
    ['“It is over,” Reed said.', -1, 'closed'],
    ['A screen of 12" stood there.', -1, 'inches'],
  ])('%s', (text, expected) => {
    expect(openMarkOf(text)).toBe(expected);
  });
});

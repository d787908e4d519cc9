import { describe, expect, it } from 'vitest';
import { openMarkOf, quotedSpans } from './quote-marks';

describe('quoted stretches', () => {
  it.each<[text: string, expected: readonly string[], reason: string]>([
    ['„Das reicht“, sagte sie.', ['„Das reicht“'], 'German marks'],
    ['"Das reicht.“ Danach ging sie.', ['"Das reicht.“'], 'a straight mark that was closed by a German one'],
    ['"He calls it “odd” and leaves," she said.', ['"He calls it “odd” and leaves,"'], 'an English mark opens within'],
    ['A screen of 12" and one of 14" stood there.', [], 'inches'],
    ['—No vamos a ceder —dijo la ministra.', ['—No vamos a ceder '], 'between dashes, as in Spanish'],
    ['– Non ci fermeremo – ha promesso Bellini.', ['– Non ci fermeremo '], 'as in Italian'],
    ['The head ‘hopes’ for help.', [], 'single marks, where a language does not quote so'],
  ])('%s', (text, expected) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('single marks', () => {
  it.each<[text: string, expected: readonly string[], reason: string]>([
    ['‘Dit is een druppel’, reageert De Wit.', ['‘Dit is een druppel’'], 'Dutch'],
    ['‘Zijn foto’s zijn weg’, zei ze.', ['‘Zijn foto’s zijn weg’'], 'an apostrophe closes nothing'],
    ['In de jaren ‘90 was het anders.', [], 'nor does one that is set wrong open'],
  ])('%s', (text, expected) => {
    expect(quotedSpans(text, true).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
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

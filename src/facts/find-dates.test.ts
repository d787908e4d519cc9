import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import en from '../lang/en/digest';
import { factTools } from './fact-tools';
import { findDates } from './find-dates';
import { readSentences } from './read-sentences';

const datesOf = (text: string) => {
  const article = articleOf('en', [text], null, '2025-03-14');
  const tools = factTools(en);
  const sentences = readSentences({ article, blocks: article.blocks, excluded: [] }, tools);
  return findDates(sentences, tools).map(({ iso, text: said }) => `${said} ${iso}`);
};

describe('the timeline', () => {
  it.each<[text: string, expected: readonly string[], reason: string]>([
    [
      'The shops of Harlow opened late on Wednesday. The council closed the road on Wednesday night.',
      ['Wednesday 2025-03-12', 'Wednesday 2025-03-12'],
      'days of this week',
    ],
    [
      'The shops of Harlow opened late for Blue Wednesday. Few people in the town had heard of Blue Wednesday before.',
      [],
      'the name of a day, said twice',
    ],
    [
      'It falls on the third Monday in January, and has done so since the town was founded.',
      ['January 2025-01'],
      'no day of this week',
    ],
    [
      'The minister met the council in Harlow Wednesday. The road was closed for three hours in all.',
      ['Wednesday 2025-03-12'],
      'a place and the day after it',
    ],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});

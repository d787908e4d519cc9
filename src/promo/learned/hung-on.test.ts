import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { judge } from '../judge';
import { lexiconOf, packFor } from '../lexicon';
import { lookAtBlocks } from '../look';
import { hungOn } from './hung-on';

/** The stretch of a paragraph that sells, hung on news; null where all of it may. */
function hung(lang: string, text: string): string | null {
  const pack = packFor(lang, READ_PACKS)!;
  const looks = lookAtBlocks(articleOf(lang, [text]), lexiconOf(pack), CATEGORIES);
  const stretch = hungOn(looks, 0, null, pack);
  return stretch && text.slice(stretch.start, stretch.end);
}

describe('a pitch hung on news', () => {
  it.each([
    [
      'behind a sentence that reads like a report',
      'en',
      'The harbour office said on Friday that the lock at Hull will reopen in May. ',
      'Our weekly letter reaches 30,000 kitchens; tell us where to send yours.',
      '',
    ],
    [
      'from the question on that leads to it',
      'de',
      'Der Hafen will den Termin im Mai auf 310 Millionen Euro Umsatz stützen. ',
      'Wer gewinnt? Das lesen Sie jeden Morgen in unserem Newsletter, hier kostenlos abonnieren.',
      '',
    ],
    [
      'behind a dash; what follows tells again',
      'en',
      'Northlight lost $12 million in the third quarter, filings show – ',
      'and what our analysts would do now is in the letter that you get free on Monday.',
      ' The filings were made on Friday.',
    ],
  ])('%s', (_, lang, news, pitch, after) => {
    expect(hung(lang, news + pitch + after)).toBe(pitch);
  });

  it.each([
    [
      'bait that has a tone',
      'en',
      'You have never slept well? Our weekly letter tells you why; tell us where to send yours.',
    ],
    ['a title before a dash', 'en', 'Place one – the free course with which our readers learn to trade.'],
  ])('is none behind %s', (_, lang, text) => {
    expect(hung(lang, text)).toBeNull();
  });
});

it('a line that ends in a colon announces what stands below it', () => {
  const { verdicts } = judge(
    articleOf('de', ['Die Aktie der Reederei schloss bei 21,40 Euro.', 'Das Konzeptpapier finden Sie hier:']),
    READ_PACKS,
  );
  expect(verdicts).toEqual([]);
});

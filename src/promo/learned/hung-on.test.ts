import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { judge } from '../judge';
import { lexiconOf, packFor } from '../lexicon';
import { lookAtBlocks } from '../look-at-blocks';
import { hungOn, linkedBehindNews } from './hung-on';

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

/** Of a paragraph in which all behind `before` is one link: the sentences that are the link, where news stands before them. */
function linkedBehind(before: string, linked: string): string | null {
  const pack = packFor('en', READ_PACKS)!;
  const text = before + linked;
  const article = articleOf('en', [text]);
  const link = { text: linked, href: 'https://portal.example/quay', sameSite: true };
  const links = [{ ...link, start: before.length, end: text.length }];
  const blocks = article.blocks.map((block) => ({ ...block, links }));
  const [look] = lookAtBlocks({ ...article, blocks }, lexiconOf(pack), CATEGORIES);
  const stretch = linkedBehindNews(look!, pack);
  return stretch && text.slice(stretch.start, stretch.end);
}

describe('a link around all but the first of several sentences', () => {
  const offer = 'Like old quays? Browse our posters and pick one for your wall.';

  it('leaves out the news', () => {
    expect(linkedBehind('The lock was built in Leith. ', offer)).toBe(offer);
  });

  it.each([
    ['speaks to the reader', 'Our readers asked for prints of the harbour. ', offer],
    ['stands before a call', 'The lock was built in Leith. ', 'Browse our posters and pick one for your wall.'],
    ['stands before a source', 'The lock was built in Leith. ', 'The council has the files. They fill two rooms.'],
  ])('tells nothing of what %s', (_, before, linked) => {
    expect(linkedBehind(before, linked)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';
import { EVEN } from './weights';

const DE = 'Wer ein Depot eröffnen will, braucht ein Konto bei einem Broker ohne Ordergebühren und einen Ausweis.';
const EN = 'To open an account, most brokers with commission-free trades ask for a passport and a phone number.';

/** Whether the second block of an article with this title would be folded by itself. */
function isPitch(lang: string, title: string, sketch: Sketch | string): boolean {
  const looks = lookAtBlocks(
    articleOf(lang, ['Haldor 21,40 € – 310 Mio. – ETF', sketch], title),
    lexiconOf(packFor(lang, READ_PACKS)!),
    CATEGORIES,
  );
  return (looks[1]!.weight?.points ?? 0) >= EVEN;
}

describe('an article about accounts and leverage names them', () => {
  it.each<[string, string, Sketch | string, boolean, string]>([
    ['de', 'Depot eröffnen: ein Weg in vier Schritten', `${DE} Jetzt lesen Sie, wie.`, false, 'its subject'],
    ['en', 'How to open a trading account', `${EN} You can do so now and start today.`, false, 'its subject'],
    [
      'en',
      'How to open a trading account',
      { text: 'Open an account now and trade commission-free. Start today.', href: 'https://broker.example/join' },
      true,
      'a link to one house',
    ],
    [
      'en',
      'The dykes of Haldor',
      'Open an account now and trade commission-free. Get a free share.',
      true,
      'another subject',
    ],
  ])('%s, %j: %j', (lang, title, sketch, expected) => {
    expect(isPitch(lang, title, sketch)).toBe(expected);
  });

  it('one mark three times is no list of an offer', () => {
    const [, look] = lookAtBlocks(
      articleOf('en', ['Shares', 'A CFD is a contract, and whoever buys a CFD owns no share, only the CFD.']),
      lexiconOf(packFor('en', READ_PACKS)!),
      CATEGORIES,
    );
    expect(look!.found.has('offer-list')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';

const NEWS = 'Der Fluss trat am Wochenende an drei Stellen über die Ufer.';
const LONG =
  'Wer im Herbst an die Küste fährt, findet leere Strände, warme Stuben und Tee mit Kluntje. Das Haus am Deich hat sechs Zimmer, einen Kamin und einen Hund, und der Bäcker klingelt um sieben.';

/** Whether the long text may be folded at all, with another one above it. */
function isLookedAt(above: string, long = LONG): boolean {
  const looks = lookAtBlocks(
    articleOf('de', [NEWS, above, long, NEWS]),
    lexiconOf(packFor('de', READ_PACKS)!),
    CATEGORIES,
  );
  return !looks[2]!.isKept && looks[2]!.evidence !== null;
}

describe('a long text without a word of a pitch', () => {
  it('is kept unseen among news', () => expect(isLookedAt(NEWS)).toBe(false));

  it('is looked at beside a label or a line that sells', () => {
    expect(isLookedAt('Advertorial')).toBe(true);
    expect(isLookedAt('Jetzt gratis Depot eröffnen und 100 Euro Prämie sichern')).toBe(true);
  });

  it('is kept even there where it is an article of its own', () => {
    expect(isLookedAt('Advertorial', LONG.repeat(4))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../src/lang/read-packs';
import { CATEGORIES } from '../../src/promo/categories';
import { judge } from '../../src/promo/judge';
import { articleAround, outcomeOf, readItems } from '../bench/promo-items';

const isOn = (category: string) => CATEGORIES.some(({ id, onByDefault }) => id === category && onByDefault);

/**
 * What is known to be folded wrongly; it may only get shorter. A test report whose last sentence hands the reader on for
 * a premium is taken for that offer's bait.
 */
const KNOWN: readonly string[] = ['hg-0358'];

/** Our own reporting that looks like a pitch, by several hands: the promise that no sentence of reporting is hidden. */
describe.each(['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i'])('reporting by hand %s', (hand) => {
  const items = readItems(`test/pitches/${hand}.jsonl`).filter(({ label }) => label === 'editorial');

  it('is there', () => {
    expect(items.length).toBeGreaterThanOrEqual(100);
  });

  it('is folded in no block, but for what is known', () => {
    const folded = items.filter((item) => {
      const { article, ids } = articleAround(item);
      return outcomeOf(judge(article, READ_PACKS).verdicts, ids, isOn).folded > 0;
    });
    expect(folded.map(({ id }) => id).filter((id) => !KNOWN.includes(id))).toEqual([]);
  });
});

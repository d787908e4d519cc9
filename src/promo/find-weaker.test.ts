import { expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import { READ_PACKS } from '../lang/read-packs';
import { CATEGORIES } from './categories';
import type { Feature } from './feature';
import { findWeaker } from './find-weaker';
import { lexiconOf, packFor } from './lexicon';
import type { Look } from './look';
import { lookAtBlocks } from './look-at-blocks';
import { EVEN } from './weights';

const category = CATEGORIES[0]!;
const strict = new Set([category.id]);
const pack = packFor('en', READ_PACKS)!;
const weaker = (looks: readonly Look[], taken: readonly string[] = [], kinds: ReadonlySet<string> = strict) =>
  findWeaker(looks, new Set(taken), kinds, pack);

/** A paragraph that reads like a pitch and weighs so many points by the rules. */
function lookOf(points: number, change: Partial<Look> = {}, features: readonly Feature[] = []): Look {
  const article = articleOf('en', [
    {
      text: 'Join us today and see the stocks that our team would buy now, free for members.',
      href: 'https://x.example/join',
    },
  ]);
  const [look] = lookAtBlocks(article, lexiconOf(pack), CATEGORIES);
  const found = new Map(look!.found);
  for (const feature of features) found.set(feature, '');
  return { ...look!, isKept: false, isOnTopic: true, found, weight: { category, points, reasons: [] }, ...change };
}

it('finds what falls a little short of being promotion, in strict categories alone', () => {
  const [finding] = weaker([lookOf(EVEN - 0.5)]);
  expect(finding?.blocks).toEqual(['b0']);
  expect(finding!.weight.points).toBeLessThan(EVEN);
  expect(weaker([lookOf(EVEN - 0.5)], [], new Set(['other']))).toEqual([]);
});

it.each<[string, Look]>([
  ['that may never be folded', lookOf(EVEN, { isKept: true })],
  ['that has a source', lookOf(EVEN, {}, ['attribution'])],
  ['that the next paragraph takes up', lookOf(EVEN, {}, ['taken-up'])],
  ['that is a notice of interest', lookOf(EVEN, {}, ['disclosure'])],
  ['that is a heading', lookOf(EVEN, { block: { ...lookOf(0).block, kind: 'heading', level: 2 } })],
])('leaves a block standing %s', (_, look) => {
  expect(weaker([look])).toEqual([]);
});

it('leaves what reads like a report, whatever words of the trade it has', () => {
  const article = articleOf('en', [
    'The newsletter was read by 30,000 people last year, the publisher’s report showed.',
  ]);
  const looks = lookAtBlocks(article, lexiconOf(pack), CATEGORIES);
  expect(weaker(looks.map((look) => ({ ...look, weight: { category, points: EVEN, reasons: [] } })))).toEqual([]);
});

it('leaves alone what is set aside already', () => {
  expect(weaker([lookOf(EVEN)], ['b0'])).toEqual([]);
});

import { expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import type { Feature } from './feature';
import { findWeaker } from './find-weaker';
import type { Look } from './look';
import { EVEN } from './weights';

const category = CATEGORIES[0]!;
const strict = new Set([category.id]);

/** A paragraph that weighs so many points, as the one of an article. */
function lookOf(points: number, change: Partial<Look> = {}, features: readonly Feature[] = []): Look {
  return {
    block: articleOf('en', ['Read our report on the best stocks now.']).blocks[0]!,
    evidence: null,
    found: new Map(features.map((feature) => [feature, ''])),
    weight: { category, points, reasons: [] },
    isKept: false,
    isOnTopic: true,
    ...change,
  };
}

it('finds what falls a little short of being promotion, in strict categories alone', () => {
  const short = [lookOf(EVEN - 0.5)];
  expect(findWeaker(short, new Set(), strict)[0]?.blocks).toEqual(['b0']);
  expect(findWeaker(short, new Set(), new Set(['other']))).toEqual([]);
  expect(findWeaker([lookOf(EVEN - 2)], new Set(), strict)).toEqual([]);
});

it.each<[string, Look]>([
  ['what may never be folded', lookOf(EVEN, { isKept: true })],
  ['what has a source', lookOf(EVEN, {}, ['attribution'])],
  ['what the next paragraph takes up', lookOf(EVEN, {}, ['taken-up'])],
  ['a heading', lookOf(EVEN, { block: { ...lookOf(0).block, kind: 'heading', level: 2 } })],
])('leaves %s standing', (_, look) => {
  expect(findWeaker([look], new Set(), strict)).toEqual([]);
});

it('leaves alone what is set aside already', () => {
  expect(findWeaker([lookOf(EVEN)], new Set(['b0']), strict)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { lexiconOf, packFor } from '../lexicon';
import { lookAtBlocks } from '../look-at-blocks';
import { cutsOf, partFeatures, runFeatures, sentencesOf, surroundingsOf } from './run-features';

const PACK = packFor('en', READ_PACKS)!;
const BEFORE = 'Northlight Shipping closed its yard in Hull on Monday and lost 240 contracts.';
const AFTER = 'The board will give its outlook in March, a spokesman said.';

function looksAt(text: string) {
  return lookAtBlocks(articleOf('en', [BEFORE, text, AFTER]), lexiconOf(PACK), CATEGORIES);
}

it('the words around a run are those of its neighbours and of the title, long ones, names and numbers', () => {
  const looks = looksAt('The yard had stood since 1911. Our readers had the name on Monday.');
  const around = surroundingsOf(looks, 1, 1, 'Hull mourns');
  expect([...around].sort()).toEqual(
    ['240', 'closed', 'contra', 'hull', 'march', 'monday', 'northl', 'outloo', 'shippi', 'spokes']
      .concat(['mourns'])
      .sort(),
  );
});

describe('what goes on with the story shares words with it', () => {
  it.each([
    ['The closed yard in Hull had been built by Northlight in 1911. Our readers get a list.', 'more'],
    ['There are quieter ways to own a boat. Our readers get a list.', 'none'],
  ])('%s', (text, shared) => {
    const looks = looksAt(text);
    const { 'shared-first': first = 0 } = Object.fromEntries(
      runFeatures([looks[1]!], surroundingsOf(looks, 1, 1, null), PACK),
    );
    expect(first > 0.2 ? 'more' : 'none').toBe(shared);
  });
});

describe('the stretches of a block that may be a pitch', () => {
  it.each([
    [
      2,
      [
        [1, 1],
        [0, 0],
      ],
      'the last sentence or the first',
    ],
    [
      3,
      [
        [2, 2],
        [1, 2],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
      'two of three, but not all',
    ],
    [
      5,
      [
        [4, 4],
        [3, 4],
        [2, 4],
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 2],
        [2, 2],
        [2, 3],
        [3, 3],
      ],
      'up to three at the end, two at the start or amid',
    ],
  ])('of %i sentences: %j (%s)', (count, cuts) => {
    expect(cutsOf(count)).toEqual(cuts);
  });
});

it('a sentence that sells reads higher than one that reports, and the part says what stands beside it', () => {
  const looks = looksAt(
    'Revenue fell 4.2 percent to $310 million. Leave your address and we will send you the list tonight.',
  );
  const [report, pitch] = sentencesOf(looks[1]!, PACK);
  expect(report!.role).toBe('tells');
  expect(pitch!.score).toBeGreaterThan(report!.score + 2);
  const features = partFeatures(looks[1]!, [1, 1], surroundingsOf(looks, 1, 1, null), PACK);
  expect(features.get('beside-tells')).toBe(1);
  expect(features.has('opening')).toBe(false);
});

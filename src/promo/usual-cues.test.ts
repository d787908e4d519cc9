import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf, type Sketch } from '../../test/unit/article-of';
import { lexiconOf, packFor } from './lexicon';
import { usualCues } from './usual-cues';

const FILL =
  ' The river burst its banks in three places over the weekend, and two of the roads along it were closed to all but the farmers.';
const cuesOf = (sketches: readonly (Sketch | string)[]) => {
  const { blocks } = articleOf('en', sketches);
  const lexicon = lexiconOf(packFor('en', READ_PACKS)!);
  return usualCues(blocks, lexicon.find(blocks.map(({ text }) => text)));
};
const SAYS_WE = `We walked along the dyke that night.${FILL}`;
const PLAIN = `The mayor walked along the dyke that night.${FILL}`;

describe('usualCues', () => {
  it.each([
    ['a blog says "we" in all its paragraphs', [SAYS_WE, SAYS_WE, SAYS_WE, SAYS_WE], true],
    ['one pitch in a report does not', [PLAIN, PLAIN, PLAIN, SAYS_WE], false],
    ['in a long report four are few', [...Array<string>(40).fill(PLAIN), SAYS_WE, SAYS_WE, SAYS_WE, SAYS_WE], false],
    ['lines are no paragraphs', ['We know.', 'We know.', 'We know.', 'We know.', PLAIN], false],
  ])('%s', (_, texts, isUsual) => {
    expect(cuesOf(texts).has('we')).toBe(isUsual);
  });

  it("counts only what may be an article's own way to talk", () => {
    const sells = `Our free report names the stocks, so get your copy now.${FILL}`;
    expect(cuesOf([sells, sells, sells, sells]).has('report')).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf, type Sketch } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { judge } from '../judge';
import { lexiconOf, packFor } from '../lexicon';
import { lookAtBlocks } from '../look-at-blocks';
import { buttonOf } from './button-box';

const heading = (text: string): Sketch => ({ text, kind: 'heading', level: 3 });
const button = (text: string): Sketch => ({ text, href: 'https://dykes.example/list?lead=1' });

it.each<[string, (Sketch | string)[], number | null]>([
  [
    'a heading, a line, a button',
    [heading('Ten locks, one sheet'), 'From two keepers. It fits a pocket.', button('Send me the sheet')],
    2,
  ],
  [
    'small print below',
    [heading('Ten locks'), 'From two keepers.', 'One sheet.', button('Have it posted'), 'Terms apply.'],
    3,
  ],
  [
    'a sentence is no button',
    [heading('Ten locks'), 'From two keepers.', button('The keepers wrote it in May.')],
    null,
  ],
  ['no heading', ['Ten locks', 'From two keepers.', button('Send me the sheet')], null],
  [
    'a source between',
    [heading('Ten locks'), 'Both were repaired, the council said.', button('Send me the sheet')],
    null,
  ],
  ['the article goes on', [heading('Ten locks'), 'One.', button('Send it'), 'Two more.', 'Three more.'], null],
])('%s', (_, sketches, at) => {
  const looks = lookAtBlocks(articleOf('en', sketches), lexiconOf(packFor('en', READ_PACKS)!), CATEGORIES);
  expect(buttonOf(looks)).toBe(at);
});

it('all of the box is set aside', () => {
  const box = [
    heading('What lenders now ask'),
    '181 harbours, who pays for them, who is hiring. Half an hour, and none of it by a consultant.',
    button('Send me the map'),
  ];
  const news = 'The stock of Northlight Shipping closed little changed at $21.40 on Friday.';
  const { verdicts } = judge(articleOf('en', [news, news, ...box, news, news]), READ_PACKS);
  expect(verdicts.flatMap(({ blocks }) => blocks)).toEqual(['b2', 'b3', 'b4']);
});

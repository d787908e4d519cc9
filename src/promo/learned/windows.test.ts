import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../../lang/read-packs';
import { articleOf, type Sketch } from '../../../test/unit/article-of';
import { CATEGORIES } from '../categories';
import { lexiconOf, packFor } from '../lexicon';
import { lookAtBlocks } from '../look-at-blocks';
import { windowsAround } from './windows';

const heading = (text: string): Sketch => ({ text, kind: 'heading', level: 3 });
const button = (text: string): Sketch => ({ text, href: '/letter' });
const NEWS = 'The dyke was raised by two metres in 1998, and the town paid for all of it.';

/** The windows around a block, as "from-to". Scores are how the blocks read by themselves. */
function windows(
  at: number,
  blocks: readonly (readonly [Sketch | string, number])[],
  { least = 0, ruled = [] as readonly number[] } = {},
): string[] {
  const looks = lookAtBlocks(
    articleOf(
      'en',
      blocks.map(([sketch]) => sketch),
    ),
    lexiconOf(packFor('en', READ_PACKS)!),
    CATEGORIES,
  );
  const ground = {
    looks,
    scoreAt: (i: number) => blocks[i]![1],
    isRuled: (i: number) => ruled.includes(i),
    isOpen: () => true,
  };
  return [...windowsAround(at, least, ground)].map((window) => window.join('-'));
}

describe('the runs around a block that may be one box', () => {
  it('begin and end with what is no sentence of news, the longest first', () => {
    const box = [
      [NEWS, -4],
      [heading('Ten locks, one sheet'), -2],
      ['From two keepers. It fits a pocket.', -0.5],
      [button('Send me the sheet'), 0.8],
      [NEWS, -4],
    ] as const;
    expect(windows(3, box)).toEqual(['1-3', '3-3']);
  });

  it.each<[string, readonly (readonly [Sketch | string, number])[], string[]]>([
    [
      'a sentence above the heading that opens a box is none of it',
      [
        ['I will weigh the crates once more in May.', 3],
        [heading('Crates I would buy'), -1],
        [button('Oak crate'), 2],
      ],
      ['1-2', '2-2'],
    ],
    [
      'a row of quotations stands over no offer',
      [
        ['News in brief', -4],
        ['Butter 5,480 (−3.1%) · milk powder 2,410 (+0.4%)', 0],
        [button('A tractor for the price of a mower'), 2],
      ],
      ['2-2'],
    ],
    [
      'below a paid title a sentence without any word of a pitch is the article going on',
      [
        ['PAID FOR BY VELL MUTUAL', 2],
        [heading('Roofs with a garden'), -0.5],
        ['Three of nine aldermen stayed away, as many as in May.', 0.2],
      ],
      ['2-2'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(windows(2, blocks)).toEqual(expected);
  });

  it('below an advertisement of one line the article may go on', () => {
    const ad = { text: 'Sponsored: Vell’s tiles keep the warmth through long nights', href: 'https://tiles.example/' };
    expect(
      windows(0, [
        [ad, 5],
        ['The mill opens on 3 November, on seven days of the week, on Sundays without staff.', 1.7],
      ]),
    ).toEqual(['0-0']);
  });

  it.each<[string, number, string[]]>([
    ['a sentence that reads like a pitch is an edge', 2, ['0-1', '1-1']],
    ['one that may be news is none', 0.2, ['1-1']],
  ])('%s', (_, score, expected) => {
    expect(
      windows(1, [
        ['We wrote up what we would pay for it.', score],
        [button('Read it'), 1],
      ]),
    ).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'a sentence without a word of a pitch is no edge',
      'The keeper of the old lock painted every boat that he saw on the river.',
      ['1-1'],
    ],
    [
      'nor is what was counted',
      'Four in ten of the 3,112 boats that our readers counted have not left the harbour since May.',
      ['1-1'],
    ],
    [
      "nor a quotation's end",
      'The keeper sees little of all that from his window: ‘I only see the boats go by.’',
      ['1-1'],
    ],
  ])('%s, whatever its tone', (_, text, expected) => {
    expect(
      windows(1, [
        [text, 2],
        [button('Read it'), 1],
      ]),
    ).toEqual(expected);
  });

  it('end with what stands under a label of what is paid for, be it news by its tone', () => {
    expect(
      windows(
        1,
        [
          ['Presented by Ostrel', 2],
          ['The boat that washes itself comes in four colours.', -0.5],
          [NEWS, -4],
        ],
        { least: 0 },
      ),
    ).toEqual(['0-1', '1-1']);
  });

  it('do not reach over a label, nor end with one that labels what follows', () => {
    const box = [
      ['The town sold the old lock.', 2],
      ['Presented by Ostrel', 2],
      ['The boat that washes itself comes in four colours.', 2],
    ] as const;
    expect(windows(1, box)).toEqual(['1-2', '1-1']);
    expect(windows(1, [box[0], box[1], [NEWS, -4]])).toEqual(['0-1', '1-1']);
  });

  it('take in no long paragraph that reads like news', () => {
    const long = NEWS.repeat(4);
    expect(
      windows(2, [
        [heading('Ten locks'), -1],
        [long, -1],
        [button('Read it'), 1],
      ]),
    ).toEqual(['2-2']);
  });

  it('take in no sentence of a list that reads like news, nor begin with one', () => {
    const point = { text: 'The start-up has never made a profit.', kind: 'list-item' } as const;
    const button: Sketch = { text: '10 stocks we like better', href: '/ten', kind: 'list-item' };
    expect(
      windows(
        1,
        [
          [point, -1],
          [button, 3],
        ],
        { ruled: [1] },
      ),
    ).toEqual(['1-1']);
    expect(
      windows(1, [
        [{ ...point, text: 'Locks' }, -1],
        [button, 3],
      ]),
    ).toEqual(['0-1', '1-1']);
  });

  it('hold what the rules took, however it reads', () => {
    const blocks = [
      [NEWS, -4],
      [button('Read it'), 1],
    ] as const;
    expect(windows(1, blocks)).toEqual(['1-1']);
    expect(windows(1, blocks, { ruled: [0] })).toEqual(['0-1', '1-1']);
  });

  it('begin behind what was found before, and not with what a colon announces', () => {
    const blocks = [
      [heading('Ten locks'), -1],
      [button('Read it'), 1],
      [button('Hear it'), 1],
    ] as const;
    expect(windows(2, blocks)).toEqual(['0-2', '1-2', '2-2']);
    expect(windows(2, blocks, { least: 1 })).toEqual(['1-2', '2-2']);
    expect(windows(1, [['The keepers say:', 0], ...blocks.slice(1)])).toEqual([]);
  });

  it('are of six blocks at most', () => {
    const blocks = Array.from({ length: 12 }, () => [button('Read it'), 1] as const);
    expect(windows(6, blocks)[0]).toBe('1-6');
  });

  it('below a title of the site that is complete a paragraph that leads nowhere is none of it', () => {
    const title = { text: 'More knots untied: the cooper, the tanner, the last of the ropemakers', href: '/quay' };
    const blocks = [
      [title, 3],
      ['If your barrel leaks, the guild may help. Two readers have got theirs mended.', 3],
    ] as const;
    expect(windows(1, blocks, { ruled: [0] })).toEqual(['1-1']);
  });
});

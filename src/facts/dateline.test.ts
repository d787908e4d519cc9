import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline';

describe('datelines', () => {
  it.each([
    ['CHARLESTON, Ill. (AP) — Tiger Booker scored.', 'CHARLESTON, Ill. (AP) — ', 'place, state, agency'],
    ['Berlin (dpa) - Die Stadt baut.', 'Berlin (dpa) - ', 'a place that is not in capitals needs its agency'],
    ['Halle/Leipzig (dpa/sa) – Ein Zug hielt.', 'Halle/Leipzig (dpa/sa) – ', 'two places'],
    ['OTTAWA - The requirement costs $2.4 billion.', 'OTTAWA - ', 'capitals'],
    ['BOTTOM LINE: Alabama visits Ole Miss.', 'BOTTOM LINE: ', 'a label'],
    ['Die Weltgesundheitsorganisation (WHO) - so heißt sie - warnt.', '', 'goes on small'],
    ['Alibaba (BABA) steigt.', '', 'no dash'],
    ['VW - Audi mitgezählt - verkauft mehr.', '', 'too short for a place'],
  ])('%s', (text, cut, _reason) => {
    expect(text.slice(0, datelineLength(text))).toBe(cut);
  });
});

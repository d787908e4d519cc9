import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline';

describe('datelines', () => {
  it.each([
    ['CHARLESTON, Ill. (AP) — Tiger Booker scored.', 'CHARLESTON, Ill. (AP) — ', 'place, state, agency'],
    ['Berlin (dpa) - Die Stadt baut.', 'Berlin (dpa) - ', 'a place that is not in capitals needs its agency'],
    ['Halle/Leipzig (dpa/sa) – Ein Zug hielt.', 'Halle/Leipzig (dpa/sa) – ', 'two places'],
    ['OTTAWA - The requirement costs $2.4 billion.', 'OTTAWA - ', 'capitals'],
    ['ACCRA, March 4 (Reuters) - The bill passed.', 'ACCRA, March 4 (Reuters) - ', 'with its day'],
    ['PARIS, 4 mars (Reuters) - Wall Street est attendue.', 'PARIS, 4 mars (Reuters) - ', 'the day first'],
    ['BERLIN, 4. März (Reuters) - Der Bund zahlt.', 'BERLIN, 4. März (Reuters) - ', 'the day first'],
    ['NAPA COUNTY, Calif. (KGO) -- A plan is near.', 'NAPA COUNTY, Calif. (KGO) -- ', 'two hyphens for a dash'],
    ['CLAIM: Alabama has left the union.', '', 'without its label a claim would be a fact'],
    ['London/Erlbach - Die Polizei sucht Zeugen.', '', 'a place alone, not where a report opens'],
    ['Die Weltgesundheitsorganisation (WHO) - so heißt sie - warnt.', '', 'goes on small'],
    ['Alibaba (BABA) steigt.', '', 'no dash'],
    ['VW - Audi mitgezählt - verkauft mehr.', '', 'too short for a place'],
  ])('%s', (text, cut, _reason) => {
    expect(text.slice(0, datelineLength(text))).toBe(cut);
  });

  it.each([
    ['London/Erlbach - Die Polizei sucht Zeugen.', 'London/Erlbach - ', 'two places'],
    ['Frankfurt am Main – Das Gericht entschied.', 'Frankfurt am Main – ', 'a place of three words'],
    ['Erlbach - so heißt der Ort - feiert.', '', 'goes on small'],
  ])('where a report opens: %s', (text, cut, _reason) => {
    expect(text.slice(0, datelineLength(text, true))).toBe(cut);
  });
});

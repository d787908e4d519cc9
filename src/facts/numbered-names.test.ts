import { describe, expect, it } from 'vitest';
import de from '../lang/de/digest';
import { factTools } from './fact-tools';
import { numberedIn, numberedNames } from './numbered-names';

const tools = factTools(de);

describe('numberedNames', () => {
  it.each([
    [
      ['Das zeigen dem Magazin Frontal 21 vorliegende Papiere.', 'Frontal21 fragte nach.'],
      ['Frontal 21'],
      'glued once',
    ],
    [['Die Rakete Orion 7 startet.', 'Danach fliegt Orion 7 zum Mond.'], ['Orion 7'], 'what follows differs'],
    [
      ['So entließ die Firma Bosch 40 Leute.', 'Es waren bei Bosch 40 Leute.'],
      [],
      'what is counted stands behind both',
    ],
    [['Fast 40 Schiffe kamen.', 'Fast 40 blieben.'], [], 'the first word of a sentence'],
  ])('%j', (texts, expected, _why) => {
    expect([...numberedNames(texts, tools)]).toEqual(expected);
  });

  it('tells where they stand', () => {
    expect(numberedIn('Das Magazin Frontal 21 und 21 Leute', new Set(['Frontal 21']))).toEqual([
      { start: 12, end: 22 },
    ]);
  });
});

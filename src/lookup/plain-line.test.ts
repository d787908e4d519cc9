import { expect, it } from 'vitest';
import de from '../lang/de/digest';
import { plainLine } from './plain-line';

const rules = de.facts.sentences;

it.each([
  [
    'the first sentence, where it says enough',
    'Die Nordwerft ist eine Werft am Fjord von Bergen, die seit 1911 vor allem Fähren baut. Sie hat drei Docks.',
    'Die Nordwerft ist eine Werft am Fjord von Bergen, die seit 1911 vor allem Fähren baut.',
  ],
  [
    'the second too, where the first is short',
    'Die Nordwerft ist eine Werft. Sie baut Fähren. Sie hat drei Docks.',
    'Die Nordwerft ist eine Werft. Sie baut Fähren.',
  ],
  [
    'abbreviations end no sentence',
    'Der Dr. h. c. Lars Holm ist der 3. Leiter der Nordwerft und seit dem 4. Mai 2021 im Amt, dazu im Rat.',
    'Der Dr. h. c. Lars Holm ist der 3. Leiter der Nordwerft und seit dem 4. Mai 2021 im Amt, dazu im Rat.',
  ],
  ['the first paragraph alone', 'Die Nordwerft ist eine Werft.\n\nGeschichte', 'Die Nordwerft ist eine Werft.'],
  [
    'no phonetic script, no empty brackets',
    'Bergen ( [ˈbærgən] ; ) ist eine Stadt ( ) am Meer.',
    'Bergen ist eine Stadt am Meer.',
  ],
  [
    'other brackets stay',
    'Lars Holm (* 4. Mai 1970 in Bergen) leitet die Werft.',
    'Lars Holm (* 4. Mai 1970 in Bergen) leitet die Werft.',
  ],
  ['nothing unseen, nothing that turns the direction', 'Die \u202eNord\u200bwerft\u0000 baut.', 'Die Nordwerft baut.'],
  ['mark-up is text', 'Die <b onclick="x()">Nordwerft</b> baut.', 'Die <b onclick="x()">Nordwerft</b> baut.'],
  ['nothing', ' \n ', ''],
])('%s', (_, opening, line) => {
  expect(plainLine(opening, rules)).toBe(line);
});

it('is cut between words where one sentence is too long', () => {
  const line = plainLine(`Die Nordwerft ${'baut und baut, '.repeat(60)}`, rules);
  expect(line.length).toBeLessThanOrEqual(322);
  expect(line).toMatch(/(?:baut|und) …$/);
});

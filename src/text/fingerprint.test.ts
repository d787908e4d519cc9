import { expect, it } from 'vitest';
import { fingerprintOf, isTemplate, templateOf } from './fingerprint';

const line = 'Jetzt 20 % Rabatt sichern: Das Depot ab 3,90 Euro.';

it.each([
  ['prices and percentages', 'Jetzt 15 % Rabatt sichern: Das Depot ab 4,50 Euro.'],
  ['case and punctuation', 'JETZT 20 % RABATT SICHERN – das Depot ab 3,90 Euro'],
  ['soft hyphens and white space', 'Jetzt 20\u00a0% Ra\u00adbatt  sichern:\nDas Depot ab 3,90 Euro.'],
])('stays the same for other %s', (_, other) => {
  expect(fingerprintOf(other)).toBe(fingerprintOf(line));
});

it.each([
  ['one letter', 'Jetzt 20 % Rabatt sichern: Dat Depot ab 3,90 Euro.'],
  ['the order of words', 'Jetzt 20 % Rabatt sichern: Depot das ab 3,90 Euro.'],
])('differs with %s', (_, other) => {
  expect(fingerprintOf(other)).not.toBe(fingerprintOf(line));
});

it('is short whatever the text, and does not hold it', () => {
  expect(fingerprintOf('x'.repeat(50_000))).toMatch(/^[0-9a-z]{1,11}$/);
  expect(fingerprintOf('++ 50 ++')).not.toBe('');
  expect(fingerprintOf(' \u00ad ')).toBe('');
});

it('differs for a hundred thousand wordings', () => {
  const wordings = Array.from(
    { length: 100_000 },
    (_, i) => `wording ${i.toString(36).replace(/\d/g, (d) => 'qwxyzjkvpf'[Number(d)]!)}-${'ab'[i % 2]}`,
  );
  expect(new Set(wordings.map(fingerprintOf)).size).toBe(new Set(wordings).size);
});

it.each([
  ['Soll man bei Nordlicht jetzt verkaufen?', 'Soll man bei der Werft Süd jetzt verkaufen?', false, 'one word more'],
  ['Soll man bei Nordlicht jetzt verkaufen?', 'Soll man bei Werft Süd jetzt verkaufen?', true, 'another company'],
  ['Nordlicht-Aktie: Kaufen oder verkaufen?', 'Werft Süd: Kaufen oder verkaufen?', true, 'another head'],
  ['Is Northlight still a buy at $12?', 'Is Farrow & Sons still a buy at $104?', true, 'other figures'],
  ['Find out why our team sold Northlight.', 'Find out why our team bought Farrow.', false, 'another word'],
  ['Why 3M fell and what to do now', 'Why Farrow fell and what to do now', true, 'a name with a figure'],
  [
    'Jetzt Ra\u00adbatt bei Nordlicht sichern und sparen',
    'Jetzt Rabatt bei Werft sichern und sparen',
    true,
    'hidden marks',
  ],
])('the template of %j and %j is the same: %s, %s', (one, other, isSame) => {
  expect(templateOf(one) === templateOf(other)).toBe(isSame);
  expect(templateOf(one)).toMatch(/^[0-9a-z]{12}$/);
  expect([templateOf(one), fingerprintOf(one)].map(isTemplate)).toEqual([true, false]);
});

it.each(['Nordlicht: Jetzt kaufen', 'BUY NORTHLIGHT NOW OR NEVER', 'Hier klicken', '+++ 50 +++', ''])(
  'too little is left of %j for a template',
  (text) => {
    expect(templateOf(text)).toBe('');
  },
);

import { expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';

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

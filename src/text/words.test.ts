import { describe, expect, it } from 'vitest';
import { countText, countWords, words } from './words';

describe('words of a text', () => {
  it.each([
    ['Der E-Mail-Dienst fiel 3 Stunden aus.', 6, 'hyphens join'],
    ["L'été n’est pas là", 4, 'apostrophes join, letters with accents are letters'],
    ['ja--nein und -so-', 4, 'two hyphens part, one at an edge joins nothing'],
    ['3,5 Mio. um 12:30 Uhr', 7, 'other marks part'],
    ['— … |', 0, 'marks are no words'],
    ['', 0, 'nothing'],
  ])('%s: %i (%s)', (text, count) => {
    expect(words(text)).toHaveLength(count);
    expect(countWords(text)).toBe(count);
    expect(countText(text).words).toBe(count);
  });

  it('counts a character of a script without spaces as half a word', () => {
    expect(countText('東京で地震 in Tokyo').words).toBe(2.5 + 2);
  });

  it.each([
    ['am 3. 12. 2024 um 7:05', 5],
    ['A380, 1.000 und B12C', 4],
    ['keine', 0],
  ])('counts runs of digits: %s', (text, figures) => {
    expect(countText(text).figures).toBe(figures);
  });
});

import { describe, expect, it } from 'vitest';
import { wordsFromFiles } from '../../test/unit/words-from-files';

describe('words', () => {
  it('count in the forms of the language', () => {
    const words = wordsFromFiles('de');
    expect(words.count('words', 1)).toBe('1 Wort');
    expect(words.count('words', 1_234)).toBe('1.234 Wörter');
  });

  it('follow the reader’s own locale where the texts are in its language', () => {
    expect(wordsFromFiles('de', 'de-CH').locale).toBe('de-CH');
    // A French reader gets English texts: dates in French between them would be odd.
    expect(wordsFromFiles('en', 'fr-FR').locale).toBe('en');
  });

  it('do not take what a page says for a placeholder', () => {
    expect(wordsFromFiles('en').say('reason_with_words', 'asks for $2', '$1 now')).toBe('asks for $2: “$1 now”');
  });

  it('find nothing where there is no text', () => {
    expect(wordsFromFiles('en').find('reason_of-tomorrow')).toBeNull();
  });
});

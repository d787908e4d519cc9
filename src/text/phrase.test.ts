import { describe, expect, it } from 'vitest';
import { compilePhrases } from './phrase';

const finds = (phrase: string, text: string) => text.match(compilePhrases([phrase])) ?? [];

describe('phrases', () => {
  it.each([
    ['kaufen oder verkaufen', 'Kaufen  oder\nverkaufen?!', ['Kaufen  oder\nverkaufen'], 'white space may vary'],
    ['kauf', 'Verkauf', [], 'a phrase starts a word'],
    ['über', 'gegenüber', [], 'word starts know umlauts'],
    ['empfehl~', 'Empfehlungen', ['Empfehlungen'], 'a tilde lets the word go on'],
    ['gratis-analyse', 'Gratis‑Analyse', ['Gratis‑Analyse'], 'non-breaking hyphens are hyphens'],
    ['log ?in', 'Login, log in', ['Login', 'log in'], 'a space that may be missing'],
    ['[a-z]+ report', 'free report', ['free report'], 'character classes stay as they are'],
  ])('%s in %j', (phrase, text, expected) => {
    expect([...finds(phrase, text)]).toEqual(expected);
  });

  it('finds nothing where a pack voices nothing', () => {
    expect('anything'.match(compilePhrases([]))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { phraseMatcher } from './phrase-matcher';

describe('phraseMatcher', () => {
  it('looks from the start each time, whatever it found before', () => {
    const matcher = phraseMatcher(['said', 'told']);
    expect(matcher.find('a long way on, she said')?.index).toBe(19);
    expect(matcher.all('she said so, he told us').map(({ index }) => index)).toEqual([4, 16]);
    expect(matcher.test('said')).toBe(true);
    expect(matcher.test('said')).toBe(true);
  });

  it('finds at one place only, and nothing where there are no phrases', () => {
    const matcher = phraseMatcher(['said']);
    expect([matcher.findAt('she said', 4), matcher.findAt('she said', 0)]).toEqual(['said', null]);
    expect(phraseMatcher([]).test('said')).toBe(false);
  });
});

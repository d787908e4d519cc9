import { describe, expect, it } from 'vitest';
import { kindOfForeign, type ForeignKind } from '../bench/article-foreign';

describe('what the article bench takes a wrongly kept line for', () => {
  it.each<[string, boolean, ForeignKind | null, string]>([
    ['Lesen Sie auch: Fähren fahren wieder', false, 'related', 'it points to another article'],
    ['» Read more about ferries', false, 'related', 'arrows before the words do not matter'],
    ['Fähren fahren wieder', true, 'related', 'nothing but a link'],
    ['We use cookies to improve your visit.', false, 'consent', 'a word of consent layers'],
    ['Von Ada Beispiel', false, 'byline', 'a first word and a name'],
    ['Updated 3 May 2031, 10:15', false, 'byline', 'a word for publishing and a digit'],
    ['Ada Beispiel · 3. Mai 2031, 10:15 Uhr', false, 'byline', 'a short line with a clock'],
    ['Textilien', false, null, 'it only starts like a word of bylines'],
    [
      'By Monday the ferries were running again, the company said in a short statement to its customers.',
      false,
      null,
      'a sentence',
    ],
    ['The ferries are running again.', false, null, 'nothing tells what it is'],
  ])('%s', (line, isLinked, kind, _reason) => {
    expect(kindOfForeign(line, isLinked)).toBe(kind);
  });
});

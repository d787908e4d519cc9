import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import de from '../lang/de/digest';
import en from '../lang/en/digest';
import { factTools } from './fact-tools';
import { findFigures } from './find-figures';
import { readSentences } from './read-sentences';

const figuresOf = (lang: 'de' | 'en', text: string) => {
  const article = articleOf(lang, [text], null, '2024-12-23');
  const tools = factTools(lang === 'de' ? de : en);
  const sentences = readSentences({ article, blocks: article.blocks, excluded: [] }, tools);
  return findFigures(sentences, tools).map(({ value, unit, label }) => `${`${value} ${unit}`.trim()}: ${label}`);
};

describe('what a figure measures', () => {
  it.each<[lang: 'de' | 'en', text: string, expected: readonly string[], reason: string]>([
    [
      'en',
      'The wards reported 55 deaths and 68 cases of serious harm.',
      [
        '55 deaths: The wards reported … and 68 cases of serious harm',
        '68 cases: The wards reported 55 deaths and … of serious harm',
      ],
      'what follows a pair is said of the second: both are shown',
    ],
    [
      'de',
      'Das Gericht hörte in 42 Sitzungen, 6700 Seiten Protokoll und 227 Zeugen den Fall.',
      [
        '42 Sitzungen: Das Gericht hörte in … den Fall',
        '6700 Seiten: Das Gericht hörte in … den Fall',
        '227 Zeugen: Das Gericht hörte in … den Fall',
      ],
      'a longer list is left out whole',
    ],
    [
      'de',
      'Die Mehrheit der Pfleger (56 Prozent) schreibt jede Woche einen Bericht.',
      ['56 %: Die Mehrheit der Pfleger … schreibt jede Woche einen Bericht'],
      'of a figure that fills its brackets the sentence around them tells',
    ],
    [
      'de',
      'Rund ein Drittel (33 Prozent) der Pfleger schreibt jede Woche einen Bericht.',
      ['33 %: Rund ein Drittel … der Pfleger schreibt jede Woche einen Bericht'],
      'the same share is told once',
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(figuresOf(lang, text)).toEqual(expected);
  });
});

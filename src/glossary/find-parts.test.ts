import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import de from '../lang/de/digest';
import { findParts } from './find-parts';
import { lexiconOf } from './lexicon';
import { mentionOf } from './mention';
import { readPassages } from './passage';

/** First parts of compounds in a text that names something with its first words. */
function partsOf(text: string, words: number): string[] {
  const lexicon = lexiconOf(de.names);
  const article = articleOf('de', [text]);
  const passages = readPassages({ article, blocks: article.blocks, excluded: [] }, de, lexicon);
  return findParts(passages, [mentionOf(passages[0]!, 0, 0, words - 1)])
    .flat()
    .map(({ name, start, end }) => `${name} <- ${text.slice(start, end)}`);
}

describe('names as first parts of compounds', () => {
  it.each([
    ['Sarva wächst, sagt ein Sarva-Sprecher.', 1, ['Sarva <- Sarva'], 'once it is named by itself'],
    ['Knoll Sarva wächst. Die Knoll-Sarva-Aktie steigt.', 2, ['Knoll Sarva <- Knoll-Sarva'], 'hyphens for spaces'],
    ['Sarva wächst. Die Varsa-Aktie fällt.', 1, [], 'another name'],
    ['Sarva wächst. Sarva-Knoll und Sarvas Leute auch.', 1, ['Sarva <- Sarva'], 'any compound'],
  ])('%s', (text, words, expected) => expect(partsOf(text, words)).toEqual(expected));
});

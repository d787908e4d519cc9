import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import en from '../lang/en/digest';
import { findEntities } from './find-entities';
import { knowledgeOf } from './knowledge';
import type { TableEntry } from './knowledge-table';

/** Entries that make "British" and "company" words of every other line. */
const OTHERS = Array.from({ length: 21 }, (_, i): TableEntry => [
  'organisation',
  `British company no ${i}`,
  [`Nx${i}`],
]);

function definitionOf(name: string, line: string, text: string) {
  const article = articleOf('en', [text]);
  const knowledge = knowledgeOf('en', { version: 1, entries: [...OTHERS, ['organisation', line, [`?${name}`]]] });
  const found = findEntities({ article, blocks: article.blocks, excluded: [] }, en, knowledge);
  return found.find((entity) => entity.name === name)?.definition?.text ?? null;
}

describe('a name that is also another thing', () => {
  it.each([
    [
      'a telling word of its line',
      'British ferry operator',
      'Anvil will run a new ferry to Skye. Anvil said so on Monday.',
      true,
    ],
    [
      'a word that half the lines have',
      'British ferry operator',
      'The British singer Anvil plays Leeds. Anvil said so on Monday.',
      false,
    ],
    ['two such words', 'British company', 'The British company Anvil has no debts. Anvil said so on Monday.', true],
    ['nothing', 'British ferry operator', 'Anvil plays Leeds tonight. Anvil said so on Monday.', false],
  ])('counts by %s: %s', (_, line, text, counts) => {
    expect(definitionOf('Anvil', line, text) === line).toBe(counts);
  });
});

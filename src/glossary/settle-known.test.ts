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

describe('a name that several bear', () => {
  const BEARERS: readonly TableEntry[] = [
    ['person', 'chess master of Noria', ['Laura Benson of Noria', '?Laura Benson']],
    ['person', 'chess master of Sarvia', ['Laura Benson of Sarvia', '?Laura Benson']],
  ];

  it.each([
    [
      'a word that only its line has',
      'A chess master left Sarvia on Monday: Laura Benson. Laura Benson is free.',
      'Sarvia',
    ],
    ['nothing where both are told', 'In Noria and in Sarvia they know Laura Benson. Laura Benson is free.', null],
    ['nothing where neither is told', 'A chess master left: Laura Benson. Laura Benson is free.', null],
  ])('is settled by %s', (_, text, country) => {
    const article = articleOf('en', [text]);
    const knowledge = knowledgeOf('en', { version: 1, entries: [...OTHERS, ...BEARERS] });
    const found = findEntities({ article, blocks: article.blocks, excluded: [] }, en, knowledge);
    const shipped = found.filter(({ definition }) => definition?.from === 'shipped');
    expect(shipped.map(({ definition }) => definition!.text)).toEqual(country ? [`chess master of ${country}`] : []);
  });
});

describe('a short form that the article explains', () => {
  it.each([
    [
      'Talks of the Atlantic Mining Society (AMS) failed. AMS said so. The AMS meets again.',
      false,
      'another than the table has',
    ],
    [
      'Talks of the Australian Meteor Service (AMS) failed. AMS said so. The AMS meets again.',
      true,
      'the one of the table',
    ],
    ['Talks of AMS failed. AMS said so. The AMS meets again.', true, 'none: the table is believed'],
  ])('%s', (text, isTable) => {
    const article = articleOf('en', [text]);
    const line = 'watches the sky';
    const entries: TableEntry[] = [['organisation', line, ['AMS', 'Meteor Service of Australia']]];
    const found = findEntities(
      { article, blocks: article.blocks, excluded: [] },
      en,
      knowledgeOf('en', { version: 1, entries }),
    );
    expect(found.some(({ definition }) => definition?.text === line)).toBe(isTable);
  });
});

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import { MOST_LETTERS, parseAskTerms, parseTerms, termsQuestion } from '../messages/terms';
import { findTerms } from './terms';

const shipped = (name: string) => readFile(`public/knowledge/${name}`, 'utf8');
const TEXT = [
  'Bezahlt wird der Bau von der Weltbank. Der Betreiber Elbfähren AG, ein Verkehrsunternehmen aus Tolkwitz, rechnet mit weniger.',
  'Die Weltbank will im Herbst noch einmal prüfen, ob die Elbfähren AG das Geld bekommt.',
];

describe('names for cards', () => {
  it('are those that the article or the tables explain, with their places, and fit into a message', async () => {
    const terms = await findTerms(articleOf('de', TEXT), [], shipped);
    expect(parseTerms(terms)).toEqual(terms);
    const told = terms.map(({ name, from, places }) => [name, from, places.map(({ block }) => block)]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['Weltbank', 'shipped', ['b0', 'b1']],
        ['Elbfähren AG', 'article', ['b0', 'b1']],
      ]),
    );
  });

  it.each([
    ['Österreich', 'Nationalrat'],
    ['Deutschland', 'Bundestag'],
  ])('are what they are in the country that the article is about: %s', async (country, house) => {
    const text = `In ${country} verlangen die Grünen höhere Abgaben auf Flugtickets. Die Partei will im ${house} darüber abstimmen lassen.`;
    const terms = await findTerms(articleOf('de', [text, 'Andere lehnten den Vorschlag der Grünen ab.']), [], shipped);
    expect(terms.find(({ name }) => name === 'Grünen')?.line).toBe(`grüne Partei in ${country}`);
  });

  it('are none of a pitch', async () => {
    const verdict = { id: 'v0', category: 'stock-picks', blocks: ['b0', 'b1'], score: 0.9, reasons: [] };
    expect(await findTerms(articleOf('de', TEXT), [verdict], shipped)).toEqual([]);
  });

  it('are none where no words are there for the language', async () => {
    expect(await findTerms(articleOf('fi', TEXT), [], shipped)).toEqual([]);
  });
});

describe('what a page tells to have them', () => {
  it('is the article alone, nothing beside it, and no more than is looked at', () => {
    const long = 'x'.repeat(MOST_LETTERS / 2);
    const article = articleOf('de', [TEXT[0]!, { text: 'Jetzt abonnieren', zone: 'beside' }, long, long]);
    const verdicts = ['b1', 'b2'].map((id, i) => ({
      id: `v${i}`,
      category: 'newsletter',
      blocks: [id],
      score: 0.9,
      reasons: [],
    }));
    const question = termsQuestion(article, verdicts);
    expect(question.article.blocks.map(({ id }) => id)).toEqual(['b0', 'b2']);
    expect(question.verdicts.map(({ blocks }) => blocks)).toEqual([['b2']]);
  });

  it('is taken although it has an address of 30,000 characters', () => {
    const href = `https://a.example/${'x'.repeat(30_000)}`;
    const article = articleOf('de', [{ text: TEXT[0]!, href }]);
    expect(parseAskTerms({ type: 'terms', article, verdicts: [] })).toBeNull();
    expect(parseAskTerms({ type: 'terms', ...termsQuestion(article, []) })).not.toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { articleView, blockOf, verdictOf } from '../../test/unit/article-view';
import { receiptOf } from './receipt-of';

const { article, contents, digest } = articleView();
const glossary = digest === 'failed' || !digest ? [] : digest.glossary;
const teaser = contents.verdicts.slice(0, 1);

describe('receiptOf', () => {
  it('counts blocks and words, and says where links lead', () => {
    expect(receiptOf(article, teaser, 90, glossary)).toEqual({
      blocks: 1,
      words: 8,
      share: 8 / 90,
      labelled: 0,
      hosts: ['depot.example'],
      leadsToOwnSite: false,
      sameStock: ['Nordwerft'],
    });
  });

  it('counts only the pitch of a paragraph that is news besides', () => {
    const part = [{ ...verdictOf('v0', 'analysis-teaser', 'b1', ''), spans: [{ block: 'b1', start: 11, end: 28 }] }];
    expect(receiptOf(article, part, 90, glossary)).toMatchObject({ words: 2, hosts: [], sameStock: [] });
  });

  it('takes the page’s own label, or one that the text bears, for labelled', () => {
    const labelled = { ...article, blocks: [blockOf('b1', 'Konto eröffnen', [], 'Anzeige')] };
    expect(receiptOf(labelled, [verdictOf('v0', 'broker-leverage', 'b1', '')], 90, []).labelled).toBe(1);
    expect(receiptOf(article, [verdictOf('v0', 'sponsored', 'b1', '')], 90, []).labelled).toBe(1);
  });

  it('names no company for a word that only contains its name', () => {
    const other = { ...article, blocks: [blockOf('b1', 'Die Nordwerften im Vergleich')] };
    expect(receiptOf(other, teaser, 90, glossary).sameStock).toEqual([]);
    const joined = { ...article, blocks: [blockOf('b1', 'Nordwerft-Aktie: jetzt handeln')] };
    expect(receiptOf(joined, teaser, 90, glossary).sameStock).toEqual(['Nordwerft']);
  });

  it('keeps a share within the whole where the page counted fewer words', () => {
    expect(receiptOf(article, teaser, 3, []).share).toBe(1);
    expect(receiptOf(article, teaser, 0, []).share).toBe(0);
  });
});

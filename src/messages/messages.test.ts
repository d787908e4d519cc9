import { describe, expect, it } from 'vitest';
import { articleOf } from '../../test/unit/article-of';
import { parseFromPage } from './from-page';
import { parseAnswer, parseAsk } from './to-page';

const summary = {
  reading: 'r-1',
  host: 'a.example',
  status: 'article',
  why: null,
  found: { newsletter: 1 },
  folded: {},
  blocks: 0,
  words: 0,
  allWords: 300,
  overCap: false,
};

describe('messages to the page', () => {
  it('come through where they are whole', () => {
    expect(parseAsk({ type: 'fold', reading: 'r-1', verdict: 'v0', folded: true })).toEqual({
      type: 'fold',
      reading: 'r-1',
      verdict: 'v0',
      folded: true,
    });
  });

  it.each([
    ['no object', 'read'],
    ['an unknown type', { type: 'eval', code: '1' }],
    ['a verdict that is no id', { type: 'visit', reading: 'r-1', verdict: '<img>' }],
    ['a jump to nowhere', { type: 'jump', reading: 'r-1', sources: [] }],
    ['an offset below zero', { type: 'jump', reading: 'r-1', sources: [{ block: 'b0', start: -1, end: 2 }] }],
  ])('are refused: %s', (_, message) => {
    expect(parseAsk(message)).toBeNull();
  });
});

describe('answers of the page', () => {
  it('lose what does not belong to them', () => {
    expect(parseAnswer('describe', { ...summary, html: '<b>' })).toEqual(summary);
  });

  it.each([
    ['undefined, as an orphaned page gives it', undefined],
    ['a status nobody knows', { ...summary, status: 'fine' }],
    ['a category that is no name', { ...summary, found: { '__proto__ x': 1 } }],
    ['a count that is none', { ...summary, words: Number.NaN }],
  ])('are refused: %s', (_, answer) => {
    expect(parseAnswer('describe', answer)).toBeNull();
  });
});

describe('the address of a page', () => {
  const read = (url: string) =>
    parseAnswer('read', { summary, article: { ...articleOf('de', ['Ein Satz.']), url }, verdicts: [], folded: [] });

  it('is one of the web, since it is copied and shared as a link', () => {
    expect(read('https://a.example/b?c=(d)#e')).not.toBeNull();
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['more than an address', 'https://a.example> [x](https://b.example)'],
    ['two lines', 'https://a.example\n# b'],
  ])('is not %s', (_, url) => {
    expect(read(url)).toBeNull();
  });
});

describe('what a page tells unasked', () => {
  it('is parsed as well: its process may be taken over', () => {
    expect(parseFromPage({ type: 'page-changed', summary })?.summary.allWords).toBe(300);
    expect(parseFromPage({ type: 'page-changed', summary: null })).toBeNull();
    expect(parseFromPage({ type: 'open-tab', url: 'https://a.example' })).toBeNull();
  });
});

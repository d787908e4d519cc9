import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import { fitContents } from './fit';
import type { PageContents } from './schemas';
import { parseAnswer } from './to-page';

const block: Block = {
  id: 'b0',
  kind: 'paragraph',
  text: 'The ferries are running again.',
  links: [],
  zone: 'body',
  position: 0,
  shape: {
    tag: 'p',
    linkDensity: 0,
    emphasis: 0,
    classes: '',
    label: '',
    box: 0,
    boxTag: '',
    quoted: false,
    form: false,
  },
};
const article: Article = {
  title: 'Ferries',
  byline: [],
  published: null,
  modified: null,
  site: null,
  url: 'https://a.example/ferries',
  canonical: null,
  lang: 'en',
  declaredLang: null,
  access: 'open',
  form: 'article',
  blocks: [block],
};
const verdict: Verdict = { id: 'v0', category: 'newsletter', blocks: ['b0'], score: 0.9, reasons: [] };
const link = { text: 'ferries', href: 'https://a.example/', sameSite: true, start: 4, end: 11 };

const contents = (more: Partial<Article>, verdicts: Verdict[] = []): PageContents => ({
  summary: {
    reading: 'r-1',
    host: 'a.example',
    status: 'article',
    why: null,
    found: {},
    folded: {},
    blocks: 0,
    words: 0,
    allWords: 5,
    overCap: false,
  },
  article: { ...article, ...more },
  verdicts,
  folded: [],
});
const withBlock = (more: Partial<Block>) => contents({ blocks: [{ ...block, ...more }] });

describe('what a page sends to the panel', () => {
  it.each<[string, PageContents]>([
    [
      'an address of 30,000 characters',
      withBlock({ links: [{ ...link, href: `https://a.example/${'x'.repeat(30_000)}` }] }),
    ],
    ['6,000 links in one block', withBlock({ links: Array.from({ length: 6_000 }, () => link) })],
    ['a link of 6,000 characters', withBlock({ links: [{ ...link, text: 'x'.repeat(6_000) }] })],
    [
      'a reason that quotes 3,000 characters',
      contents({}, [{ ...verdict, reasons: [{ rule: 'money', points: 1, quote: 'x'.repeat(3_000) }] }]),
    ],
    ['classes of 30,000 characters', withBlock({ shape: { ...block.shape, classes: 'x '.repeat(15_000) } })],
    ['a title of 6,000 characters', contents({ title: 'x'.repeat(6_000) })],
    ['60 names in the byline', contents({ byline: Array.from({ length: 60 }, () => 'A. Beispiel') })],
    ['a language that is none', contents({ lang: 'deutsch (formal)' })],
    [
      '21,000 blocks',
      contents({ blocks: Array.from({ length: 21_000 }, (_, i) => ({ ...block, id: `b${i}` })) }, [
        { ...verdict, blocks: ['b20500'] },
      ]),
    ],
  ])('is taken although it has %s', (_, sent) => {
    expect(parseAnswer('read', sent)).toBeNull();
    expect(parseAnswer('read', fitContents(sent))).not.toBeNull();
  });

  it('keeps the links whose address is whole, and what they say', () => {
    const long = { ...link, href: `https://a.example/${'x'.repeat(30_000)}` };
    expect(fitContents(withBlock({ links: [link, long, link] })).article!.blocks[0]!.links).toEqual([link, link]);
  });

  it('is untouched where it fits', () => {
    const sent = contents({}, [verdict]);
    expect(fitContents(sent)).toEqual(sent);
    expect(fitContents(sent).article!.blocks[0]).toBe(block);
  });
});

import { expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import type { Article } from '../model/article';
import { articleOf } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';
import { partOf } from './part';

/** An article of one sentence in which some words are a link. */
function linked(text: string, words: string): Article {
  const article = articleOf('en', [text]);
  const start = text.indexOf(words);
  const link = { text: words, href: 'https://portal.example/film', sameSite: true, start, end: start + words.length };
  return { ...article, blocks: [{ ...article.blocks[0]!, links: [link] }] };
}

const partsOf = (article: Article) => {
  const [look] = lookAtBlocks(article, lexiconOf(packFor('en', READ_PACKS)!), CATEGORIES);
  const part = partOf(look!);
  return part.kind === 'part' ? look!.block.text.slice(part.start, part.end) : part.kind;
};

it.each([
  [
    'what is sold in brackets goes',
    'The lock, which opened in 1911 and has leaked ever since (follow us on Telegram for a ping the day it shuts), was closed on Friday.',
    'follow us on Telegram',
    '(follow us on Telegram for a ping the day it shuts)',
  ],
  [
    'what is too little to go keeps the sentence as well',
    'The lock, which opened in 1911 and has leaked ever since (our film of the repair is here), was closed on Friday.',
    'our film',
    'mixed',
  ],
  [
    'where the sentence sells, all of it does',
    'Get our letter on locks every Friday (free, and no spam ever), and see which of them will leak next.',
    'Get our letter',
    'whole',
  ],
  [
    'a link outside is a report',
    'The lock, which opened in 1911 (we wrote of it in May), was closed again on Friday.',
    'was closed',
    'whole',
  ],
])('%s', (_, text, words, expected) => {
  expect(partsOf(linked(text, words))).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { READ_PACKS } from '../lang/read-packs';
import { articleOf } from '../../test/unit/article-of';
import { CATEGORIES } from './categories';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';
import { withWholeSpans } from './whole-spans';

/** What is set aside of a paragraph in which a part was found, and a link stands. */
function grown(text: string, part: string, linked = ''): string {
  const at = text.indexOf(linked);
  const links = linked ? [{ start: at, end: at + linked.length, text: linked, href: '/club', sameSite: true }] : [];
  const article = articleOf('en', [text]);
  const [block] = article.blocks;
  const looks = lookAtBlocks(
    { ...article, blocks: [{ ...block!, links }] },
    lexiconOf(packFor('en', READ_PACKS)!),
    CATEGORIES,
  );
  const start = text.indexOf(part);
  const spans = [{ block: block!.id, start, end: start + part.length }];
  const weight = { category: CATEGORIES[0]!, points: 5, reasons: [] };
  const [found] = withWholeSpans([{ first: 0, blocks: [block!.id], spans, weight }], looks);
  const [span] = found!.spans!;
  return text.slice(span!.start, span!.end);
}

const NEWS = 'The guild asks for 12 carts.';
const MORE = 'The town would pay for five.';
const ASK = 'Would you like to talk it over?';
const OFFER = 'Our club dines on the fourth of May.';

describe('a part of a paragraph', () => {
  it.each<[string, string, string, string, string]>([
    ['holds all sentences of its link', `${NEWS} ${ASK} ${OFFER} ${MORE}`, ASK, `${ASK} ${OFFER}`, `${ASK} ${OFFER}`],
    ['and the other way round', `${NEWS} ${ASK} ${OFFER} ${MORE}`, OFFER, `${ASK} ${OFFER}`, `${ASK} ${OFFER}`],
    ['but not what a link around all of the paragraph holds', `${NEWS} ${ASK}`, ASK, `${NEWS} ${ASK}`, ASK],
    ['nor the news before its own link', `${NEWS} ${ASK} ${OFFER}`, OFFER, OFFER, OFFER],
    ['holds the brackets that it opens', `${NEWS} (${ASK} Do so here.) ${MORE}`, `(${ASK}`, '', `(${ASK} Do so here.)`],
    [
      'and those that open in its last sentence but one',
      `${NEWS} ${ASK} (Do so here. It costs nothing. Bring cake.) ${MORE}`,
      `${ASK} (Do so here.`,
      '',
      `${ASK} (Do so here. It costs nothing. Bring cake.)`,
    ],
    ['and no others', `${NEWS} ${ASK} (Photo: Vell) ${MORE}`, ASK, '', ASK],
  ])('%s', (_, text, part, linked, expected) => {
    expect(grown(text, part, linked)).toBe(expected);
  });
});

import { CUE } from './class-cues';
import type { Container, RawBlock } from './raw-block';
import { findCards, isCard } from './find-cards';
import { holdsOnlyText } from './holds-only-text';
import { FOREIGN } from './weigh-blocks';

/** A box with more of the page's prose than this is no box beside the article, whatever it is called. */
const MOST = 0.5;
/** Nor are boxes of one make with more than this. */
const MOST_ALIKE = 0.75;
/** A box named as the article's text is believed when it holds this much of the page's prose. */
const TEXT = 0.2;

/** Of the prose of a box named as the text. */
const ALL = 0.9;

const LEAF_TAG = new Set(['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE']);
/** What names of quotations say of their subject or make. */
const OF_QUOTES = CUE.paywall | CUE.media | CUE.tags | CUE.author | CUE.toc | CUE.poll | CUE.form;
/** Tags that say "beside the text" by themselves. */
const BESIDE_TAG = new Set(['ASIDE', 'FOOTER', 'NAV']);
/** Names that are seldom misread. */
const SURE = CUE.comment | CUE.nav | CUE.cookie;
/** Names that parts of a text have as well: of what only subscribers are meant to see, of the rest of an entry. */
const OF_PARTS = CUE.paywall | CUE.related;
/** What is no text of an article however little else there is. */
const NEVER = SURE | CUE.newsletter | CUE.form | CUE.footer | CUE.share | CUE.author;

/**
 * Tells which blocks stand in a box that is not the article's: navigation, related links, comments and so on. A name
 * is believed only where the box does not hold the headline or most of the page's prose.
 * @param onlySure believes only the names that are seldom misread
 */
export function foreignBlocks(
  blocks: readonly RawBlock[],
  containers: readonly Container[],
  headline: number,
  onlySure: boolean,
): (block: RawBlock) => boolean {
  const prose = [0];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const counts = block.kind !== 'heading' && block.words >= 10 && block.linkDensity < 0.5 && !block.isEstimated;
    prose.push(prose[i]! + (counts ? block.words : 0));
  }
  const all = prose[blocks.length]!;
  const shareOf = ({ from, to }: Container) => (all === 0 ? 0 : (prose[to]! - prose[from]!) / all);
  const isCalledForeign = ({ tag, cues, from, to }: Container) => {
    // Single paragraphs carry such names for scripts to find them, not to say what they are.
    const weak = tag === 'BLOCKQUOTE' ? OF_QUOTES : to - from === 1 && LEAF_TAG.has(tag) ? CUE.paywall | CUE.media : 0;
    return (cues & (onlySure && !BESIDE_TAG.has(tag) ? NEVER : FOREIGN) & ~weak) !== 0;
  };
  const isPart = (container: Container) =>
    (container.cues & FOREIGN & ~OF_PARTS) === 0 && holdsOnlyText(container, blocks);
  const holdsText = new Set<Container>();
  const called = findCards(blocks, containers).filter(({ itemprop }) => itemprop !== 'articleBody');
  for (const container of containers) {
    const { cues, itemprop } = container;
    const isMarked = itemprop !== '' && itemprop === 'articleBody';
    if ((cues & CUE.body || isMarked) && shareOf(container) >= TEXT)
      for (let at: Container | null = container; at && !holdsText.has(at); at = at.parent) holdsText.add(at);
    if (cues & FOREIGN && !isMarked && isCalledForeign(container) && !isPart(container)) called.push(container);
  }
  /** Share of the prose in all called boxes of a make: sites wrap every paragraph in boxes of one name. */
  const shares = new Map<string, number>();
  for (const container of called) {
    const share = shareOf(container);
    // Most hold none: to ask for their make would cost more than all else here.
    if (share > 0 && container.parent?.make !== container.make)
      shares.set(container.make, (shares.get(container.make) ?? 0) + share);
  }
  const own =
    headline < 0 ? null : ownArticleOf(blocks[headline]!, ({ from, to }) => prose[to]! - prose[from]! >= ARTICLE_WORDS);
  const believed = (container: Container) => {
    const { cues, from, to } = container;
    if (headline >= from && headline < to) return false;
    if (isAllOfText(container)) return false;
    // Where the article is known by its tag, what else the page holds may be more.
    if (own && (to <= own.from || from >= own.to)) return true;
    const share = shareOf(container);
    const isSure = (cues & SURE) !== 0 && !(cues & (CUE.body | CUE.article));
    const alike = share > 0 ? shares.get(container.make)! : 0;
    if (!isSure && alike > MOST_ALIKE) return isCard(blocks, from, to) && all * (1 - alike) >= ARTICLE_WORDS;
    return share <= (isSure ? 0.9 : MOST) && (!holdsText.has(container) || isSure);
  };
  /** A box that holds all of a box named as the text is its text, whatever scripts call it. */
  const isAllOfText = (container: Container) => {
    const { parent } = container;
    if (parent === null || !(parent.cues & CUE.body)) return false;
    const share = shareOf(container);
    return share >= MOST && share >= shareOf(parent) * ALL;
  };
  /** Makes of containers whose names are found to mislead. */
  const misread = new Set<string>();
  for (const container of called) if (!believed(container)) misread.add(container.make);
  /** By the containers' index. A container comes after the one around it. */
  const foreign: boolean[] = [];
  for (let i = 0; i < containers.length; i++) foreign.push(false);
  for (const container of called) if (!misread.has(container.make)) foreign[container.index] = true;
  for (const { index, parent } of containers) if (parent !== null && foreign[parent.index]) foreign[index] = true;
  return (block) => foreign[block.container.index]!;
}

/** Words of running text in an article that can do without all else. */
const ARTICLE_WORDS = 100;

/** The `article` around the headline that holds a text; null where there is none. */
function ownArticleOf(headline: RawBlock, holdsText: (container: Container) => boolean): Container | null {
  for (let at: Container | null = headline.container; at; at = at.parent)
    if (at.tag === 'ARTICLE' && holdsText(at)) return at;
  return null;
}

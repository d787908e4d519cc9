import { boxOf, type Container, type RawBlock } from './raw-block';

/** A card with more words tells its story itself. */
const MAX_WORDS = 60;
/** Blocks of a card. */
const MAX_BLOCKS = 8;
/** So many alike make a list of teasers. */
const MIN_CARDS = 3;
/** Share of the page's running text. */
const MOST = 0.5;
/** Words of running text outside the cards that make an article with cards beside it, if these hold less than that share. */
const ARTICLE = { words: 150, beside: 0.75 };
/** A block that is link for this share is the card's title. */
const TITLE = 0.8;

/**
 * Finds teaser cards: boxes of the same make next to each other, each with a linked title and little text. Sites show
 * other articles so, whatever they call the box.
 */
export function findCards(blocks: readonly RawBlock[], containers: readonly Container[]): readonly Container[] {
  const alike = new Map<Container, Map<string, Container[]>>();
  const articles: Container[] = [];
  for (const container of containers) {
    const { parent, from, to, tag } = container;
    if (!parent || to - from < 2 || to - from > MAX_BLOCKS) continue;
    if (!isCard(blocks, from, to)) continue;
    if (tag === 'ARTICLE') articles.push(container);
    let makes = alike.get(parent);
    if (!makes) alike.set(parent, (makes = new Map()));
    const group = makes.get(container.make);
    if (group) group.push(container);
    else makes.set(container.make, [container]);
  }
  const cards: Container[] = [];
  if (alike.size === 0) return cards;
  const sums = [0];
  for (let i = 0; i < blocks.length; i++) {
    const { words, linkDensity } = blocks[i]!;
    sums.push(sums[i]! + (words >= 10 && linkDensity < 0.5 ? words : 0));
  }
  const running = (from: number, to: number) => sums[to]! - sums[from]!;
  const all = running(0, blocks.length);
  /** A digest of short items is an article of its own: its cards hold what the page has to say. */
  const isAllThereIs = (group: readonly Container[]) => {
    const held = group.reduce((sum, { from, to }) => sum + running(from, to), 0);
    return held > all * (all - held >= ARTICLE.words ? ARTICLE.beside : MOST);
  };
  for (const makes of alike.values())
    for (const group of makes.values()) if (group.length >= MIN_CARDS && !isAllThereIs(group)) cards.push(...group);
  // An `article` says itself that it is one, wherever it stands and whatever name it was given.
  if (articles.length >= MIN_CARDS && !isAllThereIs(articles)) cards.push(...articles);
  return cards.length === 0 ? cards : withoutText(cards, blocks);
}

/** Share of the running text outside the cards in boxes of a make, to be where the page's text stands. */
const HOME = 0.3;

/** Leaves out cards whose text stands in boxes of the name that the article's own stands in. */
function withoutText(cards: readonly Container[], blocks: readonly RawBlock[]): readonly Container[] {
  const inCard: boolean[] = [];
  for (const { from, to } of cards) for (let i = from; i < to; i++) inCard[i] = true;
  const outside = new Map<string, number>();
  let all = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (inCard[i] || block.words < 10 || block.linkDensity >= 0.5 || block.isEstimated) continue;
    const { make } = boxOf(block);
    outside.set(make, (outside.get(make) ?? 0) + block.words);
    all += block.words;
  }
  const isText = (block: RawBlock) => {
    if (block.kind === 'heading' || block.linkDensity >= 0.5 || block.words < 5) return false;
    const box = boxOf(block);
    return box.name !== '' && (outside.get(box.make) ?? 0) > all * HOME;
  };
  return cards.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (isText(blocks[i]!)) return false;
    return true;
  });
}

/** A linked title and little text. */
export function isCard(blocks: readonly RawBlock[], from: number, to: number): boolean {
  let words = 0;
  let isTitled = false;
  for (let i = from; i < to && words <= MAX_WORDS; i++) {
    const block = blocks[i]!;
    words += block.words;
    if (block.linkDensity >= TITLE && block.words >= 3) isTitled = true;
  }
  return isTitled && words <= MAX_WORDS;
}

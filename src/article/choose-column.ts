import { CUE } from './class-cues';
import type { Container, RawBlock } from './raw-block';

/** Containers whose weight is this near to the best are as good, and the deepest of them is the tightest. */
const NEAR = 0.97;

/** A single block is an article only where it outweighs everything around it. */
const LONE = 0.6;

/**
 * The article's column: the container with the most prose and the least clutter. Weights below zero pull the choice
 * down into the tree, weights of prose pull it up until all of the article is in.
 * @returns null where no container holds prose
 */
export function chooseColumn(
  blocks: readonly RawBlock[],
  containers: readonly Container[],
  headline: number,
): Container | null {
  const sums = prefixSums(blocks);
  let best: Container | null = null;
  let bestWeight = 0;
  for (const container of containers) {
    if (container.to - container.from < 1) continue;
    const sum = sums[container.to]! - sums[container.from]!;
    if (sum <= 0) continue;
    const weight = sum * meaning(container) * (isFar(container, headline) ? FAR : 1);
    if (weight > bestWeight || (weight >= bestWeight * NEAR && best && isWithin(container, best))) {
      bestWeight = Math.max(bestWeight, weight);
      best = container;
    }
  }
  // A lone paragraph in a box named as the text outweighs it where long lists of links follow.
  const { parent } = best ?? {};
  if (best && parent && best.to - best.from === 1 && parent.cues & CUE.body) best = parent;
  return best && articleOf(best, containers, sums, headline);
}

/** Weight of an article of its own, and the share of the column that the article with the headline must hold. */
const ARTICLE_WEIGHT = 60;
const ARTICLE_SHARE = 0.12;

/** Sites that scroll on without end put the next articles into the same column: the one with the headline is meant. */
function articleOf(
  column: Container,
  containers: readonly Container[],
  sums: readonly number[],
  headline: number,
): Container {
  if (headline < 0) return column;
  const weight = ({ from, to }: Container) => sums[to]! - sums[from]!;
  const articles: Container[] = [];
  for (const container of containers) {
    if (container.tag !== 'ARTICLE' || container === column || !isWithin(container, column)) continue;
    if (weight(container) < ARTICLE_WEIGHT || articles.some((other) => isWithin(container, other))) continue;
    articles.push(container);
  }
  const own = articles.find(({ from, to }) => headline >= from && headline < to);
  return articles.length > 1 && own && weight(own) >= weight(column) * ARTICLE_SHARE ? own : column;
}

/** So many blocks after the headline, or before it, another text begins: a sidebar's, a footer's. */
const FAR_BLOCKS = 40;
const FAR = 0.5;

function isFar({ from, to }: Container, headline: number): boolean {
  return headline >= 0 && (from > headline + FAR_BLOCKS || to <= headline);
}

/**
 * Running sums of the blocks' weights: the weight of blocks a to b is `sums[b] - sums[a]`. A plain list: for so few
 * numbers the browser takes longer to make a typed array than to fill it.
 */
export function prefixSums(blocks: readonly RawBlock[]): number[] {
  const sums = [0];
  for (let i = 0; i < blocks.length; i++) sums.push(sums[i]! + blocks[i]!.value);
  return sums;
}

/** How far names and tags speak for an article. */
function meaning(container: Container): number {
  const { tag, cues, itemprop } = container;
  let factor = 1;
  if (itemprop.includes('articleBody')) factor *= 1.4;
  if (cues & CUE.body) factor *= 1.15;
  if (tag === 'ARTICLE') factor *= 1.12;
  else if (tag === 'MAIN') factor *= 1.05;
  else if (container.to - container.from === 1) factor *= LONE;
  return factor;
}

/** True where `inner` is `outer` or stands in it; told by the blocks they hold, since trees can be very deep. */
export function isWithin(inner: Container, outer: Container): boolean {
  return inner.depth >= outer.depth && inner.from >= outer.from && inner.to <= outer.to;
}

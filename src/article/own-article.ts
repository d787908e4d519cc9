import type { Container, RawBlock } from './raw-block';
import { prefixSums } from './choose-column';
import { CUE } from './class-cues';

/** Prose that a box under a headline holds at least, to be an article of its own. */
const MIN_WEIGHT = 30;
/** Headlines looked at. */
const MAX_OTHERS = 100;

/**
 * The one of several articles that the headline belongs to: sites append the next ones below, each in a box of the same
 * make with a headline of its own. Sections with a first-level heading each are no such: their boxes do not hold the
 * page's headline.
 * @param headline index of the headline's block, -1 where there is none
 * @returns the column itself where it holds one article
 */
export function ownArticle(column: Container, blocks: readonly RawBlock[], headline: number): Container {
  return withoutLists(besideOthers(column, blocks, headline), blocks, headline);
}

/** Share of the column's prose in the box around the headline, and prose in it, that make it the article. */
const OWN_SHARE = 0.35;
const OWN_WEIGHT = 60;
/** Words of a title that leads elsewhere, how much of it is link, and how many make a list. */
const TITLE = { words: 3, linked: 0.7, count: 2 };

/**
 * The box around the headline that is marked as the article, where what follows it in the column are other articles'
 * titles and openings, or readers' posts.
 */
function withoutLists(column: Container, blocks: readonly RawBlock[], headline: number): Container {
  if (headline < column.from || headline >= column.to) return column;
  let sums: number[] | null = null;
  const weight = ({ from, to }: Container) => (sums ??= prefixSums(blocks))[to]! - sums[from]!;
  for (let at: Container | null = blocks[headline]!.container; at && at !== column; at = at.parent) {
    if (at.tag !== 'ARTICLE' && !(at.cues & CUE.body)) continue;
    if (weight(at) < Math.max(OWN_WEIGHT, weight(column) * OWN_SHARE)) continue;
    let titles = 0;
    for (let i = at.to; i < column.to && titles < TITLE.count; i++) {
      const { words, linkDensity, kind } = blocks[i]!;
      if (words >= TITLE.words && linkDensity > TITLE.linked && kind !== 'caption') titles++;
    }
    return titles < TITLE.count ? column : at;
  }
  return column;
}

/** The box of the headline where others with headlines of their own stand beside it. */
function besideOthers(column: Container, blocks: readonly RawBlock[], headline: number): Container {
  const own = blocks[headline];
  if (!own || own.level !== 1 || headline < column.from || headline >= column.to) return column;
  const others: number[] = [];
  for (let i = column.from; i < column.to && others.length < MAX_OTHERS; i++)
    if (blocks[i]!.level === 1 && blocks[i]!.text !== own.text) others.push(i);
  if (others.length === 0) return column;
  const sums = prefixSums(blocks);
  const holdsProse = ({ from, to }: Container) => sums[to]! - sums[from]! >= MIN_WEIGHT;
  const box = boxOf(own.container, column, others);
  if (!box || !holdsProse(box)) return column;
  // One article that holds them all holds its own sections.
  if (isWithinOne(box.parent)) return column;
  const isLike = (i: number) => {
    const other = boxOf(blocks[i]!.container, column, [headline]);
    return other !== null && other.tag === box.tag && other.parent === box.parent && holdsProse(other);
  };
  return others.some(isLike) ? box : column;
}

/** True in an element that is marked as one article. */
function isWithinOne(box: Container | null): boolean {
  for (let at = box; at; at = at.parent) if (at.tag === 'ARTICLE') return true;
  return false;
}

/** The widest box around a headline that holds none of the others. */
function boxOf(from: Container, column: Container, others: readonly number[]): Container | null {
  let widest: Container | null = null;
  for (let at: Container | null = from; at && at !== column; at = at.parent) {
    const { from: start, to } = at;
    if (others.some((i) => i >= start && i < to)) break;
    widest = at;
  }
  return widest;
}

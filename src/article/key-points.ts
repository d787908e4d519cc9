import { CUE } from './class-cues';
import { closest, type Container, type RawBlock } from './raw-block';

/** Entries of a list of key points. */
const ENTRIES = { least: 2, most: 10 };
/** Words of an entry, and of the entries on average: names, days and tags are shorter. */
const LEAST = 4;
const USUAL = 8;
/** So much of an entry may be link: a list of links leads to other articles. */
const LINKED = 0.3;
/** Where the headline stands elsewhere, so many blocks above the text a list is looked for. */
const ABOVE = 16;

/**
 * Finds the list of an article's key points, which some sites set between headline and text, often outside the column,
 * and whose entries end without a full stop: whole lines, none of them a link.
 * @param first index of the first block that is text
 * @param headline index of the headline's block, -1 where there is none
 * @returns indexes of the entries
 */
export function keyPoints(
  blocks: readonly RawBlock[],
  first: number,
  headline: number,
  isForeign: (block: RawBlock) => boolean,
): readonly number[] {
  // Below the text it is a copy of the headline, for those who share it.
  const isAbove = headline >= 0 && headline < first;
  const from = isAbove ? headline + 1 : Math.max(0, first - ABOVE);
  const found: number[] = [];
  for (let i = from; i < first; i++) {
    const list = listOf(blocks[i]!);
    if (!list || list.from < from || list.to > first) continue;
    const entries = blocks.slice(i, list.to);
    const isInArticle = isAbove || holdsBoth(list, blocks[first]!);
    if (isInArticle && arePoints(entries) && !entries.some(isForeign)) entries.forEach((_, at) => found.push(i + at));
    i = list.to - 1;
  }
  return found;
}

function arePoints(entries: readonly RawBlock[]): boolean {
  if (entries.length < ENTRIES.least || entries.length > ENTRIES.most) return false;
  let words = 0;
  for (const entry of entries) {
    if (entry.kind !== 'list-item' || entry.words < LEAST || entry.linkDensity > LINKED) return false;
    words += entry.words;
  }
  return words >= entries.length * USUAL;
}

function listOf({ kind, container }: RawBlock): Container | null {
  return kind === 'list-item' ? closest(container, 'UL', 'OL') : null;
}

/** True where a list and the text stand in one box that is named as an article's. */
function holdsBoth({ parent }: Container, { container }: RawBlock): boolean {
  if (!parent || !(parent.allCues & (CUE.body | CUE.article))) return false;
  return container.from >= parent.from && container.to <= parent.to;
}

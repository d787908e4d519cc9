import type { Block, Zone } from '../model/article';
import { isElement, parentOf, tagOf } from './dom';
import { isWithin } from './choose-column';
import type { PageMeta } from './page-meta';
import type { PageWords } from './page-words';
import type { Container, RawBlock } from './raw-block';
import { patternOfLetters } from '../text/western';

/** So many entries make a liveblog; where the page calls itself one, a few will do. */
const MIN_ENTRIES = 6;
const MIN_CLAIMED = 3;
/** Words of the text that an entry holds at least. */
const MIN_WORDS = 8;
/** A line longer than this is the entry itself, its time in front. */
const STAMP_WORDS = 12;

/** A clock time at the head of a line, after a day at most, with "Uhr", "h" or "pm" behind it. */
const CLOCK = patternOfLetters(({ capital, letter, space }) => {
  const day = `(?:[${letter}]{2,12}[,.]?${space}+)?(?:\\d{1,2}\\.${space}?\\d{1,2}\\.(?:\\d{2,4})?(?:,|${space})+)?`;
  const time = `(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)(?:${space}?[${letter}][${letter}.]{0,3})?`;
  return `^\\W*${day}${time}(?:${space}*[:|–—+-]|${space}*$|${space}+[${capital}„“"])`;
});
/** What every clock time holds. */
const TIME = /\d[:.h][0-5]\d/;

/** The number of its entry for each raw block, 1 the first on the page; 0 for text outside of entries. */
export type Entries = readonly number[];

/**
 * Finds the entries of a liveblog: each begins with a time of day and holds some text.
 * @param column holds the text
 * @returns null for any other page
 */
export function findEntries(
  blocks: readonly RawBlock[],
  zones: readonly (Zone | null)[],
  column: Container,
  { title, meta, words }: { readonly title: string | null; readonly meta: PageMeta; readonly words: PageWords },
): Entries | null {
  const last = zones.lastIndexOf('body');
  const stamps: number[] = [];
  for (let i = column.from; i <= last; i++) if (isStamp(blocks[i]!)) stamps.push(i);
  if (stamps.length < MIN_CLAIMED) return null;
  const starts = stamps.map((stamp, at) => startOf(blocks[stamp]!, column, stamps, at, zones));
  const entries = blocks.map(() => 0);
  let count = 0;
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? last + 1;
    let length = 0;
    for (let i = start; i < end; i++) if (zones[i] === 'body') length += blocks[i]!.words;
    if (length < MIN_WORDS) return;
    count++;
    for (let i = start; i < end; i++) entries[i] = count;
  });
  const claims = meta.linked.types.includes('LiveBlogPosting') || words.isLiveblog(title ?? '');
  return count >= (claims ? MIN_CLAIMED : MIN_ENTRIES) ? entries : null;
}

/** Blocks with the number of their entry; those outside of entries as they are. */
export function withEntries(blocks: readonly Block[], zones: readonly (Zone | null)[], entries: Entries): Block[] {
  const numbers = entries.filter((_, i) => zones[i] !== null);
  return blocks.map((block, i) => (numbers[i] ? { ...block, entry: numbers[i] } : block));
}

function isStamp(block: RawBlock): boolean {
  if (block.kind === 'table' || block.kind === 'caption' || block.kind === 'code') return false;
  if (block.figures > 0) {
    const head = block.text.slice(0, 60);
    if (TIME.test(head) && CLOCK(head).test(head)) return true;
  }
  const first = block.pieces[0]?.node;
  if (!first || block.words > STAMP_WORDS) return false;
  let at = parentOf(first);
  for (let level = 0; at && level < 2; level++, at = parentOf(at))
    if (isElement(at) && tagOf(at) === 'TIME') return true;
  return false;
}

/** The first block of a stamp's entry: its heading may stand above the time, in a box of the entry's own. */
function startOf(
  block: RawBlock,
  column: Container,
  stamps: readonly number[],
  at: number,
  zones: readonly (Zone | null)[],
): number {
  const stamp = stamps[at]!;
  const [before, after] = [stamps[at - 1] ?? -1, stamps[at + 1] ?? Infinity];
  let start = stamp;
  for (let box: Container | null = block.container; box && box !== column; box = box.parent) {
    if (!isWithin(box, column) || before >= box.from || after < box.to) break;
    if (zones[box.from] === 'body' || box.from === stamp) start = box.from;
  }
  return start;
}

import { CUE } from './class-cues';
import { isWithin } from './choose-column';
import { isDateLine } from './day-line';
import { WHOLLY_LINKED } from './link-shares';
import type { PageWords } from './page-words';
import { isRunning, type RawBlock } from './raw-block';

/** What is known of the page's blocks where its body is chosen. */
export interface Known {
  readonly inColumn: readonly boolean[];
  readonly isForeign: (block: RawBlock) => boolean;
  /** Tells blocks in boxes made like those that hold the text. */
  readonly isHome: (block: RawBlock) => boolean;
  readonly words: PageWords;
}

/** Words of a short line between two paragraphs, such as a sub-heading that is no heading by its tag. */
const SHORT_LINE = { least: 2, most: 9 };

/**
 * Short lines between two paragraphs, made like them, are text.
 * @param keep the blocks that are text so far; changed in place
 */
export function addShortLines(
  blocks: readonly RawBlock[],
  keep: boolean[],
  { inColumn, isForeign, words }: Omit<Known, 'isHome'>,
): void {
  const isProse = (i: number) => keep[i] === true && isRunning(blocks[i]!);
  for (let i = 1; i < blocks.length - 1; i++) {
    const block = blocks[i]!;
    if (keep[i] || !inColumn[i] || block.kind !== 'paragraph' || block.linkDensity > 0.3 || isForeign(block)) continue;
    if (block.words < SHORT_LINE.least || block.words > SHORT_LINE.most || isDateLine(block)) continue;
    if (words.isFurniture(block.text) || words.isByline(block.text) || words.isBoxTitle(block.text)) continue;
    if (block.container.allCues & (CUE.byline | CUE.image)) continue;
    const { parent } = block.container;
    const isBeside = (other: RawBlock) =>
      parent !== null && other.container.depth - parent.depth <= 3 && isWithin(other.container, parent);
    if (isProse(i - 1) && isProse(i + 1) && isBeside(blocks[i - 1]!) && isBeside(blocks[i + 1]!)) keep[i] = true;
  }
}

/** Words of a line that says whose words come next. */
const INTRODUCTION = { least: 2, most: 12 };

/**
 * A line that ends with a colon says whose quotation or what list follows, even where the name is a link.
 * @param keep the blocks that are text so far; changed in place
 */
export function addIntroductions(
  blocks: readonly RawBlock[],
  keep: boolean[],
  { inColumn, isForeign, isHome, words }: Known,
): void {
  for (let i = 1; i < blocks.length - 1; i++) {
    const block = blocks[i]!;
    if (keep[i] || !keep[i - 1] || !keep[i + 1] || !inColumn[i] || !/[:：]$/.test(block.text)) continue;
    if (block.kind !== 'paragraph' || block.words < INTRODUCTION.least || block.words > INTRODUCTION.most) continue;
    const { kind } = blocks[i + 1]!;
    if ((kind !== 'quote' && kind !== 'list-item') || block.linkDensity >= WHOLLY_LINKED || isForeign(block)) continue;
    if (isHome(block) && !words.isBoxTitle(block.text) && !words.isFurniture(block.text)) keep[i] = true;
  }
}

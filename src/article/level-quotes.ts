import { LINKED } from './link-shares';
import { closest, isRunning, type Container, type RawBlock } from './raw-block';

/** Words kept of a quotation that make it one. */
const QUOTATION = 10;
/** Words outside links that do so between two paragraphs, of which none was kept by itself. */
const SHORT_QUOTATION = 7;
/** Lines of a post: what it says, and who wrote it, when. */
const SHORT_LINES = 3;

/**
 * A quotation is text as a whole, with the line that says who wrote it and when: a post set into the text is a sentence
 * or two and such a line.
 * @param keep the blocks that are text so far; changed in place
 * @returns the quotations that are text
 */
export function levelQuotes(
  blocks: readonly RawBlock[],
  keep: boolean[],
  inColumn: readonly boolean[],
  isForeign: (block: RawBlock) => boolean,
): ReadonlySet<Container> {
  const quotes = new Set<Container>();
  keepShortQuotes(blocks, keep, inColumn, isForeign);
  for (let i = 0; i < blocks.length; i++) {
    const quote = keep[i] ? quotationOf(blocks[i]!) : null;
    if (!quote || quotes.has(quote)) continue;
    let words = 0;
    for (let at = quote.from; at < quote.to; at++) if (keep[at]) words += blocks[at]!.words;
    if (words < QUOTATION) continue;
    quotes.add(quote);
    for (let at = quote.from; at < quote.to; at++)
      keep[at] ||=
        inColumn[at]! && blocks[at]!.kind === 'quote' && blocks[at]!.linkDensity < LINKED && !isForeign(blocks[at]!);
  }
  return quotes;
}

/** Keeps a quotation of one short line, such as a post, and who wrote it, where the text goes on right behind it. */
function keepShortQuotes(
  blocks: readonly RawBlock[],
  keep: boolean[],
  inColumn: readonly boolean[],
  isForeign: (block: RawBlock) => boolean,
): void {
  const isProse = (i: number) => keep[i] === true && isRunning(blocks[i]!);
  for (let i = 1; i < blocks.length - 1; i++) {
    if (keep[i] || !inColumn[i] || !isProse(i - 1)) continue;
    const quote = quotationOf(blocks[i]!);
    if (!quote || quote.from !== i || quote.to >= blocks.length || quote.to - i > SHORT_LINES) continue;
    if (!isProse(quote.to)) continue;
    const lines = blocks.slice(i, quote.to);
    const own = lines.reduce((sum, { words, linkDensity }) => sum + words * (1 - linkDensity), 0);
    if (own < SHORT_QUOTATION || lines.some((line) => line.linkDensity >= LINKED || isForeign(line))) continue;
    keep.fill(true, i, quote.to);
  }
}

/** The quotation that a block stands in; null where it is none. */
export function quotationOf({ kind, container }: RawBlock): Container | null {
  return kind === 'quote' ? closest(container, 'BLOCKQUOTE') : null;
}

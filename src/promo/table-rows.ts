import type { Feature } from './feature';
import type { Look } from './look';

/** What parts the cells of a row that is written as a line. */
const CELLS = / \| /g;
/** Fewer are a title and its section. */
const LEAST = 2;

/** A table of offers leads to those who make them. */
const OF_OFFERS: readonly Feature[] = ['link-away', 'link-tracked', 'labelled', 'ad-label', 'call'];

/**
 * Whether blocks are rows of a table that goes on before or behind them, written as lines: "17. | Grünau | 9 points". A link
 * in one of them leads to what the row is about.
 * @param first index of the first block
 * @param count how many they are
 */
export function areTableRows(looks: readonly Look[], first: number, count: number): boolean {
  const cells = cellsOf(looks[first]);
  if (cells < LEAST) return false;
  const rows = looks.slice(first, first + count);
  if (rows.some((look) => OF_OFFERS.some((feature) => look.found.has(feature)))) return false;
  const all = rows.every((look) => cellsOf(look) === cells);
  return all && [looks[first - 1], looks[first + count]].some((look) => cellsOf(look) === cells);
}

/** How many bars a line with a figure in it has. */
function cellsOf(look: Look | undefined): number {
  const text = look?.block.text ?? '';
  return /\d/.test(text) ? (text.match(CELLS)?.length ?? 0) : 0;
}

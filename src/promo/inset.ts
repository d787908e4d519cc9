import { countWords } from '../text/words';
import type { BlockEvidence } from './evidence';
import { OF_REPORTS } from './of-reports';
import type { Stretch } from './passages';
import { blankFurniture } from './ticker-furniture';

/** What is set into a sentence in brackets; shorter ones are tickers and years. */
const BRACKETS = /\([^()]{12,160}\)/;

/** A sentence around them has more words; fewer are a label. */
const AROUND_WORDS = 8;

/**
 * "The mine (how we got in: see our film) lies 300 metres deep.": the pitch that is set into a sentence of news in
 * brackets; all that speaks to a reader and every link is inside them.
 * @returns where the brackets stand in the block's text, null where there are none or the sentence sells as well
 */
export function insetOf({ block, hits, links, sentences }: BlockEvidence): Stretch | null {
  if (sentences.length !== 1 || block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return null;
  const found = BRACKETS.exec(blankFurniture(block.text));
  if (!found) return null;
  const [start, end] = [found.index, found.index + found[0].length];
  if (countWords(block.text) - countWords(found[0]) < AROUND_WORDS) return null;
  const isInside = (at: Stretch) => at.start >= start && at.end <= end;
  const speaks = hits.filter(({ cue }) => !OF_REPORTS.includes(cue));
  return speaks.length > 0 && speaks.every(isInside) && links.every(isInside) ? { start, end } : null;
}

import { isBreak } from './noun-phrase';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Passage } from '../passage';

/** So many words in a row, without a sign between, are no list that somebody wrote. */
const LONG = 16;

/** How many of them carry a capital in a table, of 100. */
const CAPITALS = 75;

/**
 * True where a name stands in a table that was read as one line, "Name Company Title Anna Weber Lumo Chief Executive Peter
 * Klein Mardo ...": what stands before a name may belong to the one before.
 */
export function isInTableRow(mention: Mention, { tokens, text }: Passage, lexicon: Lexicon): boolean {
  if (lexicon.words.capitalisedNouns) return false;
  const { sentence } = tokens[mention.first]!;
  let words = 0;
  let capitals = 0;
  for (const step of [-1, 1]) {
    for (let at = mention.first + (step < 0 ? -1 : 0), read = 0; read < LONG * 2; at += step, read++) {
      const token = tokens[at];
      if (!token || token.sentence !== sentence || (isBreak(token) && !/^[()]$/.test(token.text))) break;
      const beside = tokens[at - step];
      const gap = beside && (step > 0 ? text.slice(beside.end, token.start) : text.slice(token.end, beside.start));
      if (read > 0 && gap?.includes('\n')) break;
      if (token.isWord) words++;
      if (token.isCapital) capitals++;
    }
  }
  return words >= LONG && capitals * 100 >= words * CAPITALS;
}

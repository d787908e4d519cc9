import type { FactTools } from './fact-tools';
import { withoutQuoted } from './quote-marks';

/** Marks that may stand before the first word. */
const OPENING_MARKS = /^[^\p{L}\p{N}]*/u;

/**
 * True where a reader would ask "who?" or "what?" without the sentence before: it opens with a pronoun, a word such as
 * "dabei", or a definite noun that stands in for a name; or it is a quotation whose speaker is a pronoun.
 */
export function leansOnPrevious(sentence: string, tools: FactTools): boolean {
  const at = OPENING_MARKS.exec(sentence)![0].length;
  // a quotation may open with "He" or "This": it is its speaker who must be known
  if (at === 0 || !/[„“”«»"]/.test(sentence.slice(0, at))) {
    for (const pattern of [tools.leaning, tools.standIn]) {
      pattern.lastIndex = at;
      if (pattern.test(sentence)) return true;
    }
    return false;
  }
  const frame = withoutQuoted(sentence);
  return !/[\p{L}]/u.test(frame) || tools.sayingPronoun.test(frame);
}

import type { FactTools } from './fact-tools';
import { withoutQuoted } from './quote-marks';

/** Marks that may stand before the first word. */
const OPENING_MARKS = /^[^\p{L}\p{N}]*/u;

/** "The manufacturer, Brightwell Pharma, paid", "Der Verband Haus und Boden": what is said beside it names it. */
const NAMED = /^(?:,\s\p{Lu}[^,.;:]{2,60},|\s\p{Lu})/u;

/** "'Nobody told us": opens with a mark that also serves as an apostrophe, and is not closed before its end: all is quoted. */
const OPENS_SINGLE = /^['‘‚]/;
const ALL_QUOTED = /^.\p{Lu}(?!.*[\p{L}\p{N}.,!?…]['’‘]\s)/u;

/**
 * True where a reader would ask "who?" or "what?" without the sentence before: it opens with a pronoun, a word such as
 * "dabei", or a definite noun that stands in for a name; or it is a quotation whose speaker is a pronoun.
 */
export function leansOnPrevious(sentence: string, tools: FactTools): boolean {
  const at = OPENING_MARKS.exec(sentence)![0].length;
  if (OPENS_SINGLE.test(sentence) && ALL_QUOTED.test(sentence)) return true;
  // speech between dashes
  if (/^[–—]\s?\p{Lu}/u.test(sentence)) return tools.sayingPronoun.test(sentence);
  // a quotation may open with "He" or "This": it is its speaker who must be known
  if (at === 0 || !/[„“”«»"]/.test(sentence.slice(0, at))) {
    if (tools.leaning.findAt(sentence, at) !== null) return true;
    const standIn = tools.standIn.findAt(sentence, at);
    if (standIn !== null) return !NAMED.test(sentence.slice(at + standIn.length));
    if (tools.demonstrative.test(sentence.slice(at))) return true;
    const inside = tools.leaningInside.findAt(sentence, at);
    if (inside !== null && (tools.capitalisedNouns || !/\s\p{Lu}/u.test(inside))) return true;
    // reported speech whose speaker stands elsewhere
    return tools.reported.test(withoutQuoted(sentence)) && !tools.attribution.test(withoutQuoted(sentence));
  }
  const frame = withoutQuoted(sentence);
  return !/[\p{L}]/u.test(frame) || tools.sayingPronoun.test(frame);
}

/** A word this near to the start that points back keeps a sentence leaning, cut or not: "Konkret geht es dabei um". */
const NEAR = 40;

/**
 * How many characters of a leaning sentence can be cut off so that the rest stands alone: those of "Zudem " or
 * "However, "; 0 where that is not enough.
 */
export function connectiveLength(sentence: string, tools: FactTools): number {
  const connective = tools.connective.findAt(sentence, 0) ?? '';
  const [space] = /^,?\s+/.exec(sentence.slice(connective.length)) ?? [];
  const length = connective !== '' && space !== undefined ? connective.length + space.length : 0;
  if (length === 0) return 0;
  const rest = sentence.slice(length);
  if (leansOnPrevious(rest, tools)) return 0;
  // "Allerdings ohne Kolb, die verletzt war.": no statement is left
  const [first = ''] = /^\p{L}+/u.exec(rest) ?? [];
  if (tools.prepositions.has(first)) return 0;
  for (const { index } of rest.slice(0, NEAR).matchAll(/(?<=\s)\p{L}/gu)) {
    if (tools.leaning.findAt(rest, index) !== null) return 0;
  }
  return length;
}

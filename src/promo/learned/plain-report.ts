import type { Cue } from '../../lang/cues';
import { countWords } from '../../text/words';
import type { ReadSentence } from './run-features';

/** What a report's sentence may speak of, or how; all else is a move towards the reader, or an offer. */
const OF_REPORTS: readonly Cue[] = ['markets', 'business', 'alternative', 'takes-up', 'attribution', 'analyst-rating'];

/** Shorter sentences are prices and fragments of an offer. */
const SENTENCE_WORDS = 8;

/**
 * Whether a sentence tells a figure, a day or a year and has no word of a pitch: "In 1998 the bridge was closed for two
 * months." Offers and bait carry figures, too, but seldom without a word to the reader.
 */
export function tellsAFigure({ look: { block, evidence }, start, end }: ReadSentence): boolean {
  const sentence = block.text.slice(start, end);
  return (
    sentence.endsWith('.') &&
    /\d/.test(sentence) &&
    countWords(sentence) >= SENTENCE_WORDS &&
    evidence!.hits.every((hit) => hit.start < start || hit.start >= end || OF_REPORTS.includes(hit.cue))
  );
}

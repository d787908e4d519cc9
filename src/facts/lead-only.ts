import type { Fact } from '../model/digest';
import type { Reporting } from '../model/reporting';
import { segmentSentences, withoutRules } from '../text/segment';
import { countWords } from '../text/words';

/** Shown of an article in a language without a pack. */
const FEWEST_WORDS = 5;
const MOST_FACTS = 3;
const NO_RULES = withoutRules('und');

/** The first sentences of the reporting, for languages of which nothing is known. */
export function leadOnly({ blocks, excluded }: Reporting): Fact[] {
  const facts: Fact[] = [];
  for (const { id, kind, text } of blocks) {
    if (kind !== 'paragraph') continue;
    for (const { start, end } of segmentSentences(text.slice(0, 5000), NO_RULES)) {
      const sentence = text.slice(start, end);
      const isOut = excluded.some((source) => source.block === id && source.start < end && start < source.end);
      // scripts without spaces have few "words"
      if (isOut || (countWords(sentence) < FEWEST_WORDS && sentence.length < 25)) continue;
      facts.push({
        text: sentence,
        role: facts.length === 0 ? 'gist' : 'fact',
        sources: [{ block: id, start, end }],
        voice: 'asserted',
      });
      if (facts.length === MOST_FACTS) return facts;
    }
  }
  return facts;
}

import type { Figure } from '../model/digest';
import { labelAround } from './clause';
import { findDateMentions, type DateMention } from './date-mentions';
import type { FactTools } from './fact-tools';
import { findFigureMentions } from './figure-mentions';
import type { Sentence } from './sentence';

/** More are a table, and no reader's. */
const MOST = 40;

/**
 * The article's figures, in reading order; the same value and unit once.
 * @param published ISO 8601 or null; helps to tell dates from figures
 */
export function findFigures(sentences: readonly Sentence[], published: string | null, tools: FactTools): Figure[] {
  const figures: Figure[] = [];
  const seen = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.usable) continue;
    if (figures.length >= MOST) break;
    const dates = findDateMentions(sentence.text, published, tools);
    for (const mention of findFigureMentions(sentence.text, dates, tools)) {
      const key = `${mention.value} ${mention.unit}`.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      const { source } = sentence;
      figures.push({
        value: mention.value,
        unit: mention.unit,
        label: labelAround(sentence.text, mention),
        when: whenOf(mention.start, dates),
        source: { block: source.block, start: source.start + mention.start, end: source.start + mention.end },
      });
    }
  }
  return figures;
}

/** The one date of the sentence; of several the last one before the figure; else nothing is sure. */
function whenOf(at: number, dates: readonly DateMention[]): string | null {
  if (dates.length === 1) return dates[0]!.text;
  return dates.findLast((date) => date.end <= at)?.text ?? null;
}

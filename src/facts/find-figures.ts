import type { Figure } from '../model/digest';
import type { Span } from '../text/segment';
import { clauseAround, labelAround } from './clause';
import type { DateMention } from './date-mentions';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';

/** More are a table, and no reader's. */
const MOST = 40;

/**
 * The article's figures, in reading order; the same value and unit once.
 */
export function findFigures(sentences: readonly Sentence[], tools: FactTools): Figure[] {
  const figures: Figure[] = [];
  const seen = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.usable) continue;
    if (figures.length >= MOST) break;
    const { dates } = sentence;
    for (const mention of sentence.figures) {
      const key = `${mention.value} ${mention.unit}`.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      const { source } = sentence;
      figures.push({
        value: mention.value,
        unit: mention.unit,
        label: labelAround(sentence.text, mention),
        when: whenOf(sentence.text, mention, dates, tools),
        source: { block: source.block, start: source.start + mention.start, end: source.start + mention.end },
      });
    }
  }
  return figures;
}

/** A date this near to the start of a sentence holds for all of it: "2017 hatte der Konzern angekündigt, ..." */
const OPENING = 12;

/** The date of the figure's own statement, or the one that opens the sentence; null where neither is sure. */
function whenOf(sentence: string, figure: Span, dates: readonly DateMention[], tools: FactTools): string | null {
  const clause = clauseAround(sentence, figure);
  const near = dates.filter((date) => {
    if (date.start < clause.start || date.end > clause.end) return false;
    const between =
      date.end <= figure.start ? sentence.slice(date.end, figure.start) : sentence.slice(figure.end, date.start);
    return !tools.conjunction.test(between);
  });
  const date = near.findLast(({ end }) => end <= figure.start) ?? near[0] ?? dates.find(({ start }) => start < OPENING);
  return date?.text ?? null;
}

import type { DateEntry } from '../model/digest';
import { clauseAround, labelAround } from './clause';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';

/** What happened is told in more words than what a figure measures. */
const SHORTEST_LABEL = 40;
/** More are no timeline that anybody reads. */
const MOST = 30;

/**
 * The article's dates as a timeline: what can be resolved for sure, each with what happened then.
 * @returns by time, earliest first; the same day of the same sentence once
 */
export function findDates(sentences: readonly Sentence[], tools: FactTools): DateEntry[] {
  const entries: DateEntry[] = [];
  const seen = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.usable) continue;
    const { source } = sentence;
    for (const { start, end, text, iso, weekday } of sentence.dates) {
      if (iso === null || (weekday && onlySaid(sentence.text, start, end, tools))) continue;
      // "this year's list": of that year, nothing happened then
      if (/^[’']s\s/u.test(sentence.text.slice(end))) continue;
      // "last year" is told once: what happened in it has no place in the order of time
      const key = iso.length === 4 && !/\d/.test(text) ? text.toLowerCase() : `${iso} ${sentence.order}`;
      if (seen.has(key)) continue;
      seen.add(key);
      entries.push({
        iso,
        text,
        label: labelAround(sentence.text, { start, end }, SHORTEST_LABEL, true),
        source: { block: source.block, start: source.start + start, end: source.start + end },
      });
    }
    if (entries.length >= MOST) break;
  }
  return entries.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
}

/** "teilte das Unternehmen am Freitag mit": the day on which something was said is no event. */
function onlySaid(sentence: string, start: number, end: number, tools: FactTools): boolean {
  const clause = clauseAround(sentence, { start, end });
  return tools.attribution.test(sentence.slice(clause.start, clause.end));
}

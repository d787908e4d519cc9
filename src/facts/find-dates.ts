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
  const named = namedDays(sentences, tools);
  for (const sentence of sentences) {
    if (!sentence.usable) continue;
    const { source } = sentence;
    for (const { start, end, text, iso, weekday } of sentence.dates) {
      if (iso === null || (weekday && onlySaid(sentence.text, start, end, tools))) continue;
      if (weekday && (named.has(nameOf(sentence.text, start, end)) || isOfMonth(sentence.text.slice(end), tools)))
        continue;
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

/** A weekday with the word before it: "Blue Monday". */
function nameOf(sentence: string, start: number, end: number): string {
  const [word = ''] = /\p{L}+\s$/u.exec(sentence.slice(Math.max(0, start - WORD), start)) ?? [];
  return word + sentence.slice(start, end);
}

const WORD = 24;

/** Days that a text calls by a name, with a capital and more than once: "Blue Monday" is no day of this week. */
function namedDays(sentences: readonly Sentence[], { capitalisedNouns, stopWords }: FactTools): ReadonlySet<string> {
  const named = new Set<string>();
  if (capitalisedNouns) return named;
  const once = new Set<string>();
  for (const { text, dates } of sentences)
    for (const { start, end, weekday } of dates) {
      if (!weekday) continue;
      const name = nameOf(text, start, end);
      const [first = ''] = name.split(/\s/, 1);
      if (!/^\p{Lu}\S*\s\p{Lu}/u.test(name) || stopWords.has(first.toLowerCase())) continue;
      if (once.has(name)) named.add(name);
      once.add(name);
    }
  return named;
}

/** "the third Monday in January": which week, the words before tell, and seldom that of writing. */
function isOfMonth(after: string, { words }: FactTools): boolean {
  const [, month = ''] = /^\s\p{Ll}{2,3}\s(\p{L}{3,})/u.exec(after.slice(0, WORD)) ?? [];
  return words.months.some(([name]) => name?.toLowerCase() === month.toLowerCase());
}

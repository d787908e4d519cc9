import { lowered } from '../text/patterns';
import type { FactTools } from './fact-tools';
import type { Span } from '../text/segment';
import { datePatterns } from './date-patterns';
import { dateOfWeekday, isNameHere, numberedDay } from './weekday-dates';
import { addStep, isDay, isoOf, monthNear, parseDay, weekdayNear, weekdayOf, yearNear, type Day } from './calendar';

/** A date as a sentence words it. */
export interface DateMention extends Span {
  readonly text: string;
  /** Null where it cannot be told for sure. */
  readonly iso: string | null;
  /** True where only a weekday is named. */
  readonly weekday: boolean;
}

/**
 * Finds dates in a sentence, absolute ones and those relative to the day of publication.
 * @param published ISO 8601 or null; without it relative dates stay unresolved
 * @returns in order, without overlap
 */
export function findDateMentions(text: string, published: string | null, tools: FactTools): DateMention[] {
  const lower = lowered(text);
  const anchor = parseDay(published);
  const patterns = datePatterns(tools.words);
  const ahead = tools.future.test(text);
  const found: DateMention[] = [];
  const add = (start: number, length: number, iso: string | null, weekday = false) => {
    // the dot after "14 mai" ends the sentence, the one after "Nov." does not matter
    const end = start + length - (text[start + length - 1] === '.' ? 1 : 0);
    if (found.some((other) => other.start < end && start < other.end)) return;
    found.push({ start, end, text: text.slice(start, end), iso, weekday });
  };
  const hasCapitals = /^\p{Lu}/u.test(tools.words.months[0]![0]!);
  const whole = (day: Day) => (isDay(day) ? isoOf(day) : null);
  const dayOf = (month: number, day: number, year: string | undefined): string | null => {
    if (year) return whole({ year: Number(year), month, day });
    return anchor ? whole({ year: yearNear(anchor, month, day, ahead), month, day }) : null;
  };

  /** The month as the text writes it: "may" is none. */
  const monthOf = (index: number, all: string, name: string) => {
    const at = index + all.lastIndexOf(name);
    return patterns.monthOf(text.slice(at, at + name.length));
  };

  const hasDigit = /\d/.test(text);
  if (hasDigit) {
    for (const { index, 0: all, groups } of lower.matchAll(patterns.numeric)) {
      const { y, m, d, y2, m2, d2 } = groups!;
      const year = y ?? (y2!.length === 2 ? `20${y2}` : y2!);
      add(index, all.length, whole({ year: Number(year), month: Number(m ?? m2), day: Number(d ?? d2) }));
    }
    for (const pattern of patterns.dayMonth)
      for (const { index, 0: all, groups } of lower.matchAll(pattern)) {
        const month = monthOf(index, all, groups!['month']!);
        if (month > 0)
          add(index, all.length, dayOf(month, Number(groups!['first'] ?? groups!['day']), groups!['year']));
      }
    for (const { index, 0: all, groups } of lower.matchAll(patterns.monthYear)) {
      const month = monthOf(index, all, groups!['month']!);
      if (month > 0) add(index, all.length, `${groups!['year']}-${String(month).padStart(2, '0')}`);
    }
  }
  for (const { index, 0: all } of lower.matchAll(patterns.relative)) {
    const step = patterns.stepOf(all);
    if (step && !(step.unit === 'day' && step.by === 0)) add(index, all.length, anchor ? addStep(anchor, step) : null);
  }
  for (const { index, 0: all, groups } of lower.matchAll(patterns.weekday)) {
    const day = patterns.weekdayOf(groups!['weekday']!);
    if (day < 0) continue;
    const { comingBehind, pastBehind } = groups!;
    const coming = groups!['coming'] ?? comingBehind;
    const past = groups!['past'] ?? pastBehind;
    const end = index + all.length - (comingBehind ?? pastBehind ?? '').length - (comingBehind || pastBehind ? 1 : 0);
    if (isNameHere(text, end - groups!['weekday']!.length, end, day, tools)) continue;
    const named = found.findIndex((date) => {
      const between = date.start > end && date.start - end < 10 ? text.slice(end, date.start) : null;
      return between !== null && dateOfWeekday(between, date.text, date.iso, day) !== null;
    });
    if (named >= 0) {
      const date = found[named]!;
      const iso = dateOfWeekday(text.slice(end, date.start), date.text, date.iso, day);
      found[named] = { start: index, end: date.end, text: text.slice(index, date.end), iso, weekday: false };
      continue;
    }
    const numbered = anchor && !comingBehind && !pastBehind && numberedDay(text.slice(end, end + 16), day, anchor);
    if (numbered) {
      add(index, all.length + numbered.length, numbered.iso);
      continue;
    }
    // without a word such as "next" only the past is sure, "on Friday" in a report of what happened, and the day itself
    const sure = coming || past || !ahead || (anchor && weekdayOf(anchor) === day);
    add(index, all.length, anchor && sure ? isoOf(weekdayNear(anchor, day, Boolean(coming))) : null, true);
  }
  for (const { index, groups, 0: all } of lower.matchAll(patterns.month)) {
    const month = monthOf(index, all, groups!['month']!);
    const name = groups!['month']!;
    const at = index + all.length - name.length;
    // "Rio de Janeiro", "Plaza de Mayo": where months have no capitals, one with a capital is a name
    if (!hasCapitals && /^\p{Lu}/u.test(text.slice(at, at + 2))) continue;
    if (month > 0) add(index + all.length - name.length, name.length, anchor ? monthNear(anchor, month, ahead) : null);
  }
  if (hasDigit)
    for (const { index, 0: year } of lower.matchAll(patterns.year))
      if (patterns.isYear(text, index, tools.capitalisedNouns)) add(index, year.length, year);
  const joined = withYears(
    found.sort((a, b) => a.start - b.start),
    text,
  );
  return joined.filter((date) => !patterns.isOfMonth(date.text));
}

/** Between a month and the year it is of stand a space and one small word at most: "June last year", "juin de l'an dernier". */
const GAP = /^\s(?:\p{Ll}{1,3}[’'\s])?$/u;

/** "June last year" is one date: the month of that year. */
function withYears(dates: readonly DateMention[], text: string): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const month = joined.at(-1);
    const isOneDate =
      month !== undefined &&
      isBareMonth(month) &&
      !/\d/.test(date.text) &&
      /^\d{4}$/.test(date.iso ?? '') &&
      GAP.test(text.slice(month.end, date.start));
    if (!isOneDate) {
      joined.push(date);
      continue;
    }
    const { start } = month;
    const iso = `${date.iso}${month.iso!.slice(4)}`;
    joined[joined.length - 1] = { start, end: date.end, text: text.slice(start, date.end), iso, weekday: false };
  }
  return withYearsBehind(joined, text);
}

/** A month whose year was only guessed. */
const isBareMonth = ({ iso, text }: DateMention) => /^\d{4}-\d\d$/.test(iso ?? '') && !/\d/.test(text);

/** Between the two months of a stretch stands one small word or a dash: "April and", "Oktober bis", "März–". */
const STRETCH = /^\s?(?:\p{Ll}{1,5}|[–-])\s?$/u;

/** "between April and September last year": the first month is of the year that the second names, or of the one before. */
function withYearsBehind(dates: readonly DateMention[], text: string): DateMention[] {
  return dates.map((date, i) => {
    const next = dates[i + 1];
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(next?.iso ?? '') ?? [];
    const isStretch = next && year && isBareMonth(date) && STRETCH.test(text.slice(date.end, next.start));
    // "between April and September": what begins after its end is of another year
    if (!isStretch || (!/[\s\d]/.test(next.text) && date.iso! <= next.iso!)) return date;
    const own = date.iso!.slice(5);
    return { ...date, iso: `${Number(year) - (own > month! ? 1 : 0)}-${own}` };
  });
}

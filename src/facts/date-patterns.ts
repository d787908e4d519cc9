import { lowered, loweredPattern, rangedPattern } from '../text/patterns';
import { compilePhrases } from '../text/phrase';
import type { FactWords, Step } from '../lang/fact-words';

/** A language's dates as patterns for lowered text; made once. */
export interface DatePatterns {
  readonly numeric: RegExp;
  readonly dayMonth: readonly RegExp[];
  readonly monthYear: RegExp;
  readonly month: RegExp;
  readonly weekday: RegExp;
  readonly relative: RegExp;
  readonly year: RegExp;
  /** 1 to 12; 0 where the case is not a month's: "may". */
  readonly monthOf: (written: string) => number;
  /** 0 is Monday; -1 for none. */
  readonly weekdayOf: (written: string) => number;
  readonly stepOf: (written: string) => Step | undefined;
  /** True for a year that counts only right behind a month: "do ano passado". */
  readonly isOfMonth: (written: string) => boolean;
  /** True where the four digits at an index are a year. */
  readonly isYear: (text: string, at: number, capitalisedNouns: boolean) => boolean;
}

const pattern = (source: string, flags: string) => new RegExp(rangedPattern(source), flags);
const made = new WeakMap<FactWords, DatePatterns>();
const NOT_BEFORE = '(?<![\\p{L}\\p{N}.,/-])';
const NOT_AFTER = '(?![\\p{L}\\p{N}/])';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const escape = (text: string) =>
  text
    .toLowerCase()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
const anyOf = (forms: readonly string[]) =>
  forms
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
const lower = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** Builds a language's date patterns from its month names, weekdays and small words. */
export function datePatterns(words: FactWords): DatePatterns {
  let patterns = made.get(words);
  if (!patterns) made.set(words, (patterns = build(words)));
  return patterns;
}

function build({ months, dates }: FactWords): DatePatterns {
  const { joiner, dayMark, monthFirst, weekdays, coming, past, yearOpeners } = dates;
  const { relativeBehindMonth: ofMonth = {}, besideWeekday = false } = dates;
  const relative = { ...dates.relative, ...ofMonth };
  const all = anyOf(months.flat());
  // short names alone are too often other words: "Mar", "Set"
  const full = anyOf(months.map(([name]) => name!));
  const join = joiner === '' ? '' : `(?:${joiner}\\s)?`;
  const day = (name: string) => `(?<${name}>\\d{1,2})${dayMark}`;
  const year = `(?:,?\\s${join}(?<year>${YEAR})(?!\\d))?`;
  const range = `(?:${day('first')}\\s?(?:\\p{L}{1,3}|[–-])\\s?(?:\\p{L}{2,3}\\s)?)?`;
  const phrases = (list: readonly string[]) => loweredPattern(compilePhrases(list).source);
  const opener = phrases(yearOpeners);
  const dayMonth = [
    pattern(
      `${NOT_BEFORE}${range}${day('day')}\\s(?:${joiner === '' ? '' : `${joiner}\\s`})?(?<month>${all})\\.?${NOT_AFTER}${year}`,
      'gu',
    ),
  ];
  if (monthFirst)
    dayMonth.push(
      pattern(
        `${NOT_BEFORE}(?<month>${all})\\.?\\s(?<day>\\d{1,2})${dayMark}(?![\\p{L}\\p{N}%]|[.,:]\\d)${year}`,
        'gu',
      ),
    );
  const monthIndex = new Map(months.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)));
  const weekdayIndex = new Map(weekdays.flatMap((forms, i) => forms.map((form) => [lower(form), i] as const)));
  const behindMonth = new Set(Object.keys(ofMonth).map(lower));
  const steps = new Map(Object.entries(relative).map(([phrase, step]) => [lower(phrase), step]));
  const behind = `(?:\\s(?:(?<comingBehind>${phrases(coming)})|(?<pastBehind>${phrases(past)})))?`;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const before = pattern(`(?:${opener}|^|[(–/-]|${YEAR}\\s(?:\\p{L}{1,3}\\s)?)[^\\p{L}\\p{N}]{0,2}$`, 'u');
  return {
    numeric: pattern(
      `${NOT_BEFORE}(?:(?<y>${YEAR})-(?<m>[01]\\d)-(?<d>[0-3]\\d)|(?<d2>[0-3]?\\d)\\.\\s?(?<m2>[01]?\\d)\\.\\s?(?<y2>${YEAR}))${NOT_AFTER}`,
      'gu',
    ),
    dayMonth,
    monthYear: pattern(`${NOT_BEFORE}(?<month>${all})\\.?\\s${join}(?<year>${YEAR})${NOT_AFTER}`, 'gu'),
    month: pattern(
      `(?:${opener}|${phrases(coming)}|${phrases(past)}|${phrases(['im', 'zum', 'this'])})\\s(?<month>${full})${NOT_AFTER}(?!\\.?\\s?\\d)`,
      'gu',
    ),
    weekday: pattern(
      `(?:(?<coming>${phrases(coming)})\\s|(?<past>${phrases(past)})\\s)?${NOT_BEFORE}(?<weekday>${anyOf(weekdays.flat())})${NOT_AFTER}${besideWeekday ? behind : ''}`,
      'gu',
    ),
    relative: pattern(`${NOT_BEFORE}(?:${anyOf(Object.keys(relative))})${NOT_AFTER}`, 'gu'),
    year: pattern(`(?<![\\p{L}\\p{N}.,:/-])${YEAR}(?![\\p{L}\\p{N}%€$£]|[.,:]\\d|-\\p{L})`, 'gu'),
    monthOf: (written) =>
      monthIndex.get(written) ??
      monthIndex.get([...monthIndex.keys()].find((form) => capital(form) === written) ?? '') ??
      0,
    weekdayOf: (written) => weekdayIndex.get(lower(written)) ?? -1,
    stepOf: (written) => steps.get(lower(written)),
    isOfMonth: (written) => behindMonth.has(lower(written)),
    isYear: (text, at, capitalisedNouns) => {
      const year = Number(text.slice(at, at + 4));
      const counts = /^\s\p{Lu}\p{Ll}{2,}/u.test(text.slice(at + 4, at + 12)) && at > 0;
      // where nouns have capitals, a number before a small word counts nothing; "2000 neue Stellen" may
      if (capitalisedNouns && !counts && year > 1900 && year < 2100 && year % 100 > 0) return true;
      // "in 1500 Fällen" is no year
      return before.test(lowered(text.slice(Math.max(0, at - 24), at))) && !(counts && year < 1800);
    },
  };
}

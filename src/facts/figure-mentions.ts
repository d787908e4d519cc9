import { lowered } from '../text/patterns';
import { findNumbers } from '../text/numbers';
import type { Span } from '../text/segment';
import type { FactTools } from './fact-tools';
import { figurePatterns, unitOf } from './figure-patterns';

/** A figure as a sentence words it; the span holds value and unit. */
export interface FigureMention extends Span {
  readonly value: string;
  readonly unit: string;
}

/** Joined to letters by a hyphen: "72-Stunden-Frist", "58-year-old". */
const JOINED = /^[-‑–](?=\p{L})/u;
/** Parted by marks or spaces; with more digits it is a telephone's. */
const THOUSANDS = /^(?:\d{1,3}(?:[.,’']\d{3})+|\d{1,3}\s\d{3})$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "2024–26": the end of a stretch of years. */
const AFTER_YEAR = /(?<!\d)(?:1[5-9]|20)\d\d\s?[–—-]\s?$/;
/** Scores and times of sports, which have no unit: "34:33", "6-4", "29:04.10"; none of these is a time of day. */
const RESULT =
  /(?<![\d:.,\p{L}-])(?:\d{1,3}:\d|(?:2[5-9]|[3-9]\d|1\d\d):\d\d|\d{1,2}:\d\d[.,]\d{1,3}|(?:\d[-–]\d|\d{2,3}[-–]\d{1,3})(?!-))(?![\d:%]|[.,-]\d)/gu;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A number in digits or in words. */
interface Value extends Span {
  readonly text: string;
  readonly isWord: boolean;
}

/** What follows a number: its unit, and where that ends. */
interface Unit {
  readonly end: number;
  readonly unit: string;
}

/**
 * Finds amounts, shares, money, measures and counts in a sentence. A bare number counts only with a noun it counts;
 * years, times, scores and numbers of things ("Bundesstraße 27") are left out: better none than a wrong one.
 * @param taken stretches that are something else: dates
 * @returns in order, without overlap
 */
export function findFigureMentions(text: string, taken: readonly Span[], tools: FactTools): FigureMention[] {
  const patterns = figurePatterns(tools);
  const found: FigureMention[] = [];
  const isFree = (span: Span) =>
    ![...taken, ...found].some((other) => other.start < span.end && span.start < other.end);
  // "one in four voters" before "four voters"
  for (const { index, 0: value } of lowered(text).matchAll(patterns.fraction)) {
    const span = { start: index, end: index + value.length };
    if (isFree(span)) found.push({ ...span, value: text.slice(span.start, span.end), unit: '' });
  }
  const values = valuesIn(text, tools).filter(isFree);
  for (let i = 0; i < values.length; i++) {
    const first = values[i]!;
    const { currency, start: signed } = currencyBefore(text, first.start, tools);
    const start = currency === null ? startOf(text, first.start, patterns.before) : signed;
    if (/\p{L}$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    let last = first;
    const link = matchAt(patterns.linked, text, first.end);
    const next = values[i + 1];
    if (link && next && next.start === first.end + link[0].length && !YEAR.test(first.text)) {
      last = next;
      i++;
    }
    const isPointed = first === last && first.isWord && start === first.start && isPointedAt(text, first, tools);
    // "$100-million project", but no "58-year-old"
    if ((currency === null && !isNumberHere(text, last)) || isPointed) continue;
    const unit = unitAfter(text, { ...last, start: first.start }, currency, tools);
    const from = currency === null ? start : first.start;
    // "1 Stunde" of "1 Stunde und 45 Minuten"
    if (unit && start < first.start && found.at(-1)?.start === start) found.pop();
    if (unit && isFree({ start, end: unit.end }))
      found.push({ start, end: unit.end, value: text.slice(from, last.end), unit: unit.unit });
  }
  for (const { index, 0: value } of text.matchAll(RESULT)) {
    const span = { start: index, end: index + value.length };
    // "2023-24", "18-34": stretches rise, results of two digits are told from the winner's side
    const [high, low] = value.split(/[-–]/);
    if (low !== undefined && high!.length > 1 && Number(high) <= Number(low)) continue;
    // "(22:12)": half of a result
    if (isFree(span) && !/\([^()]*$/.test(text.slice(0, index))) found.push({ ...span, value, unit: '' });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where a number begins with what belongs to it: a sign, "minus", "one or", "1 minute and". */
function startOf(text: string, at: number, before: RegExp): number {
  if (/(?:^|[\s(])[-−–]$/.test(text.slice(Math.max(0, at - 2), at))) return at - 1;
  const [part = ''] = before.exec(lowered(text.slice(Math.max(0, at - 32), at))) ?? [];
  return at - part.length;
}

function valuesIn(text: string, tools: FactTools): Value[] {
  const digits = findNumbers(text, tools.words.numbers.decimalMark).map((number) => ({ ...number, isWord: false }));
  const { word: one, oneOf } = figurePatterns(tools);
  const low = lowered(text);
  const words = Array.from([...low.matchAll(one), ...low.matchAll(oneOf)], ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: text.slice(index, index + word.length),
    isWord: true,
  }));
  return [...digits, ...words].sort((a, b) => a.start - b.start);
}

/** A currency sign right before a number, and where the figure then starts. */
function currencyBefore(text: string, at: number, tools: FactTools): { currency: string | null; start: number } {
  const [sign] = figurePatterns(tools).currencyBefore.exec(text.slice(Math.max(0, at - 8), at)) ?? [];
  if (sign === undefined) return { currency: null, start: at };
  return { currency: tools.words.numbers.currencies[sign.trim()] ?? null, start: at - sign.length };
}

/** False for a time, a score, an ordinal, the end of a stretch of years, and for a number that is joined to a word. */
function isNumberHere(text: string, { start, end }: Span): boolean {
  if (AFTER_YEAR.test(text.slice(Math.max(0, start - 8), start))) return false;
  return !JOINED.test(text.slice(end, end + 2)) && !/^[:/]\d|^\.(?:\s?\p{Ll}|\d)/u.test(text.slice(end, end + 3));
}

function isPointedAt(text: string, { start }: Span, tools: FactTools): boolean {
  return figurePatterns(tools).pointer.test(lowered(text.slice(Math.max(0, start - 12), start)));
}

/** Reads scale, currency, unit or counted noun after a number; null where there is none. */
function unitAfter(text: string, value: Value, currencySign: string | null, tools: FactTools): Unit | null {
  const { stopWords } = tools;
  const { numbers } = tools.words;
  const patterns = figurePatterns(tools);
  let { end } = value;
  let scale = '';
  let by = 1;
  const scaled = matchAt(patterns.scale, text, end);
  // "two m" is no scale
  if (scaled && !(value.isWord && /^\s?\p{L}$/u.test(scaled[0]))) {
    end += scaled[0].length;
    const written = scaled.groups!['scale']!;
    by = numbers.scales[written]!;
    scale = numbers.scaleNames[by] ?? written;
  }
  const scaledUnit = (unit: string) => (scale === '' ? unit : `${scale} ${unit}`);
  if (currencySign !== null) return { end, unit: scaledUnit(currencySign) };
  const currency = matchAt(patterns.currency, text, end);
  if (currency)
    return { end: end + currency[0].length, unit: scaledUnit(numbers.currencies[currency.groups!['currency']!]!) };
  const unit = matchAt(patterns.unit, text, end);
  if (unit) return { end: end + unit[0].length, unit: scaledUnit(unitOf(unit.groups!['unit']!, numbers.units)) };
  if (YEAR.test(value.text) && scale === '') return null;
  // "as SDG 7 predicts", "ages 5 to 12": the number of something
  const lead = text.slice(Math.max(0, value.start - 20), value.start);
  if (/\p{Lu}{2,}\s$/u.test(lead) || patterns.numbered.test(lead)) return null;
  const { of, modifier = '', noun } = matchAt(patterns.counted, text, end)?.groups ?? {};
  const fits =
    noun !== undefined &&
    !modifier
      .toLowerCase()
      .split(/\s/)
      .some((word) => stopWords.has(word) && !numbers.modifiers.includes(word)) &&
    // "60 mil jubilados", but "2 millones de personas"
    (of === ' ') !== (by >= 1e6 && numbers.scaleOf) &&
    !isName(text, value, noun, tools) &&
    isCounted(noun, tools);
  if (fits) return { end: end + of!.length + modifier.length + noun.length, unit: scaledUnit(modifier + noun) };
  // "rose by 98,700": with its thousands parted it is a count, whatever of
  if (scale === '' && THOUSANDS.test(value.text)) return { end, unit: '' };
  return scale === '' || value.isWord ? null : { end, unit: scale };
}

/** A number word with a capital before a noun with one, inside a sentence: "Sete Portas". */
function isName(text: string, { start, isWord }: Value, noun: string, { capitalisedNouns }: FactTools): boolean {
  if (capitalisedNouns || !isWord || !/^\p{Lu}/u.test(noun)) return false;
  return (
    /^\p{Lu}/u.test(text.slice(start, start + 2)) && /[\p{L}\d,]\s$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function isCounted(noun: string, { words, stopWords, calendarWords, capitalisedNouns }: FactTools): boolean {
  if (calendarWords.has(noun.toLowerCase())) return false;
  // "Volks- und Raiffeisenbanken" holds a small word
  const parts = capitalisedNouns ? [noun.toLowerCase().split(/\s/)[0]!] : noun.toLowerCase().split(/\s/);
  if (parts.some((part) => stopWords.has(part))) return false;
  return !words.numbers.notCounted.some((word) => parts.includes(word.toLowerCase()));
}

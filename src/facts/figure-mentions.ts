import { findNumbers } from '../text/numbers';
import type { Span } from '../text/segment';
import type { FactTools } from './fact-tools';
import { figurePatterns } from './figure-patterns';

/** A figure as a sentence words it; the span holds value and unit. */
export interface FigureMention extends Span {
  readonly value: string;
  readonly unit: string;
}

/** Joined to letters by a hyphen: "72-Stunden-Frist", "58-year-old". */
const JOINED = /^[-‑–](?=\p{L})/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Finds amounts, shares, money, measures and counts in a sentence. A bare number counts only with a noun it counts;
 * years, times, scores and numbers of things ("Bundesstraße 27") are left out: better none than a wrong one.
 * @param taken stretches that are something else: dates
 * @returns in order, without overlap
 */
export function findFigureMentions(text: string, taken: readonly Span[], tools: FactTools): FigureMention[] {
  const patterns = figurePatterns(tools);
  const { numbers } = tools.words;
  const found: FigureMention[] = [];
  const isTaken = (start: number, end: number) =>
    taken.some((span) => span.start < end && start < span.end) ||
    found.some((span) => span.start < end && start < span.end);

  /** Reads scale, currency, unit or counted noun after a number. */
  const unitAfter = (end: number, prefix: string | null, year: boolean, word: boolean) => {
    let at = end;
    let scale = '';
    const scaled = matchAt(patterns.scale, text, at);
    if (scaled && !(word && /^\s?\p{L}$/u.test(scaled[0]))) {
      at += scaled[0].length;
      scale = numbers.scaleNames[numbers.scales[scaled.groups!['scale']!]!] ?? '';
    }
    const join = (unit: string) => (scale === '' ? unit : `${scale} ${unit}`);
    if (prefix !== null) return { end: at, unit: join(prefix) };
    const currency = matchAt(patterns.currency, text, at);
    if (currency)
      return { end: at + currency[0].length, unit: join(numbers.currencies[currency.groups!['currency']!]!) };
    const unit = matchAt(patterns.unit, text, at);
    // a lone letter after a scale is no unit
    if (unit) return { end: at + unit[0].length, unit: join(numbers.units[unit.groups!['unit']!]!) };
    if (year && scale === '') return null;
    const counted = matchAt(patterns.counted, text, at);
    if (counted && isCounted(counted.groups!['noun']!, tools))
      return {
        end: at + counted[0].length,
        unit: join((counted.groups!['modifier'] ?? '') + counted.groups!['noun']!),
      };
    return scale === '' || word ? null : { end: at, unit: scale };
  };

  const all = findNumbers(text, numbers.decimalMark);
  for (let i = 0; i < all.length; i++) {
    const number = all[i]!;
    if (isTaken(number.start, number.end)) continue;
    let { start, end } = number;
    const before = patterns.currencyBefore.exec(text.slice(Math.max(0, start - 8), start));
    const prefix = before ? numbers.currencies[before[0].trim()]! : null;
    const from = before ? start - before[0].length : start;
    if (/\p{L}$/u.test(text.slice(Math.max(0, from - 1), from)) || JOINED.test(text.slice(end, end + 2))) continue;
    if (/^[:/]\d|^\.(?:\s?\p{Ll}|\d)/u.test(text.slice(end, end + 3))) continue;
    const range = matchAt(patterns.range, text, end);
    const second = all[i + 1];
    if (
      range &&
      second &&
      second.start - end - range[0].length <= 1 &&
      !isTaken(second.start, second.end) &&
      !YEAR.test(number.text)
    ) {
      end = second.end;
      i++;
    }
    const unit = unitAfter(end, prefix, YEAR.test(number.text), false);
    if (!unit) continue;
    found.push({ start: from, end: unit.end, value: text.slice(start, end), unit: unit.unit });
  }
  for (const { index, 0: word } of text.matchAll(patterns.word)) {
    const end = index + word.length;
    if (isTaken(index, end) || patterns.pointer.test(text.slice(Math.max(0, index - 12), index))) continue;
    const unit = unitAfter(end, null, false, true);
    if (unit && !isTaken(index, unit.end)) found.push({ start: index, end: unit.end, value: word, unit: unit.unit });
  }
  for (const { index, 0: fraction } of text.matchAll(patterns.fraction))
    if (!isTaken(index, index + fraction.length))
      found.push({ start: index, end: index + fraction.length, value: fraction, unit: '' });
  return found.sort((a, b) => a.start - b.start);
}

function isCounted(noun: string, { words, stopWords }: FactTools): boolean {
  const parts = noun.toLowerCase().split(/\s/);
  if (parts.some((part) => stopWords.has(part))) return false;
  return !words.numbers.notCounted.some((word) => parts.includes(word.toLowerCase()));
}

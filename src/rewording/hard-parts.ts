import type { FactTools } from '../facts/fact-tools';
import { findFigureMentions } from '../facts/figure-mentions';
import { quotedSpans } from '../facts/quote-marks';
import { findNumbers } from '../text/numbers';
import { lowered } from '../text/patterns';
import { words } from '../text/words';

/**
 * Every number of a text in order, by its value: "3,2", "zwei" and "2" alike. Digits inside words ("A380", "12:30")
 * count as they are written.
 */
export function numbersIn(text: string, { words: { numbers } }: FactTools): string[] {
  const written = findNumbers(text, numbers.decimalMark);
  const found = written.map(({ start, value }) => ({ start, key: String(value) }));
  const isIn = (at: number) => written.some(({ start, end }) => at >= start && at < end);
  for (const { 0: digits, index } of text.matchAll(/\d+/g))
    if (!isIn(index)) found.push({ start: index, key: `'${digits}` });
  for (const { 0: word, index } of lowered(text).matchAll(/\p{L}+/gu)) {
    const value = Object.hasOwn(numbers.words, word) ? numbers.words[word] : undefined;
    if (value !== undefined) found.push({ start: index, key: String(value) });
  }
  return found.sort((a, b) => a.start - b.start).map(({ key }) => key);
}

/** What each figure of a text counts or measures, in order: "Mrd. EUR", "%". */
export function unitsIn(text: string, tools: FactTools): string[] {
  return findFigureMentions(text, [], tools).map(({ unit }) => stemOf(unit));
}

/** What stands between quotation marks, marks left out. */
export function quotationsIn(text: string): string[] {
  return quotedSpans(text).map(({ start, end }) => text.slice(start + 1, end - 1));
}

/**
 * The names of a text in order, shortened so that "Alibabas" is "Alibaba": those that are known, and what a capital
 * letter betrays. Where every noun has one, only two in a row and abbreviations do.
 * @param known names and aliases of the article
 */
export function namesIn(text: string, known: readonly string[], tools: FactTools): string[] {
  const found: { readonly start: number; readonly name: string }[] = [];
  const inKnown = new Set(known.flatMap((name) => words(name).map(stemOf)));
  let before: RegExpExecArray | null = null;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{N}’'-]*/gu)) {
    const [word] = match;
    const isOpening = /(?:^|[.!?:…]\s*)["„“«»(]*$/u.test(text.slice(0, match.index));
    const isCapital = /^\p{Lu}/u.test(word) && !tools.calendarWords.has(word.toLowerCase());
    const isShort = /\p{Lu}.*\p{Lu}/u.test(word);
    const follows = before !== null && text.slice(before.index + before[0].length, match.index) === ' ';
    const isPlain = isCapital && !isOpening && !tools.stopWords.has(word.toLowerCase());
    const isName =
      isShort || (isCapital && inKnown.has(stemOf(word))) || (isPlain && (!tools.capitalisedNouns || follows));
    if (isName) found.push({ start: match.index, name: stemOf(word) });
    before = isPlain ? match : null;
  }
  return found.map(({ name }) => name);
}

/** A word without its case and ending. */
function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/, '');
  return plain.length > 4 ? plain.replace(/(?:e[nrs]|s)$/, '') : plain;
}

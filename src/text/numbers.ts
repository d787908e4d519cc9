import type { Span } from './segment';

/** A number written in digits. */
export interface WrittenNumber extends Span {
  /** As written: "2,38", "1.150". */
  readonly text: string;
  readonly value: number;
}

// Thousands in groups of three, parted by the other mark, an apostrophe (Swiss) or a space (French); then decimals.
const COMMA =
  /(?<![\p{L}\p{N}_]|[\d][.,:/])\d{1,3}(?:(?:\.\d{3})+|(?:[’']\d{3})+|(?:[ \u00a0\u202f]\d{3}(?!\d))+)(?:,\d+)?(?![\d])|(?<![\p{L}\p{N}_]|[\d][.,:/])\d+(?:,\d+)?/gu;
const POINT =
  /(?<![\p{L}\p{N}_]|[\d][.,:/])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\p{L}\p{N}_]|[\d][.,:/])\d+(?:\.\d+)?/gu;

/**
 * Finds the numbers of a text that stand as words of their own, not those in "A380" or "12:30".
 * @param decimalMark of the language; the other mark parts thousands
 */
export function findNumbers(text: string, decimalMark: '.' | ','): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (const match of text.matchAll(decimalMark === ',' ? COMMA : POINT)) {
    const [written] = match;
    const plain =
      decimalMark === ',' ? written.replace(/[.’' \u00a0\u202f]/g, '').replace(',', '.') : written.replace(/,/g, '');
    numbers.push({ start: match.index, end: match.index + written.length, text: written, value: Number(plain) });
  }
  return numbers;
}

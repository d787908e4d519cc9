import { LOWER_LETTER } from '../text/letters';

/**
 * How cue phrases and texts find each other without a pattern being tried: both are known by the keys of their words.
 * A phrase's keys are made when the extension is built (`offline/cues`), a text's in the page; they must agree, so both
 * are made here. A key is
 * - the first {@link KEY_LENGTH} letters of a word that has as many,
 * - a shorter word with a space behind it: that word and no other,
 * - fewer letters: every word that begins with them,
 * - {@link DIGIT_KEY}: a word with a digit at either end,
 * - a mark that stands for itself, such as a currency's.
 */
export type WordKey = string;

/** Seven letters tell nearly as well as whole words, in less room. */
export const KEY_LENGTH = 7;

export const DIGIT_KEY = '#';

/** Marks that offers are full of and reports are not. */
export const MARKS = '$£€%▲▼›»→(+?>';

/** Further on in a text than any two words of one phrase. */
export const FAR = 50;

/** Numbers are written in characters that no string must escape: half the room of digits and commas, read as fast. */
const ZERO = 40;
const BASE = 52;

/** A number below {@link BASE} as one character. */
export function digitOf(number: number): string {
  if (number >= BASE) throw new RangeError(`no digit for ${number}`);
  return String.fromCharCode(ZERO + number);
}

/** The number that a digit of a text stands for. */
export function numberAt(text: string, at: number): number {
  return text.charCodeAt(at) - ZERO;
}

/** The number that two digits of a text stand for. */
export function pairAt(text: string, at: number): number {
  return numberAt(text, at) * BASE + numberAt(text, at + 1);
}

/** A number below the square of {@link BASE} as two characters. */
export function pairOf(number: number): string {
  return digitOf(Math.floor(number / BASE)) + digitOf(number % BASE);
}

const TOKEN = new RegExp(`[${LOWER_LETTER}\\d]+|[${MARKS}]`, 'g');
const DIGIT_AT_END = /^\d|\d$/;

/** The words and marks of a lower-cased text, in order. */
export function tokensOf(lower: string): readonly string[] {
  return lower.match(TOKEN) ?? [];
}

/**
 * The key of the letters that a phrase asks for.
 * @param isWhole whether the word ends there
 */
export function keyOf(letters: string, isWhole: boolean): WordKey {
  if (letters.length >= KEY_LENGTH) return letters.slice(0, KEY_LENGTH);
  return isWhole ? `${letters} ` : letters;
}

/** Every key that a word or mark of a text answers to. */
export function keysOf(token: string): WordKey[] {
  const keys: WordKey[] = [];
  if (MARKS.includes(token)) return [token];
  for (let length = 1; length < KEY_LENGTH && length <= token.length; length++) keys.push(token.slice(0, length));
  keys.push(token.length < KEY_LENGTH ? `${token} ` : token.slice(0, KEY_LENGTH));
  if (DIGIT_AT_END.test(token)) keys.push(DIGIT_KEY);
  return keys;
}

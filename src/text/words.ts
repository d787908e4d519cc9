import { DIGIT, LETTER } from './letters';

const WORD = new RegExp(`[${DIGIT}${LETTER}]+(?:[’'-][${DIGIT}${LETTER}]+)*`, 'g');

/** The words of a text in order: letters and digits, with inner hyphens and apostrophes. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many {@link words} a text has. */
export function countWords(text: string): number {
  return words(text).length;
}

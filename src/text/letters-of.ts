import { DIGIT, LETTER } from './letters';

const NO_LETTERS = new RegExp(`[^${DIGIT}${LETTER}]+`, 'g');

/** Latin letters below are composed as they stand: to ask for it costs more than all else here. */
const COMBINING = /[\u0300-\uFFFF]/;

/** Letters and digits of a text, lower case: what is left when spacing and marks differ. */
export function lettersOf(text: string): string {
  const lower = text.toLowerCase();
  return (COMBINING.test(lower) ? lower.normalize('NFC') : lower).replace(NO_LETTERS, '');
}

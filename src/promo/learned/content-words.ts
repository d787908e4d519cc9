import { LOWER_LETTER } from '../../text/letters';

const CONTENT = new RegExp(`[${LOWER_LETTER}]{3,}|\\d+(?:[.,]\\d+)*`, 'gi');
const LONG_WORD = 6;
const STEM = 6;

/** Long words, names and numbers, by their beginnings: a story goes on with them, an offer breaks off from it. */
export function contentOf(text: string): string[] {
  const found: string[] = [];
  for (const { 0: word, index } of text.matchAll(CONTENT)) {
    const isNumber = word[0]! >= '0' && word[0]! <= '9';
    const isName =
      index > 1 && word[0] !== word[0]!.toLowerCase() && !/[.!?:…\n]\s*$/.test(text.slice(index - 3, index));
    if (isNumber ? word.length > 1 : isName || word.length >= LONG_WORD) found.push(word.toLowerCase().slice(0, STEM));
  }
  return found;
}

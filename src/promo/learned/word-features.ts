import { LOWER_LETTER } from '../../text/letters';
import { findQuotedSpeech } from '../quoted-speech';

/** A word as the model counts it, and where it stands in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(`[${LOWER_LETTER}]+(?:['’-][${LOWER_LETTER}]+)*|\\d+(?:[.,]\\d+)*|[?!:%€$£»›→►]`, 'g');

/** A proper name, a number: which one tells nothing. */
const NAME = '@';
const NUMBER = '#';

/** Compounds and inflected forms meet in their beginnings; endings tell tense and person. */
const STEM = 5;
const ENDINGS = [2, 3];

/** Endings are counted by the word: so many of them are all. */
const MANY_ENDINGS = 6;

/**
 * The words of a text without quoted speech, lower case, numbers and names made alike. German writes every noun with a
 * capital: there names stay words.
 */
export function tokensOf(text: string, lang: string): Token[] {
  const speech = findQuotedSpeech(text);
  const folded = text.toLowerCase();
  const lower = folded.length === text.length ? folded : text;
  const tokens: Token[] = [];
  let isOpening = true;
  for (const match of lower.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (speech.some((quote) => start >= quote.start && end <= quote.end)) continue;
    const first = text[start]!;
    const isCapital = first !== lower[start];
    const isNumber = first >= '0' && first <= '9';
    const isName = isCapital && !isOpening && lang !== 'de' && end - start > 1;
    tokens.push({ word: isNumber ? NUMBER : isName ? NAME : match[0].replaceAll('’', "'"), start, end });
    isOpening = '.!?…\n:'.includes(text[end] ?? ' ') || '?!:'.includes(first);
  }
  return tokens;
}

/** The name under which words with the same beginning are counted. */
export const stemOf = (word: string) => `${word.slice(0, STEM)}~`;

/** What words a text has, whole, by their beginnings and by their endings, each with its weight in the text, 0..1. */
export function wordFeatures(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { word } of tokens) {
    found.set(word, 1);
    if (word.length > STEM) found.set(stemOf(word), 1);
    for (const length of ENDINGS)
      if (word.length >= length + 2) {
        const ending = `-${word.slice(-length)}`;
        found.set(ending, Math.min(1, (found.get(ending) ?? 0) + MANY_ENDINGS / tokens.length));
      }
  }
  return found;
}

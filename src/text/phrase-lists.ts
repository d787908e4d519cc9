import { DIGIT, LOWER_LETTER } from './letters';
import type { Phrase } from './phrase';

/**
 * A list of phrases as one pattern, for texts that are lower-cased and only asked whether they hold one. It says the
 * same as `compilePhrases` and is made in a tenth of the time: the list is translated as a whole, which leaves the loop
 * to the browser, and without the flag `i` the engine need not fold the case of its classes.
 */

/** Not within a character class. */
const OUTSIDE = String.raw`(?![^[\]\n]*\])`;
const HYPHEN = new RegExp(`-${OUTSIDE}`, 'g');
const SPACE = new RegExp(` ${OUTSIDE}`, 'g');
const REST = new RegExp(`~${OUTSIDE}`, 'g');
const LETTER_CLASS = new RegExp(String.raw`\\p\{L[ul]?\}${OUTSIDE}`, 'g');
const DIGIT_CLASS = new RegExp(String.raw`\\p\{N\}${OUTSIDE}`, 'g');
const LETTERS_WITHIN = /\\p\{L[ul]?\}/g;
const DIGITS_WITHIN = /\\p\{N\}/g;

/** A line that opens, or closes, with what starts, or ends, a word: see `sourceOf`. */
const OPENS = `(?=[${DIGIT}${LOWER_LETTER}([~])`;
const CLOSES = String.raw`(?<=[${DIGIT}${LOWER_LETTER})\]~]\??)`;
/** Lines by whether a word must start before and end behind them. */
const GROUPS = (
  [
    ['=', '='],
    ['=', '!'],
    ['!', '='],
    ['!', '!'],
  ] as const
).map(([opens, closes]) => ({
  lines: new RegExp(`^${OPENS.replace('=', opens)}.+${CLOSES.replace('=', closes)}$`, 'gm'),
  before: opens === '=' ? `(?<![${DIGIT}${LOWER_LETTER}])` : '',
  after: closes === '=' ? `(?![${DIGIT}${LOWER_LETTER}])` : '',
}));

/** Translates many phrases, a line each. */
function translated(lines: string): string {
  const plain = lines.replace(HYPHEN, '[-\u2010\u2011\u2013]').replace(SPACE, '\\s+');
  const classed = plain.includes('\\p')
    ? plain
        .replace(LETTER_CLASS, `[${LOWER_LETTER}]`)
        .replace(DIGIT_CLASS, `[${DIGIT}]`)
        .replace(LETTERS_WITHIN, LOWER_LETTER)
        .replace(DIGITS_WITHIN, DIGIT)
    : plain;
  return classed.includes('~') ? classed.replace(REST, `[${DIGIT}${LOWER_LETTER}\u2010\u2011-]*`) : classed;
}

/**
 * The source of a regular expression without flags that tells whether a lower-cased text holds one of the phrases;
 * empty where there are none. Alternatives stand in no order that could be relied on.
 * @param phrases lower case
 */
export function sourceOfList(phrases: readonly Phrase[]): string {
  const lines = phrases.join('\n');
  const sources: string[] = [];
  for (const group of GROUPS) {
    const found = lines.match(group.lines);
    if (found) sources.push(`${group.before}(?:${translated(found.join('\n')).replaceAll('\n', '|')})${group.after}`);
  }
  return sources.join('|');
}

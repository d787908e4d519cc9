/**
 * How packs write the words they look for: a regular expression source in which
 * - a space is any white space,
 * - `~` is the rest of a word (letters, digits, hyphens, or nothing): `empfehl~`, `gratis~analyse`,
 * - a plain hyphen also matches the non-breaking hyphen and dashes,
 * - `\p{L}`, `\p{Lu}`, `\p{Ll}` are any letter and `\p{N}` any digit, since case is not told apart,
 * - a phrase that starts or ends with a letter, digit or bracket starts or ends a word there; unlike `\b` this knows
 *   letters with accents.
 */
export type Phrase = string;

/**
 * Letters as ranges, from Latin with all its accents to Greek, Cyrillic and beyond. The property escape `\p{L}` says
 * the same with 600 ranges, and to fold their case took most of the time that the content script had: a second a page.
 */
const LETTER = 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u024F\u0370-\u1FFF';
const DIGIT = '0-9';
const START = `(?<![${DIGIT}${LETTER}])`;
const END = `(?![${DIGIT}${LETTER}])`;

/** Translates the escapes and the two shorthands; a character class is told by its brackets. */
function translate(phrase: Phrase): string {
  let out = '';
  let isInClass = false;
  for (const [token] of phrase.matchAll(/\\p\{\w+\}|\\.|[^]/gsu)) {
    const inClass = (ranges: string) => (isInClass ? ranges : `[${ranges}]`);
    if (token === '\\p{N}') out += inClass(DIGIT);
    else if (token.startsWith('\\p{')) out += inClass(LETTER);
    else if (token === '[' || token === ']') {
      isInClass = token === '[';
      out += token;
    } else if (isInClass) out += token;
    else if (token === '-') out += '[-\u2010\u2011\u2013]';
    else if (token === ' ') out += '\\s+';
    else if (token === '~') out += `[${DIGIT}${LETTER}\u2010\u2011-]*`;
    else out += token;
  }
  return out;
}

/**
 * One regular expression (flags `giu`) that finds any of the phrases; matches nothing where there are none.
 * The word boundaries are written once around all the phrases that want them.
 * @throws SyntaxError where a phrase is no valid pattern
 */
export function compilePhrases(phrases: readonly Phrase[]): RegExp {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const before = /^[\p{L}\p{N}([~]/u.test(phrase) ? START : '';
    const after = /[\p{L}\p{N})\]~]\??$/u.test(phrase) ? END : '';
    const key = `${before} ${after}`;
    const group = groups.get(key);
    if (group) group.push(translate(phrase));
    else groups.set(key, [translate(phrase)]);
  }
  const sources = [...groups].map(([key, group]) => {
    const [before = '', after = ''] = key.split(' ');
    return `${before}(?:${group.join('|')})${after}`;
  });
  return sources.length === 0 ? /(?!)/giu : new RegExp(sources.join('|'), 'giu');
}

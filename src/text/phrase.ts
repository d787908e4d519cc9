/**
 * How packs write the words they look for: a regular expression source in which
 * - a space is any white space,
 * - `~` is the rest of a word (letters, digits, hyphens, or nothing): `empfehl~`, `gratis~analyse`,
 * - a plain hyphen also matches the non-breaking hyphen and dashes,
 * - a phrase that starts or ends with a letter, digit or bracket starts or ends a word there; unlike `\b` this knows
 *   letters with accents.
 */
export type Phrase = string;

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

function source(phrase: Phrase): string {
  const body = phrase
    .replace(/(?<![\\[])-(?![^[\]]*\])/g, '[-\u2010\u2011\u2013]')
    .replace(/ /g, '\\s+')
    .replace(/~/g, '[\\p{L}\\p{N}\u2010\u2011-]*');
  const before = /^[\p{L}\p{N}([~]/u.test(phrase) ? START : '';
  const after = /[\p{L}\p{N})\]~]\??$/u.test(phrase) ? END : '';
  return `${before}(?:${body})${after}`;
}

/**
 * One regular expression (flags `giu`) that finds any of the phrases; matches nothing where there are none.
 * @throws SyntaxError where a phrase is no valid pattern
 */
export function compilePhrases(phrases: readonly Phrase[]): RegExp {
  return phrases.length === 0 ? /(?!)/giu : new RegExp(phrases.map(source).join('|'), 'giu');
}

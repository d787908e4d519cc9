/**
 * Letters as ranges for a character class, from Latin with all its accents to Greek, Cyrillic, Hebrew, Arabic and on.
 * The property escape `\p{L}` says the same with 600 ranges: to compile it and to fold its case costs milliseconds a
 * pattern, and the content script compiles its patterns anew on every page.
 */
export const LETTER =
  'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u024F\u0370-\u1FFF\u2C00-\u2DFF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF';

/**
 * Letters as the seven languages write them, lower case, for texts that are lower-cased before: patterns with the flags
 * `iu` and `\p{L}` take a tenth of a millisecond each to compile, which a page would pay for hundreds of them.
 */
export const LOWER_LETTER = 'a-zß-öø-ÿœšž';

/**
 * The letters of {@link LETTER} that are Latin: of a pattern that ignores case the engine folds every range, and takes
 * a quarter longer for Greek and Cyrillic, which no phrase of a pack is written in.
 */
export const LATIN_LETTER = 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u024F';

/** Capital letters as the seven languages write them. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞŒŠŽŸ';

export const DIGIT = '0-9';

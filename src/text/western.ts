/** Classes of letters, as parts of the source of a pattern. */
export interface Letters {
  readonly capital: string;
  readonly small: string;
  /** Letters of scripts without capitals. */
  readonly other: string;
  /** Any of these. */
  readonly letter: string;
  /** A mark of its own on the letter before. */
  readonly mark: string;
  /** White space. A class as a whole; the others are written into one. */
  readonly space: string;
  /** What the pattern needs. */
  readonly flags: string;
}

const ALL: Letters = {
  capital: String.raw`\p{Lu}`,
  small: String.raw`\p{Ll}`,
  other: String.raw`\p{Lo}`,
  letter: String.raw`\p{L}`,
  mark: String.raw`\p{M}`,
  space: String.raw`\s`,
  flags: 'u',
};
const WESTERN: Letters = {
  capital: 'A-ZÀ-ÖØ-Þ',
  small: 'a-zµß-öø-ÿ',
  other: 'ªº',
  letter: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  mark: '',
  space: String.raw`[ \n]`,
  flags: '',
};

/** Letters of Western Europe, punctuation, spaces and line breaks. */
const IS_WESTERN = /^[\n -\x9F\xA1-\xFF\u2010-\u2027\u2030-\u205E]*$/;

/**
 * A pattern for texts of all scripts, and the same for those in letters of Western Europe, which nearly all are. One with
 * properties such as `\p{Lu}` takes the engine a millisecond and more to compile, and a content script compiles anew on
 * every page.
 * @param source asked once for each of the two, when it is first needed
 * @returns the pattern for a text
 */
export function patternOfLetters(source: (letters: Letters) => string): (text: string) => RegExp {
  const compile = (letters: Letters) => new RegExp(source(letters), letters.flags);
  let western: RegExp | null = null;
  let all: RegExp | null = null;
  return (text) => (IS_WESTERN.test(text) ? (western ??= compile(WESTERN)) : (all ??= compile(ALL)));
}

import { unitAt } from './unit-at';

/** Characters a reader does not see: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/**
 * Text as a reader sees it on one line: invisible characters removed, runs of white space as one space, trimmed.
 * @param text any text
 */
export function oneLine(text: string): string {
  return squeezed(text.replace(INVISIBLE, '')).trim();
}

/** White space that is no single space. */
const LOOSE = / \s+|[^\S ]\s*/g;

/** Text with every run of white space as one space. Most have nothing but single spaces, which are passed over. */
export const squeezed = (text: string): string => text.replace(LOOSE, ' ');

/** True for white space as HTML and readers know it, non-breaking spaces included. */
export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

const SHOWN = /[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** The first character that nobody sees and that is no white space. */
const FIRST_INVISIBLE = 0xad;
/** All characters between these are seen. */
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/**
 * True for a text of which a reader sees nothing: white space and invisible characters. Asked of every text node: most
 * hold nothing but white space, which the engine trims faster than it searches with a pattern.
 */
export function isBlankText(text: string): boolean {
  const first = unitAt.call(text, 0);
  if (first > SPACE && first < NO_BREAK_SPACE) return false;
  const trimmed = text.trim();
  return trimmed === '' || (unitAt.call(trimmed, 0) >= FIRST_INVISIBLE && !SHOWN.test(trimmed));
}

import { DIGIT, LETTER } from './letters';

const WORD = new RegExp(`[${DIGIT}${LETTER}]+(?:[’'-][${DIGIT}${LETTER}]+)*`, 'g');

/** The words of a text in order: letters and digits, with inner hyphens and apostrophes. */
export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** True for a UTF-16 unit that is a digit or a letter; the ranges of {@link LETTER}, the most frequent first. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  if (unit <= 0x24f) return unit >= 0xc0 || unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return (
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0x2c00 && unit <= 0x2dff) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af)
  );
}

const isJoint = (unit: number) => unit === 0x2d || unit === 0x27 || unit === 0x2019;

/** How many {@link words} a text has; counted unit by unit, since it is asked for every line of a page. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) {
      if (!inWord) count++;
      inWord = true;
    } else if (inWord && !(isJoint(unit) && isWordUnit(text.charCodeAt(i + 1)))) inWord = false;
  }
  return count;
}

import { DIGIT, LETTER } from './letters';
import { unitAt } from './unit-at';

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

const OTHER = 0;
const LETTER_UNIT = 1;
const DIGIT_UNIT = 2;
/** A unit of a script without spaces between words (Thai, kana, Han). */
const PACKED = 3;
/** An apostrophe or hyphen, which joins two parts of a word. */
const JOINT = 4;

/** What the units of Latin scripts are; nearly all of a page is looked up here. */
const CLASSES = new Uint8Array(0x250);
CLASSES.fill(DIGIT_UNIT, 0x30, 0x3a).fill(LETTER_UNIT, 0x41, 0x5b).fill(LETTER_UNIT, 0x61, 0x7b);
CLASSES.fill(LETTER_UNIT, 0xc0);
CLASSES[0xaa] = CLASSES[0xb5] = CLASSES[0xba] = LETTER_UNIT;
CLASSES[0x2d] = CLASSES[0x27] = JOINT;

function classBeyond(unit: number): number {
  if (unit === 0x2019) return JOINT;
  if (
    (unit >= 0xe00 && unit <= 0xe7f) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
    return PACKED;
  return isWordUnit(unit) ? LETTER_UNIT : OTHER;
}

/** How much a text holds; see {@link countText}. */
export interface TextCount {
  /** Words; characters of scripts without spaces count as half a word. */
  readonly words: number;
  /** Runs of digits. */
  readonly figures: number;
}

/** Counts the words and figures of a text in one go, unit by unit: it is asked for every line of a page. */
export function countText(text: string): TextCount {
  let words = 0;
  let figures = 0;
  let packed = 0;
  let last = OTHER;
  let inWord = false;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitAt.call(text, i);
    const kind = unit < CLASSES.length ? CLASSES[unit]! : classBeyond(unit);
    // Most letters follow a letter, and change nothing.
    if (kind === last && kind <= LETTER_UNIT) continue;
    if (kind === LETTER_UNIT || kind === DIGIT_UNIT) {
      if (!inWord) words++;
      inWord = true;
      if (kind === DIGIT_UNIT && last !== DIGIT_UNIT) figures++;
    } else if (kind === PACKED) {
      packed++;
      inWord = false;
    } else if (kind === OTHER || last === JOINT) inWord = false;
    last = kind;
  }
  return { words: words + packed / 2, figures };
}

/** How many {@link words} a text has. */
export function countWords(text: string): number {
  let count = 0;
  let last = OTHER;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const unit = unitAt.call(text, i);
    const kind =
      unit < CLASSES.length ? CLASSES[unit]! : isWordUnit(unit) ? LETTER_UNIT : unit === 0x2019 ? JOINT : OTHER;
    if (kind === LETTER_UNIT || kind === DIGIT_UNIT) {
      if (!inWord) count++;
      inWord = true;
    } else if (kind === OTHER || last === JOINT) inWord = false;
    last = kind;
  }
  return count;
}

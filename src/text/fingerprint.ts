import { DIGIT, LETTER } from './letters';
import { oneLine } from './normalise';

const WORD = new RegExp(`^[${DIGIT}${LETTER}]`);
const WHOLE_WORD = new RegExp(`^[${DIGIT}${LETTER}]+$`);
const NO_LETTERS = new RegExp(`[^${LETTER}]+`, 'g');

/**
 * Names a wording without keeping it: what is alike but for case, numbers, punctuation and white space has the same
 * fingerprint. Prices, dates and percentages change daily in a text that stays the same otherwise.
 * @returns 53 bits in base 36; empty where the text is blank. Two wordings of a site share one by accident once in
 *   billions.
 */
export function fingerprintOf(text: string): string {
  const letters = text.normalize('NFC').toLowerCase().replace(NO_LETTERS, '');
  const wording = letters || oneLine(text);
  return wording === '' ? '' : hash(wording).toString(36);
}

/** What a template's name begins with, and how long it is: longer than that of any wording. */
const TEMPLATE = 't';
const LENGTH = 11;

/** Whether a fingerprint is that of a template: it is kept beside the one of a wording. */
export function isTemplate(fingerprint: string): boolean {
  return fingerprint.length > LENGTH;
}

/** A word, or what ends a sentence or a head: "Northlight:". */
const WORD_OR_STOP = new RegExp(
  `[${DIGIT}${LETTER}]+(?:[-\u2010\u2011'’&][${DIGIT}${LETTER}]+)*|[.!?:…|·•–—»“„"\n]`,
  'g',
);
const NUMBER = /^\d+$/;
const HAS_DIGIT = /\d/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A name's slot is no longer: "Northlight Shipping stock: …". */
const HEAD_WORDS = 4;
/** With fewer words left a template is that of half the site. */
const TEMPLATE_WORDS = 3;
const TEMPLATE_LETTERS = 12;

/**
 * Names what a wording has in common with others of the same make: the same pitch for another company, with other
 * figures. Taken out are numbers, words with a capital that no sentence explains, which in German is every noun, and
 * what stands before the first colon where it is made of such words.
 * @returns as {@link fingerprintOf}, and told from it by {@link isTemplate}; empty where too little is left
 */
export function templateOf(text: string): string {
  const kept: string[] = [];
  let isOpening = true;
  let isAfterNumber = false;
  let sentence = { from: 0, words: 0, isNames: true };
  for (const [piece] of text.normalize('NFC').replace(INVISIBLE, '').matchAll(WORD_OR_STOP)) {
    if (!WORD.test(piece)) {
      // "3. Januar"
      if (piece === '.' && isAfterNumber) continue;
      if (piece === ':' && sentence.isNames && sentence.words <= HEAD_WORDS) kept.length = sentence.from;
      isOpening = true;
      sentence = { from: kept.length, words: 0, isNames: true };
      continue;
    }
    const lower = piece.toLowerCase();
    const isName = HAS_DIGIT.test(piece) || piece.charAt(0) !== lower.charAt(0);
    sentence = { ...sentence, words: sentence.words + 1, isNames: sentence.isNames && isName };
    const isCompound = piece.length > 1 && !WHOLE_WORD.test(piece);
    if (!isName || (isOpening && !isCompound && !HAS_DIGIT.test(piece))) kept.push(lower.replace(NO_LETTERS, ''));
    isOpening = false;
    isAfterNumber = NUMBER.test(piece);
  }
  const template = kept.join(' ');
  if (kept.length < TEMPLATE_WORDS || template.length < TEMPLATE_LETTERS) return '';
  return TEMPLATE + hash(template).toString(36).padStart(LENGTH, '0');
}

/**
 * Two multiplicative hashes of 32 bits over UTF-16 units, mixed at the end so that each bit depends on all of the text.
 * @returns 53 bits
 */
export function hash(text: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(unit, 0xcc9e2d51);
  }
  a = Math.imul(a ^ (a >>> 15) ^ b, 0x2c1b3c6d);
  b = Math.imul(b ^ (b >>> 13) ^ a, 0x297a2d39);
  a ^= a >>> 16;
  b ^= b >>> 15;
  return ((b >>> 0) & 0x1fffff) * 0x100000000 + (a >>> 0);
}

import { LETTER } from './letters';
import { oneLine } from './normalise';

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

/** Two multiplicative hashes of 32 bits over UTF-16 units, mixed at the end so that each bit depends on all of the text. */
function hash(text: string): number {
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

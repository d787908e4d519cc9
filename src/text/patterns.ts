import { DIGIT, LETTER } from './letters';

/** Lower case, offsets kept: the few letters that grow ("İ") stay as they are. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/\p{Lu}/gu, sameLength);
}

function sameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Lowers the letters of a pattern, not its classes: `\p{L}` stays. */
export function loweredPattern(pattern: string): string {
  return pattern.replace(/\\[pP]\{[^}]*\}|\(\?<\w+>|\\.|\p{Lu}/gu, (part) =>
    part.length > 1 ? part : part.toLowerCase(),
  );
}

/**
 * A pattern whose classes of all letters and digits are ranges: `\p{L}` takes a millisecond to compile wherever it
 * stands, and a language has a hundred patterns. For flag `u`.
 */
export function rangedPattern(pattern: string): string {
  return pattern
    .replace(/\[([^\]]*\\p\{[LN]\}[^\]]*)\]/g, (_, inside: string) => `[${ranged(inside)}]`)
    .replace(/\\p\{L\}/g, `[${LETTER}]`);
}

const ranged = (inside: string) => inside.replace(/\\p\{L\}/g, LETTER).replace(/\\p\{N\}/g, DIGIT);

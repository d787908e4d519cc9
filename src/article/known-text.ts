import { lettersOf } from '../text/letters-of';
import type { RawBlock } from './raw-block';

/** A shorter `articleBody` is a teaser. */
const MIN_LENGTH = 200;
/** Letters of a block that are looked for: the data may cut or join paragraphs. */
const PROBE = 48;
/** Fewer letters are found anywhere. */
const SHORTEST = 20;
/** Characters that hold so many letters. */
const SPAN = 80;
/** A longer one is cut: each block is looked for in it. */
const MAX_LENGTH = 300_000;
/** Letters searched in vain for all blocks together; beyond it nothing more is known. */
const MAX_SEARCHED = 30_000_000;

/**
 * Tells blocks whose text the page's own data (`articleBody`) repeats.
 * @param body null or short: nothing is known
 */
export function knownText(body: string | null): (block: RawBlock) => boolean {
  if (!body || body.length < MIN_LENGTH) return () => false;
  const letters = lettersOf(
    body
      .slice(0, MAX_LENGTH)
      .replace(/<[^<>]{1,300}>/g, ' ')
      .replace(/&(?:\w+|#\d+);/g, ' '),
  );
  let left = MAX_SEARCHED;
  const holds = (text: string) => {
    const part = lettersOf(text).slice(0, PROBE);
    if (part.length < SHORTEST || left < 0) return false;
    const isHeld = letters.includes(part);
    if (!isHeld) left -= letters.length;
    return isHeld;
  };
  return ({ text }) =>
    holds(text.slice(0, SPAN)) ||
    (text.length > SPAN && holds(text.slice((text.length - SPAN) >> 1, (text.length + SPAN) >> 1)));
}

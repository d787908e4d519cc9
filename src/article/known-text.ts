import { lettersOf } from './find-title';
import type { RawBlock } from './raw-block';

/** A shorter `articleBody` is a teaser. */
const MIN_LENGTH = 200;
/** Letters of a block that are looked for: the data may cut or join paragraphs. */
const PROBE = 48;

/**
 * Tells blocks whose text the page's own data (`articleBody`) repeats.
 * @param body null or short: nothing is known
 */
export function knownText(body: string | null): (block: RawBlock) => boolean {
  if (!body || body.length < MIN_LENGTH) return () => false;
  const letters = lettersOf(body.replace(/<[^<>]{1,300}>/g, ' ').replace(/&(?:\w+|#\d+);/g, ' '));
  return ({ text }) => {
    const own = lettersOf(text);
    if (own.length < 20) return false;
    const middle = Math.max(0, (own.length - PROBE) >> 1);
    return letters.includes(own.slice(0, PROBE)) || letters.includes(own.slice(middle, middle + PROBE));
  };
}

import { READ_PACKS } from '../lang/read-packs';
import { hasPitchHint } from '../promo/hints';

/** Whether a text that just came onto the page is worth judging at once, before it is painted. Cheap. */
export function isPitchHint(text: string): boolean {
  return hasPitchHint(text, READ_PACKS);
}

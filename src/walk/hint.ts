import { READ_PACKS } from '../lang/read-packs';
import { hasPitchHint } from '../promo/hints';

/**
 * Whether a text that just came onto the page is worth judging at once, before it is painted. Cheap.
 * @param declared the language that the page claims; the words of the others are then not even prepared. A page that
 *   claims wrongly is judged like any other when it has come.
 */
export function isPitchHint(text: string, declared: string | null): boolean {
  const claim = declared?.toLowerCase().split('-')[0];
  const own = READ_PACKS.filter((pack) => pack.lang === claim);
  return hasPitchHint(text, own.length > 0 ? own : READ_PACKS);
}

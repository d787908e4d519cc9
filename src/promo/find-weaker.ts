import type { CategoryId } from '../model/verdict';
import type { Finding } from './finding';
import type { Look } from './look';
import { partOf } from './part';
import { EVEN } from './weights';

/** So many points less are enough where a reader asks for a strict hand: about one small sign of selling. */
const LESS = 0.75;

/**
 * Blocks that fall a little short of being promotion, one run each. Only for categories that the reader set to strict;
 * what no verdict may hold for (vetoes, paragraphs that report) holds here as well.
 * @param taken blocks that are set aside already
 */
export function findWeaker(
  looks: readonly Look[],
  taken: ReadonlySet<string>,
  strict: ReadonlySet<CategoryId>,
): Finding[] {
  return looks.flatMap((look, first): Finding[] => {
    const { block, weight, isKept, found } = look;
    if (!weight || isKept || taken.has(block.id) || !strict.has(weight.category.id)) return [];
    if (weight.points < EVEN - LESS || found.has('attribution') || found.has('taken-up')) return [];
    if (block.kind === 'heading' || partOf(look).kind !== 'whole') return [];
    return [{ first, blocks: [block.id], weight }];
  });
}

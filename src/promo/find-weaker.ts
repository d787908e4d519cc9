import type { ReadPack } from '../lang/pack';
import type { CategoryId } from '../model/verdict';
import type { Feature } from './feature';
import type { Finding } from './finding';
import { CATEGORIES } from './categories';
import { chooseKind } from './learned/choose-kind';
import { OFF_TOPIC_MORE } from './learned/bars';
import { passageOf } from './learned/passage';
import { readKind, readPitch } from './learned/read-pitch';
import { isVetoed } from './learned/vetoes';
import type { Look } from './look';
import { partOf } from './part';
import { EVEN } from './weights';

/**
 * Log odds from which a reading is enough where the rules see a move or two, and where they see nothing: each 1.6 below
 * what `learned/find-readings` asks for. Of 39,000 blocks of real articles none is folded for it, of 2,867 editorial items
 * one: between the bars stands little that the model learned from, and what it did not is less sure.
 */
const READS_WITH_RULES = 1;
const RULES_SEE = 2;
const READS_ALONE = 2;
/** Where nobody speaks and nothing leads away a reading must be surer. */
const SILENT_MORE = 1.2;
const SPEAKS: readonly Feature[] = ['we', 'me', 'own-voice', 'withheld', 'answer-elsewhere', 'whole-link', 'link-away'];

/**
 * Blocks that fall a little short of being promotion, one run each. Only for categories that the reader set to strict;
 * what no verdict may hold for (vetoes, paragraphs that report) holds here as well.
 * @param taken blocks that are set aside already
 * @returns their points are below {@link EVEN}, so that they score below one half
 */
export function findWeaker(
  looks: readonly Look[],
  taken: ReadonlySet<string>,
  strict: ReadonlySet<CategoryId>,
  pack: ReadPack,
): Finding[] {
  return looks.flatMap((look, first): Finding[] => {
    const { block, weight, evidence, isKept, found, isOnTopic } = look;
    if (!evidence || isKept || taken.has(block.id) || found.has('attribution') || isVetoed(found)) return [];
    if (block.kind === 'heading' || block.kind === 'caption' || partOf(look).kind !== 'whole') return [];
    const passage = passageOf([look]);
    const reading = readPitch(passage, pack);
    const { score } = reading;
    let bar = (weight?.points ?? 0) >= RULES_SEE ? READS_WITH_RULES : READS_ALONE;
    if (!isOnTopic) bar += OFF_TOPIC_MORE;
    if (!SPEAKS.some((feature) => found.has(feature))) bar += SILENT_MORE;
    if (score < bar) return [];
    const category = chooseKind(found, weight, readKind(passage, reading, pack), isOnTopic, CATEGORIES);
    if (!strict.has(category.id)) return [];
    const reasons = [{ rule: 'reads-as-pitch', points: score }, ...(weight?.reasons ?? [])];
    return [{ first, blocks: [block.id], weight: { category, reasons, points: EVEN - 0.1 } }];
  });
}

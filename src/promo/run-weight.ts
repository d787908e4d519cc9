import type { Category } from './category';
import { foundIn } from './feature';
import { LABEL_WORDS } from './joins';
import type { Look } from './look';
import { isMereMention } from './mere-mention';
import { isMereWarning } from './mere-warning';
import { namesNobody } from './names-sponsor';
import { partOf } from './part';
import { weigh, type Weight } from './weigh';
import { EVEN, LEANS } from './weights';

export function isCore(look: Look): boolean {
  if (look.isKept || look.weight === null || look.weight.points < EVEN) return false;
  // "Advertising" in a page's footer leads to where one books some, "In partnership with" to whom one worked with.
  if (isBareLabel(look) || isMereWarning(look.found)) return false;
  if (isMereMention(look.weight.category.id, look.found)) return false;
  return partOf(look).kind === 'whole';
}

/**
 * Says that an advertisement is near and names nobody. Whether its neighbour is one was told before (`spread-labels`).
 */
export function isBareLabel({ found, evidence, block }: Look): boolean {
  if (!found.has('ad-label') || found.has('labelled')) return false;
  const label = found.get('ad-label')!;
  return evidence!.words <= LABEL_WORDS && namesNobody(block.text, label);
}

/** A run weighs what was found anywhere in it, once; folded by default only where one of its cores is. */
export function weighRun(run: readonly Look[], categories: readonly Category[]): Weight | null {
  const found = foundIn(run);
  for (const against of ['figures', 'long', 'taken-up'] as const) found.delete(against);
  const cores = run.filter(isCore);
  if (cores.length === 0) return weigh(categories, found);
  const isOn = cores.some((look) => look.weight!.category.onByDefault);
  const asKind = (folded: boolean) =>
    weigh(
      categories.filter(({ onByDefault }) => onByDefault === folded),
      found,
    );
  // "Don't miss" heads a pitch as well as a list: what leans hard below it says which.
  const leansHard = run.some(
    ({ weight, found: own }) =>
      weight?.category.onByDefault === true && weight.points >= LEANS * 2 && !own.has('ad-label'),
  );
  const pitch = isOn || leansHard ? asKind(true) : null;
  return isOn || (pitch && pitch.points >= EVEN) ? pitch : asKind(false);
}

import type { Category } from './category';
import { SERVICES } from './gathering';
import { hasPull, LABEL_WORDS, LONGEST_RUN, SMALL, TAILS } from './joins';
import type { Look } from './look';
import { isMereMention } from './mere-mention';
import { partOf } from './part';
import { isBareLabel, isCore, weighRun } from './run-weight';
import { EVEN, LEANS } from './weights';

/** "Send it to me": longer ones are sentences. */
const BUTTON_WORDS = 4;

/** Neighbours none of which sells enough by itself, but which do together. */
export function leaningRun(
  start: number,
  looks: readonly Look[],
  categories: readonly Category[],
  taken: ReadonlySet<number>,
): [number, number] | null {
  const first = looks[start]!.block;
  let to = start - 1;
  while (
    to + 1 < looks.length &&
    to + 1 < start + LONGEST_RUN &&
    !taken.has(to + 1) &&
    (leans(looks[to + 1]!) || (to >= start ? isCall(looks[to + 1]!) : isLure(looks[start]!))) &&
    (looks[to + 1]!.block.zone === first.zone || (isInColumn(looks[to + 1]!.block) && isInColumn(first)))
  )
    to++;
  while (to > start && looks[to]!.block.kind === 'heading') to--;
  const run = looks.slice(start, to + 1);
  // Of what only lures and what only calls, one block must say what for.
  if (run.length < 2 || !run.some((look) => leans(look) && look.weight!.points >= LEANS)) return null;
  const weight = weighRun(run, categories);
  if (!weight) return null;
  const rules = new Set(weight.reasons.map(({ rule }) => rule));
  // The warning that the law asks for stands below offers only.
  const isOffer = rules.has('risk-warning') && (rules.has('link-away') || rules.has('link-to-broker'));
  return weight.points >= (isOffer ? EVEN : EVEN + 1) ? [start, to] : null;
}

function leans(look: Look): boolean {
  return (
    isLoose(look) &&
    !isBareLabel(look) &&
    (look.weight?.points ?? 0) >= 1 &&
    (look.block.kind === 'heading' ||
      look.weight!.points >= LEANS * 2 ||
      hasPull(look.found) ||
      isLineOfForm(look) ||
      TAILS.some((feature) => look.found.has(feature)))
  );
}

/** A line that stands like a heading and draws the reader. */
function isLure(look: Look): boolean {
  const { found, block } = look;
  if (!isLoose(look) || found.has('taken-up') || /[.…]\W*$/.test(block.text)) return false;
  return found.has('hype') || found.has('stock-picks') || (found.has('only-questions') && found.has('buy-or-sell'));
}

/** A line that is one link and tells the reader to take it, or a button: a call of so few words. */
function isCall(look: Look): boolean {
  const { found, evidence, block } = look;
  const isButton = (evidence?.words ?? 0) <= BUTTON_WORDS && !/[.?:]\W*$/.test(block.text);
  return isLoose(look) && found.has('call') && (found.has('whole-link') || isButton);
}

/** A line of a flattened form: a letter's name, a field, what members get. No sentence. */
function isLineOfForm({ found, evidence, block }: Look): boolean {
  return (
    evidence !== null &&
    evidence.words <= LABEL_WORDS &&
    block.kind !== 'heading' &&
    !found.has('read-also') &&
    SERVICES.some((service) => found.has(service)) &&
    !/[.!?…:]\W*$/.test(block.text)
  );
}

/** A short block that is no pitch by itself and that nothing keeps. */
function isLoose(look: Look): boolean {
  return (
    !look.isKept &&
    !isCore(look) &&
    (isLineOfForm(look) || !(look.weight && isMereMention(look.weight.category.id, look.found))) &&
    look.block.text.length <= SMALL &&
    !look.found.has('attribution') &&
    partOf(look).kind === 'whole'
  );
}

/** Between the first and the last word of the article. */
function isInColumn({ position }: Look['block']): boolean {
  return position > 0 && position < 1;
}

import type { Fact } from '../model/digest';
import type { SummaryLength } from '../settings/settings';

/** So many lines with the gist; facts come in an order that can be cut from the top, and five are a card of half a minute. */
const MOST: Readonly<Record<SummaryLength, number>> = { short: 3, normal: 5, long: Number.POSITIVE_INFINITY };

const LENGTHS = Object.keys(MOST) as SummaryLength[];

/** The facts that a summary of some length shows. */
export function cutTo(facts: readonly Fact[], length: SummaryLength): readonly Fact[] {
  return facts.slice(0, MOST[length]);
}

/** The lengths that differ for these facts, shortest first; one alone where there are few. */
export function lengthsFor(facts: readonly Fact[]): SummaryLength[] {
  return LENGTHS.filter((_, at) => at === 0 || facts.length > MOST[LENGTHS[at - 1]!]);
}

/** Which of the lengths that differ is shown. */
export function lengthShown(facts: readonly Fact[], length: SummaryLength): SummaryLength {
  const lengths = lengthsFor(facts);
  return lengths.includes(length) ? length : lengths.at(-1)!;
}

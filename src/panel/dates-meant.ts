import type { DateEntry, Fact } from '../model/digest';

const YEAR = /\d{4}/;

/**
 * The dates of a fact whose words leave open which day or year they mean ("last Thursday", "im Dezember"), as the digest
 * made sure of them; each wording once.
 * @param isOld a day and month without a year mislead only in an article of another year
 */
export function datesMeant({ sources }: Fact, dates: readonly DateEntry[], isOld: boolean): DateEntry[] {
  const own = dates.filter(({ source }) =>
    sources.some(({ block, start, end }) => block === source.block && start <= source.start && source.end <= end),
  );
  const said = new Set(own.filter(({ text }) => YEAR.test(text)).map(({ iso }) => iso));
  const meant = own.filter(({ text, iso }) => !said.has(iso) && !YEAR.test(text) && (isOld || !/\d/.test(text)));
  return meant.filter(({ text }, at) => meant.findIndex((other) => other.text === text) === at);
}

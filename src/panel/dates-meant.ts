import { formatDate } from '../look/formats';
import type { DateEntry, Digest, Fact } from '../model/digest';
import type { Source } from '../model/verdict';

/** Words of a fact, and the day or the years that they mean. */
export interface Meant {
  readonly said: string;
  readonly meant: string;
}

const YEAR = /\d{4}/;

/**
 * The dates of a fact whose words leave open which day or years they mean ("last Thursday", "im Dezember", "in den drei
 * darauffolgenden Jahren"), as the digest made sure of them; each wording once, in the order of the text.
 * @param isOld what is counted from today's news, and a day and month without a year, mislead only in an article of
 * another year
 */
export function datesMeant(
  { sources }: Fact,
  { dates, periods }: Pick<Digest, 'dates' | 'periods'>,
  isOld: boolean,
  locale: string,
): Meant[] {
  const isInside = ({ source }: { readonly source: Source }) =>
    sources.some(({ block, start, end }) => block === source.block && start <= source.start && source.end <= end);
  const own = dates.filter(isInside);
  const saidInFull = new Set(own.filter(({ text }) => YEAR.test(text)).map(({ iso }) => iso));
  const isOpen = ({ text, iso }: DateEntry) => !saidInFull.has(iso) && !YEAR.test(text) && (isOld || !/\d/.test(text));
  const all = [
    ...own.filter(isOpen).map(({ text, iso, source }) => ({ text, meant: formatDate(locale, iso) ?? iso, source })),
    ...periods
      .filter((period) => isInside(period) && (isOld || period.since === 'named'))
      .map(({ text, from, to, source }) => ({ text, meant: `${from}–${to}`, source })),
  ];
  const order = (at: Source) => sources.findIndex(({ block }) => block === at.block) * 1e8 + at.start;
  return all
    .filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
    .sort((a, b) => order(a.source) - order(b.source))
    .map(({ text, meant }) => ({ said: text, meant }));
}

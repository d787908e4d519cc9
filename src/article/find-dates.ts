import { attributeOf, queryAll } from './dom';
import type { PageMeta } from './page-meta';
import type { PageWords } from './page-words';
import type { RawBlock } from './raw-block';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'last-modified-date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'article.updated',
  'revised',
];

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const NUMERIC = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
const WORDED_DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|º|er|th|st|nd|rd)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u;
const WORDED_MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+(\d{4})(?!\d)/u;

/** When the article was published and last changed. ISO 8601; as precise as the page says. */
export function findDates(
  document: Document,
  meta: PageMeta,
  near: readonly RawBlock[],
  words: PageWords,
): { published: string | null; modified: string | null } {
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const value = meta.named.get(name);
      const iso = value ? (toIso(value) ?? dateInText(value, words)) : null;
      if (iso) return iso;
    }
    return null;
  };
  let published = (meta.linked.published && toIso(meta.linked.published)) || first(PUBLISHED);
  const modified = (meta.linked.modified && toIso(meta.linked.modified)) || first(MODIFIED);
  if (!published) published = fromTimeElement(document) ?? fromLines(near, words);
  return { published, modified };
}

/** A date the page writes for machines; null where it is none. */
export function toIso(value: string): string | null {
  const match = ISO.exec(value.trim());
  if (!match) {
    const compact = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/.exec(value.trim());
    return compact && isDay(+compact[1]!, +compact[2]!, +compact[3]!)
      ? `${compact[1]}-${compact[2]}-${compact[3]}`
      : null;
  }
  const [, year, month, day, time, zone] = match;
  if (!isDay(+year!, +month!, +day!)) return null;
  const offset = zone
    ? /^z$/i.test(zone)
      ? 'Z'
      : zone.includes(':')
        ? zone
        : `${zone.slice(0, 3)}:${zone.slice(3)}`
    : '';
  return `${year}-${month}-${day}${time ? `T${time}${offset}` : ''}`;
}

/** A date as people write it, in the languages of the packs; day before month where only numbers tell. */
export function dateInText(text: string, words: PageWords): string | null {
  const short = text.slice(0, 300);
  const numeric = NUMERIC.exec(short);
  if (numeric) {
    const [a, b, year] = [+numeric[1]!, +numeric[2]!, +numeric[3]!];
    if (isDay(year, b, a)) return iso(year, b, a);
    return isDay(year, a, b) ? iso(year, a, b) : null;
  }
  const dayFirst = WORDED_DAY_FIRST.exec(short);
  const month = dayFirst && words.months.get(dayFirst[2]!.toLowerCase());
  if (dayFirst && month && isDay(+dayFirst[3]!, month, +dayFirst[1]!)) return iso(+dayFirst[3]!, month, +dayFirst[1]!);
  const monthFirst = WORDED_MONTH_FIRST.exec(short);
  const named = monthFirst && words.months.get(monthFirst[1]!.toLowerCase());
  return monthFirst && named && isDay(+monthFirst[3]!, named, +monthFirst[2]!)
    ? iso(+monthFirst[3]!, named, +monthFirst[2]!)
    : null;
}

function fromTimeElement(document: Document): string | null {
  for (const time of queryAll(document, 'time[datetime], [itemprop="datePublished"]').slice(0, 20)) {
    const found = toIso(attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? '');
    if (found) return found;
  }
  return null;
}

function fromLines(near: readonly RawBlock[], words: PageWords): string | null {
  for (const block of near) {
    if (block.words > 25) continue;
    const found = dateInText(block.text, words);
    if (found) return found;
  }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

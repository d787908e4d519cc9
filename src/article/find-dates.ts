import { attributeOf, isElement, parentOf, queryAll, tagOf } from './dom';
import { dayInAddress } from './page-address';
import type { PageMeta } from './page-meta';
import type { PageWords } from './page-words';
import type { RawBlock } from './raw-block';
import { LETTER } from '../text/letters';

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

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;
const NUMERIC = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})(?:[./-]|年)\s?(\d{1,2})(?:[./-]|月)\s?(\d{1,2})(?!\d)/;
const MONTH = `([${LETTER}]{3,10})`;
const WORDED_DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.|º|er|th|st|nd|rd)?[\s-]+(?:de\s+)?${MONTH}\.?,?[\s-]+(?:de\s+)?(\d{4})(?!\d)`,
);
const WORDED_MONTH_FIRST = new RegExp(
  String.raw`(?<![${LETTER}])${MONTH}\.?\s+(\d{1,2})(?:th|st|nd|rd)?,?\s+(\d{4})(?!\d)`,
);

/** A line longer than this says more than when it was published. */
const MAX_WORDS = 25;
/** A sentence of so many words tells of a day, it is not of it. */
const SENTENCE_WORDS = 8;
/** Levels above a text where mark-up says that it is a time. */
const LEVELS = 3;

/**
 * When the article was published and last changed. ISO 8601; as precise as the page says.
 * @param near blocks around the headline, the likeliest first
 * @param isStale the page's head is that of another article: only what stands at the text is believed
 */
export function findDates(
  document: Document,
  meta: PageMeta,
  near: readonly RawBlock[],
  words: PageWords,
  { url, isStale }: { readonly url: string; readonly isStale: boolean },
): { published: string | null; modified: string | null } {
  const isMonthFirst = meta.region === 'US';
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const value = meta.named.get(name);
      const iso = value ? (toIso(value) ?? dateInText(value, words, isMonthFirst)) : null;
      if (iso) return iso;
    }
    return null;
  };
  const claimed = isStale
    ? { published: null, modified: null }
    : {
        published: (meta.linked.published && toIso(meta.linked.published)) || first(PUBLISHED),
        modified: (meta.linked.modified && toIso(meta.linked.modified)) || first(MODIFIED),
      };
  if (claimed.published && claimed.modified) return claimed;
  const visible = visibleDates(near, words, isMonthFirst);
  return {
    published:
      claimed.published ?? visible.published ?? (isStale ? null : fromTimeElement(document)) ?? dayInAddress(url),
    modified: claimed.modified ?? visible.modified,
  };
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
  return `${iso(+year!, +month!, +day!)}${time ? `T${time}${offset}` : ''}`;
}

/**
 * A date as people write it, in the languages of the packs.
 * @param isMonthFirst how figures are read where they may be either way: 3/12/2024 is in March
 */
export function dateInText(text: string, words: PageWords, isMonthFirst = false): string | null {
  const short = text.slice(0, 300);
  const dayFirst = WORDED_DAY_FIRST.exec(short);
  const month = dayFirst && words.months.get(dayFirst[2]!.toLowerCase());
  if (dayFirst && month && isDay(+dayFirst[3]!, month, +dayFirst[1]!)) return iso(+dayFirst[3]!, month, +dayFirst[1]!);
  const monthFirst = WORDED_MONTH_FIRST.exec(short);
  const named = monthFirst && words.months.get(monthFirst[1]!.toLowerCase());
  if (monthFirst && named && isDay(+monthFirst[3]!, named, +monthFirst[2]!))
    return iso(+monthFirst[3]!, named, +monthFirst[2]!);
  const yearFirst = YEAR_FIRST.exec(short);
  if (yearFirst && isDay(+yearFirst[1]!, +yearFirst[2]!, +yearFirst[3]!))
    return iso(+yearFirst[1]!, +yearFirst[2]!, +yearFirst[3]!);
  const numeric = NUMERIC.exec(short);
  if (!numeric) return null;
  const [a, b] = [+numeric[1]!, +numeric[3]!];
  const year = numeric[4]!.length === 2 ? 2000 + +numeric[4]! : +numeric[4]!;
  // Only with a slash, or a year in full, are figures the American way round.
  const mayBeSwapped = numeric[2] === '/' || numeric[4]!.length === 4;
  const isSwapped = isMonthFirst && numeric[2] === '/';
  if (!isSwapped && isDay(year, b, a)) return iso(year, b, a);
  if (!mayBeSwapped) return null;
  return isDay(year, a, b) ? iso(year, a, b) : isDay(year, b, a) ? iso(year, b, a) : null;
}

/** Dates in the lines around the headline: in `time` elements, then in words. */
function visibleDates(
  near: readonly RawBlock[],
  words: PageWords,
  isMonthFirst: boolean,
): { published: string | null; modified: string | null } {
  let published: string | null = null;
  let modified: string | null = null;
  for (const block of near) {
    if (published && modified) break;
    if (block.words > MAX_WORDS || block.kind === 'caption' || block.kind === 'table') continue;
    if (block.isSentence && block.words > SENTENCE_WORDS) continue;
    const times = timesIn(block);
    for (const { element, from } of times) {
      const date =
        toIso(attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? '') ??
        dateInText(block.text.slice(from), words, isMonthFirst);
      if (!date) continue;
      if (isUpdate(element, block.text.slice(0, from), words)) modified ??= date;
      else published ??= date;
    }
    if (times.length > 0 || block.figures === 0) continue;
    // "Published 3 March 2024, updated 4 March 2024": each part has a date of its own.
    for (const part of partsOf(block.text, words)) {
      const date = dateInText(part, words, isMonthFirst);
      if (!date) continue;
      if (words.isUpdated(part)) modified ??= date;
      else published ??= date;
    }
  }
  return { published, modified };
}

/** Elements that mark a time within a block, with where their text begins. */
function timesIn({ pieces, container }: RawBlock): { element: Element; from: number }[] {
  const found = new Map<Element, number>();
  for (const { node, at } of pieces.slice(0, 60)) {
    let up = parentOf(node);
    for (let level = 0; up && level < LEVELS; level++, up = parentOf(up)) {
      if (
        isElement(up) &&
        (tagOf(up) === 'TIME' || /date(?:Published|Modified|Created)/.test(attributeOf(up, 'itemprop') ?? ''))
      ) {
        if (!found.has(up)) found.set(up, at);
        break;
      }
      if (up === container.element) break;
    }
  }
  return [...found].map(([element, from]) => ({ element, from }));
}

/** Names in mark-up of the time of the last change. */
const UPDATE_NAME = /modif|updat|aktualis|geaendert|actualiz|maj\b|aggiorn|bijgewerkt|atualiz/i;

function isUpdate(element: Element, before: string, words: PageWords): boolean {
  const names = ['itemprop', 'class', 'data-testid'].map((name) => attributeOf(element, name) ?? '').join(' ');
  return UPDATE_NAME.test(names.slice(0, 300)) || words.isUpdated(partsOf(before, words).at(-1) ?? '');
}

/** Marks between the parts of a line; not those within dates. */
const PARTING = new RegExp(String.raw`\s*[,;|•·()\n]\s*|\s+[/–—-]\s+|(?<=[${LETTER}])\.\s+`);

/** A line cut before the words that say "updated". */
function partsOf(text: string, words: PageWords): string[] {
  const parts: string[] = [];
  for (const piece of text.slice(0, 300).split(PARTING)) {
    if (parts.length > 0 && !words.isUpdated(piece)) parts[parts.length - 1] += ` ${piece}`;
    else parts.push(piece);
  }
  return parts;
}

/** The first time that mark-up calls the day of publication, else the first time in an article. */
function fromTimeElement(document: Document): string | null {
  for (const selector of [
    '[itemprop="datePublished"], time[pubdate]',
    'article time[datetime], main time[datetime]',
    'time[datetime]',
  ])
    for (const time of queryAll(document, selector).slice(0, 20)) {
      const found = toIso(attributeOf(time, 'datetime') ?? attributeOf(time, 'content') ?? '');
      if (found) return found;
    }
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1980 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

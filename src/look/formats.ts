/*
 * Dates, ages and amounts as the reader's language writes them. The clock comes in as an argument. What can't be
 * read as a date gives null, since pages write anything there.
 */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/;

/** An ISO date in words, as exact as it is given: "23. Dez. 2024", "Dez. 2024", "2024". A time of day is left out. */
export function formatDate(locale: string, iso: string): string | null {
  const parts = DATE.exec(iso);
  if (!parts) return null;
  const [, year, month, day] = parts;
  if (!year) return null;
  // The day as the page counts it: its own offset is not applied, so no zone shifts it.
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  if (!month) return String(Number(year));
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const AGES: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * DAY],
  ['month', 30.44 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', 60_000],
];

/**
 * How long ago: "vor 2 Jahren", "vor 23 Monaten", "vor 3 Stunden", "gestern". Never more than it is: whole years,
 * months and weeks that have passed, from two on; below that the unit beneath says it more exactly. Null for dates
 * ahead of the clock, and for none.
 */
export function formatAge(locale: string, iso: string | null, now: number): string | null {
  const then = iso ? Date.parse(iso) : Number.NaN;
  const age = now - then;
  if (!(age >= 0)) return null;
  // A date without a time of day is never "three hours ago".
  const isDayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso ?? '');
  if (isDayOnly && age < 2 * DAY)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(age / DAY), 'day');
  // "Last year" would speak of the calendar.
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  for (const [unit, length] of AGES)
    if (age >= (length > DAY ? 2 * length : length)) return format.format(-Math.floor(age / length), unit);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'minute');
}

/** Words a minute of an adult who reads a text of news in their own language. */
const PACE = 220;

/** "2 Min." for a number of words; at least one minute. */
export function formatReadingTime(locale: string, words: number): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(
    Math.max(1, Math.round(words / PACE)),
  );
}

/** A share of 0..1 as "21 %"; what is there at all is at least one percent. */
export function formatShare(locale: string, share: number): string {
  const shown = share > 0 ? Math.min(1, Math.max(0.01, share)) : 0;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
}

/** A language's name in the interface's language; null where it is unknown. */
export function formatLanguage(locale: string, lang: string): string | null {
  if (lang === 'und') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(lang) ?? null;
  } catch {
    return null;
  }
}

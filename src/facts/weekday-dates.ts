import type { FactTools } from './fact-tools';
import { isDay, isoOf, parseDay, weekdayOf, type Day } from './calendar';

/** A day of the month right behind a weekday: "sábado (23)", "terça-feira (3/5)", "el martes 3, la empresa", "sexta-feira, dia 28". */
const DAY_BEHIND =
  /^,?\s(?:\((?<bracketed>\d{1,2})(?:\/(?<month>\d{1,2}))?\)|(?:\p{Ll}{3}\s)?(?<bare>\d{1,2})(?=[,;)]|\.(?:\s|$)|$|\s\p{Ll}{1,3}(?!\p{L})))/u;
/** A time of day, no day of the month: "mardi 5 h", "Tuesday 10 am". */
const TIME = /^\s?(?:[hH]|am|pm|uur|ore)(?!\p{L})/u;
/** A day that is named by its number lies this near to the day of publication. */
const NEAR_DAYS = 20;
const DAY = 86_400_000;

/**
 * The date that a weekday names together with a day of the month: only one near to the day of publication that falls on
 * that weekday, so that "Tuesday 10 people" is rarely taken for one.
 * @param behind the text behind the weekday
 * @returns how many characters belong to it, and the day; null for none
 */
export function numberedDay(behind: string, weekday: number, anchor: Day): { length: number; iso: string } | null {
  const match = DAY_BEHIND.exec(behind);
  const { bracketed, month, bare } = match?.groups ?? {};
  if (!match || (bare !== undefined && TIME.test(behind.slice(match[0].length)))) return null;
  const day = Number(bracketed ?? bare);
  const at = Date.UTC(anchor.year, anchor.month - 1, anchor.day);
  for (const by of [0, -1, 1]) {
    const first = new Date(Date.UTC(anchor.year, anchor.month - 1 + by, 1));
    const date = { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day };
    if (!isDay(date) || weekdayOf(date) !== weekday || (month !== undefined && Number(month) !== date.month)) continue;
    const far = Math.abs(Date.UTC(date.year, date.month - 1, date.day) - at) / DAY;
    if (far <= NEAR_DAYS) return { length: match[0].length, iso: isoOf(date) };
  }
  return null;
}

/** Between a weekday and its date: "mardi 5 mai", "Dienstag, 5. Mai", "Tuesday, the 5th of May". */
const BETWEEN = /^,?\s(?:\p{L}{1,4}\s)?\(?$/u;

/**
 * Whether a weekday belongs to the date behind it.
 * @param between the text between the two
 * @param written the date as the text writes it
 * @param iso what it was taken for
 * @returns the date; where no year is written, of the year next to it whose day falls on the weekday; null for two dates
 */
export function dateOfWeekday(between: string, written: string, iso: string | null, weekday: number): string | null {
  const day = parseDay(iso);
  if (!day || iso!.length !== 10 || !BETWEEN.test(between)) return null;
  if (weekdayOf(day) === weekday) return iso;
  if (/\d{4}/.test(written) || /\p{L}/u.test(between)) return null;
  const other = [day.year - 1, day.year + 1].map((year) => ({ ...day, year })).find((each) => fallsOn(each, weekday));
  return other ? isoOf(other) : null;
}

const fallsOn = (day: Day, weekday: number) => isDay(day) && weekdayOf(day) === weekday;

/** A first name that is a weekday elsewhere, where weekdays have no capitals: "el alcalde, Domingo José Ramos". */
export function isNameHere(text: string, start: number, end: number, weekday: number, { words }: FactTools): boolean {
  const hasCapital = /^\p{Lu}/u.test(words.dates.weekdays[weekday]![0]!);
  if (hasCapital || !/^\p{Lu}/u.test(text.slice(start, start + 2))) return false;
  return /[\p{L}\d,]\s$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end));
}

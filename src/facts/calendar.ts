import type { Step } from '../lang/fact-words';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const two = (n: number) => String(n).padStart(2, '0');
const time = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);
const DAY = 86_400_000;

function fromTime(at: number): Day {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2024-12-23". */
export const isoOf = ({ year, month, day }: Day) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** False for the 31st of February and the like. */
export function isDay(day: Day): boolean {
  const { year, month, day: date } = fromTime(time(day));
  return year === day.year && month === day.month && date === day.day;
}

/** The day of an ISO 8601 date or time, as written there; null where it is none. */
export function parseDay(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  if (!year) return null;
  const parsed = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(parsed) ? parsed : null;
}

/** The day a step away from the anchor, in the precision of its unit: day, month or year; a week is no date. */
export function addStep(anchor: Day, { unit, by }: Step): string | null {
  if (unit === 'year') return String(anchor.year + by);
  if (unit === 'month') return isoOf(fromTime(Date.UTC(anchor.year, anchor.month - 1 + by, 1))).slice(0, 7);
  return unit === 'day' ? isoOf(fromTime(time(anchor) + by * DAY)) : null;
}

/**
 * The year that brings a day without one nearest to the anchor; looking ahead, the past counts three times as far, and
 * else what is to come half as far again: news tells what was.
 */
export function yearNear(anchor: Day, month: number, day: number, ahead: boolean): number {
  const far = (year: number) => {
    const distance = time({ year, month, day }) - time(anchor);
    if (distance < -DAY && ahead) return -3 * distance;
    return distance > 0 && !ahead ? 1.5 * distance : Math.abs(distance);
  };
  return [anchor.year - 1, anchor.year, anchor.year + 1].reduce((a, b) => (far(b) < far(a) ? b : a));
}

/** Year and month of a month without a year, as {@link yearNear}. */
export function monthNear(anchor: Day, month: number, ahead: boolean): string {
  return `${yearNear(anchor, month, 15, ahead)}-${two(month)}`;
}

/** The weekday of a day; Monday is 0. */
export const weekdayOf = (day: Day): number => (new Date(time(day)).getUTCDay() + 6) % 7;

/** The last such weekday up to the anchor, or the first one after it. Monday is 0. */
export function weekdayNear(anchor: Day, weekday: number, coming: boolean): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return fromTime(time(anchor) + (coming ? 7 - back : -back) * DAY);
}

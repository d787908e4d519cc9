const DAY = 86_400_000;

/** From this age on what an article says is likely to have moved on. */
const DATED = 180 * DAY;

/** Whether an article is so old that its age must not be overlooked. */
export function isDated(published: string | null, now: number): boolean {
  return published !== null && now - Date.parse(published) >= DATED;
}

/** Whether an article is of an earlier year than now, so that a day without a year misleads. */
export function isOfEarlierYear(published: string | null, now: number): boolean {
  return published !== null && Number(published.slice(0, 4)) < new Date(now).getUTCFullYear();
}

/**
 * How often somebody may ask: `most` times in any `span`. Kept in memory alone: a worker that was stopped has had time
 * to rest.
 * @param span milliseconds
 * @param now milliseconds of a clock that never goes back
 * @returns whether the one with this number may ask now; if so it counts
 */
export function createAskLimit(most: number, span: number, now: () => number): (who: number) => boolean {
  const asked = new Map<number, readonly number[]>();
  return (who) => {
    const since = now() - span;
    for (const [each, times] of asked) {
      const recent = times.filter((time) => time > since);
      if (recent.length > 0) asked.set(each, recent);
      else asked.delete(each);
    }
    const own = asked.get(who) ?? [];
    if (own.length >= most) return false;
    asked.set(who, [...own, now()]);
    return true;
  };
}

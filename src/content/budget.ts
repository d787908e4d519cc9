/** Time that may be spent, in milliseconds; what was spent comes back slowly. */
export interface Budget {
  /** Whether there is any left. */
  has(): boolean;
  spend(ms: number): void;
}

/**
 * @param most what there is at the start, and never more
 * @param share of each passing millisecond so much comes back, 0 to 1
 * @param now milliseconds of a clock that never goes back
 */
export function createBudget(most: number, share: number, now: () => number): Budget {
  let left = most;
  let at = now();
  const refill = () => {
    const then = at;
    at = now();
    left = Math.min(most, left + (at - then) * share);
  };
  return {
    has() {
      refill();
      return left > 0;
    },
    spend(ms) {
      refill();
      left -= ms;
    },
  };
}

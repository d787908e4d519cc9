export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts the tests of a run of vitest.
 * @param json its JSON report; empty where it wrote none
 * @param isGreen whether vitest itself ended well; where it did not and names no failed test (a file that does not
 *   load, an error between tests), that is one failure
 */
export function tallyOf(json: string, isGreen: boolean): Tally {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(json);
    const counts = [numPassedTests, numFailedTests, numPendingTests, numTodoTests].map(Number);
    if (counts.some((count) => !Number.isInteger(count))) return { passed: 0, failed: 1, skipped: 0 };
    const [passed, failed, pending, todo] = counts as [number, number, number, number];
    return { passed, failed: isGreen ? failed : Math.max(failed, 1), skipped: pending + todo };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

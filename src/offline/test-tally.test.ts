import { expect, it } from 'vitest';
import { tallyOf } from './test-tally';

const report = (passed: number, failed: number, pending = 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 });

it.each([
  ['counts what ran', report(7, 0, 2), true, { passed: 7, failed: 0, skipped: 2 }],
  ['counts what failed', report(7, 2), false, { passed: 7, failed: 2, skipped: 0 }],
  ['counts a file that did not load as one failure', report(7, 0), false, { passed: 7, failed: 1, skipped: 0 }],
  ['counts a run without a report as one failure', '', false, { passed: 0, failed: 1, skipped: 0 }],
  ['does not believe a green run without a report', '', true, { passed: 0, failed: 1, skipped: 0 }],
  ['does not believe a report without counts', '{}', true, { passed: 0, failed: 1, skipped: 0 }],
])('%s', (_, json, isGreen, tally) => {
  expect(tallyOf(json, isGreen)).toEqual(tally);
});

import { expect, it } from 'vitest';
import { createBudget } from './budget';

it('a budget runs out, and comes back as time passes, up to where it began', () => {
  let clock = 0;
  const budget = createBudget(200, 0.02, () => clock);
  budget.spend(150);
  expect(budget.has()).toBe(true);
  // Spending may overdraw: nobody knows beforehand how long a reading takes.
  budget.spend(100);
  expect(budget.has()).toBe(false);
  clock += 2_000;
  expect(budget.has()).toBe(false);
  clock += 1_000;
  expect(budget.has()).toBe(true);
  clock += 1_000_000;
  budget.spend(199);
  expect(budget.has()).toBe(true);
  budget.spend(2);
  expect(budget.has()).toBe(false);
});

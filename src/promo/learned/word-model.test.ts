import { expect, it } from 'vitest';
import { charOfLevel, decodeModel, LEVELS } from './word-model';

it('reads stored names, each by what it shares with the one before, and weights by levels', () => {
  const weights = [-LEVELS, 0, 3].map(charOfLevel).join('');
  const model = decodeModel({ names: '0anbieten 7r 0zahl', weights, step: 0.1 });
  expect([...model].map(([name, weight]) => [name, Math.round(weight * 1e6) / 1e6])).toEqual([
    ['anbieten', -1.5],
    ['anbieter', 0],
    ['zahl', 0.3],
  ]);
});

it('has no word where none was learned', () => {
  expect(decodeModel({ names: '', weights: '', step: 1 }).size).toBe(0);
});

it('writes levels as characters that no string literal has to escape', () => {
  const all = Array.from({ length: 2 * LEVELS + 1 }, (_, i) => charOfLevel(i - LEVELS)).join('');
  expect(all).not.toMatch(/['"`\\$\s]/);
});

import type { Choice } from './settings';

/**
 * What `careful` folds at least: 1.4 points more than a pitch needs, which is one more plain sign of selling. A score is
 * a logistic curve over points, one half where promotion is as likely as not. Nine of ten labelled pitches that `normal`
 * folds score higher, and six of ten blocks of real article pages.
 */
const SURE = 0.8;

/**
 * Whether a verdict is folded. `npm run bench -- promo` prints recall and wrong folds at each step.
 * @param score 0..1. What comes in below one half was asked for by a strict step, or is part of a paragraph, where less
 *   tells a pitch apart: both are folded from `normal` on.
 */
export function foldsAt(choice: Choice, score: number): boolean {
  if (choice === 'off') return false;
  return choice !== 'careful' || score >= SURE;
}

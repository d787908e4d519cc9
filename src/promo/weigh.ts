import type { Reason } from '../model/verdict';
import type { Category } from './category';
import type { Found } from './feature';
import { isMereGuide } from './mere-guide';
import { EVEN, SHARED } from './weights';

/** What a passage weighs as one category. */
export interface Weight {
  readonly category: Category;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** Weighs found features as one category; null where none of what it needs is there. */
export function weighAs(category: Category, found: Found): Weight | null {
  if (!category.needs.some((feature) => found.has(feature))) return null;
  let points = 0;
  const reasons: Reason[] = [];
  for (const [feature, quote] of found) {
    const own = (category.weights[feature] ?? 0) + (SHARED[feature] ?? 0);
    if (own === 0) continue;
    points += own;
    reasons.push({ rule: feature, points: own, ...(quote === '' ? {} : { quote }) });
  }
  reasons.sort((a, b) => b.points - a.points);
  return { category, points, reasons };
}

/**
 * A list of stocks that comes by mail is a stock tip, not a newsletter: a kind that is folded by default wins over a
 * heavier one that is not, where it holds by itself and is at most this much lighter.
 */
const PREFERENCE = 2.5;

/** The category that weighs most; where two weigh alike the one that readers see first. */
export function weigh(categories: readonly Category[], found: Found): Weight | null {
  let best: Weight | null = null;
  let preferred: Weight | null = null;
  for (const category of categories) {
    const weight = weighAs(category, found);
    if (!weight || isMereGuide(category, found)) continue;
    if (!best || weight.points > best.points) best = weight;
    if (category.onByDefault && (!preferred || weight.points > preferred.points)) preferred = weight;
  }
  return preferred && best && preferred.points >= EVEN && preferred.points + PREFERENCE >= best.points
    ? preferred
    : best;
}

/** Points as 0..1: a logistic curve through one half at {@link EVEN}. */
export function scoreOf(points: number): number {
  return 1 / (1 + Math.exp(EVEN - points));
}

import type { GateFeatures } from './gate-features';
import weights from './gate-weights';

export interface GateWeights {
  readonly bias: number;
  /** Below it a page is no article. */
  readonly threshold: number;
  readonly of: Readonly<Record<string, number>>;
}

/** How far the evidence speaks for an article: log odds, 0 where it speaks neither way. Logistic regression. */
export function gateScore(features: GateFeatures, { bias, of }: GateWeights = weights): number {
  let score = bias;
  for (const name in of) score += of[name]! * (features[name] ?? 0);
  return score;
}

export const THRESHOLD = weights.threshold;

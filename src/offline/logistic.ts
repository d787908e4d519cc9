/** One example: which features it has, with what values, what it is and how much it counts. */
export interface Row {
  readonly at: Int32Array;
  readonly values: Float64Array;
  readonly isPitch: boolean;
  readonly importance: number;
}

const STEPS = 120;
const MEMORY = 8;

/**
 * Logistic regression with an L2 penalty on every weight but the last, the bias, by L-BFGS (Liu and Nocedal 1989) with
 * halving of steps. No randomness: the same rows in the same order give the same weights.
 * @param size number of features; the bias is added behind them
 * @param most steps
 */
export function fitLogistic(rows: readonly Row[], size: number, penalty: number, most = STEPS): Float64Array {
  const n = size + 1;
  let weights = new Float64Array(n);
  let { loss, slope } = lossOf(rows, weights, penalty);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < most; step++) {
    const direction = Float64Array.from(slope, (value) => -value);
    const alphas: number[] = [];
    for (const { s, y, rho } of steps.toReversed()) {
      const alpha = rho * dot(s, direction);
      alphas.push(alpha);
      for (let i = 0; i < n; i++) direction[i]! -= alpha * y[i]!;
    }
    const last = steps.at(-1);
    const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    for (let i = 0; i < n; i++) direction[i]! *= scale;
    for (const [k, { s, y, rho }] of steps.entries()) {
      const beta = rho * dot(y, direction);
      const alpha = alphas[steps.length - 1 - k]!;
      for (let i = 0; i < n; i++) direction[i]! += (alpha - beta) * s[i]!;
    }
    const descent = dot(direction, slope);
    let rate = 1;
    let next = weights;
    let found = { loss: Infinity, slope };
    for (let halving = 0; halving < 25; halving++, rate /= 2) {
      next = weights.map((value, i) => value + rate * direction[i]!);
      found = lossOf(rows, next, penalty);
      if (found.loss <= loss + 1e-4 * rate * descent) break;
    }
    if (!(found.loss < loss)) break;
    const s = next.map((value, i) => value - weights[i]!);
    const y = found.slope.map((value, i) => value - slope[i]!);
    const curve = dot(s, y);
    if (curve > 1e-12) steps.push({ s, y, rho: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    const gain = loss - found.loss;
    ({ loss, slope } = found);
    weights = next;
    if (gain < loss * 1e-5) break;
  }
  return weights;
}

/** How far a row lies on the side of pitches, in log odds. */
export function scoreRow({ at, values }: Row, weights: Float64Array): number {
  let score = weights.at(-1)!;
  for (let k = 0; k < at.length; k++) score += weights[at[k]!]! * values[k]!;
  return score;
}

function lossOf(rows: readonly Row[], weights: Float64Array, penalty: number): { loss: number; slope: Float64Array } {
  const slope = weights.map((value) => penalty * value);
  let loss = 0;
  for (let i = 0; i < weights.length - 1; i++) loss += (penalty / 2) * weights[i]! * weights[i]!;
  slope[weights.length - 1] = 0;
  for (const row of rows) {
    const sign = row.isPitch ? 1 : -1;
    const margin = sign * scoreRow(row, weights);
    loss += row.importance * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
    const pull = (-sign * row.importance) / (1 + Math.exp(margin));
    for (let k = 0; k < row.at.length; k++) slope[row.at[k]!]! += pull * row.values[k]!;
    slope[slope.length - 1]! += pull;
  }
  return { loss, slope };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

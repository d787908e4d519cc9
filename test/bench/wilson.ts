/** Wilson's 95 % interval of a share: `k` of `n`. */
export function wilson(k: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const p = k / n;
  const d = 1 + (z * z) / n;
  const c = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, (c - half) / d), Math.min(1, (c + half) / d)];
}

/** "0 of 2263, 0.0 per 10,000 (95 % 0.0–16.9)". */
export function outOf(k: number, n: number): string {
  const per10k = (share: number) => (share * 1e4).toFixed(1);
  const [low, high] = wilson(k, n);
  return `${k} of ${n}, ${per10k(k / Math.max(1, n))} per 10,000 (95 % ${per10k(low)}–${per10k(high)})`;
}

const RESAMPLES = 2000;

/** A small generator with a fixed seed: tables must not change from run to run. Gives numbers from 0 to 1, 1 excluded. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** 0 for none. */
export const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

/** The 95 % bootstrap interval of a mean. */
export function bootstrap(values: readonly number[], random: () => number = generator(7)): [number, number] {
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)]!)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(RESAMPLES * 0.025)]!, means[Math.floor(RESAMPLES * 0.975)]!];
}

/** A mean with its interval, for a table's cell; what is not known is left out. */
export function withInterval(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [low, high] = bootstrap(known);
  return `${mean(known).toFixed(3)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

/** An observation: what is known, a constant last, and what is to be told from it. */
export interface Row {
  readonly x: readonly number[];
  readonly y: number;
}

/**
 * Least squares with a penalty on the squared weights, the constant's left free.
 * @returns one weight for each of `x`
 */
export function ridge(rows: readonly Row[], penalty: number): number[] {
  const size = rows[0]!.x.length;
  /** Normal equations, the right side as the last column. */
  const system = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, j) => (i === j && i < size - 1 ? penalty : 0)),
  );
  for (const { x, y } of rows)
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) system[i]![j]! += x[i]! * x[j]!;
      system[i]![size]! += x[i]! * y;
    }
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      // positive definite: no pivoting is needed
      const factor = system[j]![i]! / system[i]![i]!;
      for (let k = i; k <= size; k++) system[j]![k]! -= factor * system[i]![k]!;
    }
  return system.map((row, i) => row[size]! / row[i]!);
}

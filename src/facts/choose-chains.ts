import type { Chain } from './chains';

export interface Budget {
  readonly items: number;
  readonly words: number;
}

/**
 * Chooses the chains with the greatest sum of scores within a budget, at most one of each group: a knapsack, solved
 * exactly. Work is groups × items × words, all bounded.
 * @param groups in reading order
 * @returns chosen chains in reading order
 */
export function chooseChains(groups: readonly (readonly Chain[])[], { items, words }: Budget): Chain[] {
  const width = words + 1;
  /** best[i * width + w]: the greatest score with at most i items and w words among the groups seen so far. */
  let best = new Float64Array((items + 1) * width);
  const choices: Int8Array[] = [];
  for (const group of groups) {
    const before = best;
    best = before.slice();
    const choice = new Int8Array(best.length).fill(-1);
    for (let c = 0; c < group.length; c++) {
      const { wordCount, score } = group[c]!;
      for (let i = 1; i <= items; i++)
        for (let at = i * width + wordCount; at < (i + 1) * width; at++) {
          const taking = before[at - width - wordCount]! + score;
          if (taking <= best[at]! + 1e-9) continue;
          best[at] = taking;
          choice[at] = c;
        }
    }
    choices.push(choice);
  }
  const chosen: Chain[] = [];
  let at = items * width + words;
  for (let g = groups.length - 1; g >= 0; g--) {
    const c = choices[g]![at]!;
    if (c < 0) continue;
    const chain = groups[g]![c]!;
    chosen.push(chain);
    at -= width + chain.wordCount;
  }
  return chosen.toReversed();
}

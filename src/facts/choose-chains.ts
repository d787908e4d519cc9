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
  const best = new Float64Array((items + 1) * width);
  const choices: Int8Array[] = [];
  for (const group of groups) {
    const choice = new Int8Array(best.length).fill(-1);
    for (let i = items; i >= 1; i--)
      for (let w = words; w >= 1; w--) {
        const at = i * width + w;
        for (const [c, chain] of group.entries()) {
          if (chain.wordCount > w) continue;
          const score = best[(i - 1) * width + w - chain.wordCount]! + chain.score;
          if (score > best[at]! + 1e-9) {
            best[at] = score;
            choice[at] = c;
          }
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

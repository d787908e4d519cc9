import type { Token } from '../passage';

/** How many tokens from one on one of the phrases takes, the longest first; 0 where none stands there. */
export function lengthOfPhrase(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  let most = 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length > most && words.every((word, i) => tokens[at + i]?.lower === word)) most = words.length;
  }
  return most;
}

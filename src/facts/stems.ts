import { words } from '../text/words';

/** Longer words are compared by this many first letters: enough to match inflections inside one article. */
const STEM_LENGTH = 7;

/**
 * The content words of a text, lower case, shortened, stop words left out.
 * @param stopWords lower case
 */
export function stemsOf(text: string, stopWords: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>();
  // parts of a compound count by themselves: "Blutdruck-App"
  for (const word of words(text.toLowerCase()).flatMap((word) => word.split(/[-’']/))) {
    if (stopWords.has(word) || (word.length < 2 && !/\d/.test(word))) continue;
    stems.add(stem(word));
  }
  return stems;
}

function stem(word: string): string {
  if (/\d/.test(word) || word.length <= 4) return word;
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word.slice(0, Math.max(4, word.length - 2));
}

/** Share of the smaller set that the other one holds, 0..1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  return shared / small.size;
}

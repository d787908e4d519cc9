import type { Mention } from './mention';
import type { Passage } from './passage';

/** A name so short ("A", "EU" aside) says too little as a first part: "E-Mail". */
const SHORTEST = 2;

/** A compound longer than this is an address or a dump, and no more hyphens are tried. */
const LONGEST = 80;
const MOST_HYPHENS = 5;

const HYPHENS = /[-‐‑]/g;

/** "Wincor-Nixdorf" in a compound is "Wincor Nixdorf" by itself. */
const plain = (name: string): string => name.replace(HYPHENS, ' ');

/**
 * Names of the article as first parts of hyphenated compounds, where no table knows them: "Diebold" in "Diebold-Aktie" once
 * the article has named Diebold itself.
 * @param names mentions found as whole words, of all passages
 */
export function findParts(passages: readonly Passage[], names: readonly Mention[]): Mention[][] {
  const known = new Map<string, string>();
  for (const { name } of names) if (name.length >= SHORTEST && !known.has(plain(name))) known.set(plain(name), name);
  return passages.map(({ tokens }, passage) =>
    tokens.flatMap(({ text, start, isCapital }, index): Mention[] => {
      if (!isCapital || text.length > LONGEST) return [];
      for (const { index: at } of [...text.matchAll(HYPHENS)].slice(-MOST_HYPHENS).toReversed()) {
        const name = known.get(plain(text.slice(0, at)));
        if (name !== undefined)
          return [{ passage, first: index, last: index, start, end: start + at, name, known: [], isPart: true }];
      }
      return [];
    }),
  );
}

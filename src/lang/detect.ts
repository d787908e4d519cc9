import type { Lang } from '../model/language';
import type { ReadPack } from './pack';
import { words } from '../text/words';

/** Bit i of a function word's entry says that it is one of pack i. */
const tables = new WeakMap<readonly ReadPack[], ReadonlyMap<string, number>>();

function tableOf(packs: readonly ReadPack[]): ReadonlyMap<string, number> {
  let table = tables.get(packs);
  if (!table) {
    const made = new Map<string, number>();
    packs.forEach((pack, i) => {
      for (const word of pack.article.functionWords) made.set(word, (made.get(word) ?? 0) | (1 << i));
    });
    tables.set(packs, (table = made));
  }
  return table;
}

/** So much text tells a language; more costs time. */
export const TELLING = 1200;
/** Below this many function words a guess is noise. */
const ENOUGH = 4;

/**
 * Guesses the language of a text by counting each pack's function words; the declared language breaks a tie.
 * @param text the first few thousand characters are looked at
 * @param declared the page's own claim, if any (`de-AT` counts as `de`)
 * @param packs at most 31
 * @returns a pack's code, else the declared language's first part, else `und`
 */
export function detectLanguage(text: string, declared: string | null, packs: readonly ReadPack[]): Lang {
  const claim = declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
  const table = tableOf(packs);
  const seen = words(text.slice(0, TELLING).toLowerCase());
  const counts = packs.map(() => 0);
  for (const word of seen) {
    // Takes the bits one by one, the highest first.
    for (let bits = table.get(word) ?? 0; bits !== 0;) {
      const i = 31 - Math.clz32(bits);
      counts[i]!++;
      bits ^= 1 << i;
    }
  }
  let best: Lang | null = null;
  let bestCount = 0;
  packs.forEach((pack, i) => {
    const count = counts[i]!;
    if (count > bestCount || (count === bestCount && pack.lang === claim)) {
      best = pack.lang;
      bestCount = count;
    }
  });
  // A text in a language without a pack still holds a few words that look like ours ("de", "a").
  const isSure = bestCount >= ENOUGH && bestCount >= seen.length * 0.08;
  return (isSure ? best : null) ?? claim ?? 'und';
}

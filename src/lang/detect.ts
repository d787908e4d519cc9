import type { Lang } from '../model/language';
import type { ReadPack } from './pack';
import { words } from '../text/words';

const sets = new WeakMap<ReadPack, ReadonlySet<string>>();

function functionWordsOf(pack: ReadPack): ReadonlySet<string> {
  let set = sets.get(pack);
  if (!set) sets.set(pack, (set = new Set(pack.article.functionWords)));
  return set;
}

/** Below this many function words a guess is noise. */
const ENOUGH = 4;

/**
 * Guesses the language of a text by counting each pack's function words; the declared language breaks a tie.
 * @param text the first few thousand characters are looked at
 * @param declared the page's own claim, if any (`de-AT` counts as `de`)
 * @returns a pack's code, else the declared language's first part, else `und`
 */
export function detectLanguage(text: string, declared: string | null, packs: readonly ReadPack[]): Lang {
  const claim = declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
  const seen = words(text.slice(0, 6000).toLowerCase());
  let best: Lang | null = null;
  let bestCount = 0;
  for (const pack of packs) {
    const own = functionWordsOf(pack);
    let count = 0;
    for (const word of seen) if (own.has(word)) count++;
    if (count > bestCount || (count === bestCount && pack.lang === claim)) {
      best = pack.lang;
      bestCount = count;
    }
  }
  // A text in a language without a pack still holds a few words that look like ours ("de", "a").
  const isSure = bestCount >= ENOUGH && bestCount >= seen.length * 0.08;
  return (isSure ? best : null) ?? claim ?? 'und';
}

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
/** A first look at so much; most texts need no second. */
const GLANCE = 300;
/** Below this many function words a guess is noise. */
const ENOUGH = 4;
/** Share of function words below which a text is in none of the languages. */
const SHARE = 0.08;
/** So many function words, for this share of the text and so many times those of the next language, leave no doubt. */
const CLEAR = { count: 8, share: 0.2, lead: 3 };

/** Function words of each pack in a text, and the words of it. */
interface Counts {
  readonly of: readonly number[];
  readonly all: number;
}

/**
 * Guesses the language of a text by counting each pack's function words; the declared language breaks a tie.
 * @param text its first {@link TELLING} characters are looked at, fewer where they leave no doubt
 * @param declared the page's own claim, if any (`de-AT` counts as `de`)
 * @param packs at most 31
 * @returns a pack's code, else the declared language's first part, else `und`
 */
export function detectLanguage(text: string, declared: string | null, packs: readonly ReadPack[]): Lang {
  const claim = declared?.trim().toLowerCase().split(/[-_]/)[0] || null;
  const end = endOfGlance(text);
  let counts = countIn(text.slice(0, end), packs);
  let best = bestOf(counts, packs, claim);
  if (end < text.length && !isClear(counts, best)) {
    const rest = countIn(text.slice(end, TELLING), packs);
    counts = { of: counts.of.map((n, i) => n + rest.of[i]!), all: counts.all + rest.all };
    best = bestOf(counts, packs, claim);
  }
  // A text in a language without a pack still holds a few words that look like ours ("de", "a").
  const count = best < 0 ? 0 : counts.of[best]!;
  return count >= ENOUGH && count >= counts.all * SHARE ? packs[best]!.lang : (claim ?? 'und');
}

/** Where the first look ends: behind a word, if there is a space. */
function endOfGlance(text: string): number {
  if (text.length <= GLANCE) return text.length;
  const space = text.lastIndexOf(' ', GLANCE);
  return space > 0 ? space : GLANCE;
}

function countIn(text: string, packs: readonly ReadPack[]): Counts {
  const table = tableOf(packs);
  const seen = words(text.toLowerCase());
  const of = packs.map(() => 0);
  for (const word of seen) {
    // Takes the bits one by one, the highest first.
    for (let bits = table.get(word) ?? 0; bits !== 0;) {
      const i = 31 - Math.clz32(bits);
      of[i]!++;
      bits ^= 1 << i;
    }
  }
  return { of, all: seen.length };
}

/** The pack with most function words, -1 where none has any. */
function bestOf({ of }: Counts, packs: readonly ReadPack[], claim: string | null): number {
  let best = -1;
  for (let i = 0; i < of.length; i++) {
    const most = best < 0 ? 0 : of[best]!;
    if (of[i]! > most || (of[i] === most && packs[i]!.lang === claim)) best = i;
  }
  return best;
}

function isClear({ of, all }: Counts, best: number): boolean {
  const count = best < 0 ? 0 : of[best]!;
  return (
    count >= CLEAR.count && count >= all * CLEAR.share && of.every((n, i) => i === best || n * CLEAR.lead <= count)
  );
}

import type { ReadPack } from '../lang/pack';
import { compilePhrases } from '../text/phrase';

/** The packs' words for finding the article, of all languages together: pages mix them. */
export interface PageWords {
  readonly isByline: (text: string) => boolean;
  readonly isCaption: (text: string) => boolean;
  readonly isBoxTitle: (text: string) => boolean;
  readonly isFurniture: (text: string) => boolean;
  readonly isPaywall: (text: string) => boolean;
  /** Month by its lower-case name or short form, 1..12. */
  readonly months: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<readonly ReadPack[], PageWords>();

/** A line of furniture or a box's title is short; longer texts with such words are prose about them. */
const SHORT_LINE = 120;

/** Compiles the words of the packs once. */
export function pageWords(packs: readonly ReadPack[]): PageWords {
  const known = compiled.get(packs);
  if (known) return known;
  const opens = (phrases: readonly string[]) => {
    const pattern = compilePhrases(phrases);
    return (text: string) => {
      if (text.length > SHORT_LINE) return false;
      pattern.lastIndex = 0;
      const found = pattern.exec(text);
      return found !== null && /^[^\p{L}\p{N}]*$/u.test(text.slice(0, found.index));
    };
  };
  const holds = (phrases: readonly string[]) => {
    const pattern = compilePhrases(phrases);
    return (text: string) => {
      pattern.lastIndex = 0;
      return pattern.test(text);
    };
  };
  const of = (key: 'bylineOpeners' | 'captionMarks' | 'boxTitles' | 'furniture' | 'paywall') =>
    packs.flatMap((pack) => pack.article[key]);
  const months = new Map<string, number>();
  for (const pack of packs)
    pack.article.months.forEach((forms, i) => forms.forEach((form) => months.set(form.toLowerCase(), i + 1)));
  const words: PageWords = {
    isByline: opens(of('bylineOpeners')),
    isCaption: opens(of('captionMarks')),
    isBoxTitle: opens(of('boxTitles')),
    isFurniture: opens(of('furniture')),
    isPaywall: holds(of('paywall')),
    months,
  };
  compiled.set(packs, words);
  return words;
}

import type { ReadPack } from '../lang/pack';
import type { Lang } from '../model/language';
import { DIGIT, LETTER } from '../text/letters';
import { compilePhrases } from '../text/phrase';

/** The packs' words for finding the article: of the page's language and of English, which furniture is written in everywhere. */
export interface PageWords {
  readonly isByline: (text: string) => boolean;
  readonly isCaption: (text: string) => boolean;
  readonly isBoxTitle: (text: string) => boolean;
  readonly isFurniture: (text: string) => boolean;
  /** A paragraph about the page, not about its subject. */
  readonly isNotice: (text: string) => boolean;
  readonly isPaywall: (text: string) => boolean;
  /** Opens a line that says when the text was last changed. */
  readonly isUpdated: (text: string) => boolean;
  /** Holds a word that no person's name holds: an office, a task, a kind of outlet. */
  readonly isOffice: (text: string) => boolean;
  readonly isLiveblog: (title: string) => boolean;
  /** Says that the page asked for is not there. */
  readonly isMissing: (title: string) => boolean;
  /** Month by its lower-case name or short form, 1..12. */
  readonly months: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<object, PageWords>();

/** A line of furniture or a box's title is short; longer texts with such words are prose about them. */
const SHORT_LINE = 120;
/** A notice is a paragraph of its own. */
const LONG_NOTICE = 600;

/**
 * The words for a page, compiled once.
 * @param lang the page's language; where there is no pack for it, the words of all are taken
 */
export function pageWords(lang: Lang, all: readonly ReadPack[]): PageWords {
  const own = all.find((pack) => pack.lang === lang);
  const packs = own ? all.filter((pack) => pack === own || pack.lang === 'en') : all;
  const known = compiled.get(own ?? all);
  if (known) return known;
  const opens = (phrases: readonly string[], longest = SHORT_LINE) => {
    const { source, flags } = compilePhrases(phrases);
    // Held to the start, marks and spaces before it let through: most texts fail at their first letter.
    const pattern = new RegExp(`^[^${DIGIT}${LETTER}]*(?:${source})`, flags.replace('g', ''));
    return (text: string) => text.length <= longest && pattern.test(text);
  };
  const holds = (phrases: readonly string[]) => {
    const pattern = compilePhrases(phrases);
    return (text: string) => {
      pattern.lastIndex = 0;
      return pattern.test(text);
    };
  };
  const of = (key: 'captionMarks' | 'boxTitles' | 'furniture' | 'notices' | 'paywall' | 'liveblog' | 'missing') =>
    packs.flatMap((pack) => pack.article[key]);
  const months = new Map<string, number>();
  // Names and dates are few words: there all languages are read.
  for (const pack of all)
    pack.article.months.forEach((forms, i) => forms.forEach((form) => months.set(form.toLowerCase(), i + 1)));
  const words: PageWords = {
    isByline: opens(all.flatMap((pack) => pack.article.bylineOpeners)),
    isCaption: opens(of('captionMarks')),
    isBoxTitle: opens(of('boxTitles')),
    isFurniture: opens(of('furniture')),
    isNotice: opens(of('notices'), LONG_NOTICE),
    isPaywall: holds(of('paywall')),
    isUpdated: opens(all.flatMap((pack) => pack.article.updated)),
    isOffice: holds(all.flatMap((pack) => pack.article.offices)),
    isLiveblog: holds(of('liveblog')),
    isMissing: holds(of('missing')),
    months,
  };
  compiled.set(own ?? all, words);
  return words;
}

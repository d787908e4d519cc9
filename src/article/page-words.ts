import type { ReadPack } from '../lang/pack';
import type { Lang } from '../model/language';
import { holdsOne, opensWith } from '../text/phrase-finder';

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
  // Names and dates are few words: there all languages are read.
  let months: Map<string, number> | null = null;
  const words: PageWords = {
    isByline: opens(all, 'bylineOpeners'),
    isCaption: opens(packs, 'captionMarks'),
    isBoxTitle: opens(packs, 'boxTitles'),
    isFurniture: opens(packs, 'furniture'),
    isNotice: opens(packs, 'notices', LONG_NOTICE),
    isPaywall: holds(packs, 'paywall'),
    isUpdated: opens(all, 'updated'),
    isOffice: holds(all, 'offices'),
    isLiveblog: holds(packs, 'liveblog'),
    isMissing: holds(packs, 'missing'),
    get months() {
      return (months ??= monthsOf(all));
    },
  };
  compiled.set(own ?? all, words);
  return words;
}

/** Lists of phrases in a pack. */
type Phrases =
  | 'bylineOpeners'
  | 'captionMarks'
  | 'boxTitles'
  | 'furniture'
  | 'notices'
  | 'paywall'
  | 'updated'
  | 'offices'
  | 'liveblog'
  | 'missing';

/** Tells whether a text no longer than `longest` opens with one of the phrases; made ready when first asked. */
function opens(packs: readonly ReadPack[], key: Phrases, longest = SHORT_LINE): (text: string) => boolean {
  let find: ((text: string) => boolean) | null = null;
  return (text) => {
    if (text.length > longest) return false;
    find ??= opensWith(phrasesOf(packs, key));
    return find(lowerCase(text));
  };
}

/** Tells whether a text holds one of the phrases; made ready when first asked. */
function holds(packs: readonly ReadPack[], key: Phrases): (text: string) => boolean {
  let find: ((text: string) => boolean) | null = null;
  return (text) => {
    find ??= holdsOne(phrasesOf(packs, key));
    return find(lowerCase(text));
  };
}

const phrasesOf = (packs: readonly ReadPack[], key: Phrases) => packs.flatMap((pack) => pack.article[key]);

/** One text is asked several questions in a row. */
const last = { text: '', lower: '' };

function lowerCase(text: string): string {
  if (text !== last.text) {
    last.text = text;
    last.lower = text.toLowerCase();
  }
  return last.lower;
}

function monthsOf(packs: readonly ReadPack[]): Map<string, number> {
  const months = new Map<string, number>();
  for (const pack of packs)
    pack.article.months.forEach((forms, i) => forms.forEach((form) => months.set(form.toLowerCase(), i + 1)));
  return months;
}

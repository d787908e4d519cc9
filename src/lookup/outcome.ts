import type { Lang } from '../model/language';

/** One line that explains a name, and where it is from. */
export interface WikiLine {
  readonly text: string;
  /** Of the text. */
  readonly lang: Lang;
  readonly from: 'wikipedia' | 'wikidata';
  /** What the page is called. */
  readonly label: string;
  /** Where it stands: its title in Wikipedia, the number of the item in Wikidata. */
  readonly title: string;
  /** "de.wikipedia.org" */
  readonly host: string;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/** A page that may be meant. */
export interface Choice extends WikiLine {
  /** What it is about in a few words; null where its site does not say. */
  readonly about: string | null;
}

/**
 * Why nothing was learned: no connection, no answer in time, too many requests by the site's count, an answer that is
 * none.
 */
export type Fault = 'unreachable' | 'slow' | 'busy' | 'broken';

/** What became of looking a name up. */
export type Outcome =
  /** `needs`: so many telling words the line must share with another article to stand there unasked. */
  | { readonly kind: 'found'; readonly line: WikiLine; readonly needs: number }
  /** Several pages fit, or one that is not sure to. Never empty. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** Asked for together with others, and one more request is needed: several pages fit, or none has that title. */
  | { readonly kind: 'unsettled'; readonly why: 'several' | 'unknown' }
  | { readonly kind: 'none' }
  /** `until`: milliseconds since 1970 before which the site wants no further request. */
  | { readonly kind: 'failed'; readonly why: Fault; readonly until: number | null };

import { compilePhrases, type Phrase } from '../text/phrase';

/** Finds any of a list of phrases, whatever the case. */
export interface PhraseMatcher {
  test(text: string): boolean;
  /** The first match, as the text words it; null for none. */
  find(text: string): { readonly index: number; readonly text: string } | null;
  /** The match that starts right at an index; null for none. */
  findAt(text: string, index: number): string | null;
}

/** Makes a matcher for phrases; without state, unlike a global or sticky pattern. */
export function phraseMatcher(phrases: readonly Phrase[]): PhraseMatcher {
  const { source } = compilePhrases(phrases);
  const anywhere = new RegExp(source, 'i');
  const here = new RegExp(source, 'iy');
  return {
    test: (text) => anywhere.test(text),
    find: (text) => {
      const match = anywhere.exec(text);
      return match && { index: match.index, text: match[0] };
    },
    findAt: (text, index) => {
      here.lastIndex = index;
      return here.exec(text)?.[0] ?? null;
    },
  };
}

import { LATIN_LETTER } from '../text/letters';
import { compilePhrases, type Phrase } from '../text/phrase';

/** Finds any of a list of phrases, whatever the case. */
export interface PhraseMatcher {
  test(text: string): boolean;
  /** The first match, as the text words it; null for none. */
  find(text: string): { readonly index: number; readonly text: string } | null;
  /** All matches, in order. */
  all(text: string): { readonly index: number; readonly text: string }[];
  /** The match that starts right at an index; null for none. */
  findAt(text: string, index: number): string | null;
}

/**
 * Makes a matcher for phrases. Compiled when it is first asked: an engine takes milliseconds for a long list, and an
 * article asks for half of them.
 */
export function phraseMatcher(phrases: readonly Phrase[]): PhraseMatcher {
  let anywhere: RegExp | undefined;
  let here: RegExp | undefined;
  /** Made ready to look from the start: it remembers where the last match ended, and so do its copies. */
  const pattern = () => {
    anywhere ??= compilePhrases(phrases, LATIN_LETTER);
    anywhere.lastIndex = 0;
    return anywhere;
  };
  return {
    test: (text) => pattern().test(text),
    find: (text) => {
      const match = pattern().exec(text);
      return match && { index: match.index, text: match[0] };
    },
    all: (text) => Array.from(text.matchAll(pattern()), (match) => ({ index: match.index, text: match[0] })),
    findAt: (text, index) => {
      here ??= new RegExp(pattern().source, 'iy');
      here.lastIndex = index;
      return here.exec(text)?.[0] ?? null;
    },
  };
}

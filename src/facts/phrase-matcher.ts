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

/** Makes a matcher for phrases; without state, unlike a global or sticky pattern. Compiled when it is first asked. */
export function phraseMatcher(phrases: readonly Phrase[]): PhraseMatcher {
  let source: string | undefined;
  let anywhere: RegExp | undefined;
  let here: RegExp | undefined;
  let everywhere: RegExp | undefined;
  const sourceOnce = () => (source ??= compilePhrases(phrases).source);
  const findFrom = () => (anywhere ??= new RegExp(sourceOnce(), 'i'));
  return {
    test: (text) => findFrom().test(text),
    find: (text) => {
      const match = findFrom().exec(text);
      return match && { index: match.index, text: match[0] };
    },
    all: (text) => {
      everywhere ??= new RegExp(sourceOnce(), 'gi');
      return Array.from(text.matchAll(everywhere), (match) => ({ index: match.index, text: match[0] }));
    },
    findAt: (text, index) => {
      here ??= new RegExp(sourceOnce(), 'iy');
      here.lastIndex = index;
      return here.exec(text)?.[0] ?? null;
    },
  };
}

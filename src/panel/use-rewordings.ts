import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../model/article';
import type { Digest, Fact } from '../model/digest';
import type { Actions } from './actions';

/** Lines that say the same as a fact, by fact. */
export type Lines = ReadonlyMap<Fact, string>;

const NONE: Lines = new Map();

/**
 * The facts as the browser's own model words them, as they come in; those that failed a check are left out.
 * @param isWanted whether the reader switched it on
 */
export function useRewordings(
  article: Article,
  digest: Digest | null,
  isWanted: boolean,
  reword: Actions['reword'],
): Lines {
  const [lines, setLines] = useState(NONE);
  useEffect(() => {
    setLines(NONE);
    if (!digest || !isWanted) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    reword(article, digest, signal, (fact, rewording) => {
      if (!signal.aborted && 'line' in rewording) setLines((before) => new Map(before).set(fact, rewording.line));
    }).catch(() => {
      // The model gave up: what it worded stays, the other facts are the article's own sentences anyway.
    });
    return () => controller.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- a digest belongs to its article; actions never change
  }, [digest, isWanted]);
  return lines;
}

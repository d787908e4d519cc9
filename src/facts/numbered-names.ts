import type { Span } from '../text/segment';
import type { FactTools } from './fact-tools';

/** A word with a capital and a small number behind it, glued or not: "Frontal 21", "Frontal21"; then the next word. */
const NUMBERED = /(?<![\p{L}\d-])(\p{Lu}[\p{L}-]{2,20})(\s?)(\d{1,3})(?![\d%]|[.,:]\d|\s?%)(?:\s(\p{L}+))?/gu;
/** Longer blocks are read up to here. */
const LONGEST_BLOCK = 20_000;

/**
 * Names that hold a number, of the whole article: what follows them differs, as behind any name; behind a count stands
 * what is counted. One glued form is enough.
 * @returns word and number, one space between them
 */
export function numberedNames(texts: readonly string[], { stopWords, calendarWords }: FactTools): Set<string> {
  const followers = new Map<string, Set<string>>();
  const glued = new Set<string>();
  for (const text of texts)
    for (const { 1: word = '', 2: gap, 3: number, 4: next = '', index } of text
      .slice(0, LONGEST_BLOCK)
      .matchAll(NUMBERED)) {
      const low = word.toLowerCase();
      if (stopWords.has(low) || calendarWords.has(low)) continue;
      const name = `${word} ${number}`;
      if (gap === '') glued.add(name);
      // "Fast 40 Schiffe": the first word of a sentence has its capital for nothing
      if (!/[\p{Ll},]\s$/u.test(text.slice(Math.max(0, index - 2), index))) continue;
      const seen = followers.get(name);
      if (seen) seen.add(next.toLowerCase());
      else followers.set(name, new Set([next.toLowerCase()]));
    }
  return new Set([...followers].filter(([name, next]) => glued.has(name) || next.size > 1).map(([name]) => name));
}

/** Where names with a number stand in a sentence. */
export function numberedIn(sentence: string, names: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const name of names) {
    const end = (at: number) => at + name.length;
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, end(at)))
      if (!/\d/.test(sentence.charAt(end(at)))) spans.push({ start: at, end: end(at) });
  }
  return spans;
}

import type { Article } from '../model/article';
import { CAPITAL, DIGIT, LETTER } from '../text/letters';

/** A capital behind a word of the same sentence. */
const INSIDE = new RegExp(`(?<=[${LETTER}${DIGIT},;:”"’)]\\s["“„«(]?)[${CAPITAL}][${LETTER}${DIGIT}&-]{2,}`, 'g');

const OPENING = new RegExp(`^[“"„«(]?([${CAPITAL}][${LETTER}${DIGIT}&-]{2,})`);

/** So much of an article is read for names. */
const MOST_BLOCKS = 60;
const MOST_TEXT = 2000;

/** Words that the article writes with a capital within its sentences: names, and in German all nouns. */
export function knownNames({ title, blocks }: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of [title ?? '', ...blocks.slice(0, MOST_BLOCKS).map((block) => block.text)])
    for (const [name] of text.slice(0, MOST_TEXT).matchAll(INSIDE)) names.add(name);
  return names;
}

/** Whether a text's first word is one of these. */
export function opensWithName(text: string, names: ReadonlySet<string>): boolean {
  const name = OPENING.exec(text)?.[1];
  return name !== undefined && names.has(name);
}

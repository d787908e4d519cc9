import { words } from '../text/words';

/** Letters without their marks and case: "Société" is found where "Societe" stands. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a name stands in a text, word by word. */
export function isNamedIn(name: string, text: string): boolean {
  const sought = words(plain(name)).join(' ');
  return sought !== '' && ` ${words(plain(text)).join(' ')} `.includes(` ${sought} `);
}

/** Words shorter than that tell nothing of what a text is about. */
const TELLING = 5;

/** The words of an article that tell what it is about. */
export function contextOf(text: string, stopWords: readonly string[]): ReadonlySet<string> {
  const context = new Set(words(plain(text)).filter((word) => word.length >= TELLING));
  for (const word of stopWords) context.delete(plain(word));
  return context;
}

/** How many telling words of a text, those of the name itself aside, stand in the article too. */
export function sharedWith(context: ReadonlySet<string>, text: string, name: string): number {
  const own = new Set(words(plain(name)));
  return new Set(words(plain(text)).filter((word) => context.has(word) && !own.has(word))).size;
}

import type { Article } from '../model/article';
import { CAPITAL, DIGIT, LETTER, LOWER_LETTER } from '../text/letters';

const NAME = `[${CAPITAL}][${LETTER}${DIGIT}&.-]{2,}`;
const NAMES = new RegExp(NAME, 'g');

/** Where such a name stands, in the first group. */
const PLACES = [
  new RegExp(`(${NAME})[?!]+\\W*$`),
  new RegExp(`^[^?]{3,40} (${NAME})[?] `),
  new RegExp(`^([${CAPITAL}][${LETTER}${DIGIT}&.-]*?)(?:-[${CAPITAL}][${LOWER_LETTER}]+)?:? `),
  new RegExp(`([${CAPITAL}][${LETTER}${DIGIT}&.]{2,})-[${CAPITAL}][${LOWER_LETTER}]+`),
];

/** Words with a capital in the title and in the paragraphs: names, and in German all nouns. */
export function namesOf(article: Article): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (text: string) => {
    for (const match of text.slice(0, 2000).matchAll(NAMES)) names.add(match[0]);
  };
  if (article.title) read(article.title);
  for (const block of article.blocks.slice(0, 60)) if (!block.text.includes('?')) read(block.text);
  return names;
}

/** "… bei Brennhagen?", "Reedwerft: …?", "Haldor-Aktie: …?": machines set the stock's name where no case ending is due. */
export function asksInASlot(text: string, names: ReadonlySet<string>): boolean {
  return PLACES.some((place) => {
    const name = place.exec(text)?.[1];
    return name !== undefined && names.has(name);
  });
}

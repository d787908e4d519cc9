import { isNamedIn, sharedWith } from './named-in';
import type { Choice } from './outcome';

/** A reader looks through so many. */
const MOST_CHOICES = 8;
/** A title that holds the name outweighs so many shared words. */
const NAME_WEIGHT = 3;

/** Puts pages that may be meant in order: those whose title holds the name, and what they share with the article. */
export function rankChoices(name: string, choices: readonly Choice[], context: ReadonlySet<string>): Choice[] {
  const seen = new Set<string>();
  return choices
    .filter(({ host, title }) => !seen.has(`${host} ${title}`) && seen.add(`${host} ${title}`))
    .map((choice) => {
      const shared = sharedWith(context, `${choice.label} ${choice.text} ${choice.about ?? ''}`, name);
      return { choice, score: Math.min(shared, 5) + (isNamedIn(name, choice.label) ? NAME_WEIGHT : 0) };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CHOICES)
    .map(({ choice }) => choice);
}

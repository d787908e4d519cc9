import type { Article, Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import type { Category } from './category';

/**
 * Beside the article stand menus, lists of links and the site's own notices, in the words that pitches use: "join our
 * list", "advertise here". Read by eye on 300 pages, half of what scored less was one of these.
 */
const SURE_BESIDE = 0.9;

/** A box between two paragraphs of an article on stocks is more often a pitch: there less will do. */
const SURE_IN_COLUMN = 0.7;

/**
 * Whether a verdict may stand: one with no block of the article's text must be surer, where default settings fold it.
 * @param isOnTopic whether the article speaks of stocks; into others few pitches are set
 */
export function isSureEnough(
  verdict: Verdict,
  article: Article,
  categories: readonly Category[],
  isOnTopic: boolean,
): boolean {
  const isFolded = categories.some(({ id, onByDefault }) => id === verdict.category && onByDefault);
  if (!isFolded) return true;
  const blocks = article.blocks.filter(({ id }) => verdict.blocks.includes(id));
  if (blocks.some(isText)) return true;
  const isInColumn = blocks.some(({ position }) => position > 0 && position < 1);
  return verdict.score >= (isInColumn && isOnTopic ? SURE_IN_COLUMN : SURE_BESIDE);
}

/** The article's text, or a line between two of its paragraphs that is in no box. */
function isText({ zone, position, shape }: Block): boolean {
  return zone === 'body' || (shape.box === 0 && position > 0 && position < 1);
}

import type { Article } from '../model/article';
import type { Abstention } from '../model/digest';
import type { Sentence } from './sentence';

/** Below this a text is read as fast as its summary. */
const FEWEST_SENTENCES = 3;
const FEWEST_WORDS = 60;

/** Why an article gets no ranked facts; null where it gets some. */
export function whyAbstain(article: Article, sentences: readonly Sentence[]): Abstention | null {
  const usable = sentences.filter((sentence) => sentence.usable);
  const wordCount = usable.reduce((sum, sentence) => sum + sentence.wordCount, 0);
  if (article.form === 'liveblog') return 'liveblog';
  if (usable.length < FEWEST_SENTENCES || wordCount < FEWEST_WORDS) return 'too-short';
  return null;
}

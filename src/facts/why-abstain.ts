import type { Article } from '../model/article';
import type { Abstention } from '../model/digest';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';

/** Below this a text is read as fast as its summary. */
const FEWEST_SENTENCES = 3;
const FEWEST_WORDS = 60;
/** Clock times at the head of blocks that make a text a live blog, whatever it is called. */
const TIMED_BLOCKS = 6;

/** Why an article gets no ranked facts; null where it gets some. */
export function whyAbstain(article: Article, sentences: readonly Sentence[], tools: FactTools): Abstention | null {
  const usable = sentences.filter((sentence) => sentence.usable);
  const wordCount = usable.reduce((sum, sentence) => sum + sentence.wordCount, 0);
  if (isLiveblog(article, tools)) return 'liveblog';
  if (usable.length < FEWEST_SENTENCES || wordCount < FEWEST_WORDS) return 'too-short';
  return null;
}

function isLiveblog(article: Article, tools: FactTools): boolean {
  const timed = article.blocks.filter(({ text }) =>
    /^\D{0,12}\d{1,2}[:.]\d{2}(?: (?:Uhr|h)|\s?[ap]\.?m\.?)?(?:\s*[:|–-]|\s*$|\s+\p{Lu})/u.test(text),
  );
  if (timed.length >= TIMED_BLOCKS) return true;
  return tools.liveblog.test(article.title ?? '') && timed.length >= 2;
}

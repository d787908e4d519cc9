import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';
import type { Category } from './category';
import { countWords } from '../text/words';

/** More than half folded means that we misread the page, or that all of it is paid for: then the panel says so. */
const MOST = 0.5;

/** A stub of a few lines with a pitch as long as itself is common on aggregators; it takes this many words to misread. */
const ENOUGH_WORDS = 200;

/** With less than this left there is no article any more, however short it was. */
const NOTHING_LEFT = 0.15;

/** Whether more of the article's own text would be folded, by default settings, than one may. */
export function isOverCap(article: Article, verdicts: readonly Verdict[], categories: readonly Category[]): boolean {
  const folding = verdicts.filter((v) => categories.some((c) => c.id === v.category && c.onByDefault));
  const whole = new Set(folding.filter((v) => !v.spans).flatMap((v) => v.blocks));
  let all = 0;
  let folded = 0;
  for (const block of article.blocks) {
    if (block.zone !== 'body') continue;
    const words = countWords(block.text);
    all += words;
    if (whole.has(block.id)) folded += words;
  }
  if (folded === 0) return false;
  return folded / all > 1 - NOTHING_LEFT || (folded / all > MOST && folded > ENOUGH_WORDS);
}

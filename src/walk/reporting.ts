import type { Article } from '../model/article';
import type { Reporting } from '../model/reporting';
import type { Verdict } from '../model/verdict';

/** The article without its promotion. */
export function reportingOf(article: Article, verdicts: readonly Verdict[]): Reporting {
  const whole = new Set(verdicts.filter((verdict) => !verdict.spans).flatMap((verdict) => verdict.blocks));
  return {
    article,
    blocks: article.blocks.filter((block) => block.zone === 'body' && !whole.has(block.id)),
    excluded: verdicts.flatMap((verdict) => verdict.spans ?? []),
  };
}

import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';

/** The words that a verdict is about, in reading order. */
export function textOfVerdict(article: Article, { blocks, spans }: Verdict): string {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
  if (spans) return spans.map(({ block, start, end }) => texts.get(block)?.slice(start, end) ?? '').join(' … ');
  return blocks.map((id) => texts.get(id) ?? '').join(' ');
}

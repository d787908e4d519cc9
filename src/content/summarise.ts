import type { PageSummary } from '../messages/schemas';
import type { Verdict } from '../model/verdict';
import { countWords } from '../text/words';
import type { PageReading } from '../walk/read';
import { OWN_RULE } from './own-rules';

export interface Standing {
  readonly reading: string;
  readonly host: string;
  readonly result: PageReading | 'waiting' | 'failed' | 'off';
  /** Ids of the verdicts that are folded now. */
  readonly folded: readonly string[];
  /** Runs that the reader's own rules hit, and those of them that are folded. */
  readonly own: { readonly found: number; readonly folded: number };
}

/** Where a page stands, in the few numbers that badge and popup show. */
export function summarise({ reading, host, result, folded, own }: Standing): PageSummary {
  const found: Record<string, number> = {};
  const foldedNow: Record<string, number> = {};
  if (own.found > 0) found[OWN_RULE] = own.found;
  if (own.folded > 0) foldedNow[OWN_RULE] = own.folded;
  const base = { reading, host, why: null, found, folded: foldedNow, blocks: 0, words: 0, allWords: 0, overCap: false };
  if (typeof result === 'string') return { ...base, status: result };
  if (!result.found) return { ...base, status: 'no-article', why: result.why };
  const { article, judgement } = result;
  const texts = new Map(article.blocks.map((block) => [block.id, block.text]));
  const wordsOf = ({ blocks, spans }: Verdict) =>
    spans
      ? spans.reduce((sum, { block, start, end }) => sum + countWords(texts.get(block)?.slice(start, end) ?? ''), 0)
      : blocks.reduce((sum, id) => sum + countWords(texts.get(id) ?? ''), 0);
  let words = 0;
  let blocks = 0;
  for (const verdict of judgement.verdicts) {
    const { category } = verdict;
    found[category] = (found[category] ?? 0) + 1;
    if (!folded.includes(verdict.id)) continue;
    foldedNow[category] = (foldedNow[category] ?? 0) + 1;
    words += wordsOf(verdict);
    blocks += verdict.blocks.length;
  }
  const allWords = article.blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return { ...base, status: 'article', words, allWords, blocks, overCap: judgement.overCap };
}

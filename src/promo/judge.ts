import type { Article } from '../model/article';
import type { Judgement } from '../model/verdict';
import type { ReadPack } from '../lang/pack';

/**
 * Judges an article's blocks, those beside it included: which runs of them are promotion, of what category, why.
 * @param article blocks of both zones
 * @param packs the language packs at hand; the article's own is used, English where there is none for it
 * @returns verdicts in reading order, no block in two of them
 */
export function judge(_article: Article, _packs: readonly ReadPack[]): Judgement {
  return { verdicts: [], overCap: false };
}

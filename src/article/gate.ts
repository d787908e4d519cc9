import type { WhyNot } from '../model/article';
import {
  ARTICLE,
  FORUM_NAME,
  FORUM_PROGRAM,
  gateFeatures,
  nameOf,
  ROOT,
  weightOf,
  type GateClues,
} from './gate-features';
import { kindOf, ruleAgainst } from './gate-rules';
import { gateScore, THRESHOLD } from './gate-score';
import { pathOf } from './page-address';
import type { RawBlock } from './raw-block';

/** A page with less running text than a long sentence is nothing to work with, whatever it says it is. */
const MIN_WORDS = 13;

/**
 * Says whether a page that holds some prose is an article: a page with one coherent text. Rules with reasons come
 * first; what they leave open is weighed (`gate-score.ts`).
 * @param body the blocks found to be its text
 * @param all every block of the page
 * @returns null where it is one
 */
export function whyNotArticle(
  document: Document,
  body: readonly RawBlock[],
  all: readonly RawBlock[],
  clues: GateClues,
): WhyNot | null {
  const { meta, tell } = clues;
  const words = body.reduce((sum, block) => sum + weightOf(block), 0);
  if (words === 0) return all.length === 0 ? 'empty' : 'little-text';
  const isPlain = isPlainlyArticle(words, clues);
  if (isPlain && !tell) return null;
  const features = gateFeatures(document, body, all, clues);
  tell?.(features);
  if (isPlain) return null;
  const claims = features['article']! + features['timed']! + features['ogArticle']! > 0;
  if (words < MIN_WORDS) return claims ? 'too-short' : kindOf(features);
  if (FORUM_PROGRAM.test(meta.named.get('generator') ?? '')) return 'discussion';
  const score = gateScore(features);
  const rule = ruleAgainst(features, score);
  if (rule) return rule.why;
  return score < THRESHOLD ? kindOf(features) : null;
}

/** Text of this length on a page whose data calls it an article is one: nothing else need be weighed, which takes time. */
const PLAIN_WORDS = 100;

function isPlainlyArticle(words: number, { url, meta, title, words: pageWords }: GateClues): boolean {
  return (
    words >= PLAIN_WORDS &&
    meta.linked.types.some((type) => ARTICLE.test(type)) &&
    !ROOT.test(pathOf(url) ?? '/') &&
    !FORUM_NAME.test(nameOf(meta)) &&
    !pageWords.isMissing(title ?? '') &&
    !FORUM_PROGRAM.test(meta.named.get('generator') ?? '')
  );
}

import type { Article } from '../model/article';
import type { CategoryId, Judgement, Verdict } from '../model/verdict';
import type { ReadPack } from '../lang/pack';
import { CATEGORIES } from './categories';
import { isOverCap } from './cap';
import { findRuns } from './find-runs';
import { lexiconOf, packFor } from './lexicon';
import { lookAtBlocks } from './look-at-blocks';
import { findParts } from './find-parts';
import type { Finding } from './finding';
import { findWeaker } from './find-weaker';
import { withFrames } from './frames';
import { findReadings } from './learned/find-readings';
import { findReadParts } from './learned/find-read-parts';
import { readParts, readRuns } from './learned/read-runs';
import { isSureEnough } from './sure-enough';
import { scoreOf } from './weigh';
import { withWholeSpans } from './whole-spans';

/**
 * Judges an article's blocks, those beside it included: which runs of them are promotion, of what category, why.
 * Start here: blocks are looked at one by one, weighed as parts (`find-parts`) and as runs (`find-runs`).
 * @param article blocks of both zones
 * @param packs the language packs at hand; the article's own is used, English where there is none for it
 * @param strict categories of which less sure verdicts are wanted as well
 * @returns verdicts in reading order, no block in two of them
 */
export function judge(
  article: Article,
  packs: readonly ReadPack[],
  strict: ReadonlySet<CategoryId> = new Set(),
): Judgement {
  const pack = packFor(article.lang, packs);
  if (!pack) return { verdicts: [], overCap: false };
  const looks = lookAtBlocks(article, lexiconOf(pack), CATEGORIES);
  const found = findReadings(looks, findRuns(looks, CATEGORIES), article.title, pack, CATEGORIES);
  const whole = withFrames(readRuns(found, looks, article.title, pack, CATEGORIES), looks);
  const ruled = [...whole, ...readParts(findParts(looks, whole), looks, pack)];
  const read = findReadParts(looks, idsOf(ruled), article.title, pack, CATEGORIES);
  const sure = withWholeSpans([...ruled, ...read], looks);
  const weaker = strict.size > 0 ? findWeaker(looks, idsOf(sure), strict, pack) : [];
  const ordered = [...sure, ...weaker].sort((a, b) => a.first - b.first);
  const all = ordered.map(({ weight, blocks, spans }): Verdict => ({
    id: '',
    category: weight.category.id,
    blocks,
    ...(spans ? { spans } : {}),
    score: scoreOf(weight.points),
    reasons: weight.reasons.filter(({ points }) => points > 0),
  }));
  const verdicts = all
    .filter((verdict) => isSureEnough(verdict, article, CATEGORIES, looks[0]?.isOnTopic === true))
    .map((verdict, i) => ({ ...verdict, id: `v${i}` }));
  return { verdicts, overCap: isOverCap(article, verdicts, CATEGORIES) };
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ blocks }) => blocks));
}

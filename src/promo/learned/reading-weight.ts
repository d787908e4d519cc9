import type { ReadPack } from '../../lang/pack';
import type { Reason } from '../../model/verdict';
import type { Category } from '../category';
import type { Found } from '../feature';
import { weigh, type Weight } from '../weigh';
import { EVEN, SHARED } from '../weights';
import { chooseKind } from './choose-kind';
import { readKind, strongestWords, type Reading } from './read-pitch';
import type { Passage } from './shape-features';

/**
 * What a reading weighs, with its kind and its reasons.
 * @param margin by how much it is surer than it must be, log odds
 * @param isOnTopic whether the article speaks of markets
 */
export function weightOf(
  found: Found,
  passage: Passage,
  reading: Reading,
  margin: number,
  isOnTopic: boolean,
  pack: ReadPack,
  categories: readonly Category[],
): Weight {
  const reasons: Reason[] = [
    { rule: 'reads-as-pitch', points: reading.score, quote: strongestWords(passage, reading, pack) },
  ];
  for (const [feature, quote] of found) {
    const points = SHARED[feature] ?? 0;
    if (points > 0) reasons.push({ rule: feature, points, ...(quote === '' ? {} : { quote }) });
  }
  reasons.sort((a, b) => b.points - a.points);
  return {
    category: chooseKind(found, weigh(categories, found), readKind(passage, reading, pack), isOnTopic, categories),
    points: EVEN + margin,
    reasons,
  };
}

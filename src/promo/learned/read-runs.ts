import type { ReadPack } from '../../lang/pack';
import type { Category } from '../category';
import type { Found } from '../feature';
import type { Finding } from '../finding';
import type { Look } from '../look';
import { chooseKind } from './choose-kind';
import { passageOf } from './passage';
import { readKind, readPitch } from './read-pitch';

/**
 * Log odds below which what the rules found reports: of hands left out a fifth of what was folded wrongly reads like
 * less, and one in a thousand pitches.
 */
const REPORTS = -1.5;

/**
 * What the rules found whole is read as well. What would be folded by default and reads like a report is one,
 * unless a label says otherwise ("the town's hazard map can be had from the council's page"). And the kind is told by how it reads: "Hardy coats at our
 * partner's, seven colours" leads on in an article on stocks, and is no analysis of one.
 */
export function readRuns(
  findings: readonly Finding[],
  looks: readonly Look[],
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  return findings.flatMap((finding) => {
    const { first, blocks, spans, weight } = finding;
    if (spans || weight.reasons.some(({ rule }) => rule === 'reads-as-pitch')) return [finding];
    const passage = passageOf(looks.slice(first, first + blocks.length));
    const found = passage.found as Found;
    const reading = readPitch(passage, pack);
    const category = chooseKind(found, weight, readKind(passage, reading, pack), categories);
    const isLabelled = found.has('ad-label') || found.has('labelled');
    if (reading.score < REPORTS && category.onByDefault && !isLabelled) return [];
    return [{ ...finding, weight: { ...weight, category } }];
  });
}

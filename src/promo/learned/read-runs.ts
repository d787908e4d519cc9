import type { ReadPack } from '../../lang/pack';
import type { Category } from '../category';
import type { Feature, Found } from '../feature';
import type { Finding } from '../finding';
import { tells } from '../joins';
import type { Look } from '../look';
import { chooseKind } from './choose-kind';
import { hungOn } from './hung-on';
import { passageOf } from './passage';
import { readKind, readPitch } from './read-pitch';

/**
 * Log odds below which what the rules found reports: of hands left out a fifth of what was folded wrongly reads like
 * less, and one in a thousand pitches.
 */
const REPORTS = -1.5;

/** Small print and labels read like little. */
const OF_OFFERS: readonly Feature[] = ['risk-warning', 'own-warning', 'labelled', 'ad-label'];

/**
 * What the rules found whole is read as well. What would be folded by default and reads like a report is one,
 * unless a label says otherwise ("the town's hazard map can be had from the council's page"). And the kind is told by how it reads: "Hardy coats at our
 * partner's, seven colours" leads on in an article on stocks, and is no analysis of one.
 */
export function readRuns(
  findings: readonly Finding[],
  looks: readonly Look[],
  title: string | null,
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
    const kept = { ...withoutReports(finding, looks, pack), weight: { ...weight, category } };
    const part = blocks.length === 1 && !isLabelled ? hungOn(looks, first, title, pack) : null;
    return [part ? { ...kept, spans: [{ block: blocks[0]!, ...part }] } : kept];
  });
}

/** Without the paragraphs at a run's ends that are full sentences, lead nowhere and read like a report: neighbours that leaned to it. */
function withoutReports(finding: Finding, looks: readonly Look[], pack: ReadPack): Finding {
  let from = finding.first;
  let to = from + finding.blocks.length - 1;
  const reports = (at: number) => {
    const look = looks[at]!;
    return (
      look.block.kind === 'paragraph' &&
      look.block.links.length === 0 &&
      tells(look) &&
      !OF_OFFERS.some((feature) => look.found.has(feature)) &&
      readPitch(passageOf([look]), pack).score < REPORTS
    );
  };
  while (from < to && reports(from)) from++;
  while (from < to && reports(to)) to--;
  return { ...finding, first: from, blocks: finding.blocks.slice(from - finding.first, to - finding.first + 1) };
}

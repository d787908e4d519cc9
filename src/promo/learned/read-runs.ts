import type { ReadPack } from '../../lang/pack';
import { countWords } from '../../text/words';
import type { Category } from '../category';
import type { Feature, Found } from '../feature';
import type { Finding } from '../finding';
import { tells } from '../joins';
import type { Look } from '../look';
import { readSentence } from '../sentence';
import { areTableRows } from '../table-rows';
import { EVEN } from '../weights';
import { chooseKind } from './choose-kind';
import { hungOn, linkedBehindNews } from './hung-on';
import { passageOf, stretchOf } from './passage';
import { readKind, readPitch } from './read-pitch';

/**
 * Log odds below which what the rules found reports: a sentence that would be folded by default, one that would not, a
 * line of a few words and anything else that would be folded. Of hands left out a third of what was found wrongly reads like less, and one pitch
 * in a thousand.
 */
const REPORTS = { folded: 0.7, offered: -0.7, line: -3, else: -1.5 };

/** The same for sentences of a block: of fewer points than a block needs, that would be folded by default, any other. */
const PART_REPORTS = { few: 1.5, folded: 1, offered: -0.7, silent: 2 };

/** Who speaks, to whom, and where it leads: "The list is free and comes by email." says nothing of that. */
const SPEAKS: readonly Feature[] = [
  'we',
  'me',
  'own-voice',
  'own-offer',
  'own-tool',
  'own-lead',
  'said-twice',
  'app-or-follow',
  'direct-address',
  'reader',
  'imperative',
  'call',
  'read-also',
  'answer-elsewhere',
  'withheld',
  'link-here',
  'link-away',
  'link-tracked',
];

/** An offer, however soberly it is told. */
const PLAIN_OFFERS: readonly Feature[] = ['ad-label', 'labelled', 'long-and-short', 'offer-list'];

/** "If you want a system that …, click here.": a sentence that is all link, to another site, and says so to the reader. */
const LED_AWAY: readonly Feature[] = ['whole-link', 'link-away', 'call', 'direct-address'];

/** The outlet speaks of what it has itself. */
const OF_HOUSE: readonly Feature[] = ['own-voice', 'own-offer', 'own-tool'];

/** Of so many points more than needed the rules are sure, however it reads. */
const SURE = 2;

/** Shorter ones are calls and headings. */
const SENTENCE_WORDS = 8;

/** Small print and labels read like little. */
const OF_OFFERS: readonly Feature[] = ['risk-warning', 'own-warning', 'labelled', 'ad-label'];

/**
 * What the rules found whole is read as well. What reads like a report is one, unless a label says otherwise ("the town's
 * hazard map can be had from the council's page"); of news with an offer hung on it the offer goes. And the kind is told
 * by how it reads: "Hardy coats at our partner's, seven colours" leads on in an article on stocks, and is no analysis of
 * one.
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
    if (areTableRows(looks, first, blocks.length)) return [];
    if (spans) return [finding];
    const linked = blocks.length === 1 ? linkedBehindNews(looks[first]!, pack) : null;
    if (linked) return [{ ...finding, spans: [{ block: blocks[0]!, ...linked }] }];
    if (weight.reasons.some(({ rule }) => rule === 'reads-as-pitch')) return [finding];
    const passage = passageOf(looks.slice(first, first + blocks.length));
    const found = passage.found as Found;
    const reading = readPitch(passage, pack);
    const category = chooseKind(found, weight, readKind(passage, reading, pack), looks[first]!.isOnTopic, categories);
    const isLabelled = found.has('ad-label') || found.has('labelled');
    const read = { ...finding, weight: { ...weight, category } };
    const [only, ...others] = blocks;
    const part = others.length === 0 && !isLabelled ? hungOn(looks, first, title, pack) : null;
    if (part) return [{ ...read, spans: [{ block: only!, ...part }] }];
    if (reading.score < leastFor(finding, looks, category) && !PLAIN_OFFERS.some((feature) => found.has(feature)))
      return [];
    return [withoutReports(read, looks, pack)];
  });
}

/**
 * How a run must read at least. A line of a few words, and lines that stand together, say little, and the rules know their
 * kind; a report is a full sentence.
 */
function leastFor({ first, blocks, weight }: Finding, looks: readonly Look[], { onByDefault }: Category): number {
  const { text } = looks[first]!.block;
  const isLine = blocks.length === 1 && countWords(text) < SENTENCE_WORDS;
  const isSentence = blocks.length === 1 && /^[^?!]*\.$/.test(text) && !isLine;
  if (isSentence && weight.points < EVEN + SURE) return onByDefault ? REPORTS.folded : REPORTS.offered;
  if (!onByDefault) return -Infinity;
  const run = looks.slice(first, first + blocks.length);
  const sells = run.every(({ evidence }) =>
    evidence!.sentences.every((s) => readSentence(evidence!, s, false).role === 'sells'),
  );
  const isOfHouse = run.some(({ found }) => OF_HOUSE.some((feature) => found.has(feature)));
  if (sells && isOfHouse && weight.points >= EVEN + SURE) return -Infinity;
  return isLine || sells ? REPORTS.line : REPORTS.else;
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
      readPitch(passageOf([look]), pack).score < REPORTS.else
    );
  };
  while (from < to && reports(from)) from++;
  while (from < to && reports(to)) to--;
  return { ...finding, first: from, blocks: finding.blocks.slice(from - finding.first, to - finding.first + 1) };
}

/**
 * What the rules found in a block is read as well: a sentence that reads like a report is one, whichever words of a pitch
 * come together in it ("Of the stores that we tried the cheapest asks no fee").
 */
export function readParts(findings: readonly Finding[], looks: readonly Look[], pack: ReadPack): Finding[] {
  return findings.filter(({ first, spans, weight }) => {
    const [span] = spans ?? [];
    if (!span) return true;
    const passage = stretchOf(looks[first]!, span);
    const isTold = /^[^?!]*\.\s*$/.test(looks[first]!.block.text.slice(span.start, span.end));
    if (!isTold || PLAIN_OFFERS.some((feature) => passage.found.has(feature))) return true;
    if (LED_AWAY.every((feature) => passage.found.has(feature))) return true;
    const { few, folded, offered, silent } = PART_REPORTS;
    const isSilent = !SPEAKS.some((feature) => passage.found.has(feature));
    const least = isSilent ? silent : weight.points < EVEN ? few : weight.category.onByDefault ? folded : offered;
    return readPitch(passage, pack).score >= least;
  });
}

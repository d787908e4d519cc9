import type { ReadPack } from '../../lang/pack';
import type { Category } from '../category';
import { foundIn, type Feature } from '../feature';
import type { Look } from '../look';
import { isMereWarning } from '../mere-warning';
import { partOf } from '../part';
import type { Weight } from '../weigh';
import { BAR, BAR_OF_SEVERAL, barForAll, moreFor } from './bars';
import { buttonOf } from './button-box';
import { passageOf } from './passage';
import {
  comparesFigures,
  isAmidNews,
  isBeforeNews,
  opensWithNews,
  tellsAFigure,
  tellsUnderATitle,
} from './plain-report';
import { isWellRead, readAgain, readPitch } from './read-pitch';
import { weightOf } from './reading-weight';
import { runFeatures, sentencesOf, surroundingsOf } from './run-features';
import { saysNothing } from './says-nothing';
import { isOnlyTone, isVetoed } from './vetoes';
import { SMALL } from './windows';
import { speaksIn } from './worth-reading';

/** What stands before an offer, in one block, is its bait from these log odds on; below it may report. */
const BAIT_BAR = 2.2;
/** Where the rules take but a part of a block that reports for a pitch. */
const CUT_MORE = 2.4;
/** In a language that was learned from few texts, such a block reports if it reads like less. */
const PART_READS_SO = 6;
const GUESSED_MORE = 0.5;
/** Where a block opens with a sentence of news. */
const NEWS_MORE = 0.6;
/** A sentence with a source or with measured values that reads like less reports. */
const TELLS = 0.5;
/** One that tells a figure and reads like less is no bait; what baits has at least the tone. */
const PLAIN = -0.5;
/** How much surer it must be of several blocks that all of them are. */
const SEVERAL_MORE = 0.2;
/** From here on it is so sure that what a single short one of them says matters less. */
const ALL_SURE = 2.2;
const SURE_LESS = 2;
/** The same between a title and an offer that stands for itself. */
const CLOSED_LESS = 3.4;
const SELLS = 1.5;

/** What opens a pitch of its own behind sentences that report. */
const LABELS: readonly Feature[] = ['ad-label', 'read-also'];

/**
 * Weighs a run of blocks by how it reads: it must read like a pitch beyond a bar, be one as a whole, and no block of it
 * may report.
 * @param looks all blocks of the article; the run goes from the one index to the other, both in it
 * @param isRuled whether the rules take a block for promotion
 * @returns null where it is no pitch, or only a part of it is
 */
export function weighRun(
  looks: readonly Look[],
  [from, to]: readonly [number, number],
  isRuled: (look: Look) => boolean,
  title: string | null,
  pack: ReadPack,
  categories: readonly Category[],
): Weight | null {
  const run = looks.slice(from, to + 1);
  const found = foundIn(run);
  const passage = passageOf(run);
  // Small print goes with an offer: here it is one that leads somewhere.
  const isWarning = isMereWarning(found) && passage.links.length === 0;
  if (isWarning || isVetoed(found)) return null;
  if (saysNothing(run) || isOnlyTone(run[0]!, passage)) return null;
  const reading = readPitch(passage, pack);
  const isSpoken = run.some((look) => speaksIn(look, 0, look.block.text.length));
  const isSeveral = run.length > 1 || run[0]!.evidence!.sentences.length > 1;
  const bar = (isSeveral ? BAR_OF_SEVERAL : BAR) + moreFor({ found, isOnTopic: run[0]!.isOnTopic, isSpoken });
  if (reading.score < bar) return null;
  const featuresOf = (first: number, last: number) =>
    runFeatures(looks.slice(first, last + 1), surroundingsOf(looks, first, last, title), pack);
  const features = featuresOf(from, to);
  const allBar = barForAll(run, passage, isSpoken) + (run.length > 1 ? SEVERAL_MORE : 0);
  const all = readAgain('run', features, pack);
  if (all < allBar) return null;
  const isBox = buttonOf(run) !== null;
  const isTitled = run.length > 1 && run[0]!.block.kind === 'heading';
  const isClosed = isTitled && run.length > 2 && sellsBy(run.at(-1)!, isRuled, pack);
  const reports = (look: Look, at: number) => {
    const { kind } = partOf(look);
    if (look.evidence!.sentences.length < 2 && kind === 'whole')
      return isTitled && at < to && sentencesOf(look, pack).some(tellsUnderATitle);
    const isCutOff = isCut(look, pack);
    if (isBox && !isCutOff) return false;
    const isGuessed = kind === 'part' && !isWellRead(pack);
    if (isGuessed && reading.score < PART_READS_SO) return true;
    const isLine = isTitled || (run.length > 1 && look.block.text.length <= SMALL);
    const less = isLine && all >= ALL_SURE ? (isClosed && at < to ? CLOSED_LESS : SURE_LESS) : 0;
    const isNews = run.length === 1 && opensWithNews(sentencesOf(look, pack), pack.lang);
    const more = isCutOff ? CUT_MORE : Math.max(isGuessed ? GUESSED_MORE : 0, isNews ? NEWS_MORE : 0);
    return readAgain('bait', run.length === 1 ? features : featuresOf(at, at), pack) < BAIT_BAR - less + more;
  };
  if (run.some((look, i) => !isRuled(look) && reports(look, from + i))) return null;
  return weightOf(
    found,
    passage,
    reading,
    Math.min(reading.score - bar, all - allBar),
    run[0]!.isOnTopic,
    pack,
    categories,
  );
}

/**
 * Whether the rules find a part of a block that sells, under a label of its own or beside sentences that report; or a
 * sentence that tells a figure and nothing to the reader, and reads like that.
 */
function isCut(look: Look, pack: ReadPack): boolean {
  const part = partOf(look);
  const sentences = sentencesOf(look, pack);
  if (isAmidNews(sentences) || isBeforeNews(sentences) || sentences.some(comparesFigures)) return true;
  if (sentences.some((sentence) => sentence.score < PLAIN && tellsAFigure(sentence))) return true;
  if (part.kind !== 'part') return false;
  const isLabelled = look.evidence!.hits.some(
    ({ cue, start }) => LABELS.includes(cue) && start >= part.start && start > 3,
  );
  return isLabelled || sentences.some(({ role, score }) => role === 'tells' && score < TELLS);
}

/** Whether the last block of a run is an offer, or leads to it, by itself. */
function sellsBy(last: Look, isRuled: (look: Look) => boolean, pack: ReadPack): boolean {
  return last.block.links.length > 0 || isRuled(last) || readPitch(passageOf([last]), pack).score >= SELLS;
}

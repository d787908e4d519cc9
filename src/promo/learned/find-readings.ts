import type { ReadPack } from '../../lang/pack';
import { countWords } from '../../text/words';
import type { Category } from '../category';
import { foundIn, type Feature } from '../feature';
import type { Finding } from '../finding';
import type { Look } from '../look';
import { isMereWarning } from '../mere-warning';
import { partOf } from '../part';
import { isBareLabel } from '../run-weight';
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
import { isVetoed } from './vetoes';
import { SMALL, windowsAround, type Ground } from './windows';
import { isFree, mayRead, speaksIn } from './worth-reading';

/** What stands before an offer, in one block, is its bait from these log odds on; below it may report. */
const BAIT_BAR = 2;
/** Where the rules take but a part of a block that reports for a pitch. */
const CUT_MORE = 2;
/** In a language that was learned from few texts, such a block reports if it reads like less. */
const PART_READS_SO = 6;
const GUESSED_MORE = 0.5;
/** Where a block opens with a sentence of news. */
const NEWS_MORE = 0.6;
/** A sentence with a source or with measured values that reads like less reports. */
const TELLS = 0.5;
/** One that tells a figure and reads like less is no bait; what baits has at least the tone. */
const PLAIN = -0.5;
/** A block that may be a pitch by itself, and one around which windows are tried. */
const BEGINS = 0.5;
const SEED = -0.3;
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
/** Longer labels say whose. */
const FEW_WORDS = 4;

/** Who sells says who he is, or that it costs nothing. */
const OF_HOUSE: readonly Feature[] = ['form', 'labelled', 'ad-label', 'own-voice', 'we', 'free'];
/** What a question of a pitch has beside it. */
const ASKS_FOR_MORE: readonly Feature[] = [...OF_HOUSE, 'call', 'answer-elsewhere'];
/** "No.", "Not yet." */
const ANSWER_WORDS = 2;

/** An article that reads like this itself, in so many paragraphs and in this share of them: its voice tells nothing. */
const OWN_VOICE = 1;
const MANY = 3;
const SHARE = 0.2;
const PARAGRAPH = 160;

/**
 * Pitches without the usual wordings, by how they read: who speaks, what of, where it leads, learned from labelled
 * texts (`README.md`). All that keeps a block from being folded keeps it here as well.
 * @param runs what the rules found; a run that a reading holds whole becomes a part of it
 * @returns readings, and the runs that none of them holds
 */
export function findReadings(
  looks: readonly Look[],
  runs: readonly Finding[],
  title: string | null,
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  const isOpen = looks.map(isFree);
  const runOf = new Map(runs.flatMap((run) => run.blocks.map((id) => [id, run] as const)));
  const read: number[] = [];
  /** Read when asked for: most blocks of a page are not worth it, and are no pitch's neighbours. */
  const scoreAt = (i: number): number =>
    (read[i] ??= isOpen[i] ? readPitch(passageOf([looks[i]!]), pack).score : -Infinity);
  const scores = looks.map((look, i) => (isOpen[i] && mayRead(look, 0, Infinity) ? scoreAt(i) : -Infinity));
  if (readsSo(looks, scores)) return [...runs];
  const ground: Ground = {
    looks,
    scoreAt,
    isRuled: (i) => runOf.has(looks[i]!.block.id),
    isOpen: (i) => isOpen[i] === true,
  };
  const findings: Finding[] = [];
  /** Windows of several blocks, each tried once whichever of its blocks it is tried around. */
  const tried = new Set<number>();
  let next = 0;
  for (let at = 0; at < looks.length; at++) {
    if (scores[at]! < SEED) continue;
    const found = first(windowsAround(at, next, ground), ([from, to]) => {
      const key = from * looks.length + to;
      if (tried.has(key)) return null;
      if (from !== to) tried.add(key);
      const blocks = looks.slice(from, to + 1).map(({ block }) => block.id);
      const ruled = new Set(blocks.flatMap((id) => runOf.get(id) ?? []));
      // What the rules found is neither torn apart nor thrown together: a reading adds to it, or leaves it.
      if (ruled.size > 1 || [...ruled].some((run) => run.blocks.some((id) => !blocks.includes(id)))) return null;
      if (from === to && scores[at]! < BEGINS) return null;
      const weight = weighRun(looks, [from, to], (look) => runOf.has(look.block.id), title, pack, categories);
      return weight && { first: from, blocks, weight };
    });
    if (!found) continue;
    findings.push(found);
    at = found.first + found.blocks.length - 1;
    next = at + 1;
  }
  return joinRuns(findings, runs);
}

/** What the first of some gives that is not null. */
function first<From, To>(all: Iterable<From>, of: (from: From) => To | null): To | null {
  for (const each of all) {
    const found = of(each);
    if (found !== null) return found;
  }
  return null;
}

/** Runs of the rules within a reading become a part of it and tell its kind; a reading that cuts one gives way. */
function joinRuns(readings: readonly Finding[], runs: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  const held = new Set<Finding>();
  for (const reading of readings) {
    const touched = runs.filter(({ blocks }) => blocks.some((id) => reading.blocks.includes(id)));
    if (touched.some(({ blocks }) => !blocks.every((id) => reading.blocks.includes(id)))) continue;
    const own = touched.find(({ blocks }) => blocks.length === reading.blocks.length);
    if (own) continue;
    for (const run of touched) held.add(run);
    const surest = touched.reduce<Weight | null>(
      (best, { weight }) => (!best || weight.points > best.points ? weight : best),
      null,
    );
    joined.push(surest ? { ...reading, weight: surest } : reading);
  }
  return [...joined, ...runs.filter((run) => !held.has(run))];
}

/** Whether the article itself reads like a pitch: a blog in the first person, a company's own news. */
function readsSo(looks: readonly Look[], scores: readonly number[]): boolean {
  const paragraphs = looks.filter(({ block }) => block.zone === 'body' && block.text.length >= PARAGRAPH);
  const own = looks.filter(
    ({ block }, i) => block.zone === 'body' && block.text.length >= PARAGRAPH && scores[i]! >= OWN_VOICE,
  );
  return own.length >= MANY && own.length >= paragraphs.length * SHARE;
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

/** A title without a link asks what the text below it answers: "Buy now?" */
function isBareTitle({ block: { kind, text, shape, links } }: Look): boolean {
  return links.length === 0 && (kind === 'heading' || (shape.emphasis >= 0.8 && text.length <= SMALL));
}

/** "With the head or with the heart?": a question alone that leads nowhere and offers nothing is the article's. */
function isBareQuestion({ found, block: { links } }: Look): boolean {
  return found.has('only-questions') && links.length === 0 && !ASKS_FOR_MORE.some((feature) => found.has(feature));
}

/** "The paper can be found here:": a line without a link announces what stands below it. */
function isAnnouncement({ found, evidence, block: { text, links } }: Look): boolean {
  return (
    links.length === 0 &&
    evidence!.sentences.length === 1 &&
    text.trimEnd().endsWith(':') &&
    !OF_HOUSE.some((feature) => found.has(feature))
  );
}

/** "Do motorcycles pay?", "No. They …": a pitch keeps its answer for another place. */
function answersAtOnce(run: readonly Look[]): boolean {
  return run.some(({ evidence, block: { text } }, i) => {
    const above = run[i - 1];
    const [answer, next] = evidence!.sentences;
    return (
      above?.found.has('only-questions') === true &&
      above.block.links.length === 0 &&
      next !== undefined &&
      countWords(text.slice(answer!.start, answer!.end)) <= ANSWER_WORDS &&
      evidence!.hits.some(({ cue, start }) => cue === 'takes-up' && start === answer!.start)
    );
  });
}

function weighRun(
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
  if (isLabel(run[0]!) && run.some(({ found: own }) => own.has('read-also'))) return null;
  if (run.every(isBareTitle) || run.every(isLabel) || answersAtOnce(run)) return null;
  if (run.length === 1 && (isBareQuestion(run[0]!) || isAnnouncement(run[0]!))) return null;
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

/** Whether the last block of a run is an offer, or leads to it, by itself. */
function sellsBy(last: Look, isRuled: (look: Look) => boolean, pack: ReadPack): boolean {
  return last.block.links.length > 0 || isRuled(last) || readPitch(passageOf([last]), pack).score >= SELLS;
}

/** "Advertising", "In partnership with": what it stands over may be anything. */
function isLabel(look: Look): boolean {
  return isBareLabel(look) && look.evidence!.words <= FEW_WORDS;
}

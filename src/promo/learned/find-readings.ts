import type { ReadPack } from '../../lang/pack';
import type { Reason } from '../../model/verdict';
import { countWords } from '../../text/words';
import type { Category } from '../category';
import { foundIn, type Feature, type Found } from '../feature';
import type { Finding } from '../finding';
import type { Look } from '../look';
import { isMereGuide } from '../mere-guide';
import { isMereWarning } from '../mere-warning';
import { partOf } from '../part';
import { isBareLabel } from '../run-weight';
import { EVEN, SHARED } from '../weights';
import { weigh, type Weight } from '../weigh';
import { chooseKind } from './choose-kind';
import { passageOf, stretchOf } from './passage';
import { buttonOf } from './button-box';
import { comparesFigures, isAmidNews, isBeforeNews, tellsAFigure } from './plain-report';
import { isWellRead, readAgain, readKind, readPitch, strongestWords, type Reading } from './read-pitch';
import { cutsOf, partFeatures, runFeatures, sentencesOf, surroundingsOf, type Surroundings } from './run-features';
import type { Passage } from './shape-features';
import { SMALL, windowsAround, type Ground } from './windows';

/** Log odds from which a sentence's reading is enough; set on hands and pages that the weights had not seen (`README.md`). */
const BAR = 3.2;
/** A run of several tells more, and is read a second time: whether all of it is a pitch. */
const BAR_OF_SEVERAL = 3;
const ALL_BAR = 0.8;
/** What stands before an offer, in one block, is its bait from these log odds on; below it may report. */
const BAIT_BAR = 2;
/** Where the rules take but a part of a block that reports for a pitch. */
const CUT_MORE = 2;
/** In a language that was learned from few texts, such a block reports if it reads like less. */
const PART_READS_SO = 6;
const GUESSED_MORE = 0.5;
/** A sentence with a source or with measured values that reads like less reports. */
const TELLS = 0.5;
/** One that tells a figure and reads like less is no bait; what baits has at least the tone. */
const PLAIN = -0.5;
/** Advice tells the reader what to do, too, but nobody speaks in it and it leads nowhere. */
const ADVICE_MORE = 2;
/** The same of a part of a block. */
const BAR_OF_PART = 1.6;
const PART_BAR = 1.2;
/** Between sentences of a report a stretch must be surer. */
const AMID_MORE = 1;
/** Longer blocks are no pitches, and cost. */
const MOST_SENTENCES = 30;
/** Longer questions are the report's. */
const QUESTION_WORDS = 12;
/** In an article that does not speak of stocks pitches of stocks are rare. */
export const OFF_TOPIC_MORE = 1.5;

/** A block that may be a pitch by itself, and one around which windows are tried. */
const BEGINS = 0.5;
const SEED = -0.3;
/** How much surer it must be of several blocks that all of them are. */
const SEVERAL_MORE = 0.2;
/** From here on it is so sure that what a single short one of them says matters less. */
const ALL_SURE = 2.2;
const SURE_LESS = 2;

/** "Says" may be the outlet's own word; then a reading must be surer. */
const ATTRIBUTION_MORE = 1.5;

/** With one of these no reading is enough: notices, ratings. */
export const VETOES: readonly Feature[] = [
  'analyst-rating',
  'disclosure',
  'correction',
  'legal-notice',
  'taken-up',
  'full-text',
  'as-subject',
];

/** With one of these a reading must be surer, and the house speak: a place's council, what is told of advertising. */
const NOTED: readonly Feature[] = ['public-service', 'about-pitches'];
const NOTED_MORE = 1.2;

/** Words for whoever speaks; what somebody else says in quotes is none of them. */
const VOICE: readonly Feature[] = ['we', 'me', 'own-voice'];

/** The same, and what it has to give. */
const HOUSE: readonly Feature[] = [...VOICE, 'own-offer', 'labelled', 'ad-label'];

/** What is offered, or how the reader is moved. */
const OFFERED: readonly Feature[] = [
  'imperative',
  'call',
  'withheld',
  'answer-elsewhere',
  'delivery',
  'place',
  'free',
  'bonus',
  'report',
  'analysis',
  'stock-picks',
  'broker-offer',
  'leverage-product',
  'crypto-offer',
  'ad-label',
];

/** Without one of these, and without a link, no text is read at all. */
const WORTH: readonly Feature[] = [...VOICE, ...OFFERED, 'direct-address', 'reader'];

/** Something is kept back, or a link is more than a source. */
const POINTS_ELSEWHERE: readonly Feature[] = [
  'withheld',
  'answer-elsewhere',
  'link-tracked',
  'whole-link',
  'sentence-link',
  'ad-label',
  'labelled',
];

/** Where nobody speaks and nothing points elsewhere a reading must be surer. */
const SILENT_MORE = 0.5;

/** What an offer has beside its tone: something to give, to do, to pay. "What do we know of it?" has none. */
const SUBSTANCE: readonly Feature[] = [
  ...OFFERED,
  'newsletter',
  'subscribe',
  'shop',
  'app-or-follow',
  'read-also',
  'price',
  'format',
  'own-offer',
  'link-here',
];
const BARE_MORE = 1;

/** "In this article we show you …": what an article announces stands in it. */
const ANNOUNCED_MORE = 2;

/** What opens a pitch of its own behind sentences that report. */
const LABELS: readonly Feature[] = ['ad-label', 'read-also'];
/** Longer labels say whose. */
const FEW_WORDS = 4;

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

/**
 * The last or the first sentences of paragraphs that report, where these read like a pitch.
 * @param taken ids of blocks that are set aside already
 */
export function findReadParts(
  looks: readonly Look[],
  taken: ReadonlySet<string>,
  title: string | null,
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  return looks.flatMap((look, at) =>
    isFree(look) && !taken.has(look.block.id) ? (findPart(looks, at, title, pack, categories) ?? []) : [],
  );
}

function isFree({ isKept, found, evidence, block }: Look): boolean {
  return (
    evidence !== null &&
    !isKept &&
    block.level !== 1 &&
    block.kind !== 'code' &&
    block.kind !== 'caption' &&
    (evidence.sentences.length > 1 || !VETOES.some((veto) => found.has(veto)))
  );
}

/** Whether the article itself reads like a pitch: a blog in the first person, a company's own news. */
function readsSo(looks: readonly Look[], scores: readonly number[]): boolean {
  const paragraphs = looks.filter(({ block }) => block.zone === 'body' && block.text.length >= PARAGRAPH);
  const own = looks.filter(
    ({ block }, i) => block.zone === 'body' && block.text.length >= PARAGRAPH && scores[i]! >= OWN_VOICE,
  );
  return own.length >= MANY && own.length >= paragraphs.length * SHARE;
}

interface Bearings {
  readonly found: Found;
  readonly isOnTopic: boolean;
  /** Whether the outlet, or somebody in the first person, speaks. */
  readonly isSpoken: boolean;
}

/** How much surer than elsewhere a reading must be. */
function moreFor({ found, isOnTopic, isSpoken }: Bearings): number {
  let more = 0;
  if (!isOnTopic && !found.has('labelled')) more += OFF_TOPIC_MORE;
  if (found.has('attribution')) more += ATTRIBUTION_MORE;
  if (NOTED.some((feature) => found.has(feature))) more += NOTED_MORE;
  const pointsElsewhere = POINTS_ELSEWHERE.some((feature) => found.has(feature));
  if (!isSpoken && !pointsElsewhere) more += SILENT_MORE;
  if (!pointsElsewhere && !SUBSTANCE.some((feature) => found.has(feature))) more += BARE_MORE;
  if (found.has('this-text') && !pointsElsewhere) more += ANNOUNCED_MORE;
  return more;
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

/** How sure it must be that all of a run is a pitch. */
function barForAll(run: readonly Look[], { found, links }: Passage, isSpoken: boolean): number {
  let bar = ALL_BAR;
  if (NOTED.some((feature) => found.has(feature))) bar += NOTED_MORE;
  if (!run[0]!.isOnTopic && !found.has('labelled')) bar += OFF_TOPIC_MORE;
  if (!isSpoken && links.length === 0 && !POINTS_ELSEWHERE.some((feature) => found.has(feature))) bar += ADVICE_MORE;
  return bar;
}

/** Whether anything in a stretch is worth a reading: who speaks to whom, what is offered, a link. Cheap. */
function mayRead({ evidence, block }: Look, from: number, to: number): boolean {
  return (
    block.links.some((link) => link.end > from && link.start < to) ||
    evidence!.hits.some(({ cue, start }) => start >= from && start < to && WORTH.includes(cue))
  );
}

function speaksIn({ evidence }: Look, from: number, to: number): boolean {
  return evidence!.hits.some(({ cue, start }) => VOICE.includes(cue) && start >= from && start < to);
}

/** A title without a link asks what the text below it answers: "Buy now?" */
function isBareTitle({ block: { kind, text, shape, links } }: Look): boolean {
  return links.length === 0 && (kind === 'heading' || (shape.emphasis >= 0.8 && text.length <= SMALL));
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
  if (run.every(isBareTitle) || run.every(isLinkedLabel)) return null;
  const ruled = weigh(categories, found);
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
  const reports = (look: Look, at: number) => {
    const { kind } = partOf(look);
    if (look.evidence!.sentences.length < 2 && kind === 'whole') return false;
    const isCutOff = isCut(look, pack);
    if (isBox && !isCutOff) return false;
    const isGuessed = kind === 'part' && !isWellRead(pack);
    if (isGuessed && reading.score < PART_READS_SO) return true;
    const isLine = run.length > 1 && look.block.text.length <= SMALL;
    const less = isLine && all >= ALL_SURE ? SURE_LESS : 0;
    const more = isCutOff ? CUT_MORE : isGuessed ? GUESSED_MORE : 0;
    return readAgain('bait', run.length === 1 ? features : featuresOf(at, at), pack) < BAIT_BAR - less + more;
  };
  if (run.some((look, i) => !isRuled(look) && reports(look, from + i))) return null;
  return weightOf(
    found,
    ruled,
    passage,
    reading,
    reading.score - Math.min(reading.score - bar, all - allBar),
    pack,
    categories,
  );
}

/** No reading is enough; nor for what offices offer ("The regulator's guide explains …") where the house says nothing. */
function isVetoed(found: Found): boolean {
  const has = (features: readonly Feature[]) => features.some((feature) => found.has(feature));
  return has(VETOES) || (has(NOTED) && !has(HOUSE));
}

/** "In partnership with", a link in a page's footer. */
function isLinkedLabel(look: Look): boolean {
  return isBareLabel(look) && look.evidence!.words <= FEW_WORDS && look.block.links.length > 0;
}

/** "See our guide to ratings." leads on as any link does. */
function isOnlyGuide(found: Found, categories: readonly Category[]): boolean {
  return (
    found.has('report') &&
    isMereGuide(
      categories.find(({ id }) => id === 'free-report')!,
      found,
    )
  );
}

/** The last or the first sentences of a paragraph that reports, or a sentence or two amid it. */
function findPart(
  looks: readonly Look[],
  at: number,
  title: string | null,
  pack: ReadPack,
  categories: readonly Category[],
): Finding | null {
  const look = looks[at]!;
  const { evidence, block } = look;
  const { sentences } = evidence!;
  if (sentences.length < 2 || sentences.length > MOST_SENTENCES) return null;
  if (block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return null;
  let best: { start: number; end: number; passage: Passage; reading: Reading; bar: number; sure: number } | null = null;
  let around: Surroundings | null = null;
  for (const cut of cutsOf(sentences.length)) {
    const run = sentences.slice(cut[0], cut[1] + 1);
    if (!run.some((each) => mayRead(look, each.start, each.end))) continue;
    const { start, end } = { start: run[0]!.start, end: run.at(-1)!.end };
    const passage = stretchOf(look, { start, end });
    const found = passage.found as Found;
    if (isVetoed(found) || isMereWarning(found) || isOnlyGuide(found, categories)) continue;
    const reading = readPitch(passage, pack);
    const more = moreFor({ found, isOnTopic: look.isOnTopic, isSpoken: speaksIn(look, start, end) });
    if (reading.score < BAR_OF_PART + more) continue;
    around ??= surroundingsOf(looks, at, at, title);
    const isAmid = cut[0] > 0 && cut[1] < sentences.length - 1;
    const least = PART_BAR + more + (isAmid ? AMID_MORE : 0);
    const sure = readAgain('part', partFeatures(look, cut, around, pack), pack) - least;
    if (sure >= 0 && (!best || sure > best.sure))
      best = { start, end, passage, reading, bar: BAR_OF_PART + more, sure };
  }
  if (!best) return null;
  const { end, passage, reading, bar, sure } = best;
  const start = withQuestion(look, best.start);
  const found = new Map(passage.found as Found);
  return {
    first: at,
    blocks: [block.id],
    spans: [{ block: block.id, start, end }],
    weight: weightOf(
      found,
      weigh(categories, found),
      passage,
      reading,
      reading.score - Math.min(reading.score - bar, sure),
      pack,
      categories,
    ),
  };
}

/** "… Looking for a flat? Our portal's offers come first to …": the question before an offer, if news stands before it, is its bait. */
function withQuestion({ evidence, block: { text } }: Look, start: number): number {
  const { sentences } = evidence!;
  const at = sentences.findIndex((sentence) => sentence.start === start) - 1;
  const asks = at > 0 && text[sentences[at]!.end - 1] === '?';
  return asks && countWords(text.slice(sentences[at]!.start, sentences[at]!.end)) <= QUESTION_WORDS
    ? sentences[at]!.start
    : start;
}

function weightOf(
  found: Found,
  ruled: Weight | null,
  passage: Passage,
  reading: Reading,
  bar: number,
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
    category: chooseKind(found, ruled, readKind(passage, reading, pack), categories),
    points: EVEN + reading.score - bar,
    reasons,
  };
}

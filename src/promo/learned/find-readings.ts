import type { ReadPack } from '../../lang/pack';
import type { Reason } from '../../model/verdict';
import type { Category } from '../category';
import type { Feature, Found } from '../feature';
import type { Finding } from '../finding';
import type { Look } from '../look';
import { partOf } from '../part';
import { readSentence } from '../sentence';
import { EVEN, SHARED } from '../weights';
import { weigh, type Weight } from '../weigh';
import { chooseKind } from './choose-kind';
import { passageOf, stretchOf } from './passage';
import { readPitch, strongestWords, type Reading } from './read-pitch';
import type { Passage } from './shape-features';

/** Log odds from which a reading alone is enough. Chosen so that of 40,000 passages not learned from none was wrong. */
const BAR = 3.6;
/** Where the rules see a move or two as well. */
const BAR_WITH_RULES = 2.6;
const RULES_SEE = 2;
/** A sentence has less to go by than a block. */
const PART_MORE = 0.6;
/** In an article that does not speak of stocks pitches of stocks are rare. */
const OFF_TOPIC_MORE = 1.5;

/** A block that a run may begin with, and one that may join it. */
const BEGINS = 0.5;
const JOINS = -0.5;
/** A heading says little; the block below it tells. */
const HEADING = -4;
const HEADING_LENGTH = 160;
/** Longer blocks stand for themselves. */
const SMALL = 240;
const LONGEST_RUN = 6;

/** A block whose first half, or last, reads like this reports there; only a part of it is a pitch. */
const REPORTS = -0.8;
/** Where all of it reads like this, one half may be bait that reads like news. */
const SURE = 9;
const BAIT = -2;
const REPORTS_AFTER = -2.5;
/** And so does a sentence with a source or measured values that reads like this. */
const TELLS = 0;

/** "Says" may be the outlet's own word; then a reading must be surer. */
const ATTRIBUTION_MORE = 1.5;

/** With one of these no reading is enough: notices, ratings, offices. */
const VETOES: readonly Feature[] = [
  'analyst-rating',
  'disclosure',
  'correction',
  'legal-notice',
  'public-service',
  'about-pitches',
  'taken-up',
  'full-text',
];

/** The outlet speaks, keeps something back, or a link is more than a source: without one of these a reading must be surer. */
const SPEAKS: readonly Feature[] = [
  'we',
  'me',
  'own-voice',
  'own-offer',
  'reader',
  'withheld',
  'answer-elsewhere',
  'link-tracked',
  'whole-link',
  'sentence-link',
  'ad-label',
  'labelled',
];
const SILENT_MORE = 1.5;

/** An article that reads like this itself, in so many paragraphs and in this share of them: its voice tells nothing. */
const OWN_VOICE = 1.5;
const MANY = 4;
const SHARE = 0.2;
const PARAGRAPH = 160;

/**
 * Pitches without the usual wordings, by how they read: who speaks, what of, where it leads, learned from labelled
 * texts (`README.md`). All that keeps a block from being folded keeps it here as well.
 * @param taken ids of blocks that are set aside already
 */
export function findReadings(
  looks: readonly Look[],
  taken: ReadonlySet<string>,
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  const isOpen = looks.map((look) => isFree(look) && !taken.has(look.block.id));
  const scores = looks.map((look, i) => (isOpen[i] ? readPitch(passageOf([look]), pack).score : -Infinity));
  if (readsSo(looks, scores)) return [];
  const findings: Finding[] = [];
  for (let at = 0; at < looks.length; at++) {
    if (scores[at]! < BEGINS) continue;
    let to = at;
    let score = scores[at]!;
    for (let next = at + 1; next < looks.length && next - at < LONGEST_RUN; next++) {
      const { block } = looks[next]!;
      const isSmall = block.text.length <= SMALL && (block.links.length > 0 || block.kind !== 'paragraph');
      if (!isOpen[next] || scores[next]! < (isSmall ? JOINS : BEGINS)) break;
      if (block.zone !== looks[at]!.block.zone) break;
      const joined = readPitch(passageOf(looks.slice(at, next + 1)), pack).score;
      if (joined < score) break;
      [to, score] = [next, joined];
    }
    while (to > at && looks[to]!.block.kind === 'heading') to--;
    for (const from of [at - 1, at]) {
      if (from < at && !isHeadingOf(looks[from], isOpen[from], looks[at]!, scores[from])) continue;
      const run = looks.slice(from, to + 1);
      const weight = weighRun(run, pack, categories);
      if (!weight) continue;
      findings.push({ first: from, blocks: run.map(({ block }) => block.id), weight });
      at = to;
      break;
    }
  }
  return findings;
}

/** Whether the line above stands over the pitch: a heading, or bold like one. */
function isHeadingOf(
  above: Look | undefined,
  isOpen: boolean | undefined,
  { block }: Look,
  score = -Infinity,
): boolean {
  return (
    above !== undefined &&
    isOpen === true &&
    score >= HEADING &&
    block.kind !== 'heading' &&
    above.block.text.length <= HEADING_LENGTH &&
    (above.block.kind === 'heading' || above.block.shape.emphasis >= 0.8) &&
    above.block.zone === block.zone
  );
}

/**
 * The last or the first sentences of paragraphs that report, where these read like a pitch.
 * @param taken ids of blocks that are set aside already
 */
export function findReadParts(
  looks: readonly Look[],
  taken: ReadonlySet<string>,
  pack: ReadPack,
  categories: readonly Category[],
): Finding[] {
  return looks.flatMap((look, first) =>
    isFree(look) && !taken.has(look.block.id) ? (findPart(look, first, pack, categories) ?? []) : [],
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

function barFor({ found, isOnTopic }: { found: Found; isOnTopic: boolean }, ruled: Weight | null): number {
  let bar = (ruled?.points ?? 0) >= RULES_SEE ? BAR_WITH_RULES : BAR;
  if (!isOnTopic && !found.has('labelled')) bar += OFF_TOPIC_MORE;
  if (found.has('attribution')) bar += ATTRIBUTION_MORE;
  if (!SPEAKS.some((feature) => found.has(feature))) bar += SILENT_MORE;
  return bar;
}

function weighRun(run: readonly Look[], pack: ReadPack, categories: readonly Category[]): Weight | null {
  const found = new Map<Feature, string>();
  for (const look of run) for (const [feature, quote] of look.found) if (!found.has(feature)) found.set(feature, quote);
  if (VETOES.some((veto) => found.has(veto))) return null;
  const ruled = weigh(categories, found);
  const passage = passageOf(run);
  const reading = readPitch(passage, pack);
  const bar = barFor({ found, isOnTopic: run[0]!.isOnTopic }, ruled);
  if (reading.score < bar || run.some((look) => partOf(look).kind === 'part' || reportsIn(look, reading.score, pack)))
    return null;
  return weightOf(found, ruled, passage, reading, bar, pack, categories);
}

/** Whether a sentence of a block reports, or one half of it, where all of the run reads like a pitch. */
function reportsIn(look: Look, score: number, pack: ReadPack): boolean {
  const { sentences } = look.evidence!;
  if (sentences.length < 2) return false;
  const middle = Math.ceil(sentences.length / 2);
  const scoreOf = (from: number, to: number) =>
    readPitch(stretchOf(look, { start: sentences[from]!.start, end: sentences[to - 1]!.end }), pack).score;
  return (
    scoreOf(0, middle) < (score >= SURE ? BAIT : REPORTS) ||
    scoreOf(middle, sentences.length) < REPORTS_AFTER ||
    sentences.some((at, i) => readSentence(look.evidence!, at, false).role === 'tells' && scoreOf(i, i + 1) < TELLS)
  );
}

/** The last or the first sentences of a paragraph that reports. */
function findPart(look: Look, first: number, pack: ReadPack, categories: readonly Category[]): Finding | null {
  const { evidence, block } = look;
  const { sentences } = evidence!;
  if (sentences.length < 2 || block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return null;
  const scores = sentences.map((at) => readPitch(stretchOf(look, at), pack).score);
  let best: { start: number; end: number; score: number } | null = null;
  for (const [from, to] of [
    [sentences.length - 1, sentences.length],
    [sentences.length - 2, sentences.length],
    [0, 1],
  ] as const) {
    if (from < 0 || to - from >= sentences.length) continue;
    const start = sentences[from]!.start;
    const end = sentences[to - 1]!.end;
    const score = to - from === 1 ? scores[from]! : readPitch(stretchOf(look, { start, end }), pack).score;
    if (scores.slice(from, to).some((own) => own < BEGINS)) continue;
    if (!best || score > best.score) best = { start, end, score };
  }
  if (!best) return null;
  const passage = stretchOf(look, best);
  const found = new Map(passage.found as Found);
  if (VETOES.some((veto) => found.has(veto))) return null;
  const ruled = weigh(categories, found);
  const bar = barFor({ found, isOnTopic: look.isOnTopic }, ruled) + PART_MORE;
  const reading = readPitch(passage, pack);
  if (reading.score < bar) return null;
  const { start, end } = best;
  return {
    first,
    blocks: [block.id],
    spans: [{ block: block.id, start, end }],
    weight: weightOf(found, ruled, passage, reading, bar, pack, categories),
  };
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
  return { category: chooseKind(found, ruled?.category, categories), points: EVEN + reading.score - bar, reasons };
}

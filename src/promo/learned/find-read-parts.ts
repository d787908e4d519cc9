import type { ReadPack } from '../../lang/pack';
import { countWords } from '../../text/words';
import type { Category } from '../category';
import type { Found } from '../feature';
import type { Finding } from '../finding';
import type { Look } from '../look';
import { isMereGuide } from '../mere-guide';
import { isMereWarning } from '../mere-warning';
import { moreFor } from './bars';
import { stretchOf } from './passage';
import { readAgain, readPitch, type Reading } from './read-pitch';
import { weightOf } from './reading-weight';
import { cutsOf, partFeatures, surroundingsOf, type Surroundings } from './run-features';
import type { Passage } from './shape-features';
import { isOnlyTone, isVetoed } from './vetoes';
import { isFree, mayRead, speaksIn } from './worth-reading';

/** Log odds from which a part of a block reads like a pitch, and is one beside sentences that report. */
const BAR_OF_PART = 1.6;
const PART_BAR = 1.25;
/** Between sentences of a report a stretch must be surer. */
const AMID_MORE = 1;
/** Longer blocks are no pitches, and cost. */
const MOST_SENTENCES = 30;
/** Longer questions are the report's. */
const QUESTION_WORDS = 12;
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
    if (isVetoed(found) || isOnlyTone(look, passage) || isMereWarning(found) || isOnlyGuide(found, categories))
      continue;
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
  const start = withQuestion(look, best.start, end);
  const found = new Map(passage.found as Found);
  return {
    first: at,
    blocks: [block.id],
    spans: [{ block: block.id, start, end }],
    weight: weightOf(found, passage, reading, Math.min(reading.score - bar, sure), look.isOnTopic, pack, categories),
  };
}

/** "… Looking for a flat? Our portal's offers come first to …": the question before an offer, if news stands before or after it, is its bait. */
function withQuestion({ evidence, block: { text } }: Look, start: number, end: number): number {
  const { sentences } = evidence!;
  const at = sentences.findIndex((sentence) => sentence.start === start) - 1;
  const isBesideNews = at > 0 || end < sentences.at(-1)!.end;
  const asks = at >= 0 && isBesideNews && text[sentences[at]!.end - 1] === '?';
  return asks && countWords(text.slice(sentences[at]!.start, sentences[at]!.end)) <= QUESTION_WORDS
    ? sentences[at]!.start
    : start;
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

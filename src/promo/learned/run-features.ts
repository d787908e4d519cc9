import type { ReadPack } from '../../lang/pack';
import type { Feature } from '../feature';
import type { Look } from '../look';
import { partOf } from '../part';
import type { Stretch } from '../passages';
import { readSentence } from '../sentence';
import { contentOf } from './content-words';
import { passageOf, stretchOf } from './passage';
import { isWellRead, readPitch } from './read-pitch';
import type { Passage } from './shape-features';

/** A sentence as it reads: log odds, and what the rules take it for. */
export interface ReadSentence extends Stretch {
  readonly look: Look;
  readonly score: number;
  readonly role: 'tells' | 'plain' | 'sells';
}

const read = new WeakMap<Look, readonly ReadSentence[]>();

/** The sentences of a block, each read by itself. Read once a look. */
export function sentencesOf(look: Look, pack: ReadPack): readonly ReadSentence[] {
  let sentences = read.get(look);
  if (!sentences) {
    const { evidence } = look;
    sentences = (evidence?.sentences ?? []).map((at) => ({
      look,
      start: at.start,
      end: at.end,
      score: readPitch(stretchOf(look, at), pack).score,
      role: readSentence(evidence!, at, false).role,
    }));
    read.set(look, sentences);
  }
  return sentences;
}

/** What stands beside a passage: the words of its neighbours that tell what they speak of. */
export type Surroundings = ReadonlySet<string>;

const BESIDE = 2;

/** The words around a run: of two blocks above and below it. */
export function surroundingsOf(looks: readonly Look[], from: number, to: number, title: string | null): Surroundings {
  const beside = [...looks.slice(Math.max(0, from - BESIDE), from), ...looks.slice(to + 1, to + 1 + BESIDE)];
  return new Set(contentOf([title ?? '', ...beside.map(({ block }) => block.text)].join('\n')));
}

/** Share of a text's words that its surroundings have too, 0..1. */
function sharedWith(text: string, around: Surroundings): number {
  const own = contentOf(text);
  return own.filter((word) => around.has(word)).length / (own.length + 2);
}

/** The outlet, or its author, speaks. */
export const VOICE: readonly Feature[] = ['we', 'me', 'own-voice', 'own-offer'];
const READER: readonly Feature[] = ['imperative', 'call', 'direct-address', 'reader', 'way-there'];

const clip = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What the rules found that both readings go by. */
const MARKS: readonly Feature[] = [
  'attribution',
  'figures',
  'link-tracked',
  'whole-link',
  'withheld',
  'answer-elsewhere',
  'markets',
  'business',
  'takes-up',
];
const MARKS_OF_RUN: readonly Feature[] = [...MARKS, 'labelled', 'long', 'off-topic'];
const MARKS_OF_PART: readonly Feature[] = [...MARKS, 'delivery', 'free', 'report', 'call', 'imperative', 'ad-label'];

const QUOTES = /["”“»„]/;
/** Shorter blocks say little by themselves. */
const LONG_BLOCK = 120;

/** Features by name; those that are not there are 0. */
type Features = Map<string, number>;

/** What tells whether all of a run of blocks is a pitch or a part of it reports. */
export function runFeatures(run: readonly Look[], around: Surroundings, pack: ReadPack): Features {
  const f: Features = new Map();
  const passage = passageOf(run);
  const whole = readPitch(passage, pack).score;
  f.set('whole', clip(whole, -3, 10) / 4);
  f.set('whole<3', clip(whole, 0, 3) / 3);
  if (!isWellRead(pack)) f.set('whole-other', clip(whole, 0, 10) / 4);
  const sentences = run.flatMap((look) => sentencesOf(look, pack));
  addRoles(f, sentences);
  if (sentences.length > 1) addCourse(f, run, sentences, around);
  if (run.length > 1) addBlocks(f, run, pack);
  f.set('shared', sharedWith(passage.text, around));
  if (run[0]!.block.kind === 'heading') f.set('heading', 1);
  if (run.at(-1)!.block.kind === 'heading') f.set('ends-heading', 1);
  addMarks(f, passage, MARKS_OF_RUN);
  if (passage.links.length === 0) f.set('no-link', 1);
  f.set('words', clip(Math.log(passage.text.length / 100), -2, 2));
  if (!/[.!?…:]["”“»)]*\s*$/.test(run.at(-1)!.block.text)) f.set('no-stop', 1);
  const parts = run.map((look) => partOf(look));
  if (parts.some(({ kind }) => kind === 'part')) f.set('part', 1);
  if (parts.some(({ kind }) => kind === 'mixed')) f.set('mixed', 1);
  if (parts.some((part) => part.kind !== 'whole' && part.reports)) f.set('reports', 1);
  return f;
}

/** How much of it tells and sells. */
function addRoles(f: Features, sentences: readonly ReadSentence[]): void {
  const n = Math.max(1, sentences.length);
  const tells = sentences.filter(({ role }) => role === 'tells');
  f.set('tells', tells.length / n);
  if (tells.length > 0) f.set('least-telling', clip(Math.min(...tells.map(({ score }) => score)), -4, 2) / 3);
  f.set('sells', sentences.filter(({ role }) => role === 'sells').length / n);
}

/** How several sentences go from one to the next: news turns to an offer, an offer seldom to news. */
function addCourse(f: Features, run: readonly Look[], sentences: readonly ReadSentence[], around: Surroundings): void {
  const scores = sentences.map(({ score }) => clip(score, -5, 8));
  const middle = Math.ceil(sentences.length / 2);
  const text = (at: ReadSentence) => at.look.block.text.slice(at.start, at.end);
  const [first] = sentences as [ReadSentence];
  const last = sentences.at(-1)!;
  f.set('several', 1);
  f.set('first', clip(scores[0]!, -4, 3) / 3);
  f.set('first-half', clip(mean(scores.slice(0, middle)), -3, 3) / 3);
  f.set('second-half', clip(mean(scores.slice(middle)), -3, 5) / 4);
  f.set('least', clip(Math.min(...scores), -4, 2) / 3);
  f.set('most', clip(Math.max(...scores), -2, 6) / 4);
  f.set('last', clip(scores.at(-1)!, -3, 5) / 4);
  f.set('low', mean(scores.map((score) => (score < -1 ? 1 : 0))));
  f.set('count', Math.log(sentences.length) / 2);
  f.set('shared-first', sharedWith(text(first), around));
  f.set('shared-lead', sharedWith(sentences.slice(0, middle).map(text).join('\n'), around));
  const opening = stretchOf(first.look, first).found;
  if (VOICE.some((feature) => opening.has(feature))) f.set('opens-voice', 1);
  if (READER.some((feature) => opening.has(feature))) f.set('opens-reader', 1);
  const isLast = ({ block }: Look) => block === last.look.block;
  if (run.some((look) => isLast(look) && look.block.links.some(({ end }) => end > last.start))) f.set('link-last', 1);
}

/** How each of several blocks reads by itself. */
function addBlocks(f: Features, run: readonly Look[], pack: ReadPack): void {
  const scores = run.map((look) => readPitch(passageOf([look]), pack).score);
  const long = run.map(({ block }, i) => (block.text.length > LONG_BLOCK ? scores[i]! : 9));
  f.set('blocks', 1);
  f.set('least-block', clip(Math.min(...scores), -5, 3) / 4);
  f.set('least-long', clip(Math.min(...long), -3, 4) / 4);
  f.set('last-block', clip(scores.at(-1)!, -4, 3) / 4);
  f.set('first-block', clip(scores[0]!, -4, 3) / 4);
}

/** What the rules found in a passage, and whose voice is missing. */
function addMarks(f: Features, { found, text }: Passage, marks: readonly Feature[]): void {
  if (!VOICE.some((feature) => found.has(feature))) f.set('no-voice', 1);
  if (!READER.some((feature) => found.has(feature))) f.set('no-reader', 1);
  for (const feature of marks) if (found.has(feature)) f.set(`:${feature}`, 1);
  if (QUOTES.test(text)) f.set('quotes', 1);
}

/** A stretch of a block's sentences: indexes of the first and the last. */
export type Cut = readonly [number, number];

/** The stretches of a block that may be a pitch beside sentences that report: its last, its first, one or two between. */
export function cutsOf(count: number): Cut[] {
  const last = count - 1;
  const cuts: Cut[] = [
    [last, last],
    [last - 1, last],
    [last - 2, last],
    [0, 0],
    [0, 1],
  ];
  for (let at = 1; at < last; at++) {
    cuts.push([at, at]);
    if (at + 1 < last) cuts.push([at, at + 1]);
  }
  return cuts.filter(([from, to]) => from >= 0 && to - from < last && !(from === 0 && to > 0 && to >= last));
}

/** What tells whether a stretch of a block is a pitch that was hung on reporting. */
export function partFeatures(look: Look, [from, to]: Cut, around: Surroundings, pack: ReadPack): Features {
  const f: Features = new Map();
  const sentences = sentencesOf(look, pack);
  const own = sentences.slice(from, to + 1);
  const rest = [...sentences.slice(0, from), ...sentences.slice(to + 1)];
  const passage = stretchOf(look, { start: own[0]!.start, end: own.at(-1)!.end });
  const { score } = readPitch(passage, pack);
  const { text, links } = look.block;
  const scores = own.map((s) => clip(s.score, -4, 8));
  const others = rest.map((s) => clip(s.score, -4, 6));
  f.set('score', clip(score, -2, 9) / 4);
  f.set('score<3', clip(score, 0, 3) / 3);
  if (!isWellRead(pack)) f.set('score-other', clip(score, 0, 9) / 4);
  if (own.length > 1) {
    f.set('several', 1);
    f.set('least', clip(Math.min(...scores), -3, 4) / 3);
    f.set('first', clip(scores[0]!, -3, 4) / 3);
  }
  if (own.length > 2) f.set('many', 1);
  if (from === 0) f.set('opening', 1);
  else if (to < sentences.length - 1) {
    f.set('amid', 1);
    f.set('behind', clip(sentences[to + 1]!.score, -4, 4) / 3);
  }
  f.set('rest', mean(others) / 3);
  f.set('rest-most', Math.max(...others) / 3);
  const beside = from === 0 ? sentences[to + 1]! : sentences[from - 1]!;
  f.set('beside', clip(beside.score, -4, 4) / 3);
  const restText = rest.map((s) => text.slice(s.start, s.end)).join('\n');
  const known = new Set([...around, ...contentOf(restText)]);
  f.set('shared', sharedWith(passage.text, known));
  f.set('shared-rest', sharedWith(restText, around));
  f.set('words', clip(Math.log(passage.text.length / 80), -1.5, 1.5));
  if (own.some(({ role }) => role === 'tells')) f.set('tells', 1);
  if (own.every(({ role }) => role === 'sells')) f.set('sells', 1);
  if (beside.role === 'tells') f.set('beside-tells', 1);
  const inside = links.filter((link) => link.end > own[0]!.start && link.start < own.at(-1)!.end);
  if (inside.length > 0) f.set('link', 1);
  else if (links.length > 0) f.set('link-elsewhere', 1);
  addMarks(f, passage, MARKS_OF_PART);
  if (/\d/.test(passage.text)) f.set('number', 1);
  return f;
}

import type { ReadPack } from '../../lang/pack';
import type { PitchModel, StoredModel, StoredWeights } from '../../lang/pitch-model';
import { shapeFeatures, type Passage } from './shape-features';
import runModel from './run-model';
import shapeModel from './shape-model';
import { stemOf, tokensOf, wordFeatures, type Token } from './word-features';
import { decodeModel } from './word-model';

/** How a passage reads. */
export interface Reading {
  /** Log odds that it is a pitch: 0 where it speaks neither way. */
  readonly score: number;
  readonly tokens: readonly Token[];
}

/** Log odds by name. */
export interface Weights {
  readonly bias: number;
  readonly shape: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  /** Whether a pitch is of a kind that default settings fold, in log odds. */
  readonly kind: Pick<Weights, 'bias' | 'shape' | 'words'>;
  /** Of the second reading. */
  readonly again: Again;
}

/**
 * What a second reading asks: whether all of a run is a pitch; whether a block that sells does not report as well;
 * whether a stretch of a block is a pitch beside sentences that report.
 */
export type Question = 'run' | 'bait' | 'part';
export type Again = Readonly<Record<Question, ReadonlyMap<string, number>>>;

const weightsFor = (question: Question): ReadonlyMap<string, number> => new Map(Object.entries(runModel[question]));
const AGAIN: Again = {
  run: weightsFor('run'),
  bait: weightsFor('bait'),
  part: weightsFor('part'),
};

const decoded = new WeakMap<ReadPack, Weights>();

/** Weights of shape as they are stored, with those of kinds: the same for all languages. */
export interface StoredShapes {
  readonly bias: number;
  readonly shape: StoredModel;
  readonly kind: StoredWeights & { readonly bias: number };
}

/** A language's weights, as they are stored, made ready. The kind is decoded when it is asked: on most pages nothing is found. */
export function weightsFrom({ bias, shape, kind }: StoredShapes, words: PitchModel, again: Again): Weights {
  let ofKind: Weights['kind'] | null = null;
  return {
    bias,
    shape: decodeModel(shape),
    words: decodeModel(words),
    get kind() {
      return (ofKind ??= {
        bias: kind.bias,
        shape: decodeModel({ ...shape, ...kind }),
        words: decodeModel({ ...words, ...words.kind }),
      });
    },
    again,
  };
}

/** A language's weights, decoded on first use: a page pays for its own language only. */
function weightsOf(pack: ReadPack): Weights {
  let weights = decoded.get(pack);
  if (!weights) {
    const { bias, of: shape, kind } = shapeModel;
    decoded.set(pack, (weights = weightsFrom({ bias, shape, kind }, pack.pitches, AGAIN)));
  }
  return weights;
}

/** Gives a language other weights than those shipped: for tests on what the shipped ones have seen. */
export function teach(pack: ReadPack, weights: Weights): void {
  decoded.set(pack, weights);
}

/** So few words are known of a language that was learned from few texts: its news is told from bait less well. */
const WELL_READ = 1000;

/** Whether a language was learned from many texts. */
export function isWellRead(pack: ReadPack): boolean {
  return weightsOf(pack).words.size >= WELL_READ;
}

/**
 * The second reading, of what was found to read like a pitch.
 * @param features by `run-features`
 * @returns log odds
 */
export function readAgain(question: Question, features: ReadonlyMap<string, number>, pack: ReadPack): number {
  const weights = weightsOf(pack).again[question];
  let score = weights.get('bias') ?? 0;
  for (const [name, value] of features) score += (weights.get(name) ?? 0) * value;
  return score;
}

/** Logistic regression over what the rules find, links, shape and words. Trained by `npm run train:pitches`. */
export function readPitch(passage: Passage, pack: ReadPack): Reading {
  const tokens = tokensOf(passage.text, pack.lang);
  return { score: scoreOf(passage, tokens, weightsOf(pack)), tokens };
}

/** @returns log odds that a pitch is of a kind that default settings fold, of stocks or paid for */
export function readKind(passage: Passage, { tokens }: Reading, pack: ReadPack): number {
  return scoreOf(passage, tokens, weightsOf(pack).kind);
}

function scoreOf(
  passage: Passage,
  tokens: readonly Token[],
  { bias, shape, words }: Pick<Weights, 'bias' | 'shape' | 'words'>,
): number {
  let score = bias;
  for (const [name, value] of shapeFeatures(passage, tokens)) score += (shape.get(name) ?? 0) * value;
  for (const [name, value] of wordFeatures(tokens)) score += (words.get(name) ?? 0) * value;
  return score;
}

/** The stretch of so many words that speak most for a pitch, to be quoted as the reason. */
const QUOTED = 6;

/** The words of a passage that weigh most together, as they stand in the text. */
export function strongestWords({ text }: Passage, { tokens }: Reading, pack: ReadPack): string {
  const { words } = weightsOf(pack);
  const own = tokens.map(({ word }) => Math.max(0, words.get(word) ?? 0) + Math.max(0, words.get(stemOf(word)) ?? 0));
  let best = 0;
  let bestAt = 0;
  for (let at = 0; at < tokens.length; at++) {
    let sum = 0;
    for (let i = at; i < Math.min(tokens.length, at + QUOTED); i++) sum += own[i]!;
    if (sum > best) [best, bestAt] = [sum, at];
  }
  const first = tokens[bestAt];
  const last = tokens[Math.min(tokens.length, bestAt + QUOTED) - 1];
  return first && last ? text.slice(first.start, last.end).replaceAll('\n', ' ') : '';
}

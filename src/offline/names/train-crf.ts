import { attributesOf, type Attributes, type WordTables } from '../../glossary/tagger/attributes';
import { mix } from '../../glossary/tagger/hash';
import { pushFeatures } from '../../glossary/tagger/features';
import { LABELS } from '../../glossary/tagger/labels';
import { Chain } from '../../glossary/tagger/chain';
import type { Lexicon } from '../../glossary/lexicon';
import type { Example } from './examples';

/** How training goes; see FTRL-Proximal, McMahan et al., "Ad Click Prediction: a View from the Trenches" (2013). */
export interface Settings {
  readonly epochs: number;
  readonly seed: number;
  /** Features seen in fewer places are noise of single names. */
  readonly fewest: number;
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** How often a capitalised word hides which word it is, so that lists and surroundings learn to tell names alone. */
  readonly hidden: number;
  /** The weights are the mean of those after each of so many last epochs: a single last one hangs on its order. */
  readonly averaged: number;
}

/** A trained chain: weights by feature and label, and those of one label after another. */
export interface Trained {
  readonly index: Map<number, number>;
  readonly counts: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** All features of all words, as indexes into the weights; flat, so that an epoch makes no garbage. */
interface Prepared {
  readonly features: Int32Array;
  /** Where a word's features start; one more than words. */
  readonly starts: Int32Array;
  /** Where a sentence's words start; one more than sentences. */
  readonly sentences: Int32Array;
  readonly labels: Uint8Array;
  /** Where the features begin that tell which word it is. */
  readonly spellings: Int32Array;
  readonly isName: Uint8Array;
}

/** Computes each word's features once and numbers those seen often enough. */
function prepare(examples: readonly Example[], lexicon: Lexicon, tables: WordTables, fewest: number) {
  const words = examples.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const hashes: number[] = [];
  const starts = new Int32Array(words + 1);
  const sentences = new Int32Array(examples.length + 1);
  const labels = new Uint8Array(words);
  const spellings = new Int32Array(words);
  const isName = new Uint8Array(words);
  const seen = new Map<number, number>();
  let word = 0;
  examples.forEach((example, i) => {
    const attributes = example.tokens.map((token) => attributesOf(token, lexicon, tables));
    for (let at = 0; at < attributes.length; at++) {
      labels[word] = example.labels[at]!;
      spellings[word] = pushFeatures(attributes, at, hashes);
      isName[word] = attributes[at]!.isCapital ? 1 : 0;
      if (example.set > 0) pushSetFeatures(attributes, at, example.set, hashes);
      starts[++word] = hashes.length;
    }
    sentences[i + 1] = word;
  });
  for (const hash of hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of seen) if (count >= fewest) index.set(hash, index.size);
  const counts = new Uint32Array(index.size);
  for (const [hash, at] of index) counts[at] = seen.get(hash)!;
  const features = Int32Array.from(hashes, (hash) => index.get(hash) ?? -1);
  const data: Prepared = { features, starts, sentences, labels, spellings, isName };
  return { index, counts, data };
}

/**
 * What only one set of data says: learned beside what all say, and left behind. After Daumé, "Frustratingly Easy
 * Domain Adaptation" (2007).
 */
function pushSetFeatures(words: readonly Attributes[], at: number, set: number, out: number[]): void {
  const w = words[at]!;
  const of = (template: number, x: number) => out.push(mix(mix(1000 + template, set), x));
  of(1, 0);
  of(2, w.word);
  of(3, w.shape);
  of(4, w.kind);
  of(5, w.casing);
  of(6, words[at - 1]?.word ?? 1);
  of(7, words[at + 1]?.word ?? 1);
  of(8, mix(w.shape, words[at - 1]?.shape ?? 1));
  of(9, mix(w.shape, words[at + 1]?.shape ?? 1));
  of(10, w.suffix3);
  of(11, mix(w.opens, w.shape));
}

/** A linear congruential generator: the same seed gives the same numbers on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

function addTo(sum: Float32Array, more: Float32Array, share: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += more[at]! * share;
}

/**
 * Several chains trained on the same examples in other orders, as one: the mean of their weights. What one order makes of
 * chance falls out.
 */
export function trainMean(
  examples: readonly Example[],
  lexicon: Lexicon,
  tables: WordTables,
  settings: Settings,
  orders: number,
): Trained {
  const runs = Array.from({ length: orders }, (_, run) =>
    trainChain(examples, lexicon, tables, { ...settings, seed: settings.seed + run * 100 }),
  );
  const [{ index, counts }] = runs as [Trained, ...Trained[]];
  const meanOf = (all: readonly Float32Array[]) => {
    const mean = new Float32Array(all[0]!.length);
    for (const each of all) addTo(mean, each, 1 / all.length);
    return mean;
  };
  return {
    index,
    counts,
    weights: meanOf(runs.map(({ weights }) => weights)),
    transitions: meanOf(runs.map(({ transitions }) => transitions)),
  };
}

/** Trains a linear-chain conditional random field, one sentence at a time. */
export function trainChain(
  examples: readonly Example[],
  lexicon: Lexicon,
  tables: WordTables,
  settings: Settings,
): Trained {
  const { index, counts, data } = prepare(examples, lexicon, tables, settings.fewest);
  const size = index.size * LABELS;
  const weights = new Float32Array(size);
  const z = new Float32Array(size);
  const n = new Float32Array(size);
  const steps = (LABELS + 1) * LABELS;
  const transitions = new Float32Array(steps);
  const tz = new Float32Array(steps);
  const tn = new Float32Array(steps);
  const chain = new Chain();
  const random = randomOf(settings.seed);
  const { alpha, l1, l2, hidden } = settings;
  const update = (w: Float32Array, zs: Float32Array, ns: Float32Array, at: number, g: number, one: number) => {
    const before = ns[at]!;
    const now = before + g * g;
    const root = Math.sqrt(now);
    const sum = zs[at]! + g - ((root - Math.sqrt(before)) / alpha) * w[at]!;
    zs[at] = sum;
    ns[at] = now;
    w[at] = sum > one ? -(sum - one) / (root / alpha + l2) : sum < -one ? -(sum + one) / (root / alpha + l2) : 0;
  };
  const mean = new Float32Array(size);
  const meanTransitions = new Float32Array(steps);
  const order = Int32Array.from({ length: examples.length }, (_, i) => i);
  const kept: number[] = [];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const other = order[i]!;
      order[i] = order[j]!;
      order[j] = other;
    }
    for (const sentence of order) {
      const from = data.sentences[sentence]!;
      const to = data.sentences[sentence + 1]!;
      const length = to - from;
      if (length === 0) continue;
      const weight = examples[sentence]!.weight;
      chain.reset(length);
      const scores = chain.scores;
      kept.length = 0;
      const ends: number[] = [];
      for (let at = 0; at < length; at++) {
        const isHidden = hidden > 0 && data.isName[from + at] === 1 && random() < hidden;
        const end = isHidden ? data.spellings[from + at]! : data.starts[from + at + 1]!;
        for (let f = data.starts[from + at]!; f < end; f++) {
          const feature = data.features[f]!;
          if (feature < 0) continue;
          kept.push(feature);
          const row = feature * LABELS;
          for (let label = 0; label < LABELS; label++) scores[at * LABELS + label]! += weights[row + label]!;
        }
        ends.push(kept.length);
      }
      chain.marginals(transitions);
      let k = 0;
      for (let at = 0; at < length; at++) {
        const gold = data.labels[from + at]!;
        const first = k;
        for (let label = 0; label < LABELS; label++) {
          const g = (chain.beliefs[at * LABELS + label]! - (label === gold ? 1 : 0)) * weight;
          if (g < 1e-3 && g > -1e-3) continue;
          for (k = first; k < ends[at]!; k++) update(weights, z, n, kept[k]! * LABELS + label, g, l1);
        }
        k = ends[at]!;
      }
      for (let at = 0; at < length; at++) {
        const before = at === 0 ? LABELS : data.labels[from + at - 1]!;
        const gold = before * LABELS + data.labels[from + at]!;
        const expected = chain.stepsAt(at, transitions);
        for (let step = at === 0 ? LABELS * LABELS : 0; step < (at === 0 ? steps : LABELS * LABELS); step++) {
          const g = (expected[step]! - (step === gold ? 1 : 0)) * weight;
          if (g > 1e-4 || g < -1e-4) update(transitions, tz, tn, step, g, 0);
        }
      }
    }
    if (epoch >= settings.epochs - settings.averaged) {
      addTo(mean, weights, 1 / settings.averaged);
      addTo(meanTransitions, transitions, 1 / settings.averaged);
    }
  }
  return { index, counts, weights: mean, transitions: meanTransitions };
}

import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';
import { attributesOf, type WordTables } from './attributes';
import { Chain } from './chain';
import { pushFeatures } from './features';
import { LABELS, OUTSIDE, TYPES } from './labels';

/** What tags: a table of weights and the tables of words that go with it. */
export interface TagModel {
  readonly tables: WordTables;
  readonly transitions: Float32Array;
  /** Adds a feature's weights to the scores that start at an index. */
  readonly add: (feature: number, scores: Float64Array, at: number) => void;
}

/** A tagged sentence: a label a word, and how sure each is. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
  /** Probability of the label a word has. */
  readonly sure: Float64Array;
  /** Probability that the word is in no name. */
  readonly outside: Float64Array;
}

/** How much the other places of a word in the same text weigh, beside what stands around it. */
const ELSEWHERE = 1;

/** Keeps a word that was surely something in all other places from being nothing else here. */
const FLOOR = 0.03;

/**
 * Tags the sentences of one text. Each is read by itself first; then once more with what the same capitalised words
 * were taken for in the text's other places, so that "Rathbun" at the start of a sentence is who he was before.
 */
export function tagText(sentences: readonly (readonly Token[])[], model: TagModel, lexicon: Lexicon): Tagged[] {
  const chain = new Chain();
  const features: number[] = [];
  const scores = sentences.map((tokens) => {
    const own = new Float64Array(tokens.length * LABELS);
    const attributes = tokens.map((token) => attributesOf(token, lexicon, model.tables));
    for (let at = 0; at < tokens.length; at++) {
      features.length = 0;
      pushFeatures(attributes, at, features);
      for (const feature of features) model.add(feature, own, at * LABELS);
    }
    return own;
  });
  if (!lexicon.words.capitalisedNouns) favourCapitals(sentences, scores);
  const read = (index: number): Tagged => {
    const tokens = sentences[index]!;
    chain.reset(tokens.length);
    chain.scores.set(scores[index]!);
    chain.marginals(model.transitions);
    const labels = chain.best(model.transitions);
    return {
      tokens,
      labels,
      sure: Float64Array.from(labels, (label, at) => chain.beliefs[at * LABELS + label]!),
      outside: Float64Array.from(labels, (_, at) => chain.beliefs[at * LABELS]!),
    };
  };
  const places = new Map<string, { count: number; sums: Float64Array }>();
  const beliefs: Float64Array[] = [];
  const first = sentences.map((tokens, index) => {
    const tagged = read(index);
    const own = chain.beliefs.slice(0, tokens.length * LABELS);
    beliefs.push(own);
    tokens.forEach((token, at) => {
      if (!token.isCapital) return;
      let place = places.get(token.text);
      if (!place) places.set(token.text, (place = { count: 0, sums: new Float64Array(LABELS) }));
      place.count++;
      for (let label = 0; label < LABELS; label++) place.sums[label]! += own[at * LABELS + label]!;
    });
    return tagged;
  });
  const surnames = surnamesIn(first);
  return first.map((tagged, index) => {
    const own = scores[index]!;
    let isChanged = false;
    tagged.tokens.forEach((token, at) => {
      if (!token.isCapital) return;
      const place = places.get(token.text);
      const isSurname = surnames.has(token.text) || surnames.has(unbent(token.text, lexicon));
      const others = (place?.count ?? 1) - 1;
      if (others === 0 && !isSurname) return;
      isChanged = true;
      const weight = isSurname ? SURNAME : (ELSEWHERE * others) / (others + 1);
      for (let label = 0; label < LABELS; label++) {
        const seen = place!.sums[label]! - beliefs[index]![at * LABELS + label]!;
        const mean = others === 0 ? 0 : Math.max(0, seen) / others;
        const belief = !isSurname ? mean : label === PERSON || label === PERSON + 1 ? 1 : mean / 2;
        own[at * LABELS + label]! += weight * Math.log(belief + FLOOR);
      }
    });
    return isChanged ? read(index) : tagged;
  });
}

/** The label that begins a person's name. */
const PERSON = 1 + 2 * TYPES.indexOf('PER');

/** How much it weighs that a word ends a full name elsewhere in the text. */
const SURNAME = 1;

/** How sure a full name must be for its last word to be believed alone. */
const SURE = 0.8;

/** The last words of the full names of persons. */
function surnamesIn(read: readonly Tagged[]): Set<string> {
  const surnames = new Set<string>();
  for (const { tokens, labels, sure } of read)
    for (let at = 1; at < labels.length; at++) {
      const isLast = labels[at] === PERSON + 1 && labels[at + 1] !== PERSON + 1;
      if (isLast && tokens[at]!.isCapital && tokens[at]!.text.length > 2 && sure[at]! > SURE && sure[at - 1]! > SURE)
        surnames.add(tokens[at]!.text);
    }
  return surnames;
}

/** "Wulffs" without its ending, where names bend so. */
const unbent = (word: string, { words }: Lexicon): string =>
  words.capitalisedNouns && word.endsWith('s') ? word.slice(0, -1) : word;

/** What speaks against a name is worth this much less where a word keeps its capital all through a text. */
const KEPT_CAPITAL = 2;

/** So often beyond the first it must be seen for all of it. */
const OFTEN = 3;

/** Where nouns are small: a word that has a capital again and again where no sentence opens, and never none, is a name. */
function favourCapitals(sentences: readonly (readonly Token[])[], scores: readonly Float64Array[]): void {
  const small = new Set<string>();
  const inside = new Map<string, number>();
  for (const tokens of sentences)
    for (const token of tokens) {
      if (!token.isCapital) small.add(token.lower);
      else if (!token.opens) inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
    }
  sentences.forEach((tokens, index) =>
    tokens.forEach((token, at) => {
      const count = token.isCapital && !small.has(token.lower) ? (inside.get(token.text) ?? 0) : 0;
      if (count > 1) scores[index]![at * LABELS + OUTSIDE]! -= KEPT_CAPITAL * Math.min(1, (count - 1) / OFTEN);
    }),
  );
}

import type { PitchModel, StoredModel, StoredWeights } from '../lang/pitch-model';
import { CATEGORIES } from '../promo/categories';
import { READ_PACKS } from '../lang/read-packs';
import type { StoredShapes } from '../promo/learned/read-pitch';
import { charOfLevel, LEVELS } from '../promo/learned/word-model';
import { fitLogistic, scoreRow, type Row } from './logistic';
import type { PitchExample } from './pitch-examples';

/** Strength of the L2 penalty. */
const PENALTY = 1;
/** Words are many and their evidence thin: they learn slower than shape. */
const WORD_SCALE = 0.5;
/** A feature is learned where it is in so many groups: outlets, hosts. */
const FEWEST = 2;
/** So many words of a language are kept, those that matter most. */
const MOST_WORDS: Readonly<Record<string, number>> = { de: 1600, en: 1600 };
const MOST_WORDS_OTHERS = 580;
const MOST_SHAPES = 600;
/** So many steps tell which features matter. */
const ROUGH = 40;

/** Features by number over all languages, those of words behind the others. */
interface Numbered {
  readonly at: Int32Array;
  readonly values: Float64Array;
  /** Where words begin. */
  readonly words: number;
}

/** Names of all features seen, by number: words carry their language. */
const nameOf: string[] = [];
const numbers = new Map<string, number>();
const numbered = new WeakMap<PitchExample, Numbered>();

const isWord = (name: string) => name.includes(' ');

function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = nameOf.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

/** An example's features, numbered once: learning asks for them many times. */
function numberedOf(example: PitchExample): Numbered {
  let own = numbered.get(example);
  if (!own) {
    const { lang, shape, words } = example;
    const at = [...shape.map(([name]) => numberOf(name)), ...words.map(([name]) => numberOf(`${lang} ${name}`))];
    const values = [...shape, ...words].map(([, value]) => value);
    own = { at: Int32Array.from(at), values: Float64Array.from(values), words: shape.length };
    numbered.set(example, own);
  }
  return own;
}

/** Some features, in an order of their own. */
interface Features {
  readonly names: readonly string[];
  /** A feature's place among them by its number; absent or -1 where it is none of them. */
  readonly places: Int32Array;
}

/** The features that are in enough groups. */
function featuresIn(examples: readonly PitchExample[], isWanted: (name: string) => boolean = () => true): Features {
  const groups: (string | null | undefined)[] = [];
  for (const example of examples)
    for (const number of numberedOf(example).at) {
      const group = groups[number];
      if (group === undefined) groups[number] = example.group;
      else if (group !== null && group !== example.group) groups[number] = null;
    }
  const names: string[] = [];
  const places = new Int32Array(nameOf.length).fill(-1);
  for (const [number, name] of nameOf.entries())
    if (groups[number] !== undefined && (FEWEST < 2 || groups[number] === null) && isWanted(name))
      places[number] = names.push(name) - 1;
  return { names, places };
}

function rowOf(example: PitchExample, { places }: Features, wordScale = WORD_SCALE): Row {
  const all = numberedOf(example);
  const at: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < all.at.length; i++) {
    const place = places[all.at[i]!] ?? -1;
    if (place < 0) continue;
    at.push(place);
    values.push(all.values[i]! * (i < all.words ? 1 : wordScale));
  }
  return {
    at: Int32Array.from(at),
    values: Float64Array.from(values),
    isPitch: example.isPitch,
    importance: example.importance,
  };
}

/** Weights as levels, the largest few cut to the largest level. */
function storeWeights(weights: readonly number[], levels: number): StoredWeights {
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
  const step = Math.round((top / levels) * 1e4) / 1e4;
  const levelOf = (weight: number) => Math.max(-levels, Math.min(levels, Math.round(weight / step)));
  return { weights: weights.map((weight) => charOfLevel(levelOf(weight))).join(''), step };
}

/** Writes names, given in order, each by what it shares with the one before. */
function storeNames(sorted: readonly string[]): string {
  let before = '';
  const stored = sorted.map((name) => {
    let shared = 0;
    while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared++;
    before = name;
    return shared.toString(36) + name.slice(shared);
  });
  return stored.join(' ');
}

/** @param sorted in order */
const store = (sorted: readonly (readonly [string, number])[]): StoredModel => ({
  names: storeNames(sorted.map(([name]) => name)),
  ...storeWeights(
    sorted.map(([, weight]) => weight),
    LEVELS,
  ),
});

/** The features that matter most: large weights on what is often seen. */
function choose(rows: readonly Row[], { names }: Features, weights: Float64Array): Set<string> {
  const seen = new Float64Array(names.length);
  for (const { at, values, importance } of rows)
    for (let i = 0; i < at.length; i++) seen[at[i]!]! += values[i]! * importance;
  const matter = new Map(names.map((name, i) => [name, Math.abs(weights[i]!) * Math.sqrt(seen[i]!)]));
  const byKind = new Map<string, string[]>();
  for (const name of names) {
    const kind = isWord(name) ? name.slice(0, 2) : 'shape';
    const own = byKind.get(kind);
    if (own) own.push(name);
    else byKind.set(kind, [name]);
  }
  const chosen = new Set<string>();
  for (const [kind, list] of byKind) {
    const most = kind === 'shape' ? MOST_SHAPES : (MOST_WORDS[kind] ?? MOST_WORDS_OTHERS);
    list.sort((a, b) => matter.get(b)! - matter.get(a)! || (a < b ? -1 : 1));
    for (const name of list.slice(0, most)) chosen.add(name);
  }
  return chosen;
}

/** Strength of the L2 penalty on a kind's weights. */
const KIND_PENALTY = 1;
/** Pitches are fewer than passages, and their words tell their kind better than that they are pitches. */
const KIND_WORD_SCALE = 0.7;
/** Few levels, of which most words have none. */
const KIND_LEVELS = 7;

const isOn = (category: string) => CATEGORIES.some(({ id, onByDefault }) => id === category && onByDefault);

/** Learns from pitches whether their kind is one that default settings fold. */
function learnKind(examples: readonly PitchExample[], features: Features): { weights: Float64Array; bias: number } {
  const rows = examples
    .filter(({ isItem, isPitch }) => isItem && isPitch)
    .map((example): Row => ({
      ...rowOf(example, features, KIND_WORD_SCALE),
      isPitch: isOn(example.category),
      importance: 1,
    }));
  const weights = fitLogistic(rows, features.names.length, KIND_PENALTY);
  return { weights, bias: weights.at(-1)! };
}

const roundBias = (bias: number) => Math.round(bias * 1e4) / 1e4;

/** What was learned: as it is stored, and how it scores an example. */
export interface Learned extends StoredShapes {
  readonly size: number;
  /** By language. */
  readonly words: ReadonlyMap<string, PitchModel>;
  readonly score: (example: PitchExample) => number;
}

/** Learns from examples: a first fit of all features, then of those that matter. */
export function learn(examples: readonly PitchExample[]): Learned {
  const fit = (features: Features, steps?: number) => {
    const rows = examples.map((example) => rowOf(example, features));
    return { rows, weights: fitLogistic(rows, features.names.length, PENALTY, steps) };
  };
  const all = featuresIn(examples);
  const first = fit(all, ROUGH);
  const chosen = choose(first.rows, all, first.weights);
  const features = featuresIn(examples, (name) => chosen.has(name));
  const { weights } = fit(features);
  const kind = learnKind(examples, features);
  const named = features.names
    .map((name, i) => ({ name, weight: weights[i]!, kind: kind.weights[i]! }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const wordsOf = (lang: string): PitchModel => {
    const own = named.filter(({ name }) => name.startsWith(`${lang} `));
    return {
      ...store(own.map(({ name, weight }) => [name.slice(3), weight * WORD_SCALE])),
      kind: storeWeights(
        own.map((word) => word.kind * KIND_WORD_SCALE),
        KIND_LEVELS,
      ),
    };
  };
  const shape = named.filter(({ name }) => !isWord(name));
  return {
    size: features.names.length,
    bias: roundBias(weights.at(-1)!),
    shape: store(shape.map(({ name, weight }) => [name, weight])),
    kind: {
      ...storeWeights(
        shape.map((each) => each.kind),
        LEVELS,
      ),
      bias: roundBias(kind.bias),
    },
    words: new Map(READ_PACKS.map(({ lang }) => [lang, wordsOf(lang)])),
    score: (example) => scoreRow(rowOf(example, features), weights),
  };
}

import type { PitchModel } from '../lang/pitch-model';
import { CATEGORIES } from '../promo/categories';
import { READ_PACKS } from '../lang/read-packs';
import { fitLogistic, scoreRow, type Row } from './logistic';
import type { PitchExample } from './pitch-examples';

/** Strength of the L2 penalty. */
const PENALTY = 1;
/** Words are many and their evidence thin: they learn slower than shape. */
const WORD_SCALE = 0.5;
/** A feature is learned where it is in so many groups: outlets, hosts. */
const FEWEST = 2;
/** So many words of a language are kept, those that matter most. */
const MOST_WORDS: Readonly<Record<string, number>> = { de: 2260, en: 2260 };
const MOST_WORDS_OTHERS = 800;
const MOST_SHAPES = 650;

type Names = ReadonlyMap<string, number>;

/** Names of features as they are counted over all languages: words carry their language. */
function* featuresOf({ lang, shape, words }: PitchExample): Generator<readonly [string, number]> {
  for (const [name, value] of shape) yield [name, value];
  for (const [name, value] of words) yield [`${lang} ${name}`, value * WORD_SCALE];
}

/** Numbers the features that are in enough groups. */
function nameFeatures(examples: readonly PitchExample[], isWanted: (name: string) => boolean = () => true): Names {
  const groups = new Map<string, string | null>();
  for (const example of examples)
    for (const [name] of featuresOf(example)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, example.group);
      else if (group !== null && group !== example.group) groups.set(name, null);
    }
  const names = [...groups].filter(([name, group]) => (FEWEST < 2 || group === null) && isWanted(name));
  return new Map(names.map(([name], i) => [name, i]));
}

function rowOf(example: PitchExample, names: Names): Row {
  const at: number[] = [];
  const values: number[] = [];
  for (const [name, value] of featuresOf(example)) {
    const index = names.get(name);
    if (index === undefined) continue;
    at.push(index);
    values.push(value);
  }
  return {
    at: Int32Array.from(at),
    values: Float64Array.from(values),
    isPitch: example.isPitch,
    importance: example.importance,
  };
}

/** The features in the order in which they are stored. */
const inOrder = (weights: readonly (readonly [string, number])[]) => [...weights].sort(([a], [b]) => (a < b ? -1 : 1));

/** Weights as bytes, the largest few cut to the largest that a byte tells. */
function storeBytes(weights: readonly number[]): Pick<PitchModel, 'weights' | 'top'> {
  const sizes = weights.map(Math.abs).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round((w / top) * 127))));
  return { weights: Buffer.from(bytes.buffer).toString('base64'), top: Math.round(top * 1000) / 1000 };
}

/** Writes names in order, each by what it shares with the one before. */
function store(weights: readonly (readonly [string, number])[]): PitchModel {
  const sorted = inOrder(weights);
  let before = '';
  const names = sorted.map(([name]) => {
    let shared = 0;
    while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared++;
    before = name;
    return shared.toString(36) + name.slice(shared);
  });
  return { names: names.join(' '), ...storeBytes(sorted.map(([, weight]) => weight)) };
}

/** The features that matter most: large weights on what is often seen. */
function choose(examples: readonly PitchExample[], names: Names, weights: Float64Array): Set<string> {
  const seen = new Map<string, number>();
  for (const example of examples)
    for (const [name, value] of featuresOf(example))
      if (names.has(name)) seen.set(name, (seen.get(name) ?? 0) + value * example.importance);
  const byKind = new Map<string, [string, number][]>();
  for (const [name, index] of names) {
    const kind = / /.test(name) ? name.slice(0, 2) : 'shape';
    const matter = Math.abs(weights[index]!) * Math.sqrt(seen.get(name) ?? 0);
    byKind.set(kind, [...(byKind.get(kind) ?? []), [name, matter]]);
  }
  const chosen = new Set<string>();
  for (const [kind, list] of byKind) {
    const most = kind === 'shape' ? MOST_SHAPES : (MOST_WORDS[kind] ?? MOST_WORDS_OTHERS);
    list.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [name] of list.slice(0, most)) chosen.add(name);
  }
  return chosen;
}

/** Weights of the features of shape, in their order, and a bias. */
export type KindModel = Pick<PitchModel, 'weights' | 'top'> & { readonly bias: number };

/** Strength of the L2 penalty on a kind's weights. */
const KIND_PENALTY = 1;

const isOn = (category: string) => CATEGORIES.some(({ id, onByDefault }) => id === category && onByDefault);

/** Learns from pitches whether their kind is one that default settings fold. @param names features of shape, in order */
function learnKind(examples: readonly PitchExample[], names: readonly string[]): KindModel {
  const pitches = examples.filter(({ isItem, isPitch }) => isItem && isPitch);
  const at = new Map(names.map((name, i) => [name, i]));
  const rows = pitches.map((example): Row => ({
    ...rowOf({ ...example, words: [] }, at),
    isPitch: isOn(example.category),
    importance: 1,
  }));
  const weights = fitLogistic(rows, names.length, KIND_PENALTY);
  return { ...storeBytes([...weights].slice(0, -1)), bias: Math.round(weights.at(-1)! * 1e4) / 1e4 };
}

/** What was learned: as it is stored, and how it scores an example. */
export interface Learned {
  readonly size: number;
  readonly bias: number;
  readonly shape: PitchModel;
  /** Of the same features of shape: whether a pitch is of a kind that default settings fold. */
  readonly kind: KindModel;
  /** By language. */
  readonly words: ReadonlyMap<string, PitchModel>;
  readonly score: (example: PitchExample) => number;
}

/** Learns from examples: a first fit of all features, then of those that matter. */
export function learn(examples: readonly PitchExample[]): Learned {
  const all = nameFeatures(examples);
  const first = fitLogistic(
    examples.map((example) => rowOf(example, all)),
    all.size,
    PENALTY,
  );
  const chosen = choose(examples, all, first);
  const names = nameFeatures(examples, (name) => chosen.has(name));
  const weights = fitLogistic(
    examples.map((example) => rowOf(example, names)),
    names.size,
    PENALTY,
  );
  const named = [...names].map(([name, index]) => [name, weights[index]!] as const);
  const wordsOf = (lang: string) =>
    named
      .filter(([name]) => name.startsWith(`${lang} `))
      .map(([name, weight]) => [name.slice(3), weight * WORD_SCALE] as const);
  const shape = inOrder(named.filter(([name]) => !name.includes(' ')));
  return {
    size: names.size,
    bias: Math.round(weights.at(-1)! * 1e4) / 1e4,
    shape: store(shape),
    kind: learnKind(
      examples,
      shape.map(([name]) => name),
    ),
    words: new Map(READ_PACKS.map(({ lang }) => [lang, store(wordsOf(lang))])),
    score: (example) => scoreRow(rowOf(example, names), weights),
  };
}

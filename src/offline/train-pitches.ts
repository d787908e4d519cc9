import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { READ_PACKS } from '../lang/read-packs';
import type { PitchModel } from '../lang/pitch-model';
import { CATEGORIES } from '../promo/categories';
import { fitLogistic, scoreRow, type Row } from './logistic';
import { readItemExamples, readPageExamples, type PitchExample } from './pitch-examples';

/** Strength of the L2 penalty. */
const PENALTY = 1;
/** Words are many and their evidence thin: they learn slower than shape. */
const WORD_SCALE = 0.7;
/** A feature is learned where it is in so many groups: outlets, hosts. */
const FEWEST = 2;
/** So many words of a language are kept, those that matter most. */
const MOST_WORDS: Readonly<Record<string, number>> = { de: 2500, en: 2500 };
const MOST_WORDS_OTHERS = 350;
const MOST_SHAPES = 700;
const FOLDS = 4;

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

/** A hash that is the same everywhere (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

const isOn = (category: string) => CATEGORIES.some(({ id, onByDefault }) => id === category && onByDefault);

/** Chance that a pitch scores above an editorial item. */
function areaUnder(pitches: readonly number[], others: readonly number[]): number {
  const all = [...pitches.map((s) => [s, 1] as const), ...others.map((s) => [s, 0] as const)].sort(
    (a, b) => a[0] - b[0],
  );
  let below = 0;
  let won = 0;
  for (const [, isPitch] of all)
    if (isPitch) won += below;
    else below++;
  return won / (pitches.length * others.length);
}

/** What was scored by weights that had not seen it, and how well. */
function report(
  label: string,
  scored: readonly (readonly [PitchExample, number])[],
  print: (line: string) => void,
): void {
  const pitches = scored.filter(([e]) => e.isItem && e.isPitch && isOn(e.category)).map(([, s]) => s);
  const items = scored.filter(([e]) => e.isItem && !e.isPitch && !e.isKept).map(([, s]) => s);
  const others = scored.filter(([e]) => !e.isItem && !e.isPitch && !e.isKept).map(([, s]) => s);
  const bars = [0, 1, 2, 3, 4, 5, 6].map((bar) => {
    const above = (scores: readonly number[]) => scores.filter((s) => s >= bar).length;
    return `${bar}: ${(above(pitches) / pitches.length).toFixed(2)} ${above(items)}+${above(others)}`;
  });
  print(
    `${label.padEnd(12)} ${pitches.length} pitches, ${items.length} items kept, ${others.length} others; AUC ${areaUnder(pitches, items).toFixed(3)}; found, wrong at ${bars.join(' | ')}`,
  );
}

/** Writes names in order, each by what it shares with the one before. */
function store(weights: readonly (readonly [string, number])[]): PitchModel {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = sorted.map(([, weight]) => Math.abs(weight)).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.995)] ?? 1;
  let before = '';
  const names = sorted.map(([name]) => {
    let shared = 0;
    while (shared < 35 && shared < name.length && name[shared] === before[shared]) shared++;
    before = name;
    return shared.toString(36) + name.slice(shared);
  });
  const bytes = Int8Array.from(sorted, ([, w]) => Math.max(-127, Math.min(127, Math.round((w / top) * 127))));
  return {
    names: names.join(' '),
    weights: Buffer.from(bytes.buffer).toString('base64'),
    top: Math.round(top * 1000) / 1000,
  };
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

/** Learns from examples: a first fit of all features, then of those that matter. */
function learn(examples: readonly PitchExample[]) {
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
  return { names, weights, score: (example: PitchExample) => scoreRow(rowOf(example, names), weights) };
}

/**
 * The command: `npm run train:pitches -- [CORPUS] [--tests] [--worst N]`. Writes the weights of words to
 * `src/lang/XX/pitch-model.ts`, those of shape to `src/promo/learned/shape-model.ts`. With `--tests` it first tells how
 * weights do on what they have not seen: one hand left out, one part of the pages, one part of the corpus's outlets.
 */
export async function main(args: readonly string[], print: (line: string) => void): Promise<void> {
  const corpus = resolve(
    args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--worst' && args[i - 1] !== '--without') ??
      '../shared/corpus',
  );
  const worst = args.includes('--worst') ? Number(args[args.indexOf('--worst') + 1]) : 0;
  const without = args.includes('--without') ? args[args.indexOf('--without') + 1]!.split(',') : [];
  const items = readItemExamples(corpus).filter(({ set }) => !without.includes(set));
  const examples = [...items, ...(await readPageExamples(corpus))];
  print(`${examples.length} passages, ${examples.filter(({ isPitch }) => isPitch).length} of them pitches`);
  if (args.includes('--tests')) {
    const isHand = (set: string) => set.length === 1;
    const all: (readonly [PitchExample, number])[] = [];
    const leaveOut = (label: string, isOut: (example: PitchExample) => boolean) => {
      const { score } = learn(examples.filter((example) => !isOut(example)));
      const scored = examples.filter(isOut).map((example) => [example, score(example)] as const);
      report(label, scored, print);
      all.push(...scored);
    };
    for (const hand of new Set(items.map(({ set }) => set).filter(isHand)))
      leaveOut(`hand ${hand}`, ({ set }) => set === hand);
    for (let fold = 0; fold < FOLDS; fold++)
      leaveOut(`rest ${fold}`, ({ set, group }) => !isHand(set) && hashOf(group) % FOLDS === fold);
    report(
      'all hands',
      all.filter(([{ set }]) => isHand(set)),
      print,
    );
    report('all', all, print);
    for (const lang of READ_PACKS.map((pack) => pack.lang))
      report(
        lang,
        all.filter(([e]) => e.lang === lang),
        print,
      );
    const wrong = all.filter(([e]) => !e.isPitch && !e.isKept).sort((a, b) => b[1] - a[1]);
    for (const [e, score] of wrong.slice(0, worst))
      print(
        `wrong ${score.toFixed(2)} ${e.lang} ${e.id} ${e.category} | ${e.text.slice(0, 240).replaceAll('\n', ' ¶ ')}`,
      );
    const missed = all.filter(([e]) => e.isPitch && e.isItem).sort((a, b) => a[1] - b[1]);
    for (const [e, score] of missed.slice(0, worst))
      print(
        `missed ${score.toFixed(2)} ${e.lang} ${e.id} ${e.category} | ${e.text.slice(0, 240).replaceAll('\n', ' ¶ ')}`,
      );
  }
  const { names, weights } = learn(examples);
  const named = [...names].map(([name, index]) => [name, weights[index]!] as const);
  const shape = store(named.filter(([name]) => !name.includes(' ')));
  const head = '// Made by `npm run train:pitches`; see src/promo/learned/README.md. Do not edit.\n';
  const written: string[] = [];
  const write = (file: string, code: string) => {
    writeFileSync(file, head + code);
    written.push(code);
  };
  const worded = ({ names: of, weights: bytes, top }: PitchModel) =>
    `{\n  names:\n    ${quoted(of)},\n  weights:\n    '${bytes}',\n  top: ${top},\n}`;
  write(
    'src/promo/learned/shape-model.ts',
    `export default {\n  bias: ${Math.round(weights.at(-1)! * 1e4) / 1e4},\n  of: ${worded(shape).replaceAll('\n', '\n  ')},\n};\n`,
  );
  for (const { lang } of READ_PACKS) {
    const own = named
      .filter(([name]) => name.startsWith(`${lang} `))
      .map(([name, weight]) => [name.slice(3), weight * WORD_SCALE] as const);
    const model = store(own);
    write(`src/lang/${lang}/pitch-model.ts`, `export default ${worded(model)};\n`);
    print(`${lang}: ${own.length} words, ${gzipSync(worded(model)).length} bytes gzip`);
  }
  print(`${names.size} features in all, ${gzipSync(written.join('')).length} bytes gzip`);
}

/** A string literal in the style of the formatter. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/train-pitches.ts'))
  await main(process.argv.slice(2), (line) => console.log(line));

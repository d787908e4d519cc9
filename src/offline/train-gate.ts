import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { corpusPages } from '../../test/bench/corpus-pages';
import { gatePages, hashOf } from '../../test/bench/gate-pages';
import type { GateFeatures } from '../article/gate-features';
import { ruleAgainst } from '../article/gate-rules';
import { gateScore, type GateWeights } from '../article/gate-score';
import { readArticle } from '../article/read-article';
import { READ_PACKS } from '../lang/read-packs';
import { parsePage } from './parse-page';

/** One page of the training set; `features` is null where no text was found and the gate was not asked. */
interface Example {
  readonly id: string;
  readonly set: string;
  /** Pages of one site are learned from or tested on, never both. */
  readonly group: string;
  readonly isArticle: boolean;
  readonly features: GateFeatures | null;
}

const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb', 'daniel', 'readability', 'wcxb-neg'];
const NEGATIVE = new Set(['wcxb-neg', 'not-articles']);
const FOLDS = 10;
/** Strength of the L2 penalty on every weight but the bias. */
const PENALTY = 2;
/** Weight of all pages that are no article, against all that are: there are few of them, and their kinds are many. */
const BALANCE = 0.4;
/** An article lost costs more than a list let in. */
const THRESHOLD = -2;
/** Only rules look at these: they are rare, and sure where they are. */
const FOR_RULES = new Set(['search', 'consent', 'password', 'figures', 'ogProduct', 'root', 'missing']);
/** Weights smaller than this are left out. */
const LEAST = 0.2;

/** What is taken of a labelled page. */
interface Labelled {
  readonly id: string;
  readonly url: string;
  readonly host: string;
  /** Absent for pages that are labelled by snippets. */
  readonly domCoverage?: number;
}

/** Reads every labelled page and our own, and notes what the gate weighs. Minutes. */
async function readExamples(corpus: string): Promise<Example[]> {
  const examples: Example[] = [];
  const add = (id: string, set: string, group: string, url: string, html: string) => {
    let features: GateFeatures | null = null;
    readArticle(parsePage(html), { url, packs: READ_PACKS, now: () => 0, tellGate: (found) => (features = found) });
    examples.push({ id, set, group, isArticle: !NEGATIVE.has(set), features });
  };
  for (const page of gatePages()) add(page.name, page.name.split('/')[0]!, page.name, page.url, page.html);
  for (const set of SETS)
    for await (const { page, html } of corpusPages<Labelled>(corpus, set))
      if (NEGATIVE.has(set) || (page.domCoverage ?? 1) >= 0.5)
        add(page.id, set, siteOf(page.host) || page.id, page.url, html());
  return examples;
}

const siteOf = (host: string) => (host ?? '').split('.').slice(-2).join('.');

const foldOf = (group: string): number => hashOf(group) % FOLDS;

/** Logistic regression with an L2 penalty by Newton's method: no randomness, the same data give the same weights. */
function fit(examples: readonly Example[], names: readonly string[]): GateWeights {
  const rows = examples.filter((example) => example.features !== null);
  const size = names.length + 1;
  const articles = rows.filter((row) => row.isArticle).length;
  const weightOfOthers = (BALANCE * articles) / Math.max(1, rows.length - articles);
  const inputs = rows.map((row) => [1, ...names.map((name) => row.features![name] ?? 0)]);
  let weights: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 30; step++) {
    const slope = weights.map((weight, j) => (j === 0 ? 0 : -PENALTY * weight));
    const bend = weights.map((_, j) => weights.map((_, k) => (j === k ? (j === 0 ? 1e-6 : PENALTY) : 0)));
    rows.forEach((row, i) => {
      const x = inputs[i]!;
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, j) => sum + value * weights[j]!, 0)));
      const importance = row.isArticle ? 1 : weightOfOthers;
      const error = importance * (Number(row.isArticle) - chance);
      const curve = importance * chance * (1 - chance);
      for (let j = 0; j < size; j++) {
        if (x[j] === 0) continue;
        slope[j]! += error * x[j]!;
        for (let k = 0; k < size; k++) bend[j]![k]! += curve * x[j]! * x[k]!;
      }
    });
    const change = solve(bend, slope);
    weights = weights.map((weight, j) => weight + change[j]!);
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return {
    bias: weights[0]!,
    threshold: THRESHOLD,
    of: Object.fromEntries(names.map((name, j) => [name, weights[j + 1]!])),
  };
}

/** Gauss and Jordan, with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, j) => [...row, right[j]!]);
  for (let j = 0; j < rows.length; j++) {
    let pivot = j;
    for (let k = j + 1; k < rows.length; k++) if (Math.abs(rows[k]![j]!) > Math.abs(rows[pivot]![j]!)) pivot = k;
    [rows[j], rows[pivot]] = [rows[pivot]!, rows[j]!];
    for (let k = 0; k < rows.length; k++) {
      const factor = rows[k]![j]! / rows[j]![j]!;
      if (k !== j && factor !== 0) for (let m = j; m <= rows.length; m++) rows[k]![m]! -= factor * rows[j]![m]!;
    }
  }
  return rows.map((row, j) => row.at(-1)! / row[j]!);
}

/** Names worth a weight: a first fit of all, then those that matter. */
function learn(examples: readonly Example[], all: readonly string[]): GateWeights {
  const first = fit(examples, all);
  return fit(
    examples,
    all.filter((name) => Math.abs(first.of[name]!) >= LEAST),
  );
}

const passes = ({ features }: Example, weights: GateWeights, threshold: number) => {
  if (!features) return false;
  const score = gateScore(features, weights);
  return !ruleAgainst(features, score) && score >= threshold;
};

/** Passed of all by set, one line. */
function figures(label: string, examples: readonly Example[], isPassed: (example: Example) => boolean): string {
  const sets = [...new Set(examples.map((example) => example.set))].map((set) => {
    const own = examples.filter((example) => example.set === set);
    const passed = own.filter(isPassed).length;
    return NEGATIVE.has(set)
      ? `${set} rejected ${own.length - passed}/${own.length}`
      : `${set} ${passed}/${own.length}`;
  });
  const articles = examples.filter((example) => example.isArticle && example.set !== 'odd-articles');
  const share = (100 * articles.filter(isPassed).length) / articles.length;
  return `${label}: ${share.toFixed(2)} % of labelled articles pass; ${sets.join(', ')}`;
}

/**
 * The command: `npm run train:gate -- [CORPUS] [--features FILE]`. Writes `src/article/gate-weights.ts`. With a file, the
 * features are kept there, and read from there when it exists.
 */
export async function main(args: readonly string[], print: (line: string) => void): Promise<void> {
  const at = args.indexOf('--features');
  const file = at >= 0 ? args[at + 1]! : null;
  const corpus = resolve((at === 0 ? args[2] : args[0]) ?? '../shared/corpus');
  const examples =
    file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Example[]) : await readExamples(corpus);
  if (file) writeFileSync(file, JSON.stringify(examples));
  const known = examples.find((example) => example.features)!.features!;
  const names = Object.keys(known).filter((name) => !FOR_RULES.has(name));

  const tested = new Map<Example, GateWeights>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      examples.filter((example) => foldOf(example.group) !== fold),
      names,
    );
    for (const example of examples) if (foldOf(example.group) === fold) tested.set(example, weights);
  }
  const weights = learn(examples, names);
  for (const threshold of [-9, -3, THRESHOLD, -1.5, -1])
    print(figures(`cross-validated, below ${threshold}`, examples, (e) => passes(e, tested.get(e)!, threshold)));
  print(figures('fit', examples, (e) => passes(e, weights, THRESHOLD)));
  for (const e of examples)
    if (passes(e, tested.get(e)!, THRESHOLD) !== e.isArticle) {
      const score = e.features ? gateScore(e.features, tested.get(e)) : null;
      const rule = e.features ? ruleAgainst(e.features, score!)?.name : 'no text';
      print(`${e.isArticle ? 'lost' : 'let in'} ${score?.toFixed(2) ?? ''} ${rule ?? ''} ${e.id}`);
    }
  const round = (value: number) => Math.round(value * 100) / 100;
  const sorted = Object.entries(weights.of).sort(([, a], [, b]) => a - b);
  writeFileSync(
    'src/article/gate-weights.ts',
    `// Made by \`npm run train:gate\`; what the names mean stands in gate-features.ts. Do not edit.
export default {
  bias: ${round(weights.bias)},
  threshold: ${THRESHOLD},
  of: {
${sorted.map(([name, value]) => `    ${name}: ${round(value)},\n`).join('')}  } as Readonly<Record<string, number>>,
};
`,
  );
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/train-gate.ts'))
  await main(process.argv.slice(2), (line) => console.log(line));

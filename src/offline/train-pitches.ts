import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { READ_PACKS } from '../lang/read-packs';
import type { StoredModel, StoredWeights } from '../lang/pitch-model';
import { CATEGORIES } from '../promo/categories';
import { learn } from './learn-pitches';
import { measureFolds } from './measure-pitches';
import { handsOf, isHand, readItemExamples, readPageExamples, type PitchExample } from './pitch-examples';
import { learnDivision, learnFolds } from './pitch-folds';

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

/**
 * The command: `npm run train:pitches -- [CORPUS] [--tests] [--folds] [--worst N]`. Writes the weights of words to
 * `src/lang/XX/pitch-model.ts`, those of shape to `src/promo/learned/shape-model.ts`, those of the second reading to
 * `run-model.ts` there. With `--tests` it first tells how readings do on what they have not seen: one hand left out at a
 * time, with a part of the pages' hosts and of the corpus's outlets; with `--folds` what is folded in the end of it.
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
  const folds = await learnFolds(examples, corpus);
  if (args.includes('--tests')) {
    const all = folds.flatMap(({ learned, unseen }) =>
      unseen.map((example): readonly [PitchExample, number] => [example, learned.score(example)]),
    );
    for (const hand of handsOf(items))
      report(
        `hand ${hand}`,
        all.filter(([{ set }]) => set === hand),
        print,
      );
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
  if (args.includes('--folds')) measureFolds(folds, print);
  const { size, bias, shape, kind, words } = learn(examples);
  const head = '// Made by `npm run train:pitches`; see src/promo/learned/README.md. Do not edit.\n';
  const written: string[] = [];
  const write = (file: string, code: string) => {
    writeFileSync(file, head + code);
    written.push(code);
  };
  const weighed = (stored: StoredWeights) => `  weights:\n    '${stored.weights}',\n  step: ${stored.step},\n`;
  const named = (stored: StoredModel) => `  names:\n    ${quoted(stored.names)},\n${weighed(stored)}`;
  const inner = (code: string) => code.replaceAll(/^(?=.)/gm, '  ');
  write(
    'src/promo/learned/shape-model.ts',
    `export default {\n  bias: ${bias},\n  of: {\n${inner(named(shape))}  },\n  kind: {\n    bias: ${kind.bias},\n${inner(weighed(kind))}  },\n};\n`,
  );
  for (const [lang, model] of words) {
    const code = `${named(model)}  kind: {\n${inner(weighed(model.kind))}  },\n`;
    write(`src/lang/${lang}/pitch-model.ts`, `export default {\n${code}};\n`);
    print(`${lang}: ${model.names.split(' ').length} words, ${gzipSync(code).length} bytes gzip`);
  }
  const division = learnDivision(folds.flatMap(({ divisions }) => divisions));
  const listed = (weights: ReadonlyMap<string, number>) =>
    [...weights].map(([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},\n`).join('');
  const parts = Object.entries(division).map(([of, weights]) => `  ${of}: {\n${listed(weights)}  },\n`);
  write('src/promo/learned/run-model.ts', `export default {\n${parts.join('')}};\n`);
  print(`${size} features in all, ${gzipSync(written.join('')).length} bytes gzip`);
}

/** A string literal in the style of the formatter. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/train-pitches.ts'))
  await main(process.argv.slice(2), (line) => console.log(line));

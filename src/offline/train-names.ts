import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BUCKETS, featuresOf } from '../glossary/name-model';
import { loadKnowledge } from '../glossary/knowledge';
import { lexiconOf, type Lexicon } from '../glossary/lexicon';
import { tokenise, type Token } from '../glossary/passage';
import { loadDigestPack } from '../lang/digest-packs';
import type { DigestPack } from '../lang/pack';

/** Openly licensed training sets under `entities/ner-train`, by language. Evaluation sets are never trained on. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  de: ['de/germeval2014.jsonl'],
  en: ['en/wikigold.jsonl', 'en/gum-free-genres.jsonl'],
};

const EPOCHS = 10;
const SEED = 7;

/** Features seen less often are noise of single names. */
const FEWEST = 2;

interface Example {
  readonly tokens: readonly Token[];
  readonly gold: readonly boolean[];
}

/** A linear congruential generator: the same seed gives the same order on every machine. */
function orderOf(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = seed >>> 0;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

async function readExamples(file: string, pack: DigestPack, lexicon: Lexicon): Promise<Example[]> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { text, spans } = JSON.parse(line) as { text: string; spans: { start: number; end: number }[] };
    const tokens = tokenise(text, pack, lexicon);
    return {
      tokens,
      gold: tokens.map((token) => spans.some(({ start, end }) => token.start >= start && token.end <= end)),
    };
  });
}

/**
 * Trains a language's name model: an averaged perceptron over hashed features, quantised to signed bytes.
 * Deterministic: same data, same tables, same bytes.
 */
export async function trainNames(lang: string, corpus: string): Promise<string> {
  const pack = (await loadDigestPack(lang))!;
  const lexicon = lexiconOf(pack.names);
  const knowledge = await loadKnowledge(lang, (name) => readFile(join('public/knowledge', name), 'utf8'));
  const isKnown = (name: string) =>
    knowledge.lookUp(name).some(({ weak, kind }) => !weak?.includes(name) && kind !== 'term');
  const examples = (
    await Promise.all(
      (SETS[lang] ?? []).map((set) => readExamples(join(corpus, 'entities/ner-train', set), pack, lexicon)),
    )
  ).flat();

  const seen = new Uint32Array(BUCKETS);
  for (const { tokens, gold } of examples)
    tokens.forEach((token, at) => {
      if (token.isCapital)
        for (const f of featuresOf(tokens, at, at > 0 && gold[at - 1]!, lexicon, isKnown)) seen[f]!++;
    });

  const weights = new Float64Array(BUCKETS);
  const sums = new Float64Array(BUCKETS);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const index of orderOf(examples.length, SEED + epoch)) {
      const { tokens, gold } = examples[index]!;
      let goesOn = false;
      tokens.forEach((token, at) => {
        if (!token.isCapital) {
          if (!gold[at]) goesOn = false;
          return;
        }
        const features = featuresOf(tokens, at, goesOn, lexicon, isKnown).filter((f) => seen[f]! >= FEWEST);
        let score = 0;
        for (const f of features) score += weights[f]!;
        const wanted = gold[at]! ? 1 : -1;
        // A margin keeps learning from what is right by a hair.
        if (score * wanted <= 2)
          for (const f of features) {
            weights[f]! += wanted;
            sums[f]! += wanted * step;
          }
        step++;
        goesOn = score > 0;
      });
    }
  const average = weights.map((weight, i) => weight - sums[i]! / step);
  // One weight in five hundred is clipped: a single large one would flatten all others.
  const sizes = [...average].map(Math.abs).sort((a, b) => a - b);
  const top = sizes[Math.floor(sizes.length * 0.998)]! || 1;
  const bytes = Int8Array.from(average, (weight) => Math.max(-127, Math.min(127, Math.round((weight / top) * 127))));
  return Buffer.from(bytes.buffer).toString('base64');
}

/** The command: `npm run train:names -- [CORPUS]`. */
export async function main(corpus: string, print: (line: string) => void): Promise<void> {
  for (const lang of Object.keys(SETS)) {
    const model = await trainNames(lang, corpus);
    const target = `src/lang/${lang}/name-model.ts`;
    await writeFile(
      target,
      `// Made by \`npm run train:names\`; see src/offline/knowledge/NAME-MODELS.md. Do not edit.\nexport default '${model}';\n`,
    );
    print(`${target}: ${Math.round(model.length / 1024)} kB`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/train-names.ts'))
  await main(resolve(process.argv[2] ?? '../shared/corpus'), (line) => console.log(line));

import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hashOf } from '../glossary/tagger/hash';
import type { WordTable } from '../glossary/tagger/word-table';
import { lexiconOf } from '../glossary/lexicon';
import { tokenise } from '../glossary/passage';
import { loadDigestPack } from '../lang/digest-packs';
import type { PackedTagger } from '../lang/tagger-model';
import { cleanSpans } from './names/clean';
import { readParagraphs } from './names/corpus-text';
import { datelines } from './names/datelines';
import { readExamples, type Example } from './names/examples';
import { nameLines } from './names/letters';
import { packModel } from './names/pack-model';
import { roadLines } from './names/road-lines';
import { silverExamples } from './names/silver';
import { trainChain, trainMean, type Settings } from './names/train-crf';
import { casingOf, nameLists } from './names/word-tables';

/** Openly licensed training sets under `entities/ner-train`, by language. Evaluation sets are never trained on. */
const SETS: Readonly<
  Record<string, readonly { readonly file: string; readonly weight: number; readonly isClean?: true }[]>
> = {
  de: [{ file: 'de/germeval2014', weight: 1, isClean: true }],
  en: [
    { file: 'en/wikigold', weight: 0.6 },
    { file: 'en/gum-free-genres', weight: 1 },
    { file: 'en/wnut17', weight: 1 },
  ],
};

const SEED = 7;
const SETTINGS: Settings = { epochs: 5, seed: SEED, fewest: 2, alpha: 0.1, l1: 1, l2: 1, hidden: 0.2, averaged: 3 };

/** Rounds of learning from unlabelled pages, and what a sentence of theirs counts beside a labelled one. */
const SILVER_ROUNDS = 2;
const SILVER_WEIGHT = 0.4;

/** The model that ships is the mean of so many, which read the sentences in other orders; English gains nothing by it. */
const ORDERS: Readonly<Record<string, number>> = { de: 3, en: 1 };

/** Languages whose lists of names hold those of the authored entries as well; English gains nothing by them. */
const WITH_AUTHORED: readonly string[] = ['de'];

/** Learning from one's own tags makes bold: so much speaks against a name at each word, chosen on the dev sets. */
const ALOOF: Readonly<Record<string, number>> = { de: 0, en: 0.2 };

/** What a line with a name alone counts. */
const LINE_WEIGHT = 0.2;

const tableOf = (words: ReadonlyMap<string, number>): WordTable => {
  const byHash = new Map([...words].map(([word, value]) => [hashOf(word), value]));
  return { get: (hash) => byHash.get(hash) ?? 0 };
};

/**
 * Trains a language's tagger: a chain of labels over hashed features, first on labelled sentences, then twice more with
 * the unlabelled pages that the model before tagged surely. Deterministic: same data, same words, same bytes.
 */
export async function trainNames(lang: string, corpus: string, print: (line: string) => void): Promise<PackedTagger> {
  const pack = (await loadDigestPack(lang))!;
  const lexicon = lexiconOf(pack.names);
  const pages = (await readParagraphs(corpus, lang)).map((page) => page.map((text) => tokenise(text, pack, lexicon)));
  const names = await nameLists(corpus, lang, lexicon, WITH_AUTHORED.includes(lang));
  const casing = casingOf(pages.flat(), lexicon);
  const tables = { names: tableOf(names), casing: tableOf(casing) };
  const examples: Example[] = [];
  for (const [index, { file, weight, isClean }] of SETS[lang]!.entries()) {
    // A set of its own kind learns what it alone calls a name beside what all do; one alone has nobody to differ from.
    const set = SETS[lang]!.length > 1 ? index + 1 : 0;
    const clean = isClean
      ? undefined
      : (text: string, spans: Parameters<typeof cleanSpans>[1]) => cleanSpans(text, spans, lexicon);
    const path = join(corpus, 'entities/ner-train', `${file}.jsonl`);
    examples.push(...(await readExamples(path, pack, lexicon, { set, weight, clean })));
  }
  if (SETS[lang]!.length > 1) examples.push(...nameLines(pack, lexicon, SETS[lang]!.length + 1, LINE_WEIGHT, SEED));
  examples.push(...(await datelines(corpus, lang, pack, lexicon, LINE_WEIGHT, SEED)));
  examples.push(...(await roadLines(corpus, lang, pack, lexicon, LINE_WEIGHT, SEED)));
  let model = trainChain(examples, lexicon, tables, SETTINGS);
  for (let round = 1; round <= SILVER_ROUNDS; round++) {
    const silver = silverExamples(pages, model, lexicon, tables, SILVER_WEIGHT);
    print(`${lang}: ${examples.length} labelled sentences, ${silver.length} tagged by the model before`);
    const orders = round === SILVER_ROUNDS ? ORDERS[lang]! : 1;
    const settings = { ...SETTINGS, epochs: 4, seed: SEED + round };
    model = trainMean([...examples, ...silver], lexicon, tables, settings, orders);
  }
  return packModel(model, names, casing, ALOOF[lang]);
}

/** Where the written files find their type. */
const TYPES = '../tagger-model';

/** The formatter's width: what is written must be as it would write it. */
const WIDTH = 120;

/** A model as the source of the module that ships it. */
export function codeOf(model: PackedTagger): string {
  const fields = Object.entries(model).map(([key, value]) => {
    if (typeof value === 'string') return `  ${key}:\n    '${value}',`;
    return typeof value === 'number' ? `  ${key}: ${value},` : `  ${key}: [\n${filled(value)}\n  ],`;
  });
  return `// Made by \`npm run train:names\`; see src/offline/names/README.md. Do not edit.
import type { PackedTagger } from '${TYPES}';

export default {
${fields.join('\n')}
} satisfies PackedTagger;
`;
}

/** Numbers in lines as long as may be. */
function filled(numbers: readonly number[]): string {
  const lines: string[] = [];
  let line = '   ';
  for (const number of numbers) {
    if (line.length + `${number}`.length + 2 > WIDTH) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${number},`;
  }
  return [...lines, line].join('\n');
}

/** The command: `npm run train:names -- [CORPUS]`. */
export async function main(corpus: string, print: (line: string) => void): Promise<void> {
  for (const lang of Object.keys(SETS)) {
    const model = await trainNames(lang, corpus, print);
    const target = `src/lang/${lang}/name-model.ts`;
    const code = codeOf(model);
    await writeFile(target, code);
    print(`${target}: ${Math.round(gzipSync(code).length / 1000)} kB gzip`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === resolve('src/offline/train-names.ts'))
  await main(resolve(process.argv[2] ?? '../shared/corpus'), (line) => console.log(line));

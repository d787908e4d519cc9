import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A bench prints tables on the data of a corpus folder. One file `NAME.bench.ts` a bench, default export. */
export type Bench = (corpus: string, args: readonly string[]) => Promise<void>;

const benches = import.meta.glob<Bench>('./*.bench.ts', { import: 'default' });
const names = Object.keys(benches).map((path) => path.slice(2, -'.bench.ts'.length));

const [name = '', ...args] = process.argv.slice(2);
const load = benches[`./${name}.bench.ts`];
if (!load) {
  console.error(`usage: npm run bench -- ${names.join('|')} [--corpus DIR] [...]`);
  process.exit(2);
}
const at = args.indexOf('--corpus');
const corpus = resolve(at >= 0 ? (args[at + 1] ?? '') : '../shared/corpus');
if (existsSync(corpus)) await (await load())(corpus, at >= 0 ? args.toSpliced(at, 2) : args);
else
  console.log(`no corpus at ${corpus}: nothing measured. Name one with --corpus DIR.
Public collections it is made from:
  articles   github.com/flairNLP/fundus, dobbersc/fundus-evaluation, adbar/trafilatura (tests), rundimeco/waddle,
             mozilla/readability (test-pages), Murrough-Foley/web-content-extraction-benchmark
  entities   GermEval 2014, Universal NER, GUM, WNUT 17
  promo, summaries   written for this project, not public`);

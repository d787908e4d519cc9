import { readFileSync } from 'node:fs';
import type { Bench } from './bench';
import { inChromium, samplePages } from './chromium-pages';
import type { Alone, Stages, Timed } from './in-page/contestants';

const SETS = ['fundus', 'fundus-eval', 'trafilatura'];
/** Runs in which the two take turns, and further ones after them. */
const RUNS = 30;
const MORE = 80;

/**
 * Finding and judging in a real Chromium tab, beside `new Readability(document.cloneNode(true)).parse()` in the same
 * tab, the two taking turns. The bar is for the article stage. Five figures, of which each says something else:
 * - FRESH: the first run in a fresh process, as in a new tab of another site: all is compiled while it runs, functions
 *   and patterns. It is what a reader waits for on the first page of a site.
 * - FIRST: the first run on a page whose site was open before. A content script starts anew, but the process still has
 *   what it compiled.
 * - WARM: the least of 30 further runs. What is asked thousands of times a page is compiled by then; what is asked once
 *   is still interpreted.
 * - COMPILED: the least of another 80 runs of the article stage alone. What the work itself costs.
 * - ALONE: as WARM, but 30 runs in a row of the one, then of the other, on the page loaded anew. Where the two take turns,
 *   each finds the processor's caches and the heap full of the other's work: the shorter loses more by that.
 *
 * "Of medians" is the median time of the one by that of the other, as the bar asks; "of pages" the median of each page's
 * own ratio, which long pages do not rule. Runs on a busy machine come out too high for what is short: compare with a
 * run of another version beside it, never with a figure of another day.
 *
 * `--sample N` takes every so many pages that N remain (90 without).
 */
export default (async (corpus, args) => {
  const at = args.indexOf('--sample');
  const files = samplePages(corpus, SETS, at >= 0 ? Number(args[at + 1]) : 90);
  const rows: Row[] = [];
  await inChromium(files, 'test/bench/in-page/contestants.ts', async (page, file) => {
    const { url } = JSON.parse(readFileSync(file.replace(/html\.gz$/, 'json'), 'utf8')) as { url: string };
    const isRivalFirst = rows.length % 2 === 1;
    const time = async (runs: number, more: number) =>
      (await page.evaluate(`timeContestants(${JSON.stringify(url)}, ${runs}, ${more}, ${isRivalFirst})`)) as Timed;
    const { first: fresh } = await time(1, 0);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const taken = await time(RUNS, MORE);
    await page.reload({ waitUntil: 'domcontentloaded' });
    const alone = (await page.evaluate(`timeAlone(${JSON.stringify(url)}, ${RUNS})`)) as Alone;
    rows.push({ fresh, ...taken, alone });
  });
  print(rows);
}) satisfies Bench;

type Row = Timed & { readonly fresh: Stages; readonly alone: Alone };
type Stage = keyof Stages;
type When = 'fresh' | 'first' | 'warm' | 'compiled' | 'alone';

const TABLES: readonly { when: When; title: string; stages: readonly Stage[]; compared: readonly Stage[] }[] = [
  {
    when: 'fresh',
    title: 'FRESH, first run of the process',
    stages: ['article', 'promo', 'sachlage', 'readability'],
    compared: ['article', 'sachlage'],
  },
  {
    when: 'first',
    title: 'FIRST run on the page',
    stages: ['article', 'promo', 'sachlage', 'readability'],
    compared: ['article', 'sachlage'],
  },
  {
    when: 'warm',
    title: `WARM, least of ${RUNS} runs`,
    stages: ['article', 'promo', 'sachlage', 'readability'],
    compared: ['article', 'sachlage'],
  },
  {
    when: 'compiled',
    title: `COMPILED, least of ${RUNS + MORE} runs`,
    stages: ['article', 'readability'],
    compared: ['article'],
  },
  {
    when: 'alone',
    title: `ALONE, least of ${RUNS} runs in a row`,
    stages: ['article', 'readability'],
    compared: ['article'],
  },
];

const WIDTH = 38;

function print(rows: readonly Row[]): void {
  const found = rows.filter((row) => row.found).length;
  console.log(`${rows.length} pages in Chromium, ${found} read as articles; sachlage is article and promo together`);
  for (const { when, title, stages, compared } of TABLES) {
    const of = (stage: Stage) => rows.map((row) => (row[when] as Stages)[stage]);
    console.log(`\n${title.padEnd(WIDTH)}${stages.map((name) => name.padStart(13)).join('')}`);
    for (const [name, q] of [
      ['median ms', 0.5],
      ['90 %', 0.9],
      ['longest', 1],
    ] as const)
      console.log(name.padEnd(WIDTH) + stages.map((stage) => quantile(of(stage), q).toFixed(2).padStart(13)).join(''));
    for (const stage of compared) {
      const rival = of('readability');
      const ofMedians = quantile(of(stage), 0.5) / quantile(rival, 0.5);
      const ofPages = quantile(
        of(stage).map((ms, i) => ms / rival[i]!),
        0.5,
      );
      const bar = stage === 'article' ? ' (bar 0.25)' : '';
      console.log(
        `${stage} : readability`.padEnd(WIDTH) +
          `of medians ${ofMedians.toFixed(3)}, of pages ${ofPages.toFixed(3)}${bar}`,
      );
    }
  }
}

const quantile = (values: readonly number[], q: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? NaN;

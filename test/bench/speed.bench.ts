import type { Bench } from './bench';
import { inChromium, samplePages } from './chromium-pages';
import type { Stages, Timed } from './in-page/contestants';

const SETS = ['fundus', 'fundus-eval', 'trafilatura'];
const RUNS = 30;

/**
 * Finding and judging in a real Chromium tab, beside `new Readability(document.cloneNode(true)).parse()` in the same
 * tab; the bar is for the article stage. `--sample N` takes every so many pages that N remain.
 */
export default (async (corpus, args) => {
  const at = args.indexOf('--sample');
  const files = samplePages(corpus, SETS, at >= 0 ? Number(args[at + 1]) : 90);
  const rows: Timed[] = [];
  await inChromium(files, 'test/bench/in-page/contestants.ts', async (page) => {
    rows.push((await page.evaluate(`timeContestants(${RUNS}, ${rows.length % 2 === 1})`)) as Timed);
  });
  print(rows);
}) satisfies Bench;

const STAGES = ['article', 'promo', 'sachlage', 'readability'] as const;

function print(rows: readonly Timed[]): void {
  const quantile = (values: readonly number[], q: number) =>
    values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? NaN;
  const found = rows.filter((row) => row.found).length;
  console.log(`${rows.length} pages in Chromium, ${found} read as articles; sachlage is article and promo together`);
  for (const [when, title] of [
    ['first', 'FIRST run on the page, nothing warm'],
    ['warm', `WARM, least of ${RUNS} runs`],
  ] as const) {
    const of = (stage: keyof Stages) => rows.map((row) => row[when][stage]);
    console.log(`\n${title.padEnd(38)}${STAGES.map((name) => name.padStart(13)).join('')}`);
    for (const [name, q] of [
      ['median ms', 0.5],
      ['90 %', 0.9],
      ['longest', 1],
    ] as const)
      console.log(name.padEnd(38) + STAGES.map((stage) => quantile(of(stage), q).toFixed(1).padStart(13)).join(''));
    for (const stage of ['article', 'sachlage'] as const) {
      const ofMedians = quantile(of(stage), 0.5) / quantile(of('readability'), 0.5);
      const ofPages = quantile(
        rows.map((row) => row[when][stage] / row[when].readability),
        0.5,
      );
      const bar = stage === 'article' ? ' (bar 0.25)' : '';
      console.log(
        `${stage} : readability`.padEnd(38) +
          `of medians ${ofMedians.toFixed(3)}, median of the pages' ratios ${ofPages.toFixed(3)}${bar}`,
      );
    }
  }
}

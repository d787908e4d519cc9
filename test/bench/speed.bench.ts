import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { readPage } from '../../src/offline/analyse';
import { needBrowser } from '../../src/offline/browsers';
import type { Bench } from './bench';
import type { Stages, Timed } from './in-page/contestants';

const SETS = ['fundus', 'fundus-eval', 'trafilatura'];
const RUNS = 5;

/**
 * Finding and judging in a real Chromium tab, beside `new Readability(document.cloneNode(true)).parse()` in the same
 * tab; the bar is for the article stage. The pages' own scripts and resources are blocked. `--sample N` takes every so many pages that N remain.
 */
export default (async (corpus, args) => {
  const at = args.indexOf('--sample');
  const sample = at >= 0 ? Number(args[at + 1]) : 90;
  const all = SETS.flatMap((set) => {
    const folder = join(corpus, 'articles', set);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html.gz'))
      .map((name) => join(folder, name));
  });
  const files = all.filter((_, index) => index % Math.max(1, Math.floor(all.length / sample)) === 0).slice(0, sample);
  const script = await bundle();

  let html = '';
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch({
    executablePath: needBrowser('chrome'),
    headless: true,
    pipe: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const page = await browser.newPage();
    const rows: Timed[] = [];
    for (const file of files) {
      html = await readPage(file);
      await page.goto(`${origin}/${rows.length}`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(`${script};void 0`);
      rows.push((await page.evaluate(`timeContestants(${RUNS}, ${rows.length % 2 === 1})`)) as Timed);
    }
    print(rows);
  } finally {
    await browser.close();
    server.close();
  }
}) satisfies Bench;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome116',
      lib: { entry: resolve('test/bench/in-page/contestants.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  return output!.output[0].code;
}

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

import { whyNothingToRead } from '../../src/article/gate-first';
import type { GateFeatures } from '../../src/article/gate-features';
import { ruleAgainst } from '../../src/article/gate-rules';
import { gateScore } from '../../src/article/gate-score';
import { readArticle } from '../../src/article/read-article';
import { READ_PACKS } from '../../src/lang/read-packs';
import { parsePage } from '../../src/offline/parse-page';
import type { Bench } from './bench';
import { corpusPages } from './corpus-pages';
import { gatePages } from './gate-pages';

const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb', 'daniel', 'readability', 'wcxb-neg'];
/** Sets of pages that must not pass. */
const NEGATIVE = new Set(['wcxb-neg', 'not-articles']);
/** A page whose text is not in its source says nothing about a gate. */
const MIN_COVERAGE = 0.5;

interface Row {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly half: number;
  readonly passed: boolean;
  /** What the gate said, and of what evidence. */
  readonly reason: string;
  /** Milliseconds of the first look, and of reading the page. */
  readonly first: number;
  readonly all: number;
  readonly isStopped: boolean;
}

/**
 * Is this page an article? Labelled articles that pass, other pages that do not, and the misjudged ones with the reason.
 *   npm run bench -- gate [--set own,wcxb-neg,...] [--sample N]
 */
export default (async (corpus, args) => {
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
  const sets = option('--set')?.split(',') ?? ['own', ...SETS];
  const sample = Number(option('--sample') ?? Infinity);
  const rows: Row[] = [];
  if (sets.includes('own'))
    for (const { name, url, html, half } of gatePages()) rows.push(judge(name.split('/')[0]!, name, url, html, half));
  for (const set of sets.filter((each) => each !== 'own')) {
    // Pages that are labelled by snippets have no coverage.
    type Labelled = { id: string; url: string; domCoverage?: number };
    for await (const { page, html } of corpusPages<Labelled>(corpus, set, sample))
      if (NEGATIVE.has(set) || (page.domCoverage ?? 1) >= MIN_COVERAGE)
        rows.push(judge(set, page.id, page.url, html(), 0));
  }
  print(rows);
}) satisfies Bench;

function judge(set: string, id: string, url: string, html: string, half: number): Row {
  const document = parsePage(html);
  const start = performance.now();
  const nothing = whyNothingToRead(document);
  const looked = performance.now();
  let features: GateFeatures | null = null;
  const reading = readArticle(document, {
    url,
    packs: READ_PACKS,
    now: () => performance.now(),
    tellGate: (found) => (features = found),
  });
  const end = performance.now();
  const score = features ? gateScore(features) : null;
  const rule = features ? ruleAgainst(features, score!)?.name : null;
  return {
    set,
    id,
    url,
    half,
    passed: reading.found,
    reason: `${reading.found ? 'passed' : reading.why}${rule ? `, ${rule}` : ''}${score === null ? ', no text' : `, ${score.toFixed(1)}`}`,
    first: looked - start,
    all: end - looked,
    isStopped: nothing !== null,
  };
}

function print(rows: readonly Row[]): void {
  console.log('set                 pages  right            stopped at first look   ms first look, reading (median)');
  const median = (values: number[]) => (values.sort((a, b) => a - b)[values.length >> 1] ?? 0).toFixed(2);
  const line = (label: string, own: readonly Row[]) => {
    if (own.length === 0) return;
    const isNegative = NEGATIVE.has(own[0]!.set);
    const right = own.filter((row) => row.passed !== isNegative).length;
    console.log(
      `${label.padEnd(20)}${String(own.length).padStart(5)}  ${isNegative ? 'rejected' : 'passed  '} ${String(right).padStart(4)} ${((100 * right) / own.length).toFixed(1).padStart(5)} %   ${String(own.filter((row) => row.isStopped).length).padStart(5)}   ${median(own.map((row) => row.first))}, ${median(own.map((row) => row.all))}`,
    );
  };
  for (const set of new Set(rows.map((row) => row.set))) {
    const own = rows.filter((row) => row.set === set);
    line(set, own);
    for (const half of [1, 2])
      line(
        `  half ${half}`,
        own.filter((row) => row.half === half),
      );
  }
  line(
    'all labelled',
    rows.filter((row) => SETS.includes(row.set) && !NEGATIVE.has(row.set)),
  );
  for (const row of rows)
    if (row.passed === NEGATIVE.has(row.set))
      console.log(`${row.passed ? 'let in' : 'lost  '} ${row.id}  ${row.reason}  ${row.url.slice(0, 90)}`);
}

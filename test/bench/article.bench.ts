import { readFileSync, writeFileSync } from 'node:fs';
import {
  compareLines,
  countSnippets,
  overlap,
  totalOverlap,
  totalSnippets,
  truthFor,
  type LineReport,
  type Overlap,
  type Score,
  type SnippetCount,
  type Truth,
} from './article-metrics';
import { cached, readDefuddle, readOurs, readParagraphs, readReadability, type Found } from './article-readers';
import { corpusPages } from './corpus-pages';

const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb', 'daniel', 'readability', 'wcxb-neg'];
/** A page whose text is not in its source says nothing about readers of sources. */
const MIN_COVERAGE = 0.5;

interface Row {
  readonly page: Truth;
  readonly found: Found;
  readonly overlap: Overlap | null;
  readonly snippets: SnippetCount | null;
  readonly lines: LineReport | null;
}

/**
 * Finds the article on saved pages and compares it with people's cut.
 *   npm run bench -- article [--sample N] [--set a,b] [--pred FILE] [--only ours] [--worst N] [--show ID]
 */
export default async function article(corpus: string, args: readonly string[]): Promise<void> {
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
  const sets = option('--set')?.split(',') ?? SETS;
  const sample = Number(option('--sample') ?? Infinity);
  const show = option('--show');
  const readers: Record<string, (html: string, url: string) => Found> = { ours: readOurs };
  if (option('--only') !== 'ours') {
    const { devDependencies: version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    readers['readability'] = (html) =>
      cached('readability', version['@mozilla/readability']!, html, () => readReadability(html));
    readers['defuddle'] = (html, url) => cached('defuddle', version['defuddle']!, html, () => readDefuddle(html, url));
    readers['paragraphs'] = (html) => cached('paragraphs', '1', html, () => readParagraphs(html));
  }
  const rows: Record<string, Row[]> = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (const set of sets) {
    for await (const { page, html } of corpusPages<Truth>(corpus, set, sample)) {
      if (show && !page.id.includes(show)) continue;
      if (set !== 'wcxb-neg' && page.domCoverage < MIN_COVERAGE) continue;
      const source = html();
      for (const [reader, run] of Object.entries(readers)) rows[reader]!.push(score(page, run(source, page.url)));
    }
  }
  const file = option('--pred');
  if (file)
    writeFileSync(file, JSON.stringify(Object.fromEntries(rows['ours']!.map((row) => [row.page.id, row.found.text]))));
  if (show) for (const row of rows['ours']!) print(row);
  for (const [name, of] of Object.entries(rows)) table(name, of, sets);
  const worst = Number(option('--worst') ?? 0);
  if (worst) listWorst(rows['ours']!, worst);
}

function score(page: Truth, found: Found): Row {
  const { text } = found;
  if (page.dataset === 'wcxb-neg') return { page, found, overlap: null, snippets: null, lines: null };
  if (page.truthKind === 'snippets')
    return {
      page,
      found,
      overlap: null,
      lines: null,
      snippets: countSnippets(page.with ?? [], page.without ?? [], text),
    };
  return {
    page,
    found,
    overlap: overlap(truthFor(page, text), text),
    snippets: null,
    lines: compareLines(page, text, found.linked),
  };
}

function table(name: string, rows: readonly Row[], sets: readonly string[]): void {
  const failed = rows.filter((row) => row.found.failed);
  console.log(
    `\n${name.padEnd(18)} pages none |    F1     P     R | lost paras, first, last | foreign lines in/before/after of all, related/consent/byline | median ms${name === 'ours' ? '' : ', when it was kept'}`,
  );
  for (const set of sets) {
    const own = rows.filter((row) => row.page.dataset === set);
    if (own.length > 0) console.log(line(set, own));
    const german = own.filter((row) => row.page.lang === 'de');
    if (german.length > 3 && german.length < own.length) console.log(line(`${set} de`, german));
  }
  if (failed.length > 0)
    console.log(`broke on ${failed.length} pages, counted as nothing found, the first: ${failed[0]!.found.failed}`);
}

function line(label: string, rows: readonly Row[]): string {
  const none = rows.filter((row) => row.found.text === '').length;
  const times = rows.map((row) => row.found.ms).sort((a, b) => a - b);
  const start = `${label.padEnd(18)} ${String(rows.length).padStart(5)} ${String(none).padStart(4)} | `;
  const end = `${times[times.length >> 1]!.toFixed(1)} (p95 ${times[Math.floor(times.length * 0.95)]!.toFixed(0)})`;
  if (rows[0]!.page.dataset === 'wcxb-neg') return `${start}rightly left alone: ${none} of ${rows.length} | ${end}`;
  const snippets = rows.flatMap((row) => row.snippets ?? []);
  if (snippets.length > 0) return `${start}${figures(totalSnippets(snippets))} | snippets | | ${end}`;
  const lines = rows.flatMap((row) => row.lines ?? []);
  const must = lines.reduce((sum, each) => sum + each.must, 0) || 1;
  const lost = lines.reduce((sum, each) => sum + each.lost.length, 0);
  const at = (where: string) =>
    lines.reduce((sum, each) => sum + each.foreign.filter((f) => f.where === where).length, 0);
  const kind = (of: string) => lines.reduce((sum, each) => sum + each.foreign.filter((f) => f.kind === of).length, 0);
  const share = (key: 'lostFirst' | 'lostLast') =>
    `${((100 * lines.filter((each) => each[key]).length) / lines.length).toFixed(1)}%`;
  const all = lines.reduce((sum, each) => sum + each.lines, 0);
  return `${start}${figures(totalOverlap(rows.flatMap((row) => row.overlap ?? [])))} | ${((100 * lost) / must).toFixed(1)}% ${share('lostFirst')} ${share('lostLast')} | ${at('inside')}/${at('before')}/${at('after')} of ${all}, ${kind('related')}/${kind('consent')}/${kind('byline')} | ${end}`;
}

const figures = ({ f1, precision, recall }: Score) =>
  [f1, precision, recall].map((value) => value.toFixed(3)).join(' ');

const f1Of = (row: Row) =>
  row.overlap ? totalOverlap([row.overlap]).f1 || 0 : row.snippets ? totalSnippets([row.snippets]).f1 : 1;

function listWorst(rows: readonly Row[], count: number): void {
  for (const row of [...rows].sort((a, b) => f1Of(a) - f1Of(b)).slice(0, count)) {
    const o = row.overlap;
    console.log(
      `${f1Of(row).toFixed(3)} ${row.page.lang} ${row.page.id} ${row.found.why ?? ''} ${o ? `foreign ${o.foreign.toFixed(2)} missing ${o.missing.toFixed(2)}` : JSON.stringify(row.snippets)}`,
    );
  }
  for (const row of rows)
    if (row.page.dataset === 'wcxb-neg' && row.found.text) console.log(`claimed: ${row.page.id} ${row.page.url}`);
}

function print(row: Row): void {
  console.log(`== ${row.page.id} ${row.page.url} ${f1Of(row).toFixed(3)} ${row.found.why ?? ''}`);
  console.log(
    row.found.text
      .split('\n')
      .map((text) => `  ${text.slice(0, 160)}`)
      .join('\n'),
  );
  row.lines?.lost.forEach((text) => console.log(`LOST ${text.slice(0, 160)}`));
  row.lines?.foreign.forEach(({ where, kind, text }) =>
    console.log(`FOREIGN ${where} ${kind ?? ''} ${text.slice(0, 160)}`),
  );
  if (row.snippets) {
    const text = row.found.text.replace(/\s+/g, ' ');
    row.page.with?.forEach((each) => text.includes(each.replace(/\s+/g, ' ').trim()) || console.log(`LOST ${each}`));
    row.page.without?.forEach(
      (each) => text.includes(each.replace(/\s+/g, ' ').trim()) && console.log(`FOREIGN ${each}`),
    );
  }
}

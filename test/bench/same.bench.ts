import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parsePage } from '../../src/offline/parse-page';
import type { Bench } from './bench';
import { inChromium, samplePages } from './chromium-pages';
import { bodyTexts, type BodyTexts, type InBrowser } from './in-page/body-texts';

const SETS = ['fundus', 'fundus-eval', 'trafilatura', 'wcxb', 'daniel', 'readability', 'wcxb-neg'];

interface Row {
  readonly id: string;
  readonly kind: 'same' | 'layout' | 'parser' | 'gate';
  readonly onlyBrowser: readonly string[];
  readonly onlyNode: readonly string[];
  readonly note: string;
}

/**
 * The same page read in a real Chromium, with its layout, and in Node as `analyse` does: on how many pages the
 * article's blocks are the same, and where not, why. `--sample N`, `--show N` examples.
 */
export default (async (corpus, args) => {
  const option = (name: string, fallback: number) =>
    args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback;
  const rows: Row[] = [];
  const files = samplePages(corpus, SETS, option('--sample', 200));
  await inChromium(files, 'test/bench/in-page/body-texts.ts', async (page, file, html) => {
    const { id, url } = JSON.parse(readFileSync(file.replace(/html\.gz$/, 'json'), 'utf8')) as {
      id: string;
      url: string;
    };
    const inBrowser = (await page.evaluate(`readInBrowser(${JSON.stringify(url)})`)) as InBrowser;
    await nextTurn();
    rows.push(compare(id, inBrowser, bodyTexts(parsePage(html), url)));
  });
  print(rows, option('--show', 5));
}) satisfies Bench;

function compare(id: string, { shown, plain }: InBrowser, node: BodyTexts): Row {
  const isSame = (a: BodyTexts, b: BodyTexts) =>
    a.why === b.why && a.title === b.title && a.texts.join('\n') === b.texts.join('\n');
  const kind = isSame(shown, node)
    ? 'same'
    : isSame(plain, node)
      ? 'layout'
      : shown.why !== node.why
        ? 'gate'
        : 'parser';
  return {
    id,
    kind,
    onlyBrowser: without(shown.texts, node.texts),
    onlyNode: without(node.texts, shown.texts),
    note:
      shown.why !== node.why
        ? `browser: ${shown.why ?? 'article'}, Node: ${node.why ?? 'article'}`
        : shown.title !== node.title
          ? `titles ${JSON.stringify(shown.title)}, ${JSON.stringify(node.title)}`
          : '',
  };
}

/** The texts that the others do not hold, each as often as it is missing there. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const left = counts.get(text) ?? 0;
    counts.set(text, left - 1);
    return left <= 0;
  });
}

const KINDS: Readonly<Record<Row['kind'], string>> = {
  same: 'identical',
  layout: 'differ only in what layout hides: the page without asking it is the same',
  parser: 'differ in the tree: scripting switched on, parsers',
  gate: 'differ in whether there is an article, whatever layout says',
};

function print(rows: readonly Row[], show: number): void {
  console.log(`${rows.length} pages, the body's blocks in Chromium with layout and in Node:`);
  for (const [kind, words] of Object.entries(KINDS)) {
    const own = rows.filter((row) => row.kind === kind);
    const sum = (key: 'onlyBrowser' | 'onlyNode') => own.reduce((all, row) => all + row[key].length, 0);
    const blocks =
      kind === 'same' ? '' : `; blocks only in Chromium ${sum('onlyBrowser')}, only in Node ${sum('onlyNode')}`;
    console.log(`${String(own.length).padStart(5)}  ${words}${blocks}`);
    if (kind === 'same') continue;
    for (const row of own.slice(0, show)) {
      console.log(`         ${row.id} ${row.note}`);
      const examples = (mark: string, texts: readonly string[]) =>
        texts.slice(0, 3).forEach((text) => console.log(`           ${mark} ${text.slice(0, 110)}`));
      examples('only Chromium:', row.onlyBrowser);
      examples('only Node:    ', row.onlyNode);
    }
  }
}

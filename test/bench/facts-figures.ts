import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factTools } from '../../src/facts/fact-tools';
import { findFigures } from '../../src/facts/find-figures';
import { readSentences } from '../../src/facts/read-sentences';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { labelledPage } from './facts-pages';

const LABELS = 'test/facts/figures.jsonl';

/** One line of `test/facts/figures.jsonl`; see the README there. */
interface LabelledFigure {
  readonly page: string;
  readonly lang: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Null for a figure that was not found when it was labelled. */
  readonly unit: string | null;
  readonly wrong?: string;
}

/** How many of the figures on real pages are right, and how many of the right ones are found. */
export async function printFigures(corpus: string): Promise<void> {
  if (!existsSync(join(corpus, 'articles'))) return;
  const labels = readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledFigure);
  const counts = new Map<string, { right: number; wrong: number; unknown: number; gold: number }>();
  const unknown: string[] = [];
  for (const page of new Set(labels.map((label) => label.page))) {
    const own = labels.filter((label) => label.page === page);
    const { lang } = own[0]!;
    const count = counts.get(lang) ?? { right: 0, wrong: 0, unknown: 0, gold: 0 };
    counts.set(lang, count);
    const tools = factTools((await loadDigestPack(lang))!);
    const found = findFigures(readSentences(labelledPage(corpus, page), tools), tools);
    count.gold += own.filter(({ wrong }) => wrong === undefined).length;
    for (const { source, value, unit } of found) {
      const label = own.find((each) => `b${each.block}` === source.block && each.start === source.start);
      const isKnown = label !== undefined && label.end === source.end && label.value === value && label.unit === unit;
      if (!isKnown) {
        count.unknown++;
        unknown.push(`${page} ${value} ${unit}`);
      } else if (label.wrong === undefined) count.right++;
      else count.wrong++;
    }
  }
  console.log(
    '\n## Figures on real pages\n\n| pages | found | right | judged wrong | not judged | precision | recall |',
  );
  console.log('|---|---|---|---|---|---|---|');
  const all = { right: 0, wrong: 0, unknown: 0, gold: 0 };
  for (const count of counts.values())
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += count[key];
  for (const [name, count] of [['all', all] as const, ...counts]) {
    const given = count.right + count.wrong;
    console.log(
      `| ${name} | ${given + count.unknown} | ${count.right} | ${count.wrong} | ${count.unknown} | ${(count.right / given).toFixed(3)} | ${(count.right / count.gold).toFixed(3)} |`,
    );
  }
  if (unknown.length > 0) console.log(`\nnot judged: ${unknown.slice(0, 20).join('; ')}`);
}

/**
 * npm run bench -- facts [--run FILE] [--descriptions]
 * Facts of labelled articles at the card's budget (5 items, 90 words), folding off, beside two peers, with bootstrap
 * intervals; and sentence boundaries beside `Intl.Segmenter`. `--run` writes our items for the reference scorer; `--descriptions`
 * measures real pages against their editors' descriptions.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from './facts-article';
import { scoreArticle, type GoldArticle, type Item, type Score } from './facts-metrics';
import { printDescriptions } from './facts-descriptions';
import { printFigures } from './facts-figures';
import { printFound } from './facts-found';
import { printPins } from './facts-pins';
import { printSegmentation } from './facts-segmentation';
import { printSpeakers } from './facts-speakers';
import { generator, mean, withInterval } from './intervals';

const MEASURES = ['recall', 'recall3', 'figCov', 'leadHit', 'dangling', 'unsupported', 'items', 'words'] as const;

const row = (name: string, scores: readonly Score[]) => {
  const cells = MEASURES.map((measure) => {
    const values = scores.map((score) => score[measure]).filter((value) => value !== null);
    if (measure === 'items' || measure === 'words') return mean(values).toFixed(1);
    return withInterval(values);
  });
  return `| ${name} | ${cells.join(' | ')} | ${scores.filter(({ leaks }) => leaks > 0).length} |`;
};

const body = ({ sentences }: GoldArticle) => sentences.filter(({ role }) => role === 'body');
const asItems = (list: readonly { text: string; i: number }[]): Item[] =>
  list.map(({ text, i }) => ({ text, src: [i] }));

export default async function bench(corpus: string, args: readonly string[]): Promise<void> {
  const articles = readFileSync(join(corpus, 'summaries/facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const ours = await Promise.all(articles.map(itemsOf));
  const at = args.indexOf('--run');
  if (at >= 0)
    writeFileSync(args[at + 1]!, articles.map(({ id }, k) => JSON.stringify({ id, items: ours[k] })).join('\n') + '\n');
  const random = generator(1);
  const shuffled = articles.map((article) =>
    body(article)
      .map((sentence) => ({ sentence, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ sentence }) => sentence),
  );
  console.log(`## Facts at the card's budget, ${articles.length} articles, folding off\n`);
  console.log(
    `| system | ${MEASURES.join(' | ')} | articles with a leak |\n|---|${MEASURES.map(() => '---|').join('')}---|`,
  );
  const score = (lists: readonly Item[][]) => articles.map((article, k) => scoreArticle(article, lists[k]!));
  const own = score(ours);
  console.log(row('ours', own));
  for (const lang of new Set(articles.map(({ lang }) => lang)))
    console.log(
      row(
        `ours, ${lang}`,
        own.filter((_, k) => articles[k]!.lang === lang),
      ),
    );
  console.log(row('lead-fill', score(articles.map((article) => asItems(leadFill(article))))));
  console.log(row('random', score(shuffled.map(asItems))));
  if (args.includes('--per-article'))
    for (const [k, { id }] of articles.entries())
      console.log(id, JSON.stringify(own[k]), ours[k]!.map(({ text }) => `\n   - ${text}`).join(''));
  await printPins(corpus, args.includes('--per-article'));
  await printFound(articles);
  await printFigures(corpus);
  await printSpeakers(corpus);
  await printSegmentation(articles);
  if (args.includes('--descriptions')) await printDescriptions(corpus);
}

/** The first sentences of the body that need no predecessor, up to the budget. */
function leadFill(article: GoldArticle) {
  const kept: { text: string; i: number }[] = [];
  let words = 0;
  for (const sentence of body(article)) {
    if (sentence.needsPrev) continue;
    const count = sentence.text.split(/\s+/).length;
    if (kept.length >= 5) break;
    if (words + count > 90) continue;
    kept.push(sentence);
    words += count;
  }
  return kept;
}

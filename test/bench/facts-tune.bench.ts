/**
 * npm run bench -- facts-tune
 * Searches the weights of `src/facts/score-sentences.ts` by random steps on the labelled articles, whole and with each
 * third of them held out, and prints what the search gains where it has not looked. Prints; writes nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHTS } from '../../src/facts/score-sentences';
import { itemsOf } from './facts-article';
import { scoreArticle, type GoldArticle, type Score } from './facts-metrics';

const STEPS = Number(process.env['STEPS'] ?? 150);
const FOLDS = 3;

const mean = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.reduce((a, b) => a + b, 0) / (known.length || 1);
};
/** What the search climbs: the three bars, what leads, minus what dangles. */
const worth = (scores: readonly Score[]) =>
  2 * mean(scores.map((s) => s.recall)) +
  mean(scores.map((s) => s.recall3)) +
  0.7 * mean(scores.map((s) => s.figCov)) +
  0.2 * mean(scores.map((s) => s.leadHit)) -
  mean(scores.map((s) => s.dangling));

const summary = (scores: readonly Score[]) =>
  (['recall', 'recall3', 'figCov', 'leadHit', 'dangling'] as const)
    .map((key) => `${key} ${mean(scores.map((s) => s[key])).toFixed(3)}`)
    .join('  ');

const run = (articles: readonly GoldArticle[]) =>
  Promise.all(articles.map(async (article) => scoreArticle(article, await itemsOf(article))));

export default async function tune(corpus: string): Promise<void> {
  const articles = readFileSync(join(corpus, 'summaries/facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const weights = WEIGHTS as Record<string, number>;
  const start = { ...weights };
  console.log('now      ', summary(await run(articles)));
  const held: Score[] = [];
  for (let fold = 0; fold <= FOLDS; fold++) {
    const train = fold === FOLDS ? articles : articles.filter((_, k) => k % FOLDS !== fold);
    Object.assign(weights, start);
    await climb(weights, train, start, fold + 1);
    if (fold === FOLDS) {
      console.log('all      ', summary(await run(articles)));
      console.log(JSON.stringify(weights));
    } else held.push(...(await run(articles.filter((_, k) => k % FOLDS === fold))));
  }
  console.log('held out ', summary(held));
  Object.assign(weights, start);
}

/** Random steps on one or two weights; a step stays where it gains more than the pull back to the start costs. */
async function climb(
  weights: Record<string, number>,
  train: readonly GoldArticle[],
  start: Readonly<Record<string, number>>,
  seed: number,
): Promise<void> {
  let state = seed;
  const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const names = Object.keys(weights);
  const pull = () => 0.01 * names.reduce((sum, name) => sum + (weights[name]! - start[name]!) ** 2, 0);
  let best = worth(await run(train)) - pull();
  for (let step = 0; step < STEPS; step++) {
    const before = { ...weights };
    for (let k = 0; k < 2; k++) {
      const name = names[Math.floor(random() * names.length)]!;
      weights[name] = Math.round((weights[name]! + (random() - 0.5) * 1.2) * 100) / 100;
    }
    const value = worth(await run(train)) - pull();
    if (value > best) best = value;
    else Object.assign(weights, before);
  }
}

/**
 * npm run bench -- facts-tune
 * Fits the weights of `src/facts/score-sentences.ts` to the labelled facts by ridge regression, prints them beside the
 * ones in use, and what the fit is worth on each article when it has not seen that article. Prints; writes nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factTools } from '../../src/facts/fact-tools';
import { readSentences } from '../../src/facts/read-sentences';
import { signalsOf, WEIGHTS, type Signals } from '../../src/facts/score-sentences';
import { stemsOf } from '../../src/facts/stems';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { itemsOf, reportingOf } from './facts-article';
import { scoreArticle, type GoldArticle, type Score } from './facts-metrics';
import { ridge, type Row } from './ridge';

/** What a fact of importance 1, 2, 3 adds to its sentence: a card has room for little more than those of 3. */
const WORTH = { 1: 0, 2: 1, 3: 5 };
const PENALTY = 5;
/** Shares of the fit in the weights; the rest is what is in use. */
const MIXES = [0, 0.5, 0.75, 1];
/** Too rare in the labelled articles to be fitted. */
const BY_HAND = new Set<keyof Signals>(['base', 'listItem', 'scene', 'personal', 'onlySaid']);

const mean = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.reduce((a, b) => a + b, 0) / (known.length || 1);
};

const summary = (scores: readonly Score[]) =>
  (['recall', 'recall3', 'figCov', 'leadHit', 'dangling'] as const)
    .map((key) => `${key} ${mean(scores.map((s) => s[key])).toFixed(3)}`)
    .join('  ');

export default async function tune(corpus: string): Promise<void> {
  const articles = readFileSync(join(corpus, 'summaries/facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const weights = WEIGHTS as Record<keyof Signals, number>;
  const inUse = { ...weights };
  const names = (Object.keys(weights) as (keyof Signals)[]).filter((name) => !BY_HAND.has(name));
  const rows = await Promise.all(articles.map((article) => rowsOf(article, names)));
  const all = ridge(rows.flat(), PENALTY);
  console.log('| signal | in use | fitted to all |\n|---|---|---|');
  for (const [i, name] of names.entries()) console.log(`| ${name} | ${inUse[name]} | ${all[i]!.toFixed(2)} |`);
  console.log('\nEach article with weights that have not seen it:');
  for (const mix of MIXES) {
    const scores: Score[] = [];
    for (const [k, article] of articles.entries()) {
      const fitted = ridge(rows.toSpliced(k, 1).flat(), PENALTY);
      for (const [i, name] of names.entries()) weights[name] = (1 - mix) * inUse[name] + mix * fitted[i]!;
      scores.push(scoreArticle(article, await itemsOf(article)));
    }
    console.log(`${mix} fitted: ${summary(scores)}`);
  }
  Object.assign(weights, inUse);
}

/** The signals of an article's sentences, a constant last, with what their facts are worth. */
async function rowsOf(gold: GoldArticle, names: readonly (keyof Signals)[]): Promise<Row[]> {
  const tools = factTools((await loadDigestPack(gold.lang))!);
  const sentences = readSentences(reportingOf(gold), tools);
  const usable = sentences.filter((sentence) => sentence.usable);
  const signals = signalsOf(sentences, stemsOf(gold.title, tools.stopWords), tools, usable[0]?.order ?? 0);
  return usable.map(({ order, text }) => {
    const own = gold.sentences.filter((sentence) => text.includes(sentence.text)).map(({ i }) => i);
    const facts = gold.atomicFacts.filter(({ evidence }) => evidence.some((i) => own.includes(i)));
    return {
      x: [...names.map((name) => signals[order]![name]), 1],
      y: facts.reduce((sum, { importance }) => sum + WORTH[importance], 0),
    };
  });
}

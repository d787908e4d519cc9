/**
 * npm run bench -- facts-tune
 * Fits the weights of `src/facts/score-sentences.ts` by ridge regression to the labelled facts and to the pins on real
 * pages, prints them beside the ones in use, and what a fit is worth on each article when it has not seen that article,
 * with bootstrap intervals. A weight should change only where both sets ask for it. Prints; writes nothing.
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
import { cardOf, loadPins, scorePins, type PinnedPage, type PinScore } from './facts-pins';
import { withInterval } from './intervals';
import { ridge, type Row } from './ridge';

/** What a fact of importance 1, 2, 3 adds to its sentence: a card has room for little more than those of 3. */
const WORTH = { 0: 0, 1: 0, 2: 1, 3: 5 };
const PENALTY = 5;
/** Shares of the fit in the weights; the rest is what is in use. */
const MIXES = [0, 0.25, 0.5, 1];
/** Too rare in the labelled articles to be fitted. */
const BY_HAND = new Set<keyof Signals>(['base', 'listItem', 'scene', 'personal', 'onlySaid']);

function summary<T extends object>(
  name: string,
  scores: readonly T[],
  measures: readonly (keyof T & string)[],
): string {
  const cells = measures.map((key) => `${key} ${withInterval(scores.map((score) => score[key] as number | null))}`);
  return `${name}: ${cells.join('  ')}`;
}

export default async function tune(corpus: string): Promise<void> {
  const articles = readFileSync(join(corpus, 'summaries/facts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldArticle);
  const pages = await loadPins(corpus);
  const weights = WEIGHTS as Record<keyof Signals, number>;
  const inUse = { ...weights };
  const names = (Object.keys(weights) as (keyof Signals)[]).filter((name) => !BY_HAND.has(name));
  const facts = await Promise.all(articles.map((article) => rowsOfFacts(article, names)));
  const pins = pages.map((page) => rowsOfPins(page, names));
  const fits = [facts.flat(), pins.flat(), [...facts, ...pins].flat()].map((rows) => ridge(rows, PENALTY));
  console.log('| signal | in use | fitted to facts | to pins | to both |\n|---|---|---|---|---|');
  for (const [i, name] of names.entries())
    console.log(`| ${name} | ${inUse[name]} | ${fits.map((fit) => fit[i]!.toFixed(2)).join(' | ')} |`);
  console.log('\nEach article with weights fitted to both sets without it:');
  for (const mix of MIXES) {
    const use = (rows: readonly Row[]) => {
      const fitted = ridge(rows, PENALTY);
      for (const [i, name] of names.entries()) weights[name] = (1 - mix) * inUse[name] + mix * fitted[i]!;
    };
    const scores: Score[] = [];
    for (const [k, article] of articles.entries()) {
      use([...facts.toSpliced(k, 1), ...pins].flat());
      scores.push(scoreArticle(article, await itemsOf(article)));
    }
    const pinned: PinScore[] = [];
    for (const [k, page] of pages.entries()) {
      use([...facts, ...pins.toSpliced(k, 1)].flat());
      pinned.push(scorePins(page, cardOf(page)));
    }
    console.log(summary(`${mix} fitted, facts`, scores, ['recall', 'recall3', 'figCov', 'leadHit', 'dangling']));
    console.log(summary(`${mix} fitted, pins`, pinned, ['recall', 'recall3', 'figures', 'worth', 'gist']));
  }
  Object.assign(weights, inUse);
}

/** The signals of an article's sentences, a constant last, with what their facts are worth. */
async function rowsOfFacts(gold: GoldArticle, names: readonly (keyof Signals)[]): Promise<Row[]> {
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

/** The same for a real page: a sentence is worth the most important pin that stands in it. */
function rowsOfPins({ sentences, title, tools, pins }: PinnedPage, names: readonly (keyof Signals)[]): Row[] {
  const usable = sentences.filter((sentence) => sentence.usable);
  const signals = signalsOf(sentences, stemsOf(title, tools.stopWords), tools, usable[0]?.order ?? 0);
  return usable.map(({ order }) => {
    const best = pins
      .filter(({ evidence }) => evidence.includes(order))
      .reduce<0 | 1 | 2 | 3>((most, { importance }) => (importance > most ? importance : most), 0);
    return { x: [...names.map((name) => signals[order]![name]), 1], y: WORTH[best] };
  });
}

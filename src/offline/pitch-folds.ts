import { join } from 'node:path';
import type { Article } from '../model/article';
import { READ_PACKS } from '../lang/read-packs';
import { teach, weightsFrom, type Again } from '../promo/learned/read-pitch';
import { readPages } from '../../test/bench/promo-articles';
import { readItems, type Item } from '../../test/bench/promo-items';
import { learn, type Learned } from './learn-pitches';
import { fitLogistic, type Row } from './logistic';
import { CORPUS, groupOf, HANDS, handsOf, hostOf, PAGES, type PitchExample } from './pitch-examples';
import { divisionsOfItem, divisionsOfPage, type DivisionExample } from './run-examples';

/** What was learned without some hands and a part of everything else, and what it makes of what it has not seen. */
export interface Fold {
  readonly hands: readonly string[];
  readonly learned: Learned;
  readonly unseen: readonly PitchExample[];
  readonly divisions: readonly DivisionExample[];
  /** Labelled items of the corpus whose outlets were left out, by the name of their file. */
  readonly corpus: readonly (readonly [string, Item])[];
  /** Pages whose hosts were left out. */
  readonly pages: readonly Article[];
}

const NOTHING: Again = { run: new Map(), bait: new Map(), part: new Map() };
const PENALTY = 1;

/** So many times is learned, each time without one or two hands. */
const MOST_FOLDS = 9;

/** A hash that is the same everywhere (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Puts what was learned in the place of what is shipped. */
export function teachAll(learned: Learned, again: Again): void {
  for (const pack of READ_PACKS) teach(pack, weightsFrom(learned, learned.words.get(pack.lang)!, again));
}

/**
 * Learns several times, each time without some hands, a part of the corpus's outlets and of the pages' hosts; then reads
 * what was left out. The second reading learns from that: what weights make of texts that they have seen is no guide.
 */
export async function learnFolds(examples: readonly PitchExample[], corpus: string): Promise<Fold[]> {
  const hands = handsOf(examples);
  const count = Math.min(MOST_FOLDS, hands.length);
  const foldOf = (set: string, group: string) => (hands.includes(set) ? hands.indexOf(set) : hashOf(group)) % count;
  const items: (readonly [string, Item, number])[] = [
    ...hands.map((hand) => [hand, join(HANDS, `${hand}.jsonl`)] as const),
    ...CORPUS.map((name) => [name, join(corpus, `promo/${name}.jsonl`)] as const),
  ].flatMap(([set, file]) => readItems(file).map((item) => [set, item, foldOf(set, groupOf(item))] as const));
  const pages: (readonly [Article, number])[] = [];
  for await (const { truth, article } of readPages(corpus, { again: true }))
    if (article && READ_PACKS.some(({ lang }) => lang === article.lang))
      pages.push([article, foldOf(PAGES, hostOf(truth))]);
  return Array.from({ length: count }, (_, fold): Fold => {
    const isOut = ({ set, group }: PitchExample) => foldOf(set, group) === fold;
    const learned = learn(examples.filter((example) => !isOut(example)));
    teachAll(learned, NOTHING);
    const own = items.filter(([, , of]) => of === fold);
    const ownPages = pages.flatMap(([article, of]) => (of === fold ? [article] : []));
    return {
      hands: hands.filter((hand) => foldOf(hand, '') === fold),
      learned,
      unseen: examples.filter(isOut),
      divisions: [...own.flatMap(([, item]) => divisionsOfItem(item)), ...ownPages.flatMap(divisionsOfPage)],
      corpus: own.flatMap(([set, item]) => (CORPUS.includes(set) ? [[set, item] as const] : [])),
      pages: ownPages,
    };
  });
}

/** Fits the second reading. */
export function learnDivision(examples: readonly DivisionExample[]): Again {
  const fit = (of: DivisionExample['of']) => {
    const own = examples.filter((example) => example.of === of);
    const names = [...new Set(own.flatMap(({ features }) => features.map(([name]) => name)))].sort();
    const at = new Map(names.map((name, i) => [name, i]));
    const rows = own.map(({ isPitch, importance, features }): Row => ({
      at: Int32Array.from(features, ([name]) => at.get(name)!),
      values: Float64Array.from(features, ([, value]) => value),
      isPitch,
      importance,
    }));
    const weights = fitLogistic(rows, names.length, PENALTY);
    const round = (weight: number) => Math.round(weight * 100) / 100;
    return new Map([...names, 'bias'].map((name, i) => [name, round(weights[i]!)]));
  };
  return { run: fit('run'), bait: fit('bait'), part: fit('part') };
}

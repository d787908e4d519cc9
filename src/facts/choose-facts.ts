import type { Fact } from '../model/digest';
import { chainsOf, type Chain } from './chains';
import { chooseChains, type Budget } from './choose-chains';
import type { FactTools } from './fact-tools';
import { scoreSentences } from './score-sentences';
import type { Sentence } from './sentence';
import { overlap, stemsOf } from './stems';
import { voiceOf } from './voice-of';

/** What fits on one card: read in half a minute. */
export const CARD: Budget = { items: 5, words: 90 };
/** All that is shown: gist and at most seven facts. */
const ALL: Budget = { items: 8, words: 190 };
/** Facts below the card are added up to this share of the article's words: a summary is shorter than its text. */
const SHARE = 0.55;
/** The gist is looked for among the first sentences that stand alone: news says first what is new. */
const GIST_WITHIN = 8;
/** The gist may take two leaning sentences in, up to this many words. */
const GIST_WORDS = 55;
/** A scene that opens a report shares hardly a word with the title, its news this share at least. */
const UNTOLD = 0.2;
const TOLD = 0.33;
/** Two sentences that share so much say the same; a lead and the text's first sentence do with less, unless a figure is new. */
const SAME = 0.6;
const SAME_AS_GIST = 0.5;
/** Starts weighed at most; bounds the work. */
const MOST_STARTS = 32;

/**
 * Chooses what is shown. First the card is filled as well as can be; then, in longer articles, further facts follow.
 * @returns the gist, then the card's facts in reading order, then further ones in reading order: cutting the list
 * anywhere below the card loses the least
 */
export function chooseFacts(sentences: readonly Sentence[], title: string, tools: FactTools): Fact[] {
  const titleStems = stemsOf(title, tools.stopWords);
  const first = chainsOf(sentences, scoreSentences(sentences, titleStems, tools));
  if (first.length === 0) return [];
  const gistAt = findGist(first, titleStems);
  const { order } = first[gistAt]![0]!.sentences[0]!;
  const groups = chainsOf(sentences, scoreSentences(sentences, titleStems, tools, order));
  const rest = withoutRepetition(groups, groups[gistAt]![0]!);
  const total = sentences.reduce((sum, { usable, wordCount }) => sum + (usable ? wordCount : 0), 0);
  const whole: Budget = {
    items: ALL.items,
    words: Math.max(CARD.words, Math.floor(Math.min(ALL.words, total * SHARE))),
  };
  const { gist, facts, more } = fillBoth(groups[gistAt]!, rest, whole);
  facts.sort((a, b) => a.sentences[0]!.order - b.sentences[0]!.order);
  return [
    toFact(gist, 'gist', tools),
    ...facts.map((chain) => toFact(chain, 'fact', tools)),
    ...more.map((chain) => toFact(chain, 'fact', tools)),
  ];
}

/** The group whose first sentence best says what happened: one that the title speaks of, if there is any. */
function findGist(groups: readonly Chain[][], titleStems: ReadonlySet<string>): number {
  const all = groups.slice(0, GIST_WITHIN).map(([chain], at) => {
    const { stems, leans, cut } = chain!.sentences[0]!;
    return { at, leans, cut, score: chain!.score, shared: overlap(titleStems, stems) };
  });
  // "Zudem" and "However" are cut off: what is left stands alone
  const whole = all.filter(({ leans, cut }) => !leans || cut > 0);
  const candidates = whole.length > 0 ? whole : all;
  const best = (of: typeof all) => of.reduce((a, b) => (b.score > a.score ? b : a));
  const first = best(candidates);
  const told = candidates.filter(({ shared }) => shared >= TOLD);
  return (first.shared < UNTOLD && told.length > 0 ? best(told) : first).at;
}

/** A card that is worth this share of the best one is as good, where more of the article fits below it. */
const AS_GOOD = 0.95;

interface Filled {
  readonly gist: Chain;
  readonly facts: Chain[];
  readonly more: Chain[];
}

/**
 * The best card, and what then fits below it; or, where its card is as good, what is best of all that is shown. A fact
 * that the best card cuts short cannot be shown whole below it.
 */
function fillBoth(gistGroup: readonly Chain[], rest: readonly Chain[][], whole: Budget): Filled {
  const { gist, facts } = fill(gistGroup, rest, CARD);
  const below = (shown: readonly Chain[], groups: readonly Chain[][]) => {
    const room = { items: whole.items - shown.length, words: Math.max(0, whole.words - wordsOf(shown)) };
    return chooseApart(groups, room, shown);
  };
  const more = below([gist, ...facts], rest);
  const all = below([gist], rest).map((chain) => [chain]);
  const others = chooseApart(all, { items: CARD.items - 1, words: Math.max(0, CARD.words - gist.wordCount) }, [gist]);
  const rests = all.flat().filter((chain) => !others.includes(chain));
  const isBetter = worth([...others, ...rests]) > worth([...facts, ...more]);
  return isBetter && worth(others) >= worth(facts) * AS_GOOD
    ? { gist, facts: others, more: rests }
    : { gist, facts, more };
}

const wordsOf = (chains: readonly Chain[]) => chains.reduce((sum, { wordCount }) => sum + wordCount, 0);
const worth = (chains: readonly Chain[]) => chains.reduce((sum, { score }) => sum + score, 0);

function fill(gistGroup: readonly Chain[], rest: readonly Chain[][], budget: Budget): { gist: Chain; facts: Chain[] } {
  let best: { gist: Chain; facts: Chain[]; score: number } | null = null;
  for (const gist of gistGroup.slice(0, 3)) {
    if (best && gist.wordCount > GIST_WORDS) break;
    const words = Math.max(0, budget.words - gist.wordCount);
    const facts = chooseApart(rest, { items: budget.items - 1, words }, [gist]);
    const score = gist.score + facts.reduce((sum, chain) => sum + chain.score, 0);
    if (!best || score > best.score) best = { gist, facts, score };
  }
  return best!;
}

/** Chooses within a budget so that no sentence is shown twice: one can end a chain and, cut, open another. */
function chooseApart(groups: readonly Chain[][], budget: Budget, shown: readonly Chain[]): Chain[] {
  const places = (chains: readonly Chain[]) => chains.flatMap(({ sentences }) => sentences.map(({ order }) => order));
  const out = new Set(places(shown));
  let left = groups
    .map((group) => group.filter(({ sentences }) => sentences.every(({ order }) => !out.has(order))))
    .filter((group) => group.length > 0);
  for (;;) {
    const chosen = chooseChains(left, budget);
    const count = new Map<number, number>();
    for (const order of places(chosen)) count.set(order, (count.get(order) ?? 0) + 1);
    const twice = chosen.find(({ sentences }) => count.get(sentences[0]!.order)! > 1);
    if (!twice) return chosen;
    left = left.filter((group) => !group.includes(twice));
  }
}

/** The other groups, best first checked, without those that repeat the gist or a better one; in reading order. */
function withoutRepetition(groups: readonly Chain[][], gist: Chain): Chain[][] {
  const kept: Chain[][] = [];
  const { text: told } = gist.sentences[0]!;
  const shown = [gist.sentences[0]!.stems];
  const ranked = groups
    .filter((group) => group[0] !== gist)
    .toSorted((a, b) => b[0]!.score - a[0]!.score)
    .slice(0, MOST_STARTS);
  for (const group of ranked) {
    const { stems, figures } = group[0]!.sentences[0]!;
    if (shown.some((other) => overlap(stems, other) > SAME)) continue;
    const isNew = figures.some(({ value }) => !told.includes(value));
    if (!isNew && overlap(stems, shown[0]!) > SAME_AS_GIST) continue;
    shown.push(stems);
    kept.push(group);
  }
  return kept.sort((a, b) => a[0]!.sentences[0]!.order - b[0]!.sentences[0]!.order);
}

function toFact({ sentences, named }: Chain, role: Fact['role'], tools: FactTools): Fact {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const sources = [...sentences.map(({ source }) => source), ...(named ? [named] : [])];
  return { text, role, sources, ...voiceOf(text, tools) };
}

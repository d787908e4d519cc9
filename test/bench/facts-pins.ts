import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseChains } from '../../src/facts/choose-chains';
import { chooseFacts } from '../../src/facts/choose-facts';
import { factTools, type FactTools } from '../../src/facts/fact-tools';
import { readSentences } from '../../src/facts/read-sentences';
import type { Sentence } from '../../src/facts/sentence';
import { loadDigestPack } from '../../src/lang/digest-packs';
import type { Fact } from '../../src/model/digest';
import { CARD, cutToCard } from './facts-metrics';
import { leadFill } from './facts-lead';
import { labelledPage } from './facts-pages';
import { mean, withInterval } from './intervals';

const LABELS = 'test/facts/pins.jsonl';

/** One line of `test/facts/pins.jsonl`; see the README there. */
interface LabelledPage {
  readonly page: string;
  readonly lang: string;
  readonly kind: string;
  /** Labelled after the ranker was tuned on the others. */
  readonly later?: boolean;
  readonly pins: readonly {
    readonly importance: 1 | 2 | 3;
    readonly figures?: readonly string[];
    readonly at: readonly {
      readonly i: number;
      readonly block: number;
      readonly start: number;
      readonly hash: string;
    }[];
  }[];
}

export interface Pin {
  readonly importance: 1 | 2 | 3;
  readonly figures: readonly string[];
  /** Orders of the sentences that state it, any one is enough. */
  readonly evidence: readonly number[];
}

/** A labelled page, its pins tied to the sentences as they are cut now. */
export interface PinnedPage {
  readonly id: string;
  readonly lang: string;
  readonly later: boolean;
  readonly title: string;
  readonly sentences: readonly Sentence[];
  readonly tools: FactTools;
  readonly pins: readonly Pin[];
  /** Labelled sentences that are no longer cut as they were. */
  readonly moved: number;
}

export interface PinScore {
  readonly recall: number;
  readonly recall3: number;
  /** Share of the figures of what matters (importance 3 and 2) that the card shows; null where there are none. */
  readonly figures: number | null;
  /** Share of the card's sentences that an editor pinned, and that they gave at least 2. */
  readonly pinned: number;
  readonly worth: number;
  readonly gist: number;
}

/** The labelled real pages; none where the corpus or the labels are not there. */
export async function loadPins(corpus: string): Promise<PinnedPage[]> {
  if (!existsSync(join(corpus, 'articles'))) return [];
  const pages: PinnedPage[] = [];
  for (const line of readFileSync(LABELS, 'utf8').trim().split('\n')) {
    const { page, lang, later = false, pins } = JSON.parse(line) as LabelledPage;
    const reporting = labelledPage(corpus, page);
    const tools = factTools((await loadDigestPack(lang))!);
    const sentences = readSentences(reporting, tools);
    let moved = 0;
    const orderOf = ({ block, start, hash }: LabelledPage['pins'][number]['at'][number]) => {
      const found = sentences.find(
        ({ source, block: own }) => own === block && source.start <= start && start < source.end,
      );
      if (!found || hashOf(found.text) !== hash) moved++;
      return found?.order ?? -1;
    };
    pages.push({
      id: page,
      lang,
      later,
      title: reporting.article.title ?? '',
      sentences,
      tools,
      pins: pins.map(({ importance, figures = [], at }) => ({ importance, figures, evidence: at.map(orderOf) })),
      moved,
    });
  }
  return pages;
}

/** Eight hexadecimal digits that name a sentence without holding it. */
export const hashOf = (sentence: string) => createHash('sha256').update(sentence).digest('hex').slice(0, 8);

/** Which sentences an item shows. */
function ordersOf({ sources }: Pick<Fact, 'sources'>, sentences: readonly Sentence[]): number[] {
  return sentences
    .filter(({ source }) =>
      sources.some(
        ({ block, start, end }) =>
          block === source.block &&
          Math.min(end, source.end) - Math.max(start, source.start) > (source.end - source.start) / 2,
      ),
    )
    .map(({ order }) => order);
}

const isShown = (number: string, text: string) =>
  new RegExp(`(?<![\\d.,])${number.replace(/[.]/g, '\\.')}(?!\\d|[.,]\\d)`, 'i').test(text);

/** Scores what a card shows of a page's pins. */
export function scorePins({ sentences, pins }: PinnedPage, list: readonly Pick<Fact, 'text' | 'sources'>[]): PinScore {
  const items = cutToCard(list) as Pick<Fact, 'text' | 'sources'>[];
  const shown = items.flatMap((item) => ordersOf(item, sentences));
  const covered = pins.filter(({ evidence }) => evidence.some((order) => shown.includes(order)));
  const weigh = (some: readonly Pin[]) => some.reduce((sum, { importance }) => sum + importance, 0);
  const top = (some: readonly Pin[]) => some.filter(({ importance }) => importance === 3);
  const best = (order: number) =>
    Math.max(0, ...pins.filter(({ evidence }) => evidence.includes(order)).map(({ importance }) => importance));
  const text = items.map((item) => item.text).join('\n');
  const figures = [...new Set(pins.filter(({ importance }) => importance > 1).flatMap((pin) => pin.figures))];
  const share = (orders: readonly number[], least: number) =>
    orders.filter((order) => best(order) >= least).length / Math.max(1, orders.length);
  return {
    recall: weigh(covered) / weigh(pins),
    recall3: top(covered).length / Math.max(1, top(pins).length),
    figures: figures.length > 0 ? figures.filter((number) => isShown(number, text)).length / figures.length : null,
    pinned: share(shown, 1),
    worth: share(shown, 2),
    gist: items[0] && ordersOf(items[0], sentences).some((order) => best(order) === 3) ? 1 : 0,
  };
}

/** The best that single sentences can do within the card: what a chooser that knew the labels would show. */
function oracle({ sentences, pins }: PinnedPage): Sentence[] {
  const groups = pins.map(({ importance, evidence }) =>
    evidence
      .filter((order) => order >= 0)
      .map((order) => {
        const sentence = sentences[order]!;
        return { sentences: [sentence], named: null, wordCount: sentence.wordCount, score: importance };
      }),
  );
  return chooseChains(groups, CARD).flatMap((chain) => chain.sentences);
}

export const cardOf = ({ sentences, title, tools }: PinnedPage) => chooseFacts(sentences, title, tools);
const asFacts = (list: readonly Sentence[]) => list.map(({ text, source }) => ({ text, sources: [source] }));
const MEASURES = ['recall', 'recall3', 'figures', 'pinned', 'worth', 'gist'] as const;

/** What the card shows of what we would pin on real pages, beside lead-fill and the best that single sentences can do. */
export async function printPins(corpus: string, perPage: boolean): Promise<void> {
  const pages = await loadPins(corpus);
  if (pages.length === 0) return;
  const moved = pages.reduce((sum, page) => sum + page.moved, 0);
  console.log(`\n## Pins on ${pages.length} real pages, at the card's budget; ${moved} labels moved\n`);
  console.log(`| system | ${MEASURES.join(' | ')} |\n|---|${MEASURES.map(() => '---|').join('')}`);
  const row = (name: string, scores: readonly PinScore[]) => {
    const cells = MEASURES.map((measure) => withInterval(scores.map((score) => score[measure])));
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  };
  const own = pages.map((page) => scorePins(page, cardOf(page)));
  const lead = pages.map((page) => scorePins(page, asFacts(leadFill(page.sentences))));
  const part = (scores: readonly PinScore[], test: (page: PinnedPage) => boolean) =>
    scores.filter((_, k) => test(pages[k]!));
  row('ours', own);
  for (const wanted of new Set(pages.map(({ lang }) => lang)))
    row(
      `ours, ${wanted}`,
      part(own, ({ lang }) => lang === wanted),
    );
  row('lead-fill', lead);
  row(
    'ours, pages labelled after tuning',
    part(own, ({ later }) => later),
  );
  row(
    'lead-fill, the same',
    part(lead, ({ later }) => later),
  );
  row(
    'sentence oracle',
    pages.map((page) => scorePins(page, asFacts(oracle(page)))),
  );
  if (!perPage) return;
  for (const [k, page] of pages.entries()) {
    const { recall, recall3, figures } = own[k]!;
    console.log(`\n${page.id}: ${[recall, recall3, figures ?? 1].map((n) => n.toFixed(2)).join(' ')} :: ${page.title}`);
    for (const item of cutToCard(cardOf(page)) as Fact[]) {
      const orders = ordersOf(item, page.sentences);
      const worth = mean(
        orders.map((order) =>
          Math.max(0, ...page.pins.filter((p) => p.evidence.includes(order)).map((p) => p.importance)),
        ),
      );
      console.log(`  ${worth} [${orders.join(',')}] ${item.text}`);
    }
    const shown = (cutToCard(cardOf(page)) as Fact[]).flatMap((item) => ordersOf(item, page.sentences));
    const missed = page.pins.filter((p) => p.importance > 1 && !p.evidence.some((order) => shown.includes(order)));
    for (const { importance, evidence } of missed)
      console.log(`    missed ${importance} [${evidence.join(',')}] ${page.sentences[evidence[0]!]?.text}`);
  }
}

import { join } from 'node:path';
import type { Article, Block } from '../../src/model/article';
import type { Judgement, Verdict } from '../../src/model/verdict';
import { READ_PACKS } from '../../src/lang/read-packs';
import { judge } from '../../src/promo/judge';
import { DEFAULTS, isCategoryOn } from '../../src/settings/settings';
import { oneLine } from '../../src/text/normalise';
import { SWITCHES } from '../../src/walk/categories';
import { shingles, wordsOf, type Truth } from './article-metrics';
import { readPages } from './promo-articles';
import { articleAround, articleOf, readItems } from './promo-items';
import { TrustClaim } from './trust-claim';
import { outOf } from './wilson';

/** Where a block stands, by the labels: on labelled text, in the article as we found it, beside it. */
type Stand = 'labelled' | 'body' | 'beside';

/**
 * Every verdict on the labelled article pages, to be looked at by eye, and how much of the reporting was folded. Counted
 * are the blocks of the article's text as it was found, and once more the lines of the labelled text by themselves, as
 * articles without links: pages that are not read, and blocks that were lost, are in these.
 * @param show `on` lists only what default settings fold, `labelled` only what falls on labelled text
 */
export async function benchTrust(corpus: string, { again = false, sample = Infinity, show = '' } = {}): Promise<void> {
  const page = { all: 0, found: 0, overCap: 0 };
  const seen = { body: 0, labelled: 0, beside: 0, lines: 0 };
  const folded = { body: 0, labelled: 0, beside: 0, lines: 0 };
  const judged = { body: 0, labelled: 0, beside: 0, lines: 0 };
  const claim = new TrustClaim();
  let ms = 0;
  for await (const { truth, article } of readPages(corpus, { again, sample })) {
    page.all++;
    if (article) {
      page.found++;
      const labels = labelsOf(truth);
      const stands = new Map(article.blocks.map((block) => [block.id, standOf(block, labels)]));
      const start = performance.now();
      const judgement = judge(article, READ_PACKS);
      ms += performance.now() - start;
      if (judgement.overCap) page.overCap++;
      count(article, judgement, (id) => stands.get(id)!);
      list(truth.id, article, judgement, (id) => stands.get(id)!);
      const away = foldedOf(judgement, article.blocks);
      for (const { id, text } of article.blocks) {
        const stand = stands.get(id)!;
        if (stand !== 'beside') claim.add(stand, hostOf(truth), truth.id, text, away.get(id));
      }
    }
    const held = heldBy(article);
    const lines = (truth.truth ?? truth.with?.join('\n') ?? '').split('\n').filter((line) => wordsOf(line).length > 0);
    const bare = articleOf(
      lines.map((text) => ({ tag: 'p', text })),
      { lang: article?.lang ?? truth.lang, title: truth.title ?? null },
    );
    const judgement = judge(bare, READ_PACKS);
    seen.lines += lines.length;
    for (const verdict of judgement.verdicts) {
      judged.lines += verdict.blocks.length;
      if (isOn(verdict) && !judgement.overCap) folded.lines += verdict.blocks.length;
    }
    list(`${truth.id} (lines alone)`, bare, judgement, () => 'labelled');
    const away = foldedOf(judgement, bare.blocks);
    for (const { id, text } of bare.blocks)
      if (!held(text)) claim.add('line', hostOf(truth), truth.id, text, away.get(id));
  }
  for (const item of sample === Infinity ? readItems(join(corpus, 'promo/bulk-editorial.jsonl')) : []) {
    const { article, ids } = articleAround(item);
    const away = foldedOf(judge(article, READ_PACKS), article.blocks);
    for (const { id, text } of article.blocks)
      if (ids.includes(id)) claim.add('item', 'bulk-editorial', item.id, text, away.get(id));
  }

  function count(article: Article, judgement: Judgement, standOf: (id: string) => Stand): void {
    const add = (to: typeof seen, id: string) => {
      const stand = standOf(id);
      to[stand]++;
      if (stand === 'labelled') to.body++;
    };
    for (const { id } of article.blocks) add(seen, id);
    for (const verdict of judgement.verdicts)
      for (const id of verdict.blocks) {
        add(judged, id);
        if (isOn(verdict) && !judgement.overCap) add(folded, id);
      }
  }

  function list(id: string, article: Article, judgement: Judgement, standOf: (id: string) => Stand): void {
    for (const verdict of judgement.verdicts) {
      const stands = verdict.blocks.map(standOf);
      const stand = (['labelled', 'body', 'beside'] as const).find((each) => stands.includes(each))!;
      if ((show === 'on' && !isOn(verdict)) || (show === 'labelled' && stand !== 'labelled')) continue;
      console.log(lineOf(id, article, verdict, stand, judgement.overCap));
    }
  }

  console.log(`\n${page.all} pages, ${page.found} with an article, ${page.overCap} of them over the cap`);
  for (const [what, key] of [
    ["blocks of the article's text", 'body'],
    ['  of these on labelled text', 'labelled'],
    ['lines of labelled text alone', 'lines'],
    ['blocks beside the article', 'beside'],
  ] as const)
    console.log(`${what}: folded by default ${outOf(folded[key], seen[key])}; of any kind ${judged[key]}`);
  console.log(`promo ${(ms / Math.max(1, page.found)).toFixed(2)} ms a page`);
  if (!claim.print(sample === Infinity)) process.exitCode = 1;
}

const hostOf = ({ url, id }: Truth) => /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? id;

/** What default settings fold of blocks, by their ids: all of their text, or some sentences. */
export function foldedOf({ verdicts, overCap }: Judgement, blocks: readonly Block[]): ReadonlyMap<string, string> {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const folds = (overCap ? [] : verdicts.filter(isOn)).flatMap(({ blocks: ids, spans }) =>
    spans
      ? spans.map(({ block, start, end }) => [block, texts.get(block)!.slice(start, end)] as const)
      : ids.map((id) => [id, texts.get(id)!] as const),
  );
  return new Map(folds);
}

/** Whether some block of the article's text holds a line, or half of its runs of four words. */
function heldBy(article: Article | null): (line: string) => boolean {
  const body = article?.blocks.filter(({ zone }) => zone === 'body').map(({ text }) => text) ?? [];
  const all = ` ${body.map(flat).join(' | ')} `;
  const runs = new Set(body.flatMap((text) => [...shingles(text).keys()]));
  return (line) => {
    const own = [...shingles(line).keys()];
    return (
      all.includes(` ${flat(line)} `) || (own.length > 0 && own.filter((run) => runs.has(run)).length * 2 >= own.length)
    );
  };
}

function isOn({ category }: Verdict): boolean {
  return SWITCHES.some((each) => each.id === category && isCategoryOn(DEFAULTS, '', each));
}

interface Labels {
  readonly runs: ReadonlyMap<string, number>;
  readonly lines: ReadonlySet<string>;
}

const flat = (text: string) => wordsOf(text).join(' ');

function labelsOf({ truth, with: snippets = [] }: Truth): Labels {
  const text = truth ?? snippets.join('\n');
  return { runs: shingles(text), lines: new Set(text.split('\n').map(flat)) };
}

/** A block is labelled text where half of its runs of four words are in it, or where it is a line of it. */
function standOf({ text, zone }: Block, { runs, lines }: Labels): Stand {
  const own = [...shingles(text).keys()];
  const isLabelled =
    lines.has(flat(text)) || (wordsOf(text).length >= 6 && own.filter((run) => runs.has(run)).length * 2 >= own.length);
  return isLabelled ? 'labelled' : zone;
}

function lineOf(id: string, article: Article, verdict: Verdict, stand: Stand, isOverCap: boolean): string {
  const own = article.blocks.filter((block) => verdict.blocks.includes(block.id));
  const text = verdict.spans
    ? verdict.spans.map((span) => own[0]!.text.slice(span.start, span.end)).join(' … ')
    : own.map((block) => block.text).join(' ¶ ');
  const reasons = verdict.reasons.map(({ rule, quote }) => `${rule}${quote ? `=${quote.slice(0, 40)}` : ''}`);
  return [
    `${isOn(verdict) ? 'ON  ' : 'soft'} ${stand} ${article.lang} ${verdict.category} ${verdict.score.toFixed(2)}${verdict.spans ? ' SPAN' : ''}${isOverCap ? ' OVERCAP' : ''} ${own[0]!.position.toFixed(2)} ${id}`,
    `       ${oneLine(text).slice(0, 420)}`,
    `       ${reasons.join(', ').slice(0, 300)}`,
  ].join('\n');
}

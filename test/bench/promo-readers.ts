import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../src/model/article';
import { oneLine } from '../../src/text/normalise';
import { cached, readReadability } from './article-readers';
import { articleAround, readItems, type Item } from './promo-items';
import { outOf } from './wilson';

const VERSION = '0.6.0';

/** Paragraphs around an item, so many times over: Readability gives up its cleaning where little text is left. */
const TIMES = 6;

interface Count {
  promo: number;
  leftOut: number;
  editorial: number;
  lost: number;
}

/**
 * What Mozilla's Readability leaves out of the items, each placed in a page, and of the labelled pages: by language and
 * kind. Promotion left out is its gain, editorial text left out its price.
 */
export function benchReaders(corpus: string, files: readonly string[]): void {
  console.log(
    `\n## Readability ${VERSION}: items in a page\ngroup                     promo left out      editorial lost`,
  );
  const groups = new Map<string, Count>();
  for (const item of files.flatMap((file) => readItems(join(corpus, `promo/${file}.jsonl`)))) {
    const text = textOf(pageAround(item));
    const isLeftOut =
      item.blocks.filter((block) => !text.includes(squeeze(block.text))).length * 2 > item.blocks.length;
    for (const key of ['all', `lang ${item.lang}`, ...(item.label === 'promo' ? [`promo ${item.category}`] : [])]) {
      const count = groups.get(key) ?? { promo: 0, leftOut: 0, editorial: 0, lost: 0 };
      groups.set(key, count);
      if (item.label === 'promo') {
        count.promo++;
        if (isLeftOut) count.leftOut++;
      } else {
        count.editorial++;
        if (isLeftOut) count.lost++;
      }
    }
  }
  for (const [key, { promo, leftOut, editorial, lost }] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${key.padEnd(26)}${`${leftOut} of ${promo}`.padEnd(20)}${editorial > 0 ? `${lost} of ${editorial}` : ''}`,
    );
  onLabelledPages(join(corpus, 'promo/pages'));
}

interface Truth {
  readonly hide: readonly { readonly text: string; readonly tier: string }[];
  readonly keep: readonly { readonly text: string }[];
}

function onLabelledPages(folder: string): void {
  const count = { hide: 0, leftOut: 0, hard: 0, leftOutHard: 0, keep: 0, lost: 0 };
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.html'))) {
    const truth = JSON.parse(readFileSync(join(folder, name.replace('.html', '.truth.json')), 'utf8')) as Truth;
    const text = textOf(readFileSync(join(folder, name), 'utf8'));
    for (const block of truth.hide) {
      const isLeftOut = !text.includes(squeeze(block.text));
      count.hide++;
      if (isLeftOut) count.leftOut++;
      if (block.tier === 'hard') count.hard++;
      if (block.tier === 'hard' && isLeftOut) count.leftOutHard++;
    }
    for (const block of truth.keep) {
      count.keep++;
      if (!text.includes(squeeze(block.text))) count.lost++;
    }
  }
  console.log(
    `labelled pages: ${count.leftOut} of ${count.hide} promotional blocks left out (${count.leftOutHard} of ${count.hard} hard ones); editorial blocks lost: ${outOf(count.lost, count.keep)}`,
  );
}

function textOf(html: string): string {
  return squeeze(cached('readability', VERSION, html, () => readReadability(html)).text);
}

function pageAround(item: Item): string {
  const { article, ids } = articleAround(item);
  const isOwn = ({ id }: Block) => ids.includes(id);
  const first = article.blocks.findIndex(isOwn);
  const before = article.blocks.slice(0, first);
  const after = article.blocks.slice(first + ids.length);
  const many = (blocks: readonly Block[]) => Array.from({ length: TIMES }, () => blocks.map(markUp).join('')).join('');
  const own = article.blocks.filter(isOwn).map(markUp).join('');
  return `<!doctype html><html lang="${item.lang}"><head><title>Nordlicht</title></head><body><main><article><h1>Nordlicht</h1>${many(before)}${own}${many(after)}</article></main></body></html>`;
}

const TAGS: Readonly<Record<string, readonly [string, string]>> = {
  'list-item': ['<ul><li>', '</li></ul>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  table: ['<table><tr><td>', '</td></tr></table>'],
};

function markUp({ kind, level, text, links }: Block): string {
  const [open, close] = kind === 'heading' ? [`<h${level}>`, `</h${level}>`] : (TAGS[kind] ?? ['<p>', '</p>']);
  const [link] = links;
  const inside = link
    ? `${escape(text.slice(0, link.start))}<a href="${escape(link.href)}">${escape(text.slice(link.start, link.end))}</a>${escape(text.slice(link.end))}`
    : escape(text);
  return open + inside + close;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function squeeze(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N}]/gu, '');
}

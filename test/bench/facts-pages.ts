import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Reporting } from '../../src/model/reporting';
import { articleOf } from '../unit/article-of';
import { metaOf } from './page-head';

interface Truth {
  readonly lang: string;
  readonly title: string;
  readonly host?: string;
  readonly site?: string;
  readonly truth?: string;
  readonly blocks?: readonly { readonly k: string; readonly t: string }[];
}

/**
 * A real page's text as its annotators cut it, with the title that it shares: labels on its sentences stay valid
 * whatever our own article finder makes of the page.
 * @param id "set/name" of `../shared/corpus/articles`
 */
export function labelledPage(corpus: string, id: string): Reporting {
  const file = join(corpus, 'articles', id);
  const page = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Truth;
  const { title } = metaOf(gunzipSync(readFileSync(`${file}.html.gz`)).toString('utf8'));
  return reportingOfTruth(page, withoutOutlet(title || page.title, page));
}

/** The labelled text of a page as the facts stage sees it. */
export function reportingOfTruth({ lang, truth, blocks }: Truth, title: string): Reporting {
  const all = blocks ?? (truth ?? '').split('\n').map((t) => ({ k: 'p', t }));
  const sketches = all
    .filter(({ t }) => t.trim() !== '')
    .map(({ k, t }) => ({ text: t.trim(), kind: k === 'h' ? ('heading' as const) : ('paragraph' as const) }));
  const article = articleOf(lang, sketches, title);
  return { article, blocks: article.blocks, excluded: [] };
}

/** A shared title without the outlet's name before or after it, which the article stage cuts off, too. */
export function withoutOutlet(title: string, { host = '', site = '' }: Pick<Truth, 'host' | 'site'>): string {
  const outlet = `${host} ${site}`.toLowerCase();
  const isOutlet = (part: string) =>
    /\bnews$/i.test(part) ||
    part
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => word.length > 2 && outlet.includes(word));
  const parts = title.split(/\s[|–—-]\s/);
  const words = (part: string) => part.trim().split(/\s+/).length;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length > 1 && words(last) <= 4 && isOutlet(last))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s[|–—-]\s*$/, '');
  return parts.length > 1 && words(first) <= 2 && isOutlet(first)
    ? title.slice(first.length).replace(/^\s[|–—-]\s/, '')
    : title;
}

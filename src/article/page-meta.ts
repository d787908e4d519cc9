import { attributeOf, queryAll, rawTextOf, rootOf } from './dom';
import { readLinkedData, type LinkedData } from './json-ld';

/** What the head of the page says of it, unjudged. */
export interface PageMeta {
  /** Content of `meta` elements by lower-case `name`, `property` or `itemprop`; the first of each. */
  readonly named: ReadonlyMap<string, string>;
  /** All `article:author` and `author` values. */
  readonly authors: readonly string[];
  readonly titleTag: string;
  readonly linked: LinkedData;
  readonly declaredLang: string | null;
}

/** Reads `meta`, `title`, `html lang` and JSON-LD. */
export function readPageMeta(document: Document): PageMeta {
  const named = new Map<string, string>();
  const authors: string[] = [];
  for (const meta of queryAll(document, 'meta[content]').slice(0, 500)) {
    const content = attributeOf(meta, 'content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributeOf(meta, key)?.toLowerCase();
      if (!name) continue;
      if (!named.has(name)) named.set(name, content);
      if (name === 'author' || name === 'article:author') authors.push(content);
    }
  }
  const root = rootOf(document);
  const title = queryAll(document, 'head > title, title')[0];
  return {
    named,
    authors,
    titleTag: title ? rawTextOf(title).replace(/\s+/g, ' ').trim() : '',
    linked: readLinkedData(document),
    declaredLang: declared(root && attributeOf(root, 'lang'), named),
  };
}

function declared(lang: string | null, named: ReadonlyMap<string, string>): string | null {
  const claim = lang || named.get('content-language') || named.get('og:locale') || '';
  const first =
    claim
      .trim()
      .toLowerCase()
      .split(/[-_,;]/)[0] ?? '';
  return /^[a-z]{2,3}$/.test(first) ? first : null;
}

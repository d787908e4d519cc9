import { attributeOf, elementsOf, rawTextOf, rootOf } from './dom';
import { lettersOf } from '../text/letters-of';
import { readLinkedData, type LinkedData } from './json-ld';
import { squeezed } from '../text/normalise';
import { IN_ADDRESS, isSamePage, shareInAddress, siteOf, webAddress } from './page-address';

/** What the head of the page says of it, unjudged. */
export interface PageMeta {
  /** Content of `meta` elements by lower-case `name`, `property` or `itemprop`; the first of each. */
  readonly named: ReadonlyMap<string, string>;
  /** All `article:author` and `author` values. */
  readonly authors: readonly string[];
  readonly titleTag: string;
  readonly linked: LinkedData;
  readonly declaredLang: string | null;
  /** The region of the declared language, upper case ("US"). */
  readonly region: string | null;
  /** The page's own address as it gives it: `http(s)`, one on its own site before others. */
  readonly canonical: string | null;
  /**
   * The head speaks of another address than the page has: sites that go on to the next article without a reload often
   * leave the first one's head in place. It may also be the page of a partner, or of a version for phones.
   */
  readonly speaksOfOther: boolean;
}

/** More are no head's. */
const MAX_METAS = 500;
const MAX_CANONICALS = 5;
const CANONICAL = 'canonical';
/** Attributes that name what a `meta` holds. */
const META_KEYS = ['property', 'name', 'itemprop'];

/**
 * Reads `meta`, `title`, `html lang`, the canonical link and JSON-LD.
 * @param url the address the page is shown at
 */
export function readPageMeta(document: Document, url: string): PageMeta {
  const named = new Map<string, string>();
  const authors: string[] = [];
  const metas = elementsOf(document, 'meta');
  // The browser counts anew whenever it is asked.
  const count = Math.min(metas.length, MAX_METAS);
  for (let i = 0; i < count; i++) {
    const meta = metas[i]!;
    const content = attributeOf(meta, 'content')?.trim();
    if (!content) continue;
    for (const key of META_KEYS) {
      const name = attributeOf(meta, key)?.toLowerCase();
      if (!name) continue;
      if (!named.has(name)) named.set(name, content);
      if (name === 'author' || name === 'article:author') authors.push(content);
    }
  }
  const root = rootOf(document);
  const title = elementsOf(document, 'title')[0];
  const lang = root && attributeOf(root, 'lang');
  const canonical = canonicalOf(document, named, url);
  return {
    named,
    authors,
    titleTag: title ? squeezed(rawTextOf(title)).trim() : '',
    linked: readLinkedData(document, url),
    declaredLang: declared(lang, named),
    region: /^[a-z]{2}[-_]([a-z]{2})\b/i.exec(lang || (named.get('og:locale') ?? ''))?.[1]?.toUpperCase() ?? null,
    canonical,
    speaksOfOther: canonical !== null && !isSamePage(canonical, url),
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

/** What the page calls its own address. Anything but `http(s)` is none, and another site's comes after its own. */
function canonicalOf(document: Document, named: ReadonlyMap<string, string>, url: string): string | null {
  let other: string | null = null;
  for (const claim of [...canonicalLinks(document), named.get('og:url')]) {
    const address = claim ? webAddress(claim, url) : null;
    if (address !== null && siteOf(address) === siteOf(url)) return address;
    other ??= address;
  }
  return other;
}

/** Addresses of canonical links, found by their tag: the browser need not hold every element against a selector. */
function canonicalLinks(document: Document): (string | null)[] {
  const links = elementsOf(document, 'link');
  const found: (string | null)[] = [];
  const { length } = links;
  for (let i = 0; i < length && found.length < MAX_CANONICALS; i++) {
    const link = links[i]!;
    const rel = attributeOf(link, 'rel')?.toLowerCase();
    if (rel === CANONICAL || (rel?.includes(CANONICAL) && rel.split(/\s+/).includes(CANONICAL)))
      found.push(attributeOf(link, 'href'));
  }
  return found;
}

/** True where the head is that of another article than the one with this headline. */
export function isStale(meta: PageMeta, title: string | null, url: string): boolean {
  if (!meta.speaksOfOther || title === null) return false;
  if (!lettersOf(meta.titleTag).includes(lettersOf(title)) && shareInAddress(title, url) < IN_ADDRESS) return false;
  const claims = [meta.linked.headline, meta.named.get('og:title')].filter((claim) => typeof claim === 'string');
  const own = lettersOf(title);
  return (
    claims.length > 0 && claims.every((claim) => !lettersOf(claim).includes(own) && !own.includes(lettersOf(claim)))
  );
}

import { queryAll, rawTextOf } from './dom';

/** What schema.org data says of the page's article. */
export interface LinkedData {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly body: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly isFree: boolean | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** More data than this is a shop's catalogue. */
const MAX_LENGTH = 2_000_000;
const MAX_THINGS = 3000;
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlog|OpinionPiece|Analysis|Review)$|^(?:NewsArticle|Article)/;
/** These hold other pages' things. */
const ELSEWHERE = new Set([
  'itemListElement',
  'hasPart',
  'comment',
  'mentions',
  'relatedLink',
  'citation',
  'isBasedOn',
]);

/** Reads every JSON-LD script of a page; broken ones are mended where that is easy, else passed over. */
export function readLinkedData(document: Document): LinkedData {
  const things: Thing[] = [];
  for (const script of queryAll(document, 'script[type*="ld+json" i]').slice(0, 60)) {
    const value = parse(rawTextOf(script));
    if (value !== undefined) gather(value, things);
  }
  const types = [...new Set(things.flatMap(typesOf))];
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  // The one that says most: teasers carry a headline alone.
  const main = articles.sort((a, b) => weight(b) - weight(a))[0];
  return {
    types,
    headline: text(main?.['headline']) ?? text(main?.['name']),
    body: articles.map((thing) => text(thing['articleBody'])).find((body) => body !== null) ?? null,
    description: text(main?.['description']),
    authors: main ? namesOf(main['author']) : [],
    published: text(main?.['datePublished']),
    modified: text(main?.['dateModified']),
    publisher: main ? (namesOf(main['publisher'])[0] ?? null) : null,
    isFree: main ? truth(main['isAccessibleForFree']) : null,
  };
}

function weight(thing: Thing): number {
  let points = 0;
  for (const key of [
    'articleBody',
    'datePublished',
    'author',
    'headline',
    'mainEntityOfPage',
    'publisher',
    'description',
  ])
    if (thing[key]) points++;
  return points + (thing['articleBody'] ? 5 : 0);
}

function parse(source: string): unknown {
  if (source.length > MAX_LENGTH) return undefined;
  try {
    return JSON.parse(source);
  } catch {
    // CDATA or comment marks around it, raw line breaks in strings, a comma too many, a semicolon at the end.
    const mended = source
      .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
      .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '');
    try {
      return JSON.parse(mended);
    } catch {
      return undefined;
    }
  }
}

/** All objects of the data, without recursion. */
function gather(root: unknown, things: Thing[]): void {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && things.length < MAX_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, 500));
    else if (value && typeof value === 'object') {
      things.push(value as Thing);
      for (const [key, inner] of Object.entries(value))
        if (inner && typeof inner === 'object' && !ELSEWHERE.has(key)) queue.push(inner);
    }
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((each) => typeof each === 'string').map((each) => each.replace(/^https?:\/\/schema\.org\//, ''));
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  if (value && typeof value === 'object' && '@value' in value) return text(value['@value']);
  return null;
}

function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .map((each: unknown) => (each && typeof each === 'object' ? text((each as Thing)['name']) : text(each)))
    .filter((name) => name !== null);
}

function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string'
    ? /^(?:true|yes|1)$/i.test(value)
      ? true
      : /^(?:false|no|0)$/i.test(value)
        ? false
        : null
    : null;
}

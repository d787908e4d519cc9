import { attributeOf, elementsOf, rawTextOf } from './dom';
import { isSamePage } from './page-address';

/** What schema.org data says of the page's article. */
export interface LinkedData {
  readonly types: readonly string[];
  readonly headline: string | null;
  readonly body: string | null;
  readonly description: string | null;
  /** Names of people; outlets and agencies that say what they are are left out. */
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
const MAX_SCRIPTS = 60;
const LINKED_DATA = 'ld+json';
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

/**
 * Reads every JSON-LD script of a page; broken ones are mended where that is easy, else passed over.
 * @param url the page's address: of several articles the one that names it is meant
 */
export function readLinkedData(document: Document, url: string): LinkedData {
  const things: Thing[] = [];
  for (const script of linkedScripts(document)) {
    const value = parse(rawTextOf(script));
    if (value !== undefined) gather(value, things);
  }
  const types = new Set<string>();
  const articles: Thing[] = [];
  for (const thing of things) {
    if (!('@type' in thing)) continue;
    const own = typesOf(thing);
    for (const type of own) types.add(type);
    if (own.some((type) => ARTICLE.test(type))) articles.push(thing);
  }
  // The one that says most: teasers carry a headline alone.
  if (articles.length > 1) {
    const points = new Map(articles.map((thing) => [thing, weight(thing) + (isOf(thing, url) ? NAMED : 0)]));
    articles.sort((a, b) => points.get(b)! - points.get(a)!);
  }
  const main = articles[0];
  return {
    types: [...types],
    headline: text(main?.['headline']) ?? text(main?.['name']),
    body: articles.map((thing) => text(thing['articleBody'])).find((body) => body !== null) ?? null,
    description: text(main?.['description']),
    authors: main ? namesOf(main['author'] ?? main['creator'], true) : [],
    published: text(main?.['datePublished']),
    modified: text(main?.['dateModified']),
    publisher: main ? (namesOf(main['publisher'])[0] ?? null) : null,
    isFree: main ? truth(main['isAccessibleForFree']) : null,
  };
}

/** The scripts with such data, found by their tag: the browser need not hold every element against a selector. */
function linkedScripts(document: Document): Element[] {
  const scripts = elementsOf(document, 'script');
  const found: Element[] = [];
  const { length } = scripts;
  for (let i = 0; i < length && found.length < MAX_SCRIPTS; i++) {
    const script = scripts[i]!;
    if (attributeOf(script, 'type')?.toLowerCase().includes(LINKED_DATA)) found.push(script);
  }
  return found;
}

/** More than all that a thing may say of itself. */
const NAMED = 20;

/** True where a thing says that it is what this address shows. */
function isOf(thing: Thing, url: string): boolean {
  const page = thing['mainEntityOfPage'];
  const ids = [thing['url'], thing['@id'], page, page && typeof page === 'object' ? (page as Thing)['@id'] : null];
  return ids.some((id) => typeof id === 'string' && /^https?:/.test(id) && id.length < 2000 && isSamePage(id, url));
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
      for (const key of Object.keys(value)) {
        const inner = (value as Thing)[key];
        if (inner && typeof inner === 'object' && !ELSEWHERE.has(key)) queue.push(inner);
      }
    }
  }
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list
    .filter((each) => typeof each === 'string')
    .map((each) => (each.startsWith('http') ? each.replace(/^https?:\/\/schema\.org\//, '') : each));
}

/** Lists in lists and values in values end here: pages nest them 10,000 deep to see what happens. */
const MAX_DEPTH = 5;

function text(value: unknown): string | null {
  let at = value;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (typeof at === 'string') return at.trim() || null;
    if (Array.isArray(at)) at = at[0] as unknown;
    else if (at && typeof at === 'object' && '@value' in at) at = at['@value'];
    else return null;
  }
  return null;
}

function namesOf(value: unknown, onlyPeople = false): string[] {
  const list = (Array.isArray(value) ? value : [value]) as unknown[];
  return list
    .slice(0, 50)
    .filter((each) => !onlyPeople || !isOrganisation(each))
    .map((each: unknown) => (each && typeof each === 'object' ? text((each as Thing)['name']) : text(each)))
    .filter((name) => name !== null);
}

const isOrganisation = (value: unknown) =>
  value !== null && typeof value === 'object' && typesOf(value as Thing).some((type) => /Organi[sz]ation$/.test(type));

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

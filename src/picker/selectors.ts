import {
  attributeNamesOf,
  attributeOf,
  classOf,
  firstElementOf,
  idOf,
  isElement,
  isText,
  nextBelow,
  nextSiblingOf,
  parentOf,
  rawTagOf,
  tagOf,
} from '../article/dom';
import { isBlankText } from '../text/normalise';
import { escapeName, quoteValue } from './css-name';
import { isStableClass, isStableName, isStableValue } from './stable-name';

/** A selector that may become a rule for an element. */
export interface Candidate {
  readonly selector: string;
  /** It tells the element by its place among its siblings: anything may stand there tomorrow. */
  readonly isByPlace: boolean;
}

/** How many elements of the page a selector hits; null where it hits the element no more, or takes too long. */
export type Count = (selector: string) => number | null;

/** A candidate with what it hits on this page. */
export interface Choice extends Candidate {
  readonly hits: number;
}

/** So many are offered. */
const MOST_CHOICES = 4;
/** So far up an anchor is looked for. */
const MOST_STEPS = 8;
/** Of an element's classes so many are looked at. */
const MOST_CLASSES = 12;

/** Attributes that say what a block is, best first. Those with data- are added to them. */
const TELLING = ['itemtype', 'role', 'aria-label', 'name', 'title', 'alt', 'rel'];
/** What these must say to tell anything of a block; the others may say what they like. */
const MUST_SAY: Readonly<Record<string, RegExp>> = {
  role: /^(?!(?:presentation|none|list(?:item)?|button|link|img|group)$)/,
  rel: /\bsponsored\b/,
};
/** Of those with data-, the ones that name a block rather than count it. */
const NAMING =
  /^data-(?:[a-z-]*(?:test|qa|component|module|widget|type|name|role|section|area|block|slot|ad|track)[a-z-]*)$/;

/**
 * Selectors for an element, from one that hits it alone to one that hits all of its kind. Names that look made by
 * machines are passed over; by its place an element is told only where nothing else tells it.
 * @param count asked of a bounded number of selectors
 * @returns at most four, which hit different numbers of elements; none where nothing fits
 */
export function selectorsFor(element: Element, count: Count): Choice[] {
  const choices: Choice[] = [];
  const add = (selector: string, isByPlace = false) => {
    const hits = count(selector);
    // Of selectors that hit as many, the first is the surest.
    if (hits === null || choices.some((each) => each.hits === hits)) return hits;
    choices.push({ selector, hits, isByPlace });
    return hits;
  };
  const own = ownSelectors(element);
  for (const selector of own) add(selector);
  const isAlone = () => choices.some(({ hits }) => hits === 1);
  const anchored = anchoredSelectors(element, own[0]);
  if (!isAlone()) for (const selector of anchored) add(selector);
  if (!isAlone() || own.length === 0) {
    const pattern = beginningOf(element);
    // The rule holds on the whole site: it must not hit whatever begins so anywhere.
    if (pattern) add(`${own[0] ?? anchored[0] ?? tagSelector(element)}:has-text(/${pattern}/)`);
  }
  if (!isAlone()) {
    const selector = placeSelector(element);
    const hits = count(selector);
    if (hits === 1 || choices.length === 0) add(selector, true);
  }
  return choices.sort((a, b) => a.hits - b.hits).slice(0, MOST_CHOICES);
}

/** What an element says of itself, surest first. */
function ownSelectors(element: Element): string[] {
  const tag = tagSelector(element);
  const classes = stableClasses(element);
  const all = classes.map((name) => `.${escapeName(name)}`);
  const id = idOf(element);
  return [
    ...(typeof id === 'string' && isStableName(id) ? [`#${escapeName(id)}`] : []),
    ...(tag.includes('-') ? [tag] : []),
    ...attributeSelectors(element, tag),
    ...(all.length > 1 ? [all.slice(0, 3).join('')] : []),
    ...all,
  ];
}

function attributeSelectors(element: Element, tag: string): string[] {
  const names = attributeNamesOf(element).slice(0, 40);
  const telling = [...names.filter((name) => NAMING.test(name)), ...TELLING.filter((name) => names.includes(name))];
  const found = telling.flatMap((name) => {
    const value = attributeOf(element, name) ?? '';
    const isTelling = isStableValue(value) && (MUST_SAY[name]?.test(value) ?? true);
    return isTelling ? [`${tag}[${escapeName(name)}=${quoteValue(value)}]`] : [];
  });
  const source = /^(?:A|IFRAME|IMG|EMBED)$/.exec(tagOf(element))?.[0];
  const origin = source ? otherOrigin(element, source === 'A' ? 'href' : 'src') : null;
  if (origin) found.push(`${tag}[${source === 'A' ? 'href' : 'src'}^=${quoteValue(origin)}]`);
  return found.slice(0, 4);
}

/** Where an address leads off: its beginning up to the first slash of its path. */
function otherOrigin(element: Element, name: string): string | null {
  return /^https?:\/\/[\w.:-]+\//.exec(attributeOf(element, name) ?? '')?.[0] ?? null;
}

const stableClasses = (element: Element) =>
  classOf(element)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_CLASSES)
    .filter((name) => isStableClass(name));

/** Below the nearest ancestors that can be told: the element by its tag, or by what it says of itself. */
function anchoredSelectors(element: Element, own: string | undefined): string[] {
  const found: string[] = [];
  let path = own ?? tagSelector(element);
  let at = parentOf(element);
  for (let steps = 0; at && isElement(at) && steps < MOST_STEPS && found.length < 3; steps++) {
    if (/^(?:BODY|HTML)$/.test(tagOf(at))) break;
    const anchor = ownSelectors(at)[0];
    if (anchor) found.push(`${anchor} > ${path}`);
    path = `${tagSelector(at)} > ${path}`;
    at = parentOf(at);
  }
  return found;
}

/** The element by its place, from the nearest ancestor that can be told, else from the page's body. */
function placeSelector(element: Element): string {
  let path = '';
  for (let at: Node | null = element, steps = 0; at && isElement(at); at = parentOf(at), steps++) {
    const anchor = steps > 0 ? (ownSelectors(at)[0] ?? (tagOf(at) === 'BODY' ? 'body' : null)) : null;
    if (anchor) return `${anchor} > ${path}`;
    path = path ? `${ofType(at)} > ${path}` : ofType(at);
  }
  return path;
}

function ofType(element: Element): string {
  const parent = parentOf(element);
  const tag = rawTagOf(element);
  let number = 1;
  for (
    let at: Node | null = parent && isElement(parent) ? firstElementOf(parent) : null;
    at && at !== element;
    at = nextSiblingOf(at)
  )
    if (isElement(at) && rawTagOf(at) === tag) number++;
  return `${tagSelector(element)}:nth-of-type(${number})`;
}

const LONGEST_TEXT = 40;

/**
 * A pattern for how an element's text begins; empty where it does not begin with words. Signs that mean something in
 * patterns or in rules are any sign in it.
 */
function beginningOf(element: Element): string {
  let looked = 0;
  for (let node: Node | null = nextBelow(element, element); node && looked++ < 200; node = nextBelow(element, node)) {
    if (!isText(node) || isBlankText(node.data)) continue;
    // White space counts as it stands: only single spaces are taken.
    const [plain = ''] = /^\S+(?: \S+)*/.exec(node.data.trim()) ?? [];
    const cut = plain.length > LONGEST_TEXT ? plain.slice(0, LONGEST_TEXT).replace(/ \S*$/, '') : plain;
    return /\p{L}{3}/u.test(cut) ? `^\\s*${cut.replace(/[^\p{L}\p{M}\p{N} :;!%&–—-]/gu, '.')}` : '';
  }
  return '';
}

const tagSelector = (element: Element) => escapeName(rawTagOf(element).toLowerCase());

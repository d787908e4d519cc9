import type { Article, BlockId, WhyNot, Zone } from '../model/article';
import type { ReadPack } from '../lang/pack';
import type { Lang } from '../model/language';
import { detectLanguage, TELLING } from '../lang/detect';
import { lettersOf } from '../text/letters-of';
import { chooseBody, type Column } from './choose-body';
import { chooseColumn } from './choose-column';
import { collectBlocks } from './collect-blocks';
import { attributeOf, isElement, parentOf } from './dom';
import { dropRepeats } from './drop-repeats';
import { findByline } from './find-byline';
import { findDates } from './find-dates';
import { findSite, findTitle, outletOf } from './find-title';
import { foreignBlocks } from './foreign-blocks';
import { joinColumns } from './join-columns';
import { knownText } from './known-text';
import { findEntries, withEntries } from './liveblog';
import { markCaptions } from './mark-captions';
import { ownArticle } from './own-article';
import { isPart } from './paywall';
import { hostOf } from './page-address';
import { isStale, readPageMeta } from './page-meta';
import { pageWords } from './page-words';
import { whyNotArticle } from './gate';
import { whyNothingToRead } from './gate-first';
import type { GateFeatures } from './gate-features';
import { toBlocks } from './to-blocks';
import { weighBlocks } from './weigh-blocks';
import type { Container, RawBlock } from './raw-block';

/** What reading needs from outside: nothing is taken from globals. */
export interface ReadEnvironment {
  /** The page's address; links are judged against it. */
  readonly url: string;
  readonly packs: readonly ReadPack[];
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Milliseconds that reading may take; then the page is `too-large`. Where it is absent, the page's size alone decides. */
  readonly budget?: number;
  /** Says which elements are not rendered; only the browser knows. Where it is absent, inline styles and attributes are read. */
  readonly isHidden?: (element: Element) => boolean;
  /** Told what the gate weighed; for its training and its bench. */
  readonly tellGate?: (features: GateFeatures) => void;
}

/** The live nodes of a block: one element, or a run of sibling inline nodes. Stays in the page; only `content/` uses it. */
export interface Place {
  readonly nodes: readonly Node[];
}

export type Reading =
  | { readonly found: true; readonly article: Article; readonly places: ReadonlyMap<BlockId, Place> }
  | { readonly found: false; readonly why: WhyNot };

/** With fewer words in the best column, the search is repeated with less trust in names. */
const LITTLE = 60;

/** Blocks above and below the headline, and after the text, in which byline and date are looked for. */
const ABOVE = 5;
const BELOW = 15;
const AFTER = 5;

/** Blocks beside the article that are handed on: promo judges them, and each costs time. */
const MAX_BESIDE = 400;

/**
 * Finds the article on a document and reads it into blocks. Reads only, never writes; never throws for a page's sake.
 * @param document the live document, or a parsed one in Node
 */
export function readArticle(document: Document, environment: ReadEnvironment): Reading {
  const { url, packs } = environment;
  const { now, budget = Infinity } = environment;
  const start = now();
  const isOutOfTime = () => now() - start > budget;
  const nothing = whyNothingToRead(document);
  if (nothing) return { found: false, why: nothing };
  const collected = collectBlocks(document, isOutOfTime);
  if (collected.isTooLarge) return { found: false, why: 'too-large' };
  const { blocks, containers } = collected;
  if (blocks.length === 0) return { found: false, why: 'empty' };
  const meta = readPageMeta(document, url);
  const summary = lettersOf(
    meta.named.get('og:description') ?? meta.named.get('description') ?? meta.linked.description ?? '',
  );
  markCaptions(blocks, summary);
  const site = findSite(meta);
  const { title, block: headline } = findTitle(blocks, meta, site, url);
  const isKnown = knownText(meta.linked.body);
  const look = (onlySure: boolean) => {
    const isForeign = foreignBlocks(blocks, containers, headline, onlySure);
    weighBlocks(blocks, isForeign, isKnown);
    const container = chooseColumn(blocks, containers, headline);
    return { isForeign, container, words: container ? proseIn(container, blocks) : 0 };
  };
  let { isForeign, container, words: prose } = look(false);
  if (prose < LITTLE) {
    // All text seems to stand in boxes: then their names may have been misread.
    const second = look(true);
    if (second.words > prose * 3) ({ isForeign, container } = second);
    else look(false);
  }
  if (!container) return { found: false, why: 'little-text' };
  if (isOutOfTime()) return { found: false, why: 'too-large' };
  const wide = container;
  container = ownArticle(wide, blocks, headline);
  const inColumn = blocks.slice(container.from, container.to).filter((block) => block.value > 0);
  const lang = languageOf(inColumn, meta.declaredLang, packs);
  const words = pageWords(lang, packs);
  const column: Column = { container, others: joinColumns(container, blocks, containers, wide) };
  const zones = chooseBody(blocks, column, {
    headline,
    title: lettersOf(title ?? ''),
    summary,
    words,
    isForeign,
  });
  dropHidden(blocks, zones, environment.isHidden);
  dropRepeats(blocks, zones);
  capBeside(zones);
  const body = blocks.filter((_, i) => zones[i] === 'body');
  const top = Math.max(0, headline < 0 ? zones.indexOf('body') : headline);
  const above = blocks.slice(Math.max(0, top - ABOVE), top);
  const below = blocks.slice(headline < 0 ? top : top + 1, top + BELOW);
  const stale = isStale(meta, title, url);
  const dates = findDates(document, meta, [...below, ...above], words, { url, isStale: stale });
  const why = whyNotArticle(document, body, blocks, {
    url,
    meta,
    published: dates.published ?? dates.modified,
    title,
    words,
    tell: environment.tellGate,
  });
  if (why) return { found: false, why };
  if (isOutOfTime()) return { found: false, why: 'too-large' };
  const made = toBlocks(blocks, zones, container, url);
  const lastBody = zones.lastIndexOf('body');
  const entries = findEntries(blocks, zones, container, { title, meta, words });
  const article: Article = {
    title,
    byline: findByline(
      stale ? null : meta,
      { below, above, after: blocks.slice(lastBody + 1, lastBody + 1 + AFTER) },
      { words, site, host: hostOf(url) },
    ),
    ...dates,
    site: site ?? outletOf(meta, url),
    url,
    canonical: meta.canonical,
    lang,
    declaredLang: meta.declaredLang,
    access: isPart(meta, blocks, zones, words) ? 'part' : 'open',
    form: entries ? 'liveblog' : 'article',
    blocks: entries ? withEntries(made.blocks, zones, entries) : made.blocks,
  };
  return { found: true, article, places: made.places };
}

/** So many blocks tell a language. */
const TELLING_BLOCKS = 30;

function languageOf(blocks: readonly RawBlock[], declared: string | null, packs: readonly ReadPack[]): Lang {
  let text = '';
  for (let i = 0; i < blocks.length && i < TELLING_BLOCKS && text.length < TELLING; i++)
    text = i === 0 ? blocks[i]!.text : `${text}\n${blocks[i]!.text}`;
  return detectLanguage(text, declared, packs);
}

/** Words of running text in a container. */
function proseIn({ from, to }: Container, blocks: readonly RawBlock[]): number {
  return blocks.slice(from, to).reduce((sum, block) => sum + (block.value > 0 ? block.words : 0), 0);
}

/** Asks the browser about the few blocks that were chosen: each question may cost a layout. */
function dropHidden(
  blocks: readonly RawBlock[],
  zones: (Zone | null)[],
  isHidden?: (element: Element) => boolean,
): void {
  if (!isHidden) return;
  // The runs of one element follow each other for the most part.
  let asked: Element | null = null;
  let isGone = false;
  for (let i = 0; i < blocks.length; i++) {
    if (!zones[i]) continue;
    const first = blocks[i]!.nodes[0]!;
    const element = isElement(first) ? first : parentOf(first);
    if (!element || !isElement(element)) continue;
    if (element !== asked) {
      asked = element;
      isGone = isHidden(element) && !isFolded(element);
    }
    if (isGone) zones[i] = null;
  }
}

/** True under our own fold, which hides what it folds. */
function isFolded(element: Element): boolean {
  for (let at: Node | null = element; at; at = parentOf(at))
    if (isElement(at) && attributeOf(at, 'data-sachlage-fold') !== null) return true;
  return false;
}

/** Keeps the blocks beside the article that are nearest to it. */
function capBeside(zones: (Zone | null)[]): void {
  if (zones.length <= MAX_BESIDE) return;
  const first = zones.indexOf('body');
  const last = zones.lastIndexOf('body');
  const beside = zones.flatMap((zone, i) => (zone === 'beside' ? [i] : []));
  if (beside.length <= MAX_BESIDE) return;
  const distance = (i: number) => (i < first ? first - i : i > last ? i - last : 0);
  for (const i of beside.sort((a, b) => distance(a) - distance(b)).slice(MAX_BESIDE)) zones[i] = null;
}

import type { Zone } from '../model/article';
import { lettersOf } from '../text/letters-of';
import { CUE } from './class-cues';
import { isWithin } from './choose-column';
import { hasDay, isDateLine, isSigned } from './day-line';
import { gallerySlides } from './gallery-slides';
import { keyPoints } from './key-points';
import { levelLists } from './level-lists';
import { levelQuotes, quotationOf } from './level-quotes';
import { addIntroductions, addShortLines } from './lines-between';
import { LINKED, WHOLLY_LINKED } from './link-shares';
import { linkedSentences } from './linked-sentences';
import type { PageWords } from './page-words';
import { boxOf, type Container, type RawBlock } from './raw-block';
import { titledLists } from './titled-lists';
import { FOREIGN, isLinked } from './weigh-blocks';

export interface Column {
  readonly container: Container;
  /** Further containers beside it that hold parts of the same text. */
  readonly others: readonly Container[];
}

export interface BodyClues {
  /** Index of the headline's block, -1 where there is none. */
  readonly headline: number;
  /** The page's own summary, letters only; a lead often repeats it. */
  readonly summary: string;
  /** The headline, letters only. */
  readonly title: string;
  readonly words: PageWords;
  readonly isForeign: (block: RawBlock) => boolean;
}

/** A linked block longer than this is a paragraph all the same: some sites link every other word. */
const LONG = 45;
/** Nor one of so many words, with a full stop, of which a few stand outside the link, among other paragraphs. */
const LINKED_SENTENCE = 6;
/** A heading of so many words is a paragraph set large. */
const LONG_HEADING = 20;
/** A byline or caption has fewer words. */
const BYLINE = 30;

/**
 * Says for every block of the page whether it is the article's text, text beside it, or nothing (null).
 */
export function chooseBody(blocks: readonly RawBlock[], column: Column, given: BodyClues): (Zone | null)[] {
  const { words, headline } = given;
  const isListed = titledLists(blocks, headline, words);
  const isSlide = gallerySlides(blocks, headline);
  const isForeign =
    isListed || isSlide
      ? (block: RawBlock) => given.isForeign(block) || isListed?.(block) === true || isSlide?.(block) === true
      : given.isForeign;
  const clues = { ...given, isForeign };
  const { container, others } = column;
  const inColumn = blocks.map((block) => isWithin(block.container, container) || isWithinAny(block.container, others));
  const isHome = homesOf(blocks, inColumn, isForeign);
  const start = headlineIsAbove(blocks, inColumn, headline) ? headline : -1;
  const keep = blocks.map(
    (block, i) => inColumn[i]! && i > start && i !== headline && !isForeign(block) && readsAsText(block, isHome, words),
  );
  addInserts(blocks, keep, inColumn, isForeign, isHome);
  const known = { inColumn, isForeign, isHome, words };
  for (const i of linkedSentences(blocks, keep, known)) keep[i] = true;
  addShortLines(blocks, keep, known);
  addIntroductions(blocks, keep, known);
  levelLists(blocks, keep, isForeign);
  const quotes = levelQuotes(blocks, keep, inColumn, isForeign);
  const points = keyPoints(blocks, keep.indexOf(true), headline, isForeign);
  addLead(blocks, keep, clues);
  for (const i of points) keep[i] = true;
  cutAtBoxTitle(blocks, keep, inColumn, clues, isHome);
  trimEnds(blocks, keep, words, isHome, quotes);
  chooseHeadings(blocks, keep, inColumn, clues, isHome);
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  if (first < 0) return blocks.map(() => null);
  return blocks.map((block, i) =>
    keep[i] ? 'body' : isWorthJudging(block, i, first, last, headline) ? 'beside' : null,
  );
}

function isWithinAny(inner: Container, outers: readonly Container[]): boolean {
  for (const outer of outers) if (isWithin(inner, outer)) return true;
  return false;
}

/** Share of the prose that may stand above a headline, and above one in the same box. */
const ABOVE = 0.35;
const ABOVE_ALIKE = 0.1;

/** Where the headline stands inside the column, what is above it is not text; some pages repeat it at the end. */
function headlineIsAbove(blocks: readonly RawBlock[], inColumn: readonly boolean[], headline: number): boolean {
  if (headline < 0) return true;
  const box = boxOf(blocks[headline]!);
  let before = 0;
  let alike = 0;
  let all = 0;
  blocks.forEach((block, i) => {
    if (!inColumn[i] || block.value <= 0) return;
    all += block.value;
    if (i >= headline) return;
    before += block.value;
    if (boxOf(block) === box) alike += block.value;
  });
  return before < all * ABOVE && alike < all * ABOVE_ALIKE;
}

/** Share of the prose that boxes of one make hold, to be where the text stands. */
const HOME = 0.08;

/** Tells blocks in boxes of a make that holds running text directly: short lines in such are text, too. */
function homesOf(
  blocks: readonly RawBlock[],
  inColumn: readonly boolean[],
  isForeign: (block: RawBlock) => boolean,
): (block: RawBlock) => boolean {
  /** By the box's index. */
  const makes: (string | undefined)[] = [];
  const makeOf = (block: RawBlock) => {
    const box = boxOf(block);
    // Pages that wrap every paragraph wrap them alike, and next to each other.
    return (makes[box.index] ??= `${box.make} ${box.parent?.depth ?? 0}`);
  };
  const weights = new Map<string, number>();
  let all = 0;
  blocks.forEach((block, i) => {
    if (!inColumn[i] || block.value < 8 || isForeign(block)) return;
    const make = makeOf(block);
    weights.set(make, (weights.get(make) ?? 0) + block.value);
    all += block.value;
  });
  return (block) => (weights.get(makeOf(block)) ?? -1) >= all * HOME;
}

function readsAsText(block: RawBlock, isHome: (block: RawBlock) => boolean, words: PageWords): boolean {
  const { kind, linkDensity, text, container } = block;
  if (kind === 'heading') return block.words >= LONG_HEADING && block.isSentence && linkDensity < 0.3;
  if (kind === 'caption') return true;
  if (words.isNotice(text)) return false;
  if (words.isFurniture(text) && !tellsOf(block, isHome)) return false;
  if (block.words < 16 && (!/[.!?]$/.test(text) || linkDensity > 0.3) && words.isBoxTitle(text)) return false;
  if (linkDensity > LINKED && isLinked(block) && block.words < LONG) {
    const isSentence = block.isSentence && block.words >= LINKED_SENTENCE && linkDensity < WHOLLY_LINKED;
    if (!isSentence || !isHome(block)) return false;
  }
  if (kind === 'table' || kind === 'code') return true;
  if (container.cues & (CUE.byline | CUE.caption) && block.words < BYLINE && isSmall(container)) return false;
  if (block.words < 12 && !block.isSentence && words.isByline(text)) return false;
  if (isDateLine(block)) return false;
  if (kind === 'list-item') return block.words >= 1;
  if (block.words >= 10) return true;
  if (isHome(block)) return block.words > 0 || /[*—–]/.test(text);
  return block.isSentence && block.words >= 5;
}

/** Words of a sentence that begins with a word of furniture, such as a network's name, and tells of it. */
const TELLING = 8;

const tellsOf = (block: RawBlock, isHome: (block: RawBlock) => boolean) =>
  block.kind === 'paragraph' &&
  block.words >= TELLING &&
  block.isSentence &&
  block.linkDensity === 0 &&
  block.emphasis < 0.5 &&
  isHome(block);

/** Blocks in a box that is what its name says; a column with such a word in its name is a column. */
const SMALL = 4;

const isSmall = ({ from, to }: Container) => to - from <= SMALL;

/** Names of boxes around what a text tells of, that may hold some of it as well. */
const AROUND = CUE.media | CUE.advert;
/** Other names that such boxes have. */
const MAY_BE = AROUND | CUE.related | CUE.teaser;

/** Blocks above the text among which it may begin so. */
const NEAR = 6;

/** Sentences in a box named after a film or an advertisement, in a box within it of the make that holds the text. */
function addInserts(
  blocks: readonly RawBlock[],
  keep: boolean[],
  inColumn: readonly boolean[],
  isForeign: (block: RawBlock) => boolean,
  isHome: (block: RawBlock) => boolean,
): void {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  if (first < 0) return;
  for (let i = Math.max(0, first - NEAR); i < last; i++) {
    const block = blocks[i]!;
    if (!inColumn[i] || keep[i] || block.kind !== 'paragraph' || block.words < 10 || !block.isSentence) continue;
    if (!(block.container.allCues & AROUND)) continue;
    let called = 0;
    // What is larger than the text is the page's.
    for (let at: Container | null = block.container; at && at.to - at.from < last - first; at = at.parent)
      called |= at.cues & FOREIGN;
    if (!(called & AROUND) || called & ~MAY_BE || block.linkDensity > 0.2 || !isForeign(block)) continue;
    keep[i] = boxOf(block).name !== '' && isHome(block);
  }
}

/** The lead often stands in the head of the article, outside the column. */
function addLead(blocks: readonly RawBlock[], keep: boolean[], clues: BodyClues): void {
  const first = keep.findIndex((kept, i) => kept && blocks[i]!.kind !== 'caption');
  const { headline, summary, words, isForeign } = clues;
  if (first < 0 || headline < 0 || headline > first || first - headline > 60) return;
  for (let i = headline + 1; i < first; i++) {
    const block = blocks[i]!;
    if (keep[i] || block.kind === 'caption' || block.words < 5 || block.linkDensity > 0.3) continue;
    if (words.isNotice(block.text) || isSigned(block, words)) continue;
    const { allCues, cues } = block.container;
    // A line in a box named after its author is no lead, though "5 p.m." ends it like a sentence.
    if (cues & CUE.byline && block.words < BYLINE && isSmall(block.container)) continue;
    const letters = lettersOf(block.text);
    if (block.kind === 'heading' && (block.level === 1 || repeatsTitle(letters, clues.title))) continue;
    const saysSummary =
      summary.length > 30 &&
      letters.length > 30 &&
      (summary.startsWith(letters.slice(0, 60)) || letters.startsWith(summary.slice(0, 60)));
    const named = (nearCues(block) & CUE.lead) !== 0;
    // Some call the lead the article's teaser.
    const isOther = isForeign(block) && (allCues & FOREIGN) !== CUE.teaser;
    if (
      saysSummary ||
      (named && !isOther) ||
      (block.words >= (block.kind === 'heading' ? LONG_HEADING : 12) && block.isSentence && !isOther)
    )
      keep[i] = true;
  }
}

/** Some pages give the headline again, with its kicker. */
function repeatsTitle(letters: string, title: string): boolean {
  return title.length > 14 && letters.length > 14 && (letters.includes(title) || title.includes(letters));
}

/** Cues of the block's element and the two around it. */
function nearCues(block: RawBlock): number {
  const { container } = block;
  return container.cues | (container.parent?.cues ?? 0) | (container.parent?.parent?.cues ?? 0);
}

/** What stands below a box's title is not the article's, where it is no more than this share of the words. */
const REST = 0.25;
/** Words of a box's title. */
const BOX_TITLE = 8;

const isProse = ({ kind, words, isSentence, linkDensity }: RawBlock) =>
  kind !== 'caption' && words >= 15 && isSentence && linkDensity < 0.3;

/**
 * Ends the text where a title outside the boxes of prose ("Related articles", "Comments") says that something else
 * begins. Prose in boxes made like those of the text stays: the title is then that of an insert.
 */
function cutAtBoxTitle(
  blocks: readonly RawBlock[],
  keep: boolean[],
  inColumn: readonly boolean[],
  { words, isForeign }: BodyClues,
  isHome: (block: RawBlock) => boolean,
): void {
  let all = 0;
  const prose = new Set<Container>();
  blocks.forEach((block, i) => {
    if (!keep[i]) return;
    if (block.kind !== 'caption') all += block.words;
    if (isProse(block)) prose.add(boxOf(block));
  });
  let rest = 0;
  let cut = -1;
  for (let i = blocks.length - 1; i > 0 && rest <= all * REST; i--) {
    const block = blocks[i]!;
    if (keep[i] && block.kind !== 'caption') rest += block.words;
    if (rest === 0 || !inColumn[i] || block.words > BOX_TITLE || isForeign(block) || prose.has(boxOf(block))) continue;
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    if (words.isBoxTitle(block.text) && !words.isFurniture(block.text)) cut = i;
  }
  if (cut < 0) return;
  for (let i = cut; i < keep.length; i++) if (!isProse(blocks[i]!) || !isHome(blocks[i]!)) keep[i] = false;
}

/** May end a text without being prose. */
const ENDS = new Set(['list-item', 'table', 'code']);

/** Words of a label: a list of such in the article's head says who wrote it, and when. */
const LABEL = 5;

const isLabel = ({ words, container }: RawBlock) => words <= LABEL && (container.allCues & CUE.header) !== 0;

/** Words of a line in the boxes of the text that may open or end it. */
const LINE = 6;

/** Nothing but prose opens and ends the text. */
function trimEnds(
  blocks: readonly RawBlock[],
  keep: boolean[],
  words: PageWords,
  isHome: (block: RawBlock) => boolean,
  quotes: ReadonlySet<Container>,
): void {
  const isQuoted = (block: RawBlock) => quotes.size > 0 && quotes.has(quotationOf(block)!);
  const isWeak = (block: RawBlock) =>
    block.kind === 'caption' || (block.words < 8 && !block.isSentence) || words.isByline(block.text) || !isHome(block);
  const isStrong = (block: RawBlock) =>
    block.words >= 8 && block.isSentence && block.kind !== 'caption' && !block.text.endsWith(':');
  /** A line of the text without a full stop, such as a lead or a line of figures. */
  const isLine = (block: RawBlock) =>
    block.kind === 'paragraph' &&
    block.words >= LINE &&
    block.linkDensity === 0 &&
    !hasDay(block.text) &&
    !words.isByline(block.text) &&
    !words.isCaption(block.text) &&
    isHome(block);
  for (let i = keep.length - 1; i >= 0; i--) {
    if (!keep[i]) continue;
    if (isStrong(blocks[i]!) || !isWeak(blocks[i]!) || isQuoted(blocks[i]!)) break;
    if (isLine(blocks[i]!)) continue;
    if (!ENDS.has(blocks[i]!.kind)) keep[i] = false;
  }
  for (let i = 0; i < keep.length; i++) {
    if (!keep[i] || blocks[i]!.kind === 'caption') continue;
    if (isStrong(blocks[i]!) || blocks[i]!.words >= 8) break;
    if (isLine(blocks[i]!)) continue;
    if (!blocks[i]!.isSentence && (blocks[i]!.kind !== 'list-item' || isLabel(blocks[i]!))) keep[i] = false;
  }
}

/** A heading belongs to the text where text comes under it. */
function chooseHeadings(
  blocks: readonly RawBlock[],
  keep: boolean[],
  inColumn: readonly boolean[],
  clues: BodyClues,
  isHome: (block: RawBlock) => boolean,
): void {
  const first = keep.indexOf(true);
  const last = keep.lastIndexOf(true);
  const isCaption = (i: number) => blocks[i]!.kind === 'caption';
  // Boxes and lines like "Advertisement" may stand between a heading and its text; another heading or links may not.
  const canStandBetween = (i: number) => clues.isForeign(blocks[i]!) || isTrifle(blocks[i]!);
  /** A closing sentence set large. */
  const closes = (i: number) => {
    const block = blocks[i]!;
    if (i < last || !block.isSentence || block.words < CLOSING || block.text.endsWith(':')) return false;
    return isPlain(block) && isHome(block);
  };
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (keep[i] || block.kind !== 'heading' || !inColumn[i] || i <= clues.headline || clues.isForeign(block)) continue;
    if (clues.words.isBoxTitle(block.text) || clues.words.isFurniture(block.text)) continue;
    if (i < first && (block.linkDensity > 0.5 || block.words < 3 || block.level === 1)) continue;
    if (i < first && (repeatsTitle(lettersOf(block.text), clues.title) || isSigned(block, clues.words))) continue;
    let at = i + 1;
    while (at < blocks.length && (isCaption(at) || (!keep[at] && inColumn[at] && canStandBetween(at)))) at++;
    const next = blocks[at];
    if (!next || !keep[at]) {
      keep[i] = closes(i);
      continue;
    }
    // In the boxes of the text it may stand over another of its rank: a title and what it is about.
    if (next.kind === 'heading' && next.level <= block.level && (i < first || !isPlain(block) || !isHome(block)))
      continue;
    // A linked heading is a teaser's, unless its text stands next to it.
    keep[i] =
      block.linkDensity <= 0.5 ||
      (next.container.parent === block.container.parent && next.linkDensity < 0.5 && isHome(block));
  }
}

/** Words of a heading that ends the text with a sentence. */
const CLOSING = 7;

const isPlain = ({ linkDensity, words }: RawBlock) => linkDensity < 0.3 && words > 1;

function isTrifle(block: RawBlock): boolean {
  return block.kind !== 'heading' && block.words < 5;
}

/** Text of some substance near the article, for promo to judge. */
function isWorthJudging(block: RawBlock, i: number, first: number, last: number, headline: number): boolean {
  const { allCues, cues } = block.container;
  if ((allCues | cues) & (CUE.nav | CUE.cookie)) return false;
  if (i === headline) return true;
  if (i > last + 150 || i < Math.min(first, headline < 0 ? first : headline) - 100) return false;
  return block.words >= 1;
}

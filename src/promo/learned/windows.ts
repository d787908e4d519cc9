import { countWords } from '../../text/words';
import type { Feature } from '../feature';
import type { Look } from '../look';
import { OF_REPORTS } from '../of-reports';
import { readSentence } from '../sentence';

/** Runs of blocks that may be one box: a heading, some lines, a button, small print. */
export interface Ground {
  readonly looks: readonly Look[];
  /** How a block reads by itself, in log odds. */
  readonly scoreAt: (at: number) => number;
  /** Whether the rules take it for promotion. */
  readonly isRuled: (at: number) => boolean;
  /** Whether a reading may fold it. */
  readonly isOpen: (at: number) => boolean;
}

/** Most blocks of a box. */
const MOST_BLOCKS = 6;
/** Longer blocks are paragraphs, and stand for themselves, but for those that read like a pitch. */
export const SMALL = 240;
const READS_SO = 0.5;

/** A sentence at a box's edge that reads like less may be the news beside it; a button, a line or a title reads like little. */
const EDGE = 1.5;
const LINE = -1;
/** Below a paid title, one without any word of a pitch. */
const PLAIN = 0.5;
const LINE_LENGTH = 60;
/** Titles have more. */
const NAME_WORDS = 3;
const OF_OFFERS = ['risk-warning', 'labelled', 'ad-label'] as const;

/** What an offer says below its button: what it costs, how it comes, who is behind it. */
const OF_TERMS: readonly Feature[] = [
  ...OF_OFFERS,
  'free',
  'bonus',
  'price',
  'delivery',
  'newsletter',
  'subscribe',
  'own-offer',
  'own-voice',
  'we',
];
/** A link that ends a text leaves a mark or two. */
const END = 2;

/** A heading says little; the block below it tells. And so does a row of catchwords, a list. */
const HEADING = -4.5;
const ROW = -2;

/** "Butter 5,480 (−3.1%)": a row of quotations. */
const CHANGE = /\([+−–-]\s?\d/;

const STOPS = /[.!?…:][\s"”“»’'›)]*$/;

/**
 * The runs around a block of which all may be a pitch, longest first: those that read by themselves like news, or are
 * long, are in none, and the sentence that a run begins or ends with reads like a pitch.
 * @param at the block that must be in them
 * @param least none begins before it
 * @returns indexes of the first and the last block; the last of them is the block alone, where no colon announces it
 */
export function* windowsAround(at: number, least: number, ground: Ground): Generator<readonly [number, number]> {
  const { looks } = ground;
  let top = at;
  while (top > least && at - top < MOST_BLOCKS - 1 && mayJoin(top - 1, at, ground)) top--;
  let bottom = at;
  while (bottom < looks.length - 1 && bottom - at < MOST_BLOCKS - 1 && mayJoin(bottom + 1, at, ground)) bottom++;
  for (let size = Math.min(MOST_BLOCKS, bottom - top + 1); size > 1; size--)
    for (let from = Math.max(top, at - size + 1); from <= at && from + size - 1 <= bottom; from++) {
      const to = from + size - 1;
      if (isAnnounced(looks, from) || looks[to]!.block.kind === 'heading' || isLabelledAmid(from, to, ground)) continue;
      if (isToldAboveHeading(from, ground) || isToldBelowTitles(from, to, ground)) continue;
      if (isToldBelowCall(to, ground)) continue;
      if (isEdge(to, ground) && (isEdge(from, ground) || standsOver(from, ground))) yield [from, to];
    }
  if (!isAnnounced(looks, at)) yield [at, at];
}

function mayJoin(i: number, at: number, { looks, scoreAt, isRuled, isOpen }: Ground): boolean {
  const { block } = looks[i]!;
  if (!isOpen(i) || block.zone !== looks[at]!.block.zone) return false;
  if ([i, at].some((each) => isOfGuide(looks[each]!) && !isRuled(each))) return false;
  // A sentence in a list is a point of the article as often as one of the offer's.
  const isPoint = block.kind === 'list-item' && block.links.length === 0 && STOPS.test(block.text);
  return (block.text.length <= SMALL && !isPoint) || isRuled(i) || scoreAt(i) >= READS_SO;
}

/** "In this guide you will learn …", or some sentences of a guide that lead nowhere: they teach, whatever is sold beside them. */
function isOfGuide(look: Look): boolean {
  if (look.block.links.length > 0) return false;
  return look.found.has('this-text') || (look.isGuide && isTold(look) && look.evidence!.sentences.length > 1);
}

/** What a colon announces belongs to the text above. */
function isAnnounced(looks: readonly Look[], from: number): boolean {
  return looks[from - 1]?.block.text.trimEnd().endsWith(':') === true;
}

function isEdge(i: number, { looks, scoreAt, isRuled }: Ground): boolean {
  if (isNameBelowLabel(looks, i)) return false;
  if (isRuled(i)) return true;
  if (scoreAt(i) >= EDGE) return isUnderLabel(looks[i - 1]) || !isReport(looks[i]!);
  const { block, found } = looks[i]!;
  const isLine = block.text.length <= LINE_LENGTH && !STOPS.test(block.text) && !CHANGE.test(block.text);
  const isOffers = block.links.length > 0 || OF_OFFERS.some((feature) => found.has(feature));
  if (isLabel(looks[i - 1])) return scoreAt(i) >= LINE;
  if (isUnderPaidTitle(looks, i)) return scoreAt(i) >= (isPlain(looks[i]!) ? PLAIN : LINE);
  return (isLine || isOffers) && scoreAt(i) >= LINE;
}

/** "Read also:", "By Ada Vell": a link of a few words below such a label is a name or a section, no title. */
function isNameBelowLabel(looks: readonly Look[], i: number): boolean {
  const [link] = looks[i]!.block.links;
  return link !== undefined && countWords(link.text) <= NAME_WORDS && looks[i - 1]?.found.has('read-also') === true;
}

/** A full sentence without a link or any word of a pitch: below a paid title the article may go on with it. */
function isPlain({ block, evidence }: Look): boolean {
  return block.links.length === 0 && evidence!.hits.length === 0 && block.text.trimEnd().endsWith('.');
}

/** Whether a line above the heading that is right above says that it is paid for. */
function isUnderPaidTitle(looks: readonly Look[], i: number): boolean {
  return looks[i - 1]?.block.kind === 'heading' && isLabel(looks[i - 2]);
}

/** A label stands over what it labels, or below it where the article goes on there: only then what is above one is of its run. */
function isLabelledAmid(from: number, to: number, { looks, scoreAt }: Ground): boolean {
  for (let i = from + 1; i <= to; i++)
    if (isLabel(looks[i]) && looks[i - 1]!.block.kind !== 'heading')
      if (i < to || (i + 1 < looks.length && scoreAt(i + 1) >= LINE)) return true;
  return false;
}

/** A full sentence that leads nowhere, right above a heading: the heading opens the box. */
function isToldAboveHeading(from: number, { looks, isRuled }: Ground): boolean {
  return looks[from + 1]!.block.kind === 'heading' && isTold(looks[from]!) && !isRuled(from);
}

/**
 * Titles of the site's own that are links from end to end are complete: a paragraph below them that leads nowhere is the
 * article going on, or stands for itself.
 */
function isToldBelowTitles(from: number, to: number, { looks, isRuled }: Ground): boolean {
  for (let i = from; i < to; i++) {
    const { found } = looks[i]!;
    const isTitle = isRuled(i) && found.has('own-line') && found.has('own-title');
    if (isTitle && isTold(looks[i + 1]!) && !isRuled(i + 1)) return true;
  }
  return false;
}

/**
 * A pitch that ends in its own link is complete: a sentence below it that leads nowhere and offers nothing is the article
 * going on, whoever it speaks to.
 */
function isToldBelowCall(to: number, { looks, isRuled }: Ground): boolean {
  const { block, found } = looks[to]!;
  if (!isTold(looks[to]!) || block.text.length <= LINE_LENGTH || isRuled(to)) return false;
  if (OF_TERMS.some((feature) => found.has(feature))) return false;
  const above = looks[to - 1]!;
  const link = above.block.links.at(-1);
  const isClosed = link !== undefined && above.block.text.length - link.end <= END && above.found.has('call');
  return isClosed && above.block.kind === 'paragraph' && isRuled(to - 1);
}

/** A paragraph that ends as a statement does, and leads nowhere. */
function isTold({ block: { kind, links, text } }: Look): boolean {
  return kind === 'paragraph' && links.length === 0 && text.trimEnd().endsWith('.');
}

/** "The story continues below the advertisement" labels nothing below. */
function isLabel(look: Look | undefined): boolean {
  const isShort = look !== undefined && look.block.text.length <= LINE_LENGTH;
  return isShort && !look.isKept && look.found.has('ad-label') && !look.found.has('this-text');
}

/**
 * Whether a block without a link has no word of a pitch, or is one sentence that tells a source or a figure: that is the
 * article's, whatever its tone.
 */
function isReport({ block, evidence }: Look): boolean {
  const [sentence, ...others] = evidence!.sentences;
  return (
    block.kind === 'paragraph' &&
    block.links.length === 0 &&
    block.shape.emphasis < 0.8 &&
    block.text.length > LINE_LENGTH &&
    STOPS.test(block.text) &&
    (evidence!.hits.every(({ cue }) => OF_REPORTS.includes(cue)) ||
      (others.length === 0 && readSentence(evidence!, sentence!, false).role === 'tells'))
  );
}

/** Below an advertisement that says so in its own line the article may go on. */
function isUnderLabel(above: Look | undefined): boolean {
  if (above === undefined || (above.found.has('ad-label') && above.found.has('line-away'))) return false;
  return OF_OFFERS.some((feature) => above.found.has(feature));
}

/** Whether a line stands over what follows: a heading, bold like one, or a row of catchwords. */
function standsOver(i: number, { looks, scoreAt }: Ground): boolean {
  const { block: above } = looks[i]!;
  if (looks[i + 1]!.block.kind === 'heading') return false;
  const isHeading = above.kind === 'heading' || above.shape.emphasis >= 0.8;
  const isRow = !STOPS.test(above.text) && !CHANGE.test(above.text);
  return (isHeading && scoreAt(i) >= HEADING) || (isRow && scoreAt(i) >= ROW);
}

import { countWords } from '../text/words';
import { isBoxLine } from './box-lines';
import type { Feature, Found } from './feature';
import { SERVICES } from './gathering';
import type { Look } from './look';
import { partOf } from './part';
import { LEANS } from './weights';

/** Small print and calls are short; a longer block stands for itself. */
export const SMALL = 240;

/** "Das könnte Sie auch interessieren": longer ones are a link themselves. */
export const LABEL_WORDS = 7;

/** Longer lines are no headings. */
const HEADING_LENGTH = 160;

/** "By Ada Vell, city desk": titles are longer. */
const TITLE_WORDS = 5;

/** More leaning blocks in a row are a page's furniture. */
export const LONGEST_RUN = 6;

/** A shorter entry of a list tells nothing, whatever it ends in. */
const SENTENCE_WORDS = 6;

/** "Learn more here": longer ones say what. */
const CALL_WORDS = 3;

/** "1", "#2": what stands beside the first of a list of brokers. */
const RANK = /^\W*\d{1,2}\W*$/;

/** Words of the trade, one of which stands in every sentence of a bait. */
const OF_STOCKS: readonly Feature[] = ['markets', 'buy-or-sell', 'answer-elsewhere', 'analysis', 'stock-picks'];

/** What makes a short paragraph the call, the label or the small print of the pitch beside it. */
export const TAILS: readonly Feature[] = ['risk-warning', 'ad-label', 'arrow', 'asterisk', 'form', 'whole-link'];

/** What makes a short paragraph the label or the lead of the pitch below it. */
const HEADS: readonly Feature[] = ['ad-label', 'plus-banner', 'labelled'];

/** Figures of an offer, not of a report. */
const OFFERED: readonly Feature[] = [
  'risk-warning',
  'returns-claim',
  'leverage-product',
  'quote-widget',
  'ad-label',
  'link-to-broker',
];

/** A number, and nothing in brackets or behind a colon or a dash, where names stand. */
const COUNTED = /^\s*#?\d{1,2}[.)]\s+[^():–—]+$/;

/** What makes a heading lure into the pitch below it. */
const LURES: readonly Feature[] = [
  ...TAILS,
  'labelled',
  'buy-or-sell',
  'hype',
  'urgency',
  'stock-picks',
  'answer-elsewhere',
  'free',
  'report',
  'analysis',
  'call',
  'leverage-product',
  'broker-offer',
  'crypto-offer',
  'newsletter',
  'direct-address',
  'read-also',
];

/** Whether the block at `at` belongs to the pitch around `core` that reaches `edge`, its neighbour. */
export function joins(
  looks: readonly Look[],
  at: number,
  edge: number,
  core: number,
  cores: readonly boolean[],
): boolean {
  const look = looks[at]!;
  const beside = looks[edge]!;
  if (look.isKept) return false;
  // Beside the article one box's end is another's start, all the way down the page.
  const isLabelOf = look.found.has('ad-label') && beside.found.has('labelled') && look.evidence!.words <= LABEL_WORDS;
  if (
    look.block.zone === 'beside' &&
    look.block.shape.box !== beside.block.shape.box &&
    !look.found.has('labelled') &&
    !isLabelOf &&
    !(at > edge && isListing(looks, at, edge))
  )
    return false;
  if (isCountedBetween(looks, at, edge, cores)) return true;
  // A row of plus signs or stars says nothing, nor does the number of a rank.
  if (cores[at] || look.evidence?.words === 0 || RANK.test(look.block.text)) return true;
  if (look.found.has('taken-up') || look.found.has('attribution') || look.found.has('legal-notice')) return false;
  if (isBoxLine(looks, at, edge, core)) return true;
  const part = partOf(look);
  const { box, boxTag } = look.block.shape;
  const isBetween = cores[at + (at - edge)] === true || (at < edge && isLuringHeading(looks[at - 1]));
  if (part.kind !== 'whole' && !part.reports && isBetween && isBait(look)) return true;
  // A sentence in plain words is bait in the pitch's own box; elsewhere it may be the article's, and stays.
  if (part.kind === 'part') return !part.reports && box !== 0 && box === beside.block.shape.box;
  if (part.kind === 'mixed') {
    const isTeased = !looks[core]!.weight!.category.onByDefault && endsInCall(look);
    return at > edge && !part.reports && (isOfferEnd(look) || isTeased);
  }
  // Between two parts of a pitch, what leans to it is the pitch's, figures and all.
  if (isBetween && (look.weight?.points ?? 0) >= LEANS) return true;
  const isSmall = look.block.text.length <= SMALL;
  const isAbove = at < edge;
  if ((isAbove || !isHeadingLike(look)) && isTitleOf(look, looks[core]!)) return true;
  const points = look.weight?.points ?? 0;
  // What asks for the same: "Your gift pays for our reporters."; above it more must speak for that.
  const isSameKind = look.weight?.category === looks[core]!.weight!.category && !look.weight.category.onByDefault;
  const least = isAbove ? LEANS * 2 : LEANS + 1;
  if (isSmall && isSameKind && points >= least && SERVICES.some((s) => look.found.has(s))) return true;
  // "Sign up", "Save my seat": a button below.
  if (!isAbove && isButton(look)) return true;
  // A few words between two pitches that no heading is: a field's name, a button's.
  if (isBetween && cores[at + (at - edge)] && isFragment(look)) return true;
  // In the pitch's own box small things are the pitch's; lists mix pitches with points of the article.
  if (
    box !== 0 &&
    box === beside.block.shape.box &&
    isSmall &&
    boxTag !== 'ul' &&
    boxTag !== 'ol' &&
    isOwnBox(looks, at, box)
  )
    return true;
  if (look.found.has('figures') && !OFFERED.some((feature) => look.found.has(feature))) return false;
  // A row of an offer is no sentence.
  if (isSmall && !/[.!?…]\W*$/.test(look.block.text) && OFFERED.some((feature) => look.found.has(feature))) return true;
  if (isHeadingLike(look) && isAbove) return LURES.some((feature) => look.found.has(feature));
  if (isSmall && (isAbove ? HEADS : TAILS).some((feature) => look.found.has(feature))) return true;
  // The text above a pitch is the article's more often than not: it must lean hard.
  if (points >= (isAbove ? LEANS * 2 : isSmall ? LEANS : LEANS + 1) && hasPull(look.found)) return true;
  // What a list of links below "Mehr zum Thema" holds.
  if (!isAbove && isSmall && isListing(looks, at, edge)) return true;
  // A list between a heading that lures and a call.
  return look.block.kind === 'list-item' && beyond(looks, at, at < edge ? -1 : 1, cores) && isCatchword(look);
}

/**
 * Whether the block is of a numbered list of at least three teasers that fills the room between two pitches, one of which
 * counts stocks: "1. A maker of valves has gained 900 %". What is named, or set off by a colon, is a report's.
 */
function isCountedBetween(looks: readonly Look[], at: number, edge: number, cores: readonly boolean[]): boolean {
  if (!isCounted(looks[at]!)) return false;
  let from = at;
  let to = at;
  while (from > 0 && isCounted(looks[from - 1]!)) from--;
  while (to < looks.length - 1 && isCounted(looks[to + 1]!)) to++;
  const ends = [looks[from - 1], looks[to + 1]];
  const areCores = cores[from - 1] === true && cores[to + 1] === true;
  return (
    areCores &&
    to - from + 1 >= 3 &&
    edge >= from - 1 &&
    edge <= to + 1 &&
    ends.every((end) => end!.weight!.category.onByDefault) &&
    ends.some((end) => end!.found.has('stock-picks') || end!.found.has('report'))
  );
}

function isCounted({ block: { text }, found, isKept }: Look): boolean {
  return !isKept && text.length <= SMALL && COUNTED.test(text) && !found.has('attribution');
}

/** A line of a few words that names what the pitch offers: "Newsletter" above the form, a chart's title below the call. */
function isTitleOf({ block, found, evidence }: Look, { weight }: Look): boolean {
  return (
    evidence !== null &&
    evidence.words <= LABEL_WORDS &&
    !/[.!?…]\W*$/.test(block.text) &&
    weight!.category.needs.some((need) => found.has(need))
  );
}

/** Two or three words that call, and stand in the text like any paragraph: the words of a button that is no link. */
function isButton(look: Look): boolean {
  return look.evidence !== null && look.evidence.words <= CALL_WORDS && look.found.has('call') && isFragment(look);
}

/** A few words without a full stop that stand in the text like any paragraph. A day or an hour is the article's. */
function isFragment({ block, evidence }: Look): boolean {
  return (
    block.kind !== 'heading' &&
    block.shape.emphasis < 0.8 &&
    evidence !== null &&
    evidence.words <= LABEL_WORDS &&
    !/[.!?…:]\W*$|\d/.test(block.text)
  );
}

/** No full sentence, or one that leans to promotion: what a list of a pitch holds. */
function isCatchword(look: Look): boolean {
  return !tells(look) || LURES.some((feature) => look.found.has(feature));
}

/** A full sentence that is no link. */
export function tells({ block: { text }, found }: Look): boolean {
  return /[.!?]\W*$/.test(text) && countWords(text) >= SENTENCE_WORDS && !found.has('whole-link');
}

/** The stock's name for hope and hurry, then what to do with it: between two pitches, and in no other words than theirs. */
function isBait({ evidence, found }: Look): boolean {
  return (
    found.has('buy-or-sell') &&
    evidence !== null &&
    evidence.sentences.every(({ start, end }) =>
      evidence.hits.some(({ cue, start: at }) => at >= start && at < end && OF_STOCKS.includes(cue)),
    )
  );
}

/** A few plain words below a pitch that end in the call to take it. */
function isOfferEnd({ block, found }: Look): boolean {
  return block.text.length <= SMALL && found.has('call') && (found.has('sentence-link') || found.has('whole-link'));
}

/** "The singer left the stage. Learn more": the last few words of a teaser, below its title, are its link. */
function endsInCall({ block, evidence }: Look): boolean {
  const { start, end } = evidence!.sentences.at(-1)!;
  return (
    block.text.length <= SMALL &&
    countWords(block.text.slice(start, end)) <= CALL_WORDS &&
    !/[.?]\W*$/.test(block.text) &&
    evidence!.hits.some((hit) => hit.cue === 'call' && hit.start >= start)
  );
}

/** Whether the reader is told to do something, or told where the answer is. */
export function hasPull(found: Found): boolean {
  return (['call', 'answer-elsewhere', 'own-voice', 'urgency', 'free', 'bonus', 'link-away', 'labelled'] as const).some(
    (f) => found.has(f),
  );
}

/** Headings, and lines that are none in the mark-up but stand like one: bold, asking, without a full stop. */
function isHeadingLike({ block, found }: Look): boolean {
  if (block.text.length > HEADING_LENGTH) return false;
  return (
    block.kind === 'heading' || block.shape.emphasis >= 0.8 || found.has('only-questions') || block.text.endsWith(':')
  );
}

/** A heading that leans to promotion by itself. */
function isLuringHeading(look: Look | undefined): boolean {
  return (
    look !== undefined &&
    look.block.kind === 'heading' &&
    !look.isKept &&
    !look.found.has('taken-up') &&
    (look.weight?.points ?? 0) >= LEANS
  );
}

/** Whether the block is one of the links below a label such as "Mehr zum Thema". */
function isListing(looks: readonly Look[], at: number, edge: number): boolean {
  const isEntry = ({ block, found }: Look) =>
    block.kind === 'list-item' || block.kind === 'table' || found.has('whole-link');
  let label = edge;
  while (label > at - LONGEST_RUN * 2 && label > 0 && isEntry(looks[label]!) && !looks[label]!.found.has('read-also'))
    label--;
  // The one right below its label may name its section before the link.
  const isTitle = label === edge && linksTitle(looks[at]!) && !tells(looks[at]!);
  return (
    (isEntry(looks[at]!) || isTitle) &&
    looks[label]!.found.has('read-also') &&
    looks[label]!.evidence!.words <= LABEL_WORDS
  );
}

/** Whether one of the links is as long as a title; names and sections are shorter. */
function linksTitle({ block: { text, links } }: Look): boolean {
  return links.some(({ start, end }) => countWords(text.slice(start, end)) >= TITLE_WORDS);
}

/** Whether a box holds a pitch and nothing that reports: on many sites the whole article stands in one. */
function isOwnBox(looks: readonly Look[], at: number, box: number): boolean {
  let from = at;
  let to = at;
  while (from > 0 && looks[from - 1]!.block.shape.box === box) from--;
  while (to < looks.length - 1 && looks[to + 1]!.block.shape.box === box) to++;
  return (
    to - from < LONGEST_RUN &&
    looks
      .slice(from, to + 1)
      .every((look) => !look.isKept && partOf(look).kind === 'whole' && !look.found.has('attribution'))
  );
}

/**
 * Whether the list that the block is of ends, on its other side, at a block that leans to promotion. A heading below a
 * list is of what follows it.
 */
function beyond(looks: readonly Look[], at: number, step: number, cores: readonly boolean[]): boolean {
  let i = at;
  while (looks[i]?.block.kind === 'list-item' && !cores[i]) i += step;
  const end = looks[i];
  return (
    end !== undefined &&
    (cores[i] === true ||
      (!end.isKept &&
        (step < 0 || end.block.kind !== 'heading') &&
        end.block.text.length <= SMALL &&
        partOf(end).kind === 'whole' &&
        LURES.some((f) => end.found.has(f)) &&
        !end.found.has('taken-up')))
  );
}

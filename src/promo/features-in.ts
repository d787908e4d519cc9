import { lazyPattern } from '../text/lazy-pattern';
import { LETTER, LOWER_LETTER } from '../text/letters';
import type { Cue } from '../lang/cues';
import type { BlockEvidence } from './evidence';
import type { Feature, Found } from './feature';
import { add, has, isShort, SERVICES, WHOLE_LINK, type Gathering } from './gathering';
import type { Hit } from './lexicon';
import { findMoves } from './moves';
import { findPitches, findServices } from './offers';
import { findOwnName } from './own-name';
import type { Stretch } from './passages';

const MANY_WORDS = 75;

/** Shorter texts are the label and a name. */
const LABELLED_WORDS = 8;

/** Shorter links are a word or two. */
const SENTENCE = 12;

/** A line that leads to a source names it; a line that teases speaks to the reader, or of whoever set it there. */
const TEASES: readonly Feature[] = ['both-ways', 'own-voice', 'urgency', 'answer-elsewhere', 'buy-or-sell', 'analysis'];

/** Offices tell the reader what to do, too: "Present your ticket at any counter". Of stocks they do not speak. */
const SPEAKS_TO_READER: readonly Feature[] = ['direct-address', 'call'];

/** Longer lines say more than what to do. */
const CALL_WORDS = 12;

const ARROW = /[»›→➔➙➛➜➝➞➡➤➥▶►▸⇒⟶>]{1,3}\s*\W*$|^\W*(?:>>|[»→➔➙➛➜➝➞➡➤➥►▸⇒⟶]|👉)|👉|➜/u;

/** What speaks for reporting, in a text's own words. */
const OF_TITLES: readonly Feature[] = ['attribution', 'analyst-rating', 'public-service', 'about-pitches'];

/** What is sold with a warning, and how long a text does so between two paragraphs. */
const WARNED_OF: readonly Cue[] = ['leverage-product', 'broker-offer', 'crypto-offer'];
const OFFER_WORDS = 60;

const GOES_ON = new RegExp(`^\\s*[${LETTER}]`);

const ASTERISK = new RegExp(`^\\s*\\*\\s?[${LETTER}]|\\*\\s*$`);

/** Where signs and pictures stand in Unicode; most texts have none, and are not asked for more. */
const SIGN = /[\u203C-\u3299\uD83C-\uD83E]/;

const EMOJI = lazyPattern(String.raw`\p{Extended_Pictographic}(?<![©®™↗])`, 'u');

const PLUS_BANNER = /^\s*\+\+.{8,}?(?:\+\+\s*$|$)/su;

/** Opens with speech, not with a title, and goes on behind a comma in lower case to a full stop. */
const SPEECH_TOLD = new RegExp(
  `^\\s*[«„“"'‘»][^«»„“”"]{20,400}(?:[»“”"'’]\\s?,|,[”"'’])\\s[${LOWER_LETTER}][^?!]*\\.\\s*$`,
);

const MEASURES = /\d+[.,]\d+|\d+\s?(?:%|prozent|percent|per cent|por ciento|per cento|procent|pour cent|por cento)/gi;

/** Labels in the mark-up that call a block advertising; a verb like "anzeigen" does not. */
const AD_LABEL =
  /\b(?:ad|ads|advert(?:isement)?s?|advertorial|anzeige|werbung|sponsored|gesponsert|publicidad|publicité|pubblicità|advertentie|publicidade|promoted|paid)\b/i;

const DIGIT = /\d/;

const PROMO_CLASS =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|anzeige\w*|werbung|sponsor\w*|promo\w*|partner|affiliate|teaser|cta|newsletter|signup|pitch|offer|banner|infobox-ad|native)(?=$|[\s_-])/;

/** What is found, in this order: later steps ask for what earlier ones found. */
const STEPS: readonly ((part: Gathering) => void)[] = [
  findCues,
  findTitle,
  findMoves,
  findOwnName,
  findLinks,
  findLines,
  findSigns,
  findSpeech,
  findServices,
  findPitches,
  findShape,
];

/**
 * The features of a part of a block, or of all of it.
 * A label, a box, a form belong to the whole block and are not found in parts.
 */
export function featuresIn(evidence: BlockEvidence, from = 0, to = evidence.block.text.length): Found {
  const { text } = evidence.block;
  const isWhole = from === 0 && to === text.length;
  const found = new Map<Feature, string>();
  const part: Gathering = { evidence, from, to, text: text.slice(from, to), isWhole, linked: 0, found };
  for (const step of STEPS) step(part);
  return found;
}

/** The words of the language. */
function findCues(part: Gathering): void {
  const { evidence, from, to, isWhole } = part;
  const { text, shape } = evidence.block;
  for (const hit of evidence.hits) {
    if (hit.start < from || hit.start >= to) continue;
    const quote = text.slice(hit.start, hit.end).trim();
    // "Anzeige erstattete der Händler" is a police report; a label run into its text is set in capitals.
    if (
      hit.cue === 'ad-label' &&
      !quote.endsWith(':') &&
      GOES_ON.test(text.slice(hit.end)) &&
      quote !== quote.toUpperCase() &&
      shape.linkDensity < WHOLE_LINK &&
      !/ /.test(quote)
    )
      continue;
    add(part, hit.cue, quote);
    if (hit.cue === 'ad-label' && isWhole && saysOfAll(hit, evidence)) add(part, 'own-label', quote);
  }
  if (isWhole && !part.found.has('own-label') && isLabelledOffer(evidence)) add(part, 'own-label');
  // Buttons below a broker's words, without a quote, are the broker's.
  if (has(part, ['broker-offer']) && !DIGIT.test(part.text)) part.found.delete('quote-widget');
}

/** "Related: Court fines bank": who is named behind a label with a colon stands in another text. */
function findTitle({ evidence, found, text, from, to }: Gathering): void {
  const label = found.get('read-also');
  if (!label?.endsWith(':') || !text.startsWith(label) || /[.]\W*$/.test(text)) return;
  if (evidence.sentences.some(({ start }) => start > from && start < to && evidence.block.text[start - 2] !== ':'))
    return;
  for (const feature of OF_TITLES) found.delete(feature);
}

function findLinks(part: Gathering): void {
  const { evidence, found, from, to, isWhole } = part;
  const all = evidence.block.text;
  for (const link of evidence.links) {
    if (link.end <= from || link.start >= to) continue;
    // A link around all of a block says nothing of one of its sentences.
    if (!isWhole && link.end - link.start >= all.length * WHOLE_LINK) continue;
    part.linked += Math.min(link.end, to) - Math.max(link.start, from);
    for (const feature of link.features) add(part, feature, all.slice(link.start, link.end));
    if (isWhole && link.features.length > 0 && isSentence(evidence, link)) add(part, 'sentence-link');
  }
  if (has(part, ['link-away', 'link-here']) && part.linked >= part.text.length * WHOLE_LINK) {
    add(part, 'whole-link');
    found.delete('sentence-link');
  }
}

/** Lines that are a link to another site, and questions that ask both ways. */
function findLines(part: Gathering): void {
  const { found, text, isWhole } = part;
  if (found.has('alternative') && asksOr(part)) add(part, 'both-ways');
  if (found.has('both-ways') && found.has('call') && part.evidence.words <= CALL_WORDS) add(part, 'question-call');
  const isCalling = found.has('call') ? text.includes('!') : found.has('answer-elsewhere') && !/[.?]\W*$/.test(text);
  if (isWhole && isCalling && part.evidence.sentences.length === 1 && part.evidence.words <= CALL_WORDS)
    add(part, 'short-call');
  if (!isWhole || !found.has('whole-link') || !found.has('link-away') || isShort(text)) return;
  add(part, 'line-away');
  if (has(part, SERVICES)) return;
  const isOfTrade = part.evidence.isOnTopic && found.has('business');
  const isOfStocks = found.has('markets') || isOfTrade || /[?!]/.test(text) || (found.has('call') && found.has('free'));
  if (has(part, TEASES) || (has(part, SPEAKS_TO_READER) && isOfStocks)) add(part, 'teasing-line');
  // "The update is ready for download.": what tells, without a word to the reader, tells.
  else if (found.has('direct-address') || (found.has('call') && !/\.\W*$/.test(text))) add(part, 'calling-line');
}

/** Whether the "or" stands in a question: "Sell? Or is it time to get in?" An "or" of the report before it asks nothing. */
function asksOr({ evidence: { block, hits, sentences }, from, to }: Gathering): boolean {
  return sentences.some(
    ({ start, end }) =>
      start < to &&
      end > from &&
      block.text.slice(start, end).includes('?') &&
      hits.some((hit) => hit.cue === 'alternative' && hit.start >= start && hit.start < end),
  );
}

/** Punctuation and pictures. */
function findSigns(part: Gathering): void {
  const { text } = part;
  if (ARROW.test(text) && !text.includes('«')) add(part, 'arrow');
  if (SIGN.test(text) && EMOJI().test(text)) add(part, 'emoji');
  if (PLUS_BANNER.test(text)) add(part, 'plus-banner');
  if (/!/.test(text)) add(part, 'shouting');
  if (ASTERISK.test(text)) add(part, 'asterisk');
  if (isOnlyQuestions(text)) add(part, 'only-questions');
}

/** "“Leave the car at home,” the captain advises.": who said so is told, whatever the verb. */
function findSpeech(part: Gathering): void {
  if (SPEECH_TOLD.test(part.text)) add(part, 'attribution');
}

/** Measures, length, and what the mark-up says. */
function findShape(part: Gathering): void {
  const { evidence, text, isWhole } = part;
  const { block, words } = evidence;
  if ((text.match(MEASURES)?.length ?? 0) >= 2) add(part, 'figures');
  if (isWhole) {
    if (words > MANY_WORDS) add(part, 'long');
    if (block.shape.form) add(part, 'form');
    if (AD_LABEL.test(block.shape.label)) add(part, 'labelled', block.shape.label);
    if (block.shape.box !== 0 && PROMO_CLASS.test(block.shape.classes)) add(part, 'boxed');
  }
  if (block.shape.quoted || block.kind === 'quote') add(part, 'quoted');
}

/** Whether a label speaks of a text that it stands in: a sentence of its own, or set off before the rest. */
function saysOfAll({ start, end }: Hit, { block, sentences, words }: BlockEvidence): boolean {
  if (words < LABELLED_WORDS) return false;
  if (start < 3 && /^\s*[·•|]/.test(block.text.slice(end))) return true;
  const sentence = sentences.find((at) => start >= at.start && start < at.end);
  const isSentence = sentence !== undefined && end - start >= (sentence.end - sentence.start) * WHOLE_LINK;
  // One word behind a paragraph labels what came next on the page.
  return isSentence && sentences.length > 1 && block.text.slice(start, end).includes(' ');
}

/** The advertising label that a block opens with. */
export function labelAtHead(hits: readonly Hit[]): Hit | undefined {
  return hits.find(({ cue, start }) => cue === 'ad-label' && start < 3);
}

/**
 * "Advertisement: Who bets on falling prices can use … by Tradebank. The barrier is at 41.20 euros.": a short text behind a
 * label with a colon that names what is sold with a warning, in figures, and no source.
 */
export function isLabelledOffer({ block: { text }, hits, words }: BlockEvidence): boolean {
  const label = labelAtHead(hits);
  const head = label ? text.slice(0, label.end + 1).trimEnd() : '';
  return (
    head.endsWith(':') &&
    words <= OFFER_WORDS &&
    /\d.*[.!]\W*$/s.test(text) &&
    hits.some(({ cue }) => WARNED_OF.includes(cue)) &&
    !hits.some(({ cue }) => OF_TITLES.includes(cue))
  );
}

/** Whether a link holds a whole sentence: a report links words, a pitch its call. */
function isSentence({ sentences }: BlockEvidence, link: Stretch): boolean {
  return sentences.some(
    ({ start, end }) => link.start <= start + 2 && link.end >= end - 2 && link.end - link.start >= SENTENCE,
  );
}

function isOnlyQuestions(text: string): boolean {
  return /\?/.test(text) && /\?[!?]*\s*["”“»›→]*\s*$/u.test(text) && !/[.!](?=\s)/u.test(text.replace(/[?!]+/g, '?'));
}

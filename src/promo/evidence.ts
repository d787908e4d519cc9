import type { Block } from '../model/article';
import type { Cue } from '../lang/cues';
import type { Feature, Found } from './feature';
import type { Hit } from './lexicon';
import { featuresOfLink } from './link-features';
import { withoutAnnouncements } from './on-the-spot';
import { cutPassages, type Stretch } from './passages';
import { findQuotedSpeech } from './quoted-speech';
import { lazyPattern } from '../text/lazy-pattern';
import { DIGIT, LETTER } from '../text/letters';
import { countWords } from '../text/words';

/** All that was found in one block, before it is weighed. */
export interface BlockEvidence {
  readonly block: Block;
  /** Whether the article speaks of stocks and business. */
  readonly isOnTopic: boolean;
  readonly hits: readonly Hit[];
  readonly sentences: readonly Stretch[];
  readonly links: readonly (Stretch & { readonly features: readonly Feature[] })[];
  readonly words: number;
}

const MANY_WORDS = 75;
const WHOLE_LINK = 0.75;
const LINE = 0.93;

/** Shorter texts are the label and a name. */
const LABELLED_WORDS = 8;

/** Shorter links are a word or two. */
const SENTENCE = 12;

/** A line that leads to a source names it; a line that teases speaks to the reader, or of whoever set it there. */
const SPEAKS_TO_READER: readonly Feature[] = [
  'both-ways',
  'own-voice',
  'direct-address',
  'urgency',
  'answer-elsewhere',
  'call',
  'buy-or-sell',
  'analysis',
];

/** What a line may offer besides the answer: then it teases nobody, it says what it sells. */
const SERVICES: readonly Feature[] = ['newsletter', 'subscribe', 'app-or-follow', 'shop', 'read-also'];

/** The outlet as the one who speaks, and what it hands over to its readers. */
const OUTLET: readonly Cue[] = ['we', 'reader'];
const HANDS_OVER: readonly Cue[] = ['format', 'delivery', 'report', 'newsletter', 'stock-picks', 'withheld'];

/** The house that speaks, and how it leads the reader on: a pitch of its own, whatever it is for. */
const HOUSE: readonly Feature[] = ['own-offer', 'own-voice', 'we', 'reader'];
const HOUSE_WAYS: readonly Feature[] = [
  'link-tracked',
  'link-query',
  'link-call',
  'withheld',
  'delivery',
  'place',
  'both-ways',
  'form',
];
const HOUSE_CALLS: readonly Feature[] = [
  'whole-link',
  'sentence-link',
  'direct-address',
  'imperative',
  'call',
  'arrow',
];

/** A link to another site that pays for its visitors, and words for the reader. */
const PAID_LINKS: readonly Feature[] = ['link-tracked', 'link-query'];
const GUEST_WORDS: readonly Feature[] = [
  'direct-address',
  'imperative',
  'call',
  'free',
  'bonus',
  'own-offer',
  'own-voice',
  'we',
  'reader',
  'risk-warning',
];

/** A columnist has a depot, too: what he hands over is told by how it comes. */
const WRITER: readonly Cue[] = ['me'];
const WRITERS_OWN: readonly Cue[] = ['delivery', 'newsletter', 'stock-picks', 'withheld'];

/** "See our", "check out our guide": one move, told once. */
const LEADS_ON: readonly Cue[] = ['call', 'answer-elsewhere', 'report', 'read-also'];

const ANSWERS: readonly Cue[] = ['answer-elsewhere', 'read-also'];

/** "Read the prospectus" warns. */
const WARNINGS: readonly Cue[] = ['risk-warning'];
const MOVING: readonly Cue[] = ['imperative', 'call', 'direct-address'];

/** What a letter is offered with, beside the day on which it comes. */
const SIGN_ON: readonly Feature[] = [
  'free',
  'form',
  'link-to-letter',
  'own-voice',
  'own-offer',
  'whole-link',
  'sentence-link',
];

const LINES: readonly Feature[] = ['whole-link', 'sentence-link'];

/** What the reader is told, and how he gets there. */
const TELLS_READER: readonly Cue[] = ['imperative', 'call', 'direct-address', 'withheld', 'reader'];
const WAYS: readonly Cue[] = ['place', 'delivery'];

/** International numbers of papers, ISO 6166. */
const PAPER_NUMBERS = /\b[A-Z]{2}[A-Z0-9]{9}\d\b/g;

/** Longer lines say more than what to do. */
const CALL_WORDS = 12;

/** Shorter ones are credits and names of sources. */
const LINE_WORDS = 5;
const ARROW = /[»›→➜➤▶►>]{1,3}\s*\W*$|^\W*(?:>>|»|→|➜|👉)|👉|➜/u;
const WORD = new RegExp(`[${DIGIT}${LETTER}]`);
const GOES_ON = new RegExp(`^\\s*[${LETTER}]`);
const ASTERISK = new RegExp(`^\\s*\\*\\s?[${LETTER}]|\\*\\s*$`);
/** Where signs and pictures stand in Unicode; most texts have none, and are not asked for more. */
const SIGN = /[\u203C-\u3299\uD83C-\uD83E]/;
const EMOJI = lazyPattern(String.raw`\p{Extended_Pictographic}(?<![©®™↗])`, 'u');
const PLUS_BANNER = /^\s*\+\+.{8,}?(?:\+\+\s*$|$)/su;
const MEASURES = /\d+[.,]\d+|\d+\s?(?:%|prozent|percent|per cent|por ciento|per cento|procent|pour cent|por cento)/gi;
/** Labels in the mark-up that call a block advertising; a verb like "anzeigen" does not. */
const AD_LABEL =
  /\b(?:ad|ads|advert(?:isement)?s?|advertorial|anzeige|werbung|sponsored|gesponsert|publicidad|publicité|pubblicità|advertentie|publicidade|promoted|paid)\b/i;
const PROMO_CLASS =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|anzeige\w*|werbung|sponsor\w*|promo\w*|partner|affiliate|teaser|cta|newsletter|signup|pitch|offer|banner|infobox-ad|native)(?=$|[\s_-])/;

/** What a block's article tells of it. */
export interface Around {
  readonly pageUrl: string;
  /** Cues that the article's own paragraphs are full of: there they say nothing. */
  readonly usual: ReadonlySet<Cue>;
  readonly isOnTopic: boolean;
  /** A paragraph beside it says what the article holds. */
  readonly isAnnouncing: boolean;
}

/**
 * Reads one block's sentences and links and drops the cues that stand in quoted speech.
 * @param found every cue of the block; blocks longer than any pitch are not handed in
 */
export function gatherEvidence(
  block: Block,
  found: readonly Hit[],
  { pageUrl, usual, isOnTopic, isAnnouncing }: Around,
): BlockEvidence {
  const { text } = block;
  const speech = found.length > 0 ? findQuotedSpeech(text) : [];
  const sentences = cutPassages(text);
  const hits = found
    .filter(
      ({ cue, start, end }) => !usual.has(cue) && !speech.some((quote) => start >= quote.start && end <= quote.end),
    )
    .map((hit) => ({ ...hit, start: hit.start + lead(text.slice(hit.start, hit.end)) }))
    // What asks tells nobody to do anything: "Können Sie …?"
    .filter((hit) => hit.cue !== 'imperative' || !asks(text, sentences, hit.start))
    // Who warns of trading "with this provider" names the trade.
    .filter((hit) => hit.cue !== 'broker-offer' || !isBesideOwnWarning(hit, found, sentences))
    .filter((hit) => !MOVING.includes(hit.cue) || !isWithin(hit, found, WARNINGS));
  const links = block.links.map((link) => ({
    start: link.start,
    end: link.end,
    features: featuresOfLink(link, pageUrl),
  }));
  return {
    block,
    isOnTopic,
    hits: withoutAnnouncements(hits, { text, hasForm: block.shape.form, isAnnouncing, sentences, links }),
    sentences,
    links,
    words: countWords(text),
  };
}

/** A part of a block, or all of it, while its features are gathered. */
interface Part {
  readonly evidence: BlockEvidence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isWhole: boolean;
  /** How much of it is link. */
  linked: number;
  readonly found: Map<Feature, string>;
}

/** What is found, in this order: later steps ask for what earlier ones found. */
const STEPS: readonly ((part: Part) => void)[] = [
  findCues,
  findMoves,
  findLinks,
  findLines,
  findSigns,
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
  const part: Part = { evidence, from, to, text: text.slice(from, to), isWhole, linked: 0, found };
  for (const step of STEPS) step(part);
  return found;
}

function add({ found }: Part, feature: Feature, quote = ''): void {
  if (!found.has(feature)) found.set(feature, quote);
}

function has({ found }: Part, features: readonly Feature[]): boolean {
  return features.some((feature) => found.has(feature));
}

/** The words of the language. */
function findCues(part: Part): void {
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
}

/** What several words say together; and each move once, however often it is told. */
function findMoves(part: Part): void {
  const { evidence, found, from, to } = part;
  if (found.size === 0) return;
  if (has(part, ['answer-elsewhere', 'withheld']) && found.has('markets')) add(part, 'market-tease');
  const isOffered =
    isTogether(evidence, from, to, OUTLET, HANDS_OVER) || isTogether(evidence, from, to, WRITER, WRITERS_OWN);
  if (!found.has('own-voice') && isOffered) add(part, 'own-offer');
  if (isTogether(evidence, from, to, TELLS_READER, WAYS)) add(part, 'way-there');
  dropEcho(evidence, found, from, to);
  // Told in two ways, it is still one move.
  if (has(part, ['own-voice', 'own-offer'])) found.delete('we');
  if (found.has('call') || isEcho(evidence, from, to)) found.delete('imperative');
  if (found.has('answer-elsewhere')) found.delete('withheld');
  const marks = evidence.hits.filter(({ cue, start }) => cue === 'leverage-product' && start >= from && start < to);
  // "CFD" three times is one mark.
  const said = new Set(marks.map(({ start, end }) => evidence.block.text.slice(start, end).toLowerCase()));
  if (said.size >= 3 && new Set(marks.map(({ start }) => start)).size >= 3) add(part, 'offer-list');
  // Who reports on a share gives the number of the share.
  if (said.size >= 2 && new Set(part.text.match(PAPER_NUMBERS)).size >= 2) add(part, 'long-and-short');
}

function findLinks(part: Part): void {
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
function findLines(part: Part): void {
  const { found, text, isWhole } = part;
  if (found.has('alternative') && text.includes('?')) add(part, 'both-ways');
  if (found.has('both-ways') && found.has('call') && part.evidence.words <= CALL_WORDS) add(part, 'question-call');
  const isCalling = found.has('call') ? text.includes('!') : found.has('answer-elsewhere') && !/[.?]\W*$/.test(text);
  if (isWhole && isCalling && part.evidence.sentences.length === 1 && part.evidence.words <= CALL_WORDS)
    add(part, 'short-call');
  if (!isWhole || !found.has('whole-link') || !found.has('link-away') || isShort(text)) return;
  add(part, 'line-away');
  if (has(part, SPEAKS_TO_READER) && !has(part, SERVICES)) add(part, 'teasing-line');
}

/** Punctuation and pictures. */
function findSigns(part: Part): void {
  const { text } = part;
  if (ARROW.test(text) && !text.includes('«')) add(part, 'arrow');
  if (SIGN.test(text) && EMOJI().test(text)) add(part, 'emoji');
  if (PLUS_BANNER.test(text)) add(part, 'plus-banner');
  if (/!/.test(text)) add(part, 'shouting');
  if (ASTERISK.test(text)) add(part, 'asterisk');
  if (isOnlyQuestions(text)) add(part, 'only-questions');
}

/** What the outlet hands over, told by how it comes and what it costs. */
function findServices(part: Part): void {
  const { evidence, found, text, isWhole, linked } = part;
  const { kind, zone } = evidence.block;
  if (found.has('delivery') && found.has('call') && has(part, SIGN_ON)) add(part, 'sign-on');
  // What another house's letter costs is told by whoever writes about it.
  if (found.has('price') && !found.has('about-pitches') && (has(part, HOUSE) || has(part, ['direct-address', 'me'])))
    add(part, 'pay-us');
  const isLine = isWhole && kind === 'paragraph' && zone === 'body' && linked >= text.length * LINE && !isShort(text);
  if (isLine && found.has('link-here')) add(part, 'own-line');
}

/** In an article on stocks, what the house or a guest says to the reader and where it leads. */
function findPitches(part: Part): void {
  const { evidence, found, text } = part;
  if (!evidence.isOnTopic) return;
  // Own guides and reviews are linked in every report; what is mailed, paid for or kept back is not.
  const isOwnPage = found.has('link-here') && !has(part, PAID_LINKS) && !found.has('link-call');
  const isHouse =
    has(part, HOUSE) && (has(part, HOUSE_WAYS) || (!isOwnPage && has(part, HOUSE_CALLS) && leadsOn(found)));
  const isGuest =
    found.has('link-away') &&
    has(part, PAID_LINKS) &&
    (has(part, GUEST_WORDS) || (has(part, LINES) && evidence.block.kind !== 'heading' && !isShort(text)));
  if (found.has('both-ways') && (has(part, LINES) || has(part, PAID_LINKS))) add(part, 'question-away');
  if (isHouse) add(part, 'house-pitch');
  if (found.has('own-tool') && !found.has('attribution')) add(part, 'house-tool');
  if (isGuest) add(part, 'guest-pitch');
  // What names a service of its own is that service's pitch.
  if (has(part, SERVICES)) return;
  if (isHouse) add(part, 'house-tease');
  if (isGuest) add(part, 'guest-tease');
}

/** Measures, length, and what the mark-up says. */
function findShape(part: Part): void {
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

/** Whether a link holds a whole sentence: a report links words, a pitch its call. */
function isSentence({ sentences }: BlockEvidence, link: Stretch): boolean {
  return sentences.some(
    ({ start, end }) => link.start <= start + 2 && link.end >= end - 2 && link.end - link.start >= SENTENCE,
  );
}

/** Whether one sentence voices two moves in two places: "our" and "list", "send" and "by post". */
function isTogether(
  { hits, sentences }: BlockEvidence,
  from: number,
  to: number,
  ones: readonly Cue[],
  others: readonly Cue[],
): boolean {
  return sentences.some(({ start, end }) => {
    if (start >= to || end <= from) return false;
    const inside = hits.filter((hit) => hit.start >= Math.max(start, from) && hit.start < Math.min(end, to));
    return inside.some(
      (one) =>
        ones.includes(one.cue) &&
        !(one.cue === 'we' && isWithin(one, inside, LEADS_ON)) &&
        inside.some((other) => others.includes(other.cue) && (other.start >= one.end || other.end <= one.start)),
    );
  });
}

/** Whether the words of a hit are a part of another cue's. */
function isWithin(hit: Stretch, all: readonly Hit[], cues: readonly Cue[]): boolean {
  return all.some(({ cue, start, end }) => cues.includes(cue) && start < hit.end && hit.start < end);
}

function isBesideOwnWarning(hit: Hit, all: readonly Hit[], sentences: readonly Stretch[]): boolean {
  return sentences.some(
    ({ start, end }) =>
      hit.start >= start &&
      hit.start < end &&
      all.some((other) => other.cue === 'own-warning' && other.start >= start && other.start < end),
  );
}

/** A link to another site, or something that is offered to the reader. */
function leadsOn(found: Found): boolean {
  return found.has('link-away') || (found.has('own-offer') && found.has('direct-address'));
}

function asks(text: string, sentences: readonly Stretch[], at: number): boolean {
  const sentence = sentences.find(({ start, end }) => at >= start && at < end);
  return sentence !== undefined && text[sentence.end - 1] === '?';
}

/** "See which" tells the reader where the answer is: that it is told by an imperative is no second move. */
function isEcho({ hits }: BlockEvidence, from: number, to: number): boolean {
  const inside = hits.filter(({ start }) => start >= from && start < to);
  return inside.every((hit) => hit.cue !== 'imperative' || isWithin(hit, inside, ANSWERS));
}

/** "Find out which" calls and promises at once: the same words are one move, not two. */
function dropEcho({ hits }: BlockEvidence, found: Map<Feature, string>, from: number, to: number): void {
  if (!found.has('call') || !found.has('answer-elsewhere')) return;
  const inside = hits.filter(({ start }) => start >= from && start < to);
  const calls = inside.filter(({ cue }) => cue === 'call');
  const answers = inside.filter(({ cue }) => cue === 'answer-elsewhere');
  const overlap = (a: Stretch, b: Stretch) => a.start < b.end && b.start < a.end;
  // Two moves need two places: some pair of hits that share no word.
  if (!answers.some((answer) => calls.some((call) => !overlap(answer, call)))) found.delete('call');
}

/** The length of what stands before the words: ". See the" is a cue of the sentence that it opens. */
function lead(words: string): number {
  return Math.max(0, words.search(WORD));
}

/** A name, a heading, a source. */
function isShort(text: string): boolean {
  return countWords(text) < LINE_WORDS;
}

function isOnlyQuestions(text: string): boolean {
  return /\?/.test(text) && /\?[!?]*\s*["”“»›→]*\s*$/u.test(text) && !/[.!](?=\s)/u.test(text.replace(/[?!]+/g, '?'));
}

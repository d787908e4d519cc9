import type { CategoryId } from '../model/verdict';
import { CATEGORIES } from './categories';
import type { Cue } from '../lang/cues';
import type { BlockEvidence } from './evidence';
import { featuresIn, isLabelledOffer, labelAtHead } from './features-in';
import { SUBSCRIBED } from './gathering';
import { insetOf } from './inset';
import type { Feature } from './feature';
import type { Look } from './look';
import type { Stretch } from './passages';
import { readSentence, type Sentence } from './sentence';
import { EVEN, LEANS } from './weights';
import { weigh, type Weight } from './weigh';
import { CAPITAL } from '../text/letters';

/**
 * How a block divides: all of it may be judged as one, only a part of it sells, or it mixes so that nothing may be
 * folded. Where only a part sells, the rest `reports` or is in plain words: bait, perhaps, beside a pitch.
 */
export type Part =
  | { readonly kind: 'whole' }
  | ({ readonly kind: 'part'; readonly weight: Weight; readonly reports: boolean } & Stretch)
  | { readonly kind: 'mixed'; readonly reports: boolean };

/** Beside sentences that report of markets, less tells a pitch apart: what moves the reader and something to move to, or a label. */
const GUEST = 2.9;
/** "Open the account before December": without one of these nobody's account is meant. */
const OF_PROVIDERS: readonly Feature[] = [
  'ad-label',
  'bonus',
  'free',
  'own-offer',
  'own-voice',
  'own-warning',
  'link-away',
  'link-tracked',
  'link-to-broker',
  'whole-link',
  'sentence-link',
  'leverage-product',
  'crypto-offer',
];
/** Longer ones are advice. */
const GUEST_WORDS = 40;

/** Letters, apps and subscriptions are what many articles are about: a sentence longer than a teaser must be surer. */
const SURE = 4.7;
const TEASER_WORDS = 12;

/** Longer ones are no part of a paragraph but a text of its own: advice, a call for papers, a letter. */
const PART_WORDS = 90;
const MOVES: readonly Feature[] = ['call', 'answer-elsewhere', 'withheld', 'ad-label'];

/** A product and what to do with it: of a product that it only names, a report does not say so. */
const PRODUCT: readonly Feature[] = ['leverage-product', 'broker-offer'];

/** Blocks that speak of letters and offers by their office: there it takes as much as anywhere. */
const OFFICIAL: readonly Feature[] = ['disclosure', 'correction', 'legal-notice', 'public-service', 'about-pitches'];

/** Beside these, what an office or the author has to say, letters and apps are a part of it. */
const NOTICES: readonly Feature[] = ['public-service', 'disclosure'];

/** The house calls in its own name: "Follow us on …", "Try any of our letters free": no office does. */
const OWN_NAME: readonly Feature[] = ['we', 'own-voice', 'own-offer'];

/** What is sold with a warning, and what no offer has. */
const WARNED_OF: readonly Cue[] = ['leverage-product', 'broker-offer', 'crypto-offer'];
const WARNINGS: readonly Cue[] = ['risk-warning', 'own-warning'];
const NO_OFFERS: readonly Feature[] = [
  'attribution',
  'analyst-rating',
  'disclosure',
  'correction',
  'public-service',
  'as-subject',
  'quoted',
];

/** What the first sentences of a pitch weigh at least where its others may be bait in plain words. */
const LURE = 2 * LEANS;

/** What an offer ends in: what it costs, how long it runs, whom it is for. */
const TERMS: readonly Cue[] = ['subscribe', 'newsletter', 'app-or-follow', 'shop', 'bonus', 'price', 'urgency', 'free'];

/** What a sentence may speak of that offers nothing. */
const OF_NEWS: readonly Cue[] = ['markets', 'business', 'alternative', 'takes-up'];

/** How what is sent comes; a note of it is short. */
const SERVING: readonly Cue[] = ['delivery'];
const ASKED_FOR: readonly Feature[] = ['said-twice', 'imperative', 'we', 'form'];
const NOTE_LENGTH = 220;

/** Longer ones are no titles. */
const TITLE_LENGTH = 160;

/** Longer ones say more than a truth. */
const TRUTH_WORDS = 20;

/** What leads on from news, with a link of its own: what stands before it is the news. */
const WITH_NEWS: readonly CategoryId[] = ['related', 'app'];

/** A figure, or a capital within a sentence. */
const NAMES = new RegExp(`\\d|[^.!?\\s]\\s+["“”'‘’«(]*(?!I\\b)[${CAPITAL}]`);

/** Longer blocks are no pitches, and cost. */
const MOST_SENTENCES = 30;

const parts = new WeakMap<Look, Part>();

/** Divides a block. Counted once a look. */
export function partOf(look: Look): Part {
  let part = parts.get(look);
  if (!part) parts.set(look, (part = divide(look)));
  return part;
}

function divide(look: Look): Part {
  const { evidence, block, found } = look;
  if (!evidence) return { kind: 'whole' };
  if (evidence.sentences.length < 2) return divideAtBrackets(evidence);
  if (evidence.sentences.length > MOST_SENTENCES) return { kind: 'mixed', reports: true };
  if (block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return { kind: 'whole' };
  // No report stands under a label.
  if (found.has('labelled') || (labelAtHead(evidence.hits) && found.has('link-away'))) return { kind: 'whole' };
  if (isLabelledOffer(evidence)) return { kind: 'whole' };
  // "Related:" before titles that are links from end to end.
  const opensList = evidence.hits.some(({ cue, start }) => cue === 'read-also' && start < 3);
  if (opensList && (found.has('whole-link') || isLabelledTitle(look))) return { kind: 'whole' };
  // "👉 New to bonds? How they work": a finger points with all that it points at.
  if (found.has('own-line') && found.has('arrow')) return { kind: 'whole' };
  const isOfStocks = look.weight?.category.onByDefault === true;
  const sentences = answered(
    evidence,
    withoutTails(
      evidence,
      evidence.sentences.map((at) => readSentence(evidence, at, isOfStocks)),
    ),
  );
  const reports = sentences.some(({ role }) => role === 'tells');
  // In doubt a sentence stays.
  if (sentences.every(({ role }) => role === 'sells')) return { kind: 'whole' };
  const weightOf = (run: readonly Sentence[]) => {
    const inside = new Map(featuresIn(evidence, run[0]!.start, run.at(-1)!.end));
    for (const about of ['off-topic', 'as-subject'] as const) if (found.has(about)) inside.set(about, '');
    return weigh(CATEGORIES, inside);
  };
  const runs = runsOf(sentences);
  const pointsOf = (run: readonly Sentence[] | undefined) => (run ? (weightOf(run)?.points ?? 0) : 0);
  if (!reports && endsInOwnLabel(look)) return { kind: 'whole' };
  if (isOfferUnderWarning(look)) return { kind: 'whole' };
  // What is said between the lure and the call is bait.
  if (
    !reports &&
    sentences[0]!.role === 'sells' &&
    sentences.at(-1)!.role === 'sells' &&
    pointsOf(runs[0]) >= LURE &&
    pointsOf(runs.at(-1)) >= LEANS
  )
    return { kind: 'whole' };
  const isOfficial = OFFICIAL.some((feature) => found.has(feature));
  if (!reports && !isOfficial && !found.has('opens-with-name') && isUnderATruth(sentences, look, weightOf))
    return { kind: 'whole' };
  if (!reports && !isOfficial && isServiceNote(look)) return { kind: 'whole' };
  let best: Part = { kind: 'mixed', reports };
  for (const run of runs) {
    if (isAnswered(run, sentences, look)) continue;
    const weight = weightOf(run);
    if (weight && isPitch(weight, run, look) && (best.kind !== 'part' || weight.points > best.weight.points))
      best = { kind: 'part', start: run[0]!.start, end: run.at(-1)!.end, weight, reports };
  }
  return best;
}

/** A sentence of news stays, whatever is set into it in brackets. */
function divideAtBrackets(evidence: BlockEvidence): Part {
  const inset = insetOf(evidence);
  if (!inset) return { kind: 'whole' };
  const weight = weigh(CATEGORIES, featuresIn(evidence, inset.start, inset.end));
  return weight && weight.points >= EVEN
    ? { kind: 'part', ...inset, weight, reports: true }
    : { kind: 'mixed', reports: true };
}

/**
 * "CFDs on gold and oil, from $5, at Tradevale. Seven of ten retail accounts lose money.": who names a product, leads away
 * or to an account, and warns of losses at the end, as the law wishes, offers it. A report has a source.
 */
function isOfferUnderWarning({ found, evidence }: Look): boolean {
  const has = ({ start, end }: Stretch, cues: readonly Cue[]) =>
    evidence!.hits.some((hit) => cues.includes(hit.cue) && hit.start >= start && hit.start < end);
  return (
    (found.has('link-away') || (found.has('broker-offer') && found.has('leverage-product'))) &&
    has(evidence!.sentences[0]!, WARNED_OF) &&
    has(evidence!.sentences.at(-1)!, WARNINGS) &&
    !NO_OFFERS.some((feature) => found.has(feature))
  );
}

/** "A notice of Haldor Ltd.": a text that leads away and says at its end, in a sentence, who paid for it. */
function endsInOwnLabel({ evidence, found }: Look): boolean {
  const { start } = evidence!.sentences.at(-1)!;
  return (
    found.has('own-label') &&
    found.has('link-away') &&
    evidence!.hits.some((hit) => hit.cue === 'ad-label' && hit.start <= start + 2 && hit.end > start)
  );
}

/** "The Dyke Letter comes on Mondays, before the bell. Write "yes" to …": opens with a service and how it comes. */
function isServiceNote({ block: { text }, evidence, weight, found }: Look): boolean {
  const { end } = evidence!.sentences[0]!;
  const opensWith = (cues: readonly Cue[]) =>
    evidence!.hits.some(({ cue, start }) => start < end && cues.includes(cue));
  return (
    weight !== null &&
    !weight.category.onByDefault &&
    weight.points >= EVEN &&
    text.length <= NOTE_LENGTH &&
    ASKED_FOR.some((feature) => found.has(feature)) &&
    opensWith(SUBSCRIBED) &&
    opensWith(SERVING)
  );
}

/**
 * "If mud can surprise you, so can the rest of the world. Each Saturday our editors …": a short truth that names nobody
 * and counts nothing, before nothing but a sure pitch, is its bait. A report names or counts, or opens with a name.
 * Before what is folded unasked "Shares fell." may be the news.
 */
function isUnderATruth(
  sentences: readonly Sentence[],
  { block: { text }, evidence }: Look,
  weightOf: (run: readonly Sentence[]) => Weight | null,
): boolean {
  const at = sentences.findIndex(({ role }) => role === 'sells');
  if (at < 1 || sentences.slice(at).some(({ role }) => role !== 'sells')) return false;
  const truth = sentences.slice(0, at);
  const offer = weightOf(sentences.slice(at));
  const isTold = evidence!.hits.some(({ cue, start }) => TERMS.includes(cue) && start < truth.at(-1)!.end);
  return (
    offer !== null &&
    !offer.category.onByDefault &&
    !WITH_NEWS.includes(offer.category.id) &&
    offer.points >= SURE &&
    !isTold &&
    truth.reduce((sum, { words }) => sum + words, 0) <= TRUTH_WORDS &&
    truth.every(({ start, end }) => !NAMES.test(text.slice(start, end)))
  );
}

/** "READ. "I slept on the dyke": a pilot's winter": a label that is a sentence, and one title. */
function isLabelledTitle({ evidence, block: { text } }: Look): boolean {
  const [label, title, ...rest] = evidence!.sentences;
  return (
    rest.length === 0 &&
    title!.end - title!.start <= TITLE_LENGTH &&
    !/[.!]\W*$/.test(text) &&
    evidence!.hits.some(({ cue, start, end }) => cue === 'read-also' && start < 3 && end + 1 >= label!.end)
  );
}

/**
 * "Sales stayed low. Which maker stands out is told in our dossier.": a few words without any of a pitch's, behind a
 * sentence that does not sell, are of what stands before them.
 */
function withoutTails({ block, hits }: BlockEvidence, sentences: readonly Sentence[]): Sentence[] {
  const kept: Sentence[] = [];
  for (const sentence of sentences) {
    const { start, end, role } = sentence;
    const isTail =
      role === 'sells' &&
      kept.length > 0 &&
      kept.at(-1)!.role !== 'sells' &&
      block.text[end - 1] === '.' &&
      !hits.some((hit) => hit.start >= start && hit.start < end && !OF_NEWS.includes(hit.cue)) &&
      !block.links.some((link) => link.start >= start && link.start < end);
    kept.push(isTail ? { ...sentence, role: 'plain' } : sentence);
  }
  return kept;
}

/**
 * "Want to see what they hold? Visit … to get the list.": a call behind a question that sells is its answer, and what
 * says at the end what joining costs or brings is of what sells before it.
 */
function answered({ block, hits }: BlockEvidence, sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, i) => {
    const before = sentences[i - 1];
    if (sentence.role !== 'plain' || before?.role !== 'sells') return sentence;
    const has = (cues: readonly Cue[]) =>
      hits.some(({ cue, start }) => cues.includes(cue) && start >= sentence.start && start < sentence.end);
    const isAnswer = block.text[before.end - 1] === '?' && has(['call']);
    return isAnswer || (i === sentences.length - 1 && has(TERMS)) ? { ...sentence, role: 'sells' } : sentence;
  });
}

function isPitch(
  { points, reasons, category }: Weight,
  run: readonly Sentence[],
  { found, isOnTopic, block }: Look,
): boolean {
  if (NOTICES.some((feature) => found.has(feature)) && !category.onByDefault && !isOwnCall(reasons)) return false;
  const breaksOff = /(?:…|\.\.\.)\W*$/.test(block.text.slice(run[0]!.start, run.at(-1)!.end));
  const words = run.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words > PART_WORDS) return false;
  const isSaidTwice = reasons.some(({ rule }) => rule === 'said-twice');
  if (!category.onByDefault && words > TEASER_WORDS && points < SURE && !isSaidTwice && !isTitled(reasons, run, block))
    return false;
  if (points >= EVEN || OFFICIAL.some((feature) => found.has(feature))) return points >= EVEN;
  const isOfProviders = reasons.some(({ rule }) => OF_PROVIDERS.includes(rule as Feature));
  if (category.id === 'broker-leverage' && !isOfProviders) return false;
  return points >= GUEST && isOnTopic && words <= GUEST_WORDS && moves(reasons, breaksOff);
}

/** "Read also: …": what a label with a colon announces is a title however long; behind one that is no link text may run on. */
function isTitled(reasons: Weight['reasons'], run: readonly Sentence[], { text }: Look['block']): boolean {
  const label = reasons.find(({ rule }) => rule === 'read-also')?.quote;
  const own = text.slice(run[0]!.start, run[0]!.end);
  return run.length === 1 && label?.endsWith(':') === true && own.startsWith(label) && !own.endsWith('.');
}

/** Whether a stretch calls in the house's own name, asks a price or leads to other texts, and is no notice itself. */
function isOwnCall(reasons: Weight['reasons']): boolean {
  const has = (feature: Feature) => reasons.some(({ rule }) => rule === feature);
  if (NOTICES.some(has)) return false;
  return has('read-also') || (has('call') && (OWN_NAME.some(has) || (has('subscribe') && has('bonus'))));
}

/** Whether the reader is moved: told to act, told where the rest is, or left in the middle of a sentence. */
function moves(reasons: Weight['reasons'], breaksOff: boolean): boolean {
  const has = (feature: Feature) => reasons.some(({ rule }) => rule === feature);
  return breaksOff || MOVES.some(has) || PRODUCT.every(has);
}

/** "Should investors buy now? Ms Ohm doubts it: …": a question without a link that the next sentence, a report's, answers. */
function isAnswered(
  run: readonly Sentence[],
  sentences: readonly Sentence[],
  { block: { text, links } }: Look,
): boolean {
  const next = sentences[sentences.indexOf(run.at(-1)!) + 1];
  return (
    next?.role === 'tells' &&
    run.every(({ end }) => text[end - 1] === '?') &&
    !links.some((link) => link.start < run.at(-1)!.end && link.end > run[0]!.start)
  );
}

/** The stretches of sentences that sell, between those that stay. */
function runsOf(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [[]];
  for (const sentence of sentences)
    if (sentence.role === 'sells') runs.at(-1)!.push(sentence);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}

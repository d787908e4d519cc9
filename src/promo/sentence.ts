import { CATEGORIES } from './categories';
import type { BlockEvidence } from './evidence';
import { featuresIn } from './features-in';
import { SUBSCRIBED } from './gathering';
import type { Feature, Found } from './feature';
import type { Stretch } from './passages';
import { EVEN, LEANS } from './weights';
import { weigh } from './weigh';
import { countWords } from '../text/words';

/**
 * What a sentence does in its block: it reports (`tells`), it sells or may be bait (`sells`), or nothing speaks for
 * either (`plain`).
 */
export interface Sentence extends Stretch {
  readonly words: number;
  readonly role: 'tells' | 'plain' | 'sells';
}

/** A sentence that tells something: sources, ratings, measured values. */
const TELLING: readonly Feature[] = [
  'attribution',
  'figures',
  'analyst-rating',
  'disclosure',
  'correction',
  'legal-notice',
  'public-service',
  'about-pitches',
];

/** Offers carry figures of their own: leverage, premium, share of losing accounts. */
const OFFERS: readonly Feature[] = [
  'leverage-product',
  'risk-warning',
  'broker-offer',
  'crypto-offer',
  'bonus',
  'returns-claim',
  'shop',
  'quote-widget',
];

/** What moves the reader. */
const PULLS: readonly Feature[] = ['call', 'answer-elsewhere', 'free', 'bonus'];

/** What only somebody who sells says to a reader. */
const SPEAKS: readonly Feature[] = ['answer-elsewhere', 'own-voice', 'stock-picks', 'buy-or-sell'];

/** What the house says of itself and its readers; with a figure or a market in it, it may be the house's judgement. */
const SPEAKS_SOFTLY: readonly Feature[] = [
  'house-pitch',
  'guest-pitch',
  'withheld',
  'own-offer',
  'we',
  'reader',
  'delivery',
];

/** What belongs to a pitch, but one by one is found in reports as well. */
const MOVES: readonly Feature[] = [...PULLS, 'urgency', 'hype', 'direct-address'];

/** What a pitch offers and news tells of. Alone it sells nothing; and in a pitch of stocks no letter or app does. */
const PAPERS: readonly Feature[] = ['analysis', 'report'];
const SERVICES: readonly Feature[] = ['newsletter', 'app-or-follow', 'subscribe', 'shop'];

/** What is no report's, even where a letter, an app or a membership is only named. */
const LURES: readonly Feature[] = ['answer-elsewhere', 'stock-picks', 'buy-or-sell', 'own-tool'];

/** What a sentence has that tells a price, and nothing else. */
const OF_PRICES: readonly Feature[] = ['price', 'bonus', 'business', 'markets', 'alternative', 'figures'];

const SUMS: readonly Feature[] = ['price', 'bonus'];

/** Accounts and issuers, and what a sentence has that only names them: no call, no address, nobody of the house. */
const PRODUCTS: readonly Feature[] = ['broker-offer', 'leverage-product'];
const OF_PRODUCTS: readonly Feature[] = [...PRODUCTS, ...OF_PRICES, 'format'];

/** A word to the reader, or of the house. */
const TO_READER: readonly Feature[] = ['call', 'imperative', 'direct-address', 'we', 'me', 'withheld', 'ad-label'];

/** In a longer sentence one move alone may be a report's word. */
const SHORT = 8;

/** One measured value is enough where nothing sells. */
const MEASURE = /\d[.,]\d|\d\s?(?:%|€|\$|£)|[€$£]\s?\d/;

/** An address is one word, however many it has. */
const ADDRESS = /https?:\/\/\S+/g;

/** "Cancel anytime." tells nothing. */
const FRAGMENT = 4;

/**
 * Reads one sentence of a block.
 * @param isOfStocks whether the whole block would be folded as a pitch of stocks
 */
export function readSentence(evidence: BlockEvidence, { start, end }: Stretch, isOfStocks: boolean): Sentence {
  const found = featuresIn(evidence, start, end);
  const points = weigh(CATEGORIES, found)?.points ?? 0;
  const text = evidence.block.text.slice(start, end);
  const words = countWords(text.replace(ADDRESS, ' '));
  const moves = new Set(
    evidence.hits
      .filter((hit) => hit.start >= start && hit.start < end && MOVES.includes(hit.cue))
      .map((hit) => hit.start),
  );
  const things = isOfStocks ? [...PAPERS, ...SERVICES] : PAPERS;
  const isOpening = start === evidence.sentences[0]!.start;
  const leadsAway = evidence.links.some(
    (link) => link.features.includes('link-away') && link.start < end && link.end > start,
  );
  const bearings = { words, moves: moves.size, things, isOpening, leadsAway };
  return { start, end, words, role: roleOf(found, points, text, bearings) };
}

interface Bearings {
  readonly words: number;
  readonly moves: number;
  readonly things: readonly Feature[];
  readonly isOpening: boolean;
  /** Whether it links to another site, as a broker's own pitch does. */
  readonly leadsAway: boolean;
}

function roleOf(
  found: Found,
  points: number,
  text: string,
  { words, moves, things, isOpening, leadsAway }: Bearings,
): Sentence['role'] {
  const has = (features: readonly Feature[]) => features.some((feature) => found.has(feature));
  const isOffer = has(OFFERS);
  const isLoud = /[!?]\W*$/.test(text);
  // Beside a measured value words that press are a report's own, unless they shout or ask.
  const presses = (isLoud && has(['urgency', 'direct-address', 'hype'])) || (has(SPEAKS) && moves > 1);
  const isMeasured = MEASURE.test(text) || (/\d/.test(text) && found.has('business'));
  if (points < LEANS + 1 && isMeasured && !isOffer && !has(PULLS) && !presses) return 'tells';
  if (points < EVEN && TELLING.some((feature) => found.has(feature) && !(feature === 'figures' && isOffer)))
    return 'tells';
  // "The bank said that new customers get 60 euros": an offer with a source and no word to the reader is news.
  if (found.has('attribution') && !has(SPEAKS) && !has(TO_READER)) return 'tells';
  const isShort = words <= SHORT;
  // "The story ran in our newsletter on Monday": a letter or an app that is only named is the report's subject.
  const isNamed = points < EVEN && has(SUBSCRIBED) && !has(LURES) && moves === 0 && !isLoud && !isShort;
  if (isNamed) return 'plain';
  // "The depot was let for $1,200 a month": a price alone is news.
  const isPriced = has(SUMS) && [...found.keys()].every((feature) => OF_PRICES.includes(feature));
  if (isPriced && !isLoud && (isOpening ? words > FRAGMENT : !isShort && found.has('price'))) return 'plain';
  // "He owes that to the plans which many banks offer at no fee": a product that is only named is the report's.
  const names = PRODUCTS.map((feature) => found.get(feature));
  const isProduct =
    isOpening &&
    !leadsAway &&
    has(PRODUCTS) &&
    [...found].every(
      ([feature, quote]) => OF_PRODUCTS.includes(feature) || (feature === 'free' && names.includes(quote)),
    );
  if (isProduct && points < EVEN && !isLoud && !isShort) return 'plain';
  // Fragments behind a pitch tell nothing, and a question waits for what follows it.
  if ((words <= FRAGMENT && (!isOpening || !text.endsWith('.'))) || has(SPEAKS) || text.endsWith('?')) return 'sells';
  const isJudgement = /\d/.test(text) || found.has('markets') || found.has('business');
  // "We met him in Hull": in a longer sentence one such word is a reporter's, too.
  const isSaidTwice = isShort || isLoud || moves > 0 || points >= LEANS;
  if (has(SPEAKS_SOFTLY) && !isJudgement && isSaidTwice) return 'sells';
  if (points >= 1 && (moves > 0 || !has(things) || (isShort && has(PAPERS)))) return 'sells';
  const enough = isLoud || isShort ? 1 : 2;
  return moves >= enough ? 'sells' : 'plain';
}

import type { Feature, Found } from '../feature';
import type { Look } from '../look';
import type { Passage } from './shape-features';
import { hasOne, isNoted } from './vetoes';

/** In log odds; set on hands and pages that the weights had not seen (`README.md`). From here on a sentence's reading is enough. */
export const BAR = 3.2;
/** A run of several tells more, and is read a second time: whether all of it is a pitch. */
export const BAR_OF_SEVERAL = 3;
const ALL_BAR = -0.3;
/** Advice tells the reader what to do, too, but nobody speaks in it and it leads nowhere. */
const ADVICE_MORE = 2;
/** In an article that does not speak of stocks pitches of stocks are rare. */
export const OFF_TOPIC_MORE = 1.5;

/** "Says" may be the outlet's own word; then a reading must be surer. */
const ATTRIBUTION_MORE = 1.5;

/** How much surer, where an office or somebody of advertising may speak. */
const NOTED_MORE = 1.2;

/** What is offered, or how the reader is moved. */
export const OFFERED: readonly Feature[] = [
  'imperative',
  'call',
  'withheld',
  'answer-elsewhere',
  'delivery',
  'place',
  'free',
  'bonus',
  'report',
  'analysis',
  'stock-picks',
  'broker-offer',
  'leverage-product',
  'crypto-offer',
  'ad-label',
];

/** Something is kept back, or a link is more than a source. */
const POINTS_ELSEWHERE: readonly Feature[] = [
  'withheld',
  'answer-elsewhere',
  'link-tracked',
  'whole-link',
  'sentence-link',
  'ad-label',
  'labelled',
];

/** Where nobody speaks and nothing points elsewhere a reading must be surer. */
const SILENT_MORE = 0.5;

/** "Investors use certificates and turbos on the index.": a product that is named, by nobody, to nobody. */
const PRODUCTS: readonly Feature[] = ['leverage-product', 'broker-offer', 'crypto-offer'];
const TO_SOMEBODY: readonly Feature[] = [
  'direct-address',
  'reader',
  'imperative',
  'call',
  'free',
  'bonus',
  'urgency',
  'answer-elsewhere',
  'withheld',
  'long-and-short',
  'risk-warning',
  'link-away',
  'link-here',
  'ad-label',
  'labelled',
];
const TOLD_MORE = 0.7;

/** What an offer has beside its tone: something to give, to do, to pay. "What do we know of it?" has none. */
const SUBSTANCE: readonly Feature[] = [
  ...OFFERED,
  'newsletter',
  'subscribe',
  'shop',
  'app-or-follow',
  'read-also',
  'price',
  'own-offer',
  'link-here',
];
/** A study, a list, a visit is an offer where somebody is spoken to. "Our reporters visited twelve branches." */
const TO_READERS: readonly Feature[] = ['direct-address', 'reader', 'markets', 'analysis', 'link-away'];
const BARE_MORE = 1;

/** "An overview is in our guide to pensions": on the site, for nothing, and nobody is told to do anything. */
const ASKS: readonly Feature[] = [
  'imperative',
  'call',
  'delivery',
  'free',
  'bonus',
  'price',
  'report',
  'analysis',
  'stock-picks',
  'newsletter',
  'subscribe',
  'own-offer',
  'own-tool',
  'we',
  'me',
  'own-voice',
  'direct-address',
  'reader',
  'withheld',
  'link-away',
  'link-tracked',
  'whole-link',
  'ad-label',
  'labelled',
];
const GUIDE_MORE = 0.8;

/** "In this article we show you …": what an article announces stands in it. */
const ANNOUNCED_MORE = 2;

export interface Bearings {
  readonly found: Found;
  readonly isOnTopic: boolean;
  /** Whether the outlet, or somebody in the first person, speaks. */
  readonly isSpoken: boolean;
}

/** How much surer than elsewhere a reading must be. */
export function moreFor({ found, isOnTopic, isSpoken }: Bearings): number {
  let more = 0;
  if (!isOnTopic && !found.has('labelled')) more += OFF_TOPIC_MORE;
  if (found.has('attribution')) more += ATTRIBUTION_MORE;
  if (isNoted(found)) more += NOTED_MORE;
  const pointsElsewhere = hasOne(found, POINTS_ELSEWHERE);
  if (!isSpoken && !pointsElsewhere) more += SILENT_MORE;
  if (!isSpoken && hasOne(found, PRODUCTS) && !hasOne(found, TO_SOMEBODY)) more += TOLD_MORE;
  // "My portfolio gained 3 percent": of markets its owner reports, too.
  const isWriters = found.has('me') && !found.has('we');
  const isFormat =
    found.has('format') && TO_READERS.some((feature) => found.has(feature) && !(isWriters && feature === 'markets'));
  if (!pointsElsewhere && !isFormat && !hasOne(found, SUBSTANCE)) more += BARE_MORE;
  if (found.has('link-here') && !hasOne(found, ASKS)) more += GUIDE_MORE;
  if (found.has('this-text') && !pointsElsewhere) more += ANNOUNCED_MORE;
  return more;
}

/** How sure it must be that all of a run is a pitch. */
export function barForAll(run: readonly Look[], { found, links }: Passage, isSpoken: boolean): number {
  let bar = ALL_BAR;
  if (isNoted(found)) bar += NOTED_MORE;
  if (!run[0]!.isOnTopic && !found.has('labelled')) bar += OFF_TOPIC_MORE;
  if (!isSpoken && links.length === 0 && !POINTS_ELSEWHERE.some((feature) => found.has(feature))) bar += ADVICE_MORE;
  return bar;
}

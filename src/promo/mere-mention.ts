import type { CategoryId } from '../model/verdict';
import type { Feature, Found } from './feature';

/** Kinds that news tells of as often as outlets offer them. */
const SERVICES: readonly CategoryId[] = ['newsletter', 'subscription', 'app'];

/** A word to the reader, a price, a way to get there. */
const OFFERS: readonly Feature[] = [
  'call',
  'imperative',
  'direct-address',
  'answer-elsewhere',
  'withheld',
  'free',
  'bonus',
  'urgency',
  'price',
  'delivery',
  'place',
  'form',
  'arrow',
  'emoji',
  'shouting',
  'boxed',
  'labelled',
  'ad-label',
  'own-voice',
  'reader',
  'house-tool',
  'link-away',
  'link-here',
  'link-tracked',
];

const LABELS: readonly Feature[] = ['ad-label', 'labelled'];

/** The house offers in its own name. */
const OWN_NAME: readonly Feature[] = ['we', 'own-voice', 'own-offer'];

/** Kinds of which offices have their like. */
const OF_OFFICES: readonly CategoryId[] = ['newsletter', 'app', 'free-report'];

/**
 * Whether a service is told of and not offered: "I named it to our subscribers in May" has no word to the reader and
 * leads nowhere; an office's alerts ("Download the flood app") and its papers ("The auditor's report can be read at no
 * charge") are its service, not a publisher's.
 */
export function isMereMention(category: CategoryId, found: Found): boolean {
  const has = (features: readonly Feature[]) => features.some((feature) => found.has(feature));
  if (OF_OFFICES.includes(category) && found.has('public-service') && !has(OWN_NAME) && !has(LABELS)) return true;
  return SERVICES.includes(category) && !has(OFFERS);
}

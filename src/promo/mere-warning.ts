import type { Feature, Found } from './feature';

/** What an offer has, beside its small print and the product that this warns of. */
const OFFERS: readonly Feature[] = [
  'call',
  'answer-elsewhere',
  'free',
  'bonus',
  'urgency',
  'hype',
  'returns-claim',
  'own-voice',
  'own-offer',
  'own-warning',
  'broker-offer',
  'crypto-offer',
  'stock-picks',
  'buy-or-sell',
  'report',
  'offer-list',
  'long-and-short',
  'quote-widget',
  'ad-label',
  'labelled',
  'boxed',
  'form',
  'arrow',
  'shouting',
  'link-away',
  'link-tracked',
  'link-to-broker',
  'whole-link',
  'sentence-link',
];

/** Whether a text only warns of a product: small print goes with its offer, never alone. */
export function isMereWarning(found: Found): boolean {
  return found.has('risk-warning') && !OFFERS.some((offer) => found.has(offer));
}

import type { Category } from './category';
import type { Feature, Found } from './feature';

/** What an offer of a paper has, beside the paper and the word to read it. */
const OFFERS: readonly Feature[] = [
  'free',
  'urgency',
  'bonus',
  'hype',
  'returns-claim',
  'buy-or-sell',
  'stock-picks',
  'market-tease',
  'withheld',
  'form',
  'labelled',
  'ad-label',
  'link-to-letter',
  'way-there',
  'shouting',
];

/** A button that leads to another site: "Get my guide". */
function isCall(found: Found): boolean {
  return found.has('call') && found.has('link-away') && found.has('whole-link');
}

/**
 * Whether all that is on offer is something to read: "See our guide to the best action cameras." leads on as any link
 * within a site does. A report that is a pitch costs nothing, runs out, or tells of gains.
 */
export function isMereGuide({ onByDefault, needs }: Category, found: Found): boolean {
  return (
    onByDefault &&
    needs.every((need) => need === 'report' || !found.has(need)) &&
    !OFFERS.some((offer) => found.has(offer)) &&
    !(isCall(found) && found.has('link-to-pitch'))
  );
}

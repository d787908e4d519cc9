import type { Category } from '../category';
import type { Feature, Found } from '../feature';

/** What tells a kind where no rule names it; the first that is found decides. */
const SIGNS: readonly (readonly [Feature, string])[] = [
  ['ad-label', 'sponsored'],
  ['labelled', 'sponsored'],
  ['risk-warning', 'broker-leverage'],
  ['leverage-product', 'broker-leverage'],
  ['crypto-offer', 'broker-leverage'],
  ['broker-offer', 'broker-leverage'],
  ['buy-or-sell', 'analysis-teaser'],
  ['analysis', 'analysis-teaser'],
  ['both-ways', 'analysis-teaser'],
  ['stock-picks', 'stock-picks'],
  ['returns-claim', 'stock-picks'],
  ['link-to-broker', 'broker-leverage'],
  ['report', 'free-report'],
  ['market-tease', 'analysis-teaser'],
  ['markets', 'stock-picks'],
];

/** An offer of nothing that rules know: somebody's advertisement. */
const ELSE = 'sponsored';

/** Kinds that default settings leave: where their own words are there, and none of a pitch of stocks. */
const SOFT: readonly (readonly [Feature, string])[] = [
  ['newsletter', 'newsletter'],
  ['read-also', 'related'],
  ['subscribe', 'subscription'],
  ['app-or-follow', 'app'],
  ['shop', 'affiliate'],
  ['quote-widget', 'quote-widget'],
];

/** The kind of a pitch that was found by how it reads. */
export function chooseKind(found: Found, ruled: Category | undefined, categories: readonly Category[]): Category {
  if (ruled) return ruled;
  const isOfStocks = SIGNS.some(([feature, id]) => id !== ELSE && feature !== 'markets' && found.has(feature));
  const soft = isOfStocks ? undefined : SOFT.find(([feature]) => found.has(feature));
  const id = (soft ?? SIGNS.find(([feature]) => found.has(feature)))?.[1] ?? ELSE;
  return categories.find((category) => category.id === id)!;
}

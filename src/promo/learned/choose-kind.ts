import type { Category } from '../category';
import type { Feature, Found } from '../feature';
import { EVEN } from '../weights';
import type { Weight } from '../weigh';

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

/** What tells of no kind in particular: that the house or a guest leads the reader on. */
const ANY: readonly Feature[] = ['house-tease', 'guest-tease', 'teasing-line', 'question-away'];

/** What a kind that default settings leave is offered by, where no word of its own is there. */
const SOFT_SIGNS: readonly (readonly [Feature, string])[] = [
  ...SOFT,
  ['link-to-letter', 'newsletter'],
  ['sign-on', 'newsletter'],
  ['link-tracked', 'affiliate'],
  ['link-query', 'affiliate'],
  ['link-to-shop', 'affiliate'],
  ['pay-us', 'subscription'],
  ['price', 'subscription'],
  ['link-away', 'affiliate'],
  ['delivery', 'newsletter'],
];
const SOFT_ELSE = 'related';

/**
 * Log odds below which a pitch is taken for one of a kind that default settings leave. Set on hands left out, where each
 * step further loses as many pitches of the other kinds as it wins.
 */
const SOFT_BAR = -1;

/** Whether the rules are sure of a kind: it weighs enough, and not only for who leads the reader on. */
function isSettled({ category, points }: Weight, found: Found): boolean {
  return points >= EVEN && category.needs.some((need) => found.has(need) && !ANY.includes(need));
}

/**
 * The kind of a pitch that was found by how it reads.
 * @param ruled what the rules take it for
 * @param sure log odds that it is of a kind that default settings fold, by its shape (`readKind`)
 */
export function chooseKind(
  found: Found,
  ruled: Weight | null,
  sure: number,
  categories: readonly Category[],
): Category {
  if (ruled && isSettled(ruled, found)) return ruled.category;
  const kindOf = (id: string) => categories.find((category) => category.id === id)!;
  const isLabelled = found.has('ad-label') || found.has('labelled');
  if (sure < SOFT_BAR && !isLabelled) {
    if (ruled && !ruled.category.onByDefault) return ruled.category;
    return kindOf(SOFT_SIGNS.find(([feature]) => found.has(feature))?.[1] ?? SOFT_ELSE);
  }
  if (ruled) return ruled.category;
  const isOfStocks = SIGNS.some(([feature, id]) => id !== ELSE && feature !== 'markets' && found.has(feature));
  const soft = isOfStocks ? undefined : SOFT.find(([feature]) => found.has(feature));
  return kindOf((soft ?? SIGNS.find(([feature]) => found.has(feature)))?.[1] ?? ELSE);
}

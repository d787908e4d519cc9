import type { Category } from '../category';
import type { Feature, Found } from '../feature';
import { EVEN } from '../weights';
import { weigh, type Weight } from '../weigh';

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

/** The same of kinds that default settings leave. */
const SOFT_SIGNS: readonly (readonly [Feature, string])[] = [
  ['newsletter', 'newsletter'],
  ['read-also', 'related'],
  ['subscribe', 'subscription'],
  ['app-or-follow', 'app'],
  ['shop', 'affiliate'],
  ['quote-widget', 'quote-widget'],
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

/** What tells of no kind in particular: that the house or a guest leads the reader on. */
const ANY: readonly Feature[] = ['house-tease', 'guest-tease', 'teasing-line', 'question-away'];

/** Log odds from which a pitch is taken for one of a kind that default settings fold (`README.md`). */
const BAR = -0.3;
/** Words of such a kind by which the rules are sure of it are rarely another's. */
const SETTLED_LESS = 2;
/** What the rules take for a kind that default settings leave is folded only where its reading is surer; more so where they are sure. */
const SOFT_MORE = 0.3;
const SETTLED_SOFT_MORE = 0.6;
/** By so much for each point that such a kind weighs beyond its bar. */
const BY_POINT = 0.3;
/** Where the pitch does not speak of stocks such kinds are rarer, and rare in an article that does not. */
const NO_STOCKS_MORE = 0.3;
const OFF_TOPIC_MORE = 2.5;

/** Whether the rules are sure of a kind: it weighs enough, and not only for who leads the reader on. */
function isSettled({ category, points }: Weight, found: Found): boolean {
  return points >= EVEN && category.needs.some((need) => found.has(need) && !ANY.includes(need));
}

/** How much surer a reading must be that default settings fold a pitch, by what the rules take it for and the article. */
function moreFor(ruled: Weight | null, found: Found, isOnTopic: boolean): number {
  const more = !isOnTopic ? OFF_TOPIC_MORE : found.has('no-stocks') ? NO_STOCKS_MORE : 0;
  if (!ruled) return more;
  const settled = isSettled(ruled, found);
  if (ruled.category.onByDefault) return settled ? more - SETTLED_LESS : more;
  return more + (settled ? SETTLED_SOFT_MORE + (ruled.points - EVEN) * BY_POINT : SOFT_MORE);
}

/**
 * The kind of a pitch: whether default settings fold it by how it reads, which one by the rules.
 * @param ruled what the rules take it for
 * @param sure log odds that it is of a kind that default settings fold (`readKind`)
 * @param isOnTopic whether the article speaks of markets
 */
export function chooseKind(
  found: Found,
  ruled: Weight | null,
  sure: number,
  isOnTopic: boolean,
  categories: readonly Category[],
): Category {
  const isLabelled = found.has('ad-label') || found.has('labelled');
  const isOn = isLabelled || sure >= BAR + moreFor(ruled, found, isOnTopic);
  if (ruled && ruled.category.onByDefault === isOn) return ruled.category;
  const own = categories.filter(({ onByDefault }) => onByDefault === isOn);
  const heaviest = weigh(own, found);
  if (heaviest && heaviest.points >= EVEN) return heaviest.category;
  const sign = (isOn ? SIGNS : SOFT_SIGNS).find(([feature]) => found.has(feature));
  const id = sign?.[1] ?? (isOn ? ELSE : SOFT_ELSE);
  return own.find((category) => category.id === id)!;
}

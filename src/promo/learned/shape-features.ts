import type { Link } from '../../model/article';
import type { Feature } from '../feature';
import type { Token } from './word-features';

/** A stretch of text that is read as one: a block, a sentence, or neighbours. */
export interface Passage {
  readonly text: string;
  /** What the rules found in it. */
  readonly found: ReadonlySet<Feature> | ReadonlyMap<Feature, string>;
  readonly links: readonly Link[];
  readonly isHeading: boolean;
  /** Cut out of a longer block. */
  readonly isCut: boolean;
}

/** Features that say what the article is about: the labelled pitches stand among stocks, which is no property of pitches. */
const TOPIC: readonly Feature[] = ['off-topic', 'no-stocks'];

/** Features whose pairs are counted: "we" and a link are more than each alone. */
const PAIRED: ReadonlySet<Feature> = new Set<Feature>([
  'we',
  'me',
  'own-voice',
  'own-offer',
  'way-there',
  'imperative',
  'call',
  'direct-address',
  'reader',
  'delivery',
  'place',
  'format',
  'withheld',
  'answer-elsewhere',
  'report',
  'analysis',
  'stock-picks',
  'broker-offer',
  'leverage-product',
  'free',
  'bonus',
  'urgency',
  'hype',
  'buy-or-sell',
  'only-questions',
  'link-away',
  'link-here',
  'link-tracked',
  'whole-link',
  'attribution',
  'figures',
  'public-service',
  'about-pitches',
  'disclosure',
  'takes-up',
  'newsletter',
  'subscribe',
  'shop',
  'analyst-rating',
  'markets',
  'business',
  'alternative',
  'long',
  'sentence-link',
  'link-to-pitch',
  'link-to-broker',
  'crypto-offer',
  'returns-claim',
  'legal-notice',
]);

const VOICE: readonly Feature[] = ['we', 'me', 'own-voice', 'own-offer'];
const READER: readonly Feature[] = ['imperative', 'call', 'direct-address', 'way-there'];

/** Longer addresses are machines' own; what they speak of stands at their start. */
const ADDRESS = 300;
const MOST_LINKS = 4;
const ADDRESS_WORD = /[a-z]{3,}/g;
/** A parameter that says where the reader came from. */
const COUNTED =
  /[?&]\w*(?:ref|src|source|campaign|aff|pid|partner|sub|tag|cid|via|utm|kampagne|quelle|from|von|int|id|code|coupon)\w*=/;

/** Evidence that needs no words of a language, by name, each 0..1. */
export function shapeFeatures(
  { text, found, links, isHeading, isCut }: Passage,
  tokens: readonly Token[],
): Map<string, number> {
  const shape = new Map<string, number>();
  const paired: string[] = [];
  const has = (features: readonly Feature[]) => features.some((feature) => found.has(feature));
  for (const feature of found.keys()) {
    if (TOPIC.includes(feature)) continue;
    shape.set(feature, 1);
    if (PAIRED.has(feature)) paired.push(feature);
  }
  if (links.length === 0) paired.push('no-link');
  if (!has(VOICE)) paired.push('no-voice');
  if (!has(READER)) paired.push('no-reader');
  if (text.includes('?')) paired.push('?');
  paired.sort();
  for (const [i, one] of paired.entries()) for (const other of paired.slice(i + 1)) shape.set(`${one}*${other}`, 0.5);
  const numbers = tokens.filter(({ word }) => word === '#').length;
  const names = tokens.filter(({ word }) => word === '@').length;
  const count = Math.max(1, tokens.length);
  shape.set('.words', Math.min(1, count / 100));
  shape.set('.numbers', Math.min(1, (numbers / count) * 8));
  shape.set('.names', names / count);
  if (count < 12) shape.set('.short', 1);
  if (isHeading) shape.set('.heading', 1);
  if (isCut) shape.set('.cut', 1);
  if (links.length === 0) shape.set('.no-link', 1);
  for (const link of links.slice(0, MOST_LINKS)) addLink(link, shape);
  return shape;
}

/** The words of an address's path and query; those of its host would be the outlets that we learned from. */
function addLink({ href, sameSite }: Link, shape: Map<string, number>): void {
  const parts = /^(\w+):(?:\/\/)?([^/?#]*)([^?#]*)(\??.*)/.exec(href.slice(0, ADDRESS).toLowerCase());
  if (!parts) return;
  const [, scheme, , path, query] = parts;
  if (!scheme!.startsWith('http')) shape.set(`:${scheme!}`, 1);
  else if (!sameSite) shape.set(':away', 1);
  if (query !== '') shape.set(':?', 1);
  if (COUNTED.test(query!)) shape.set(':counted', 1);
  if (path!.endsWith('.pdf')) shape.set(':pdf', 1);
  if (!scheme!.startsWith('http')) return;
  for (const [word] of path!.matchAll(ADDRESS_WORD)) shape.set(`/${word}`, 1);
  for (const [word] of query!.matchAll(ADDRESS_WORD)) shape.set(`?${word}`, 1);
}

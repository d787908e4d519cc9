import { CATEGORIES } from './categories';
import { featuresIn, type BlockEvidence } from './evidence';
import type { Feature, Found } from './feature';
import type { Look } from './look';
import type { Stretch } from './passages';
import { EVEN, LEANS } from './weights';
import { weigh, type Weight } from './weigh';
import { countWords } from '../text/words';

/** How a block divides: all of it may be judged as one, only a part of it sells, or it mixes so that nothing may be folded. */
export type Part =
  | { readonly kind: 'whole' }
  | ({ readonly kind: 'part'; readonly weight: Weight } & Stretch)
  | { readonly kind: 'mixed' };

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

/** A part is folded on the same evidence as a block. */
const PART = EVEN;

/** Below this share of its words a pitch is the guest in somebody else's paragraph. */
const HOST_SHARE = 0.8;

const parts = new WeakMap<Look, Part>();

/** Divides a block. Counted once a look. */
export function partOf(look: Look): Part {
  let part = parts.get(look);
  if (!part) parts.set(look, (part = divide(look)));
  return part;
}

function divide({ evidence, block, found: all }: Look): Part {
  if (!evidence || evidence.sentences.length < 2 || evidence.sentences.length > 30) return { kind: 'whole' };
  if (block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return { kind: 'whole' };
  // No report stands under a label.
  const opensWithLabel = evidence.hits.some(({ cue, start }) => cue === 'ad-label' && start < 3);
  if (all.has('labelled') || (opensWithLabel && all.has('link-away'))) return { kind: 'whole' };
  const sentences = evidence.sentences.map((at) => sentenceOf(evidence, at));
  const tells = sentences.map((sentence) => sentence.tells);
  if (!tells.includes(true)) {
    // Nothing in it reports outright. Sentences without any sign are a pitch's set-up, or a host in plain words.
    const silent = sentences.filter(({ isSilent }) => isSilent);
    const total = sum(sentences.map(({ words }) => words));
    if (sum(silent.map(({ words }) => words)) <= total * (1 - HOST_SHARE)) return { kind: 'whole' };
    for (const [i, sentence] of sentences.entries()) tells[i] = sentence.isSilent;
  }
  const first = tells.indexOf(false);
  const last = tells.lastIndexOf(false);
  if (first < 0) return { kind: 'mixed' };
  // The run of sentences at the end, or at the start, that do not report.
  let best: Part = { kind: 'mixed' };
  for (const [from, to] of [
    [tells.lastIndexOf(true) + 1, sentences.length - 1],
    [0, tells.indexOf(true) - 1],
    [first, last],
  ] as const) {
    if (from > to || tells.slice(from, to + 1).includes(true)) continue;
    const run = sentences.slice(from, to + 1);
    while (run.length > 1 && run[0]!.isSilent) run.shift();
    while (run.length > 1 && run.at(-1)!.isSilent) run.pop();
    const start = run[0]!.at.start;
    const end = run.at(-1)!.at.end;
    const found = new Map(featuresIn(evidence, start, end));
    if (all.has('off-topic')) found.set('off-topic', '');
    const weight = weigh(CATEGORIES, found);
    if (weight && weight.points >= PART && (best.kind !== 'part' || weight.points > best.weight.points))
      best = { kind: 'part', start, end, weight };
  }
  return best;
}

/** One measured value is enough where nothing sells. */
const MEASURE = /\d[.,]\d|\d\s?(?:%|€|\$|£)|[€$£]\s?\d/;

/** "Cancel anytime." tells nothing. */
const FRAGMENT = 4;

function sentenceOf(evidence: BlockEvidence, at: Stretch) {
  const found = featuresIn(evidence, at.start, at.end);
  const weight = weigh(CATEGORIES, found);
  const points = weight?.points ?? 0;
  const text = evidence.block.text.slice(at.start, at.end);
  const words = countWords(text);
  return {
    at,
    words,
    tells:
      (points < LEANS + 1 && !isPulling(found) && MEASURE.test(text) && !OFFERS.some((offer) => found.has(offer))) ||
      (points < EVEN &&
        TELLING.some(
          (feature) => found.has(feature) && !(feature === 'figures' && OFFERS.some((offer) => found.has(offer))),
        )),
    // A question waits for what follows it.
    isSilent: words > FRAGMENT && points < 1 && !hasMove(found) && !text.endsWith('?'),
  };
}

function hasMove(found: Found): boolean {
  return (
    [
      'call',
      'answer-elsewhere',
      'free',
      'bonus',
      'urgency',
      'own-voice',
      'buy-or-sell',
      'direct-address',
      'hype',
      'stock-picks',
    ] as const
  ).some((feature) => found.has(feature));
}

function isPulling(found: Found): boolean {
  return (['call', 'answer-elsewhere', 'free', 'bonus', 'urgency', 'direct-address', 'returns-claim'] as const).some(
    (f) => found.has(f),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

import { CATEGORIES } from './categories';
import { featuresIn } from './evidence';
import type { Look } from './look';
import type { Stretch } from './passages';
import { readSentence, type Sentence } from './sentence';
import { EVEN } from './weights';
import { weigh, type Weight } from './weigh';

/**
 * How a block divides: all of it may be judged as one, only a part of it sells, or it mixes so that nothing may be
 * folded. Where only a part sells, the rest `reports` or is in plain words: bait, perhaps, beside a pitch.
 */
export type Part =
  | { readonly kind: 'whole' }
  | ({ readonly kind: 'part'; readonly weight: Weight; readonly reports: boolean } & Stretch)
  | { readonly kind: 'mixed' };

/** A part is folded on the same evidence as a block. */
const PART = EVEN;

/** Longer blocks are no pitches, and cost. */
const MOST_SENTENCES = 30;

const parts = new WeakMap<Look, Part>();

/** Divides a block. Counted once a look. */
export function partOf(look: Look): Part {
  let part = parts.get(look);
  if (!part) parts.set(look, (part = divide(look)));
  return part;
}

function divide(look: Look): Part {
  const { evidence, block, found } = look;
  if (!evidence || evidence.sentences.length < 2 || evidence.sentences.length > MOST_SENTENCES)
    return { kind: 'whole' };
  if (block.kind === 'heading' || block.kind === 'table' || block.shape.quoted) return { kind: 'whole' };
  // No report stands under a label.
  const opensWithLabel = evidence.hits.some(({ cue, start }) => cue === 'ad-label' && start < 3);
  if (found.has('labelled') || (opensWithLabel && found.has('link-away'))) return { kind: 'whole' };
  const sentences = evidence.sentences.map((at) => readSentence(evidence, at));
  const reports = sentences.some(({ role }) => role === 'tells');
  // In doubt a sentence stays.
  if (sentences.every(({ role }) => role === 'sells')) return { kind: 'whole' };
  let best: Part = { kind: 'mixed' };
  for (const run of runsOf(sentences, (role) => role === 'tells' || (!reports && role === 'plain'))) {
    const start = run[0]!.start;
    const end = run.at(-1)!.end;
    const inside = new Map(featuresIn(evidence, start, end));
    if (found.has('off-topic')) inside.set('off-topic', '');
    const weight = weigh(CATEGORIES, inside);
    if (weight && weight.points >= PART && (best.kind !== 'part' || weight.points > best.weight.points))
      best = { kind: 'part', start, end, weight, reports };
  }
  return best;
}

/** The stretches of sentences between those that stay; plain ones at their ends stay, too. */
function runsOf(sentences: readonly Sentence[], stays: (role: Sentence['role']) => boolean): Sentence[][] {
  const runs: Sentence[][] = [[]];
  for (const sentence of sentences)
    if (stays(sentence.role)) runs.push([]);
    else runs.at(-1)!.push(sentence);
  for (const run of runs) {
    while (run[0]?.role === 'plain') run.shift();
    while (run.at(-1)?.role === 'plain') run.pop();
  }
  return runs.filter((run) => run.length > 0);
}

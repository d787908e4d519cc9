import { LABELS, OUTSIDE } from '../../glossary/tagger/labels';
import { hashOf } from '../../glossary/tagger/hash';
import { MOST_STEPS, ZERO } from '../../glossary/tagger/packed';
import { keyOf } from '../../glossary/tagger/word-table';
import type { PackedTagger } from '../../lang/tagger-model';
import type { Trained } from './train-crf';

/** One weight in a thousand is clipped: a single large one would flatten all others. */
const CLIPPED = 0.999;

/** A feature whose largest weight is below so many steps is left out. */
const FEWEST_STEPS = 2;

/**
 * Packs a trained model for shipping: weights as single characters, rows of zeros left out, features as sorted 24-bit keys. Of
 * two features with one key the heavier is kept.
 * @param aloof what speaks against a name at each word, beside what was learned
 */
export function packModel(
  model: Trained,
  names: ReadonlyMap<string, number>,
  casing: ReadonlyMap<string, number>,
  aloof = 0,
): PackedTagger {
  const sizes = model.weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const top = sizes[Math.floor(sizes.length * CLIPPED)] ?? 1;
  const step = Number((top / MOST_STEPS).toPrecision(6));
  const rows = new Map<number, { weights: number[]; heavy: number }>();
  for (const [hash, row] of model.index) {
    const weights = Array.from({ length: LABELS }, (_, label) =>
      Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(model.weights[row * LABELS + label]! / step))),
    );
    const heavy = weights.reduce((sum, weight) => sum + Math.abs(weight), 0) * model.counts[row]!;
    if (weights.every((weight) => Math.abs(weight) < FEWEST_STEPS)) continue;
    const key = keyOf(hash);
    const other = rows.get(key);
    if (!other || other.heavy < heavy) rows.set(key, { weights, heavy });
  }
  const keys = [...rows.keys()].sort((a, b) => a - b);
  let planes = '';
  for (let label = 0; label < LABELS; label++)
    for (const key of keys) planes += String.fromCharCode(ZERO + rows.get(key)!.weights[label]!);
  const listed = byKey(names);
  const cased = byKey(casing);
  return {
    features: packKeys(keys),
    weights: planes,
    step,
    transitions: [...model.transitions].map((weight, step) =>
      Number((weight + (step % LABELS === OUTSIDE ? aloof : 0)).toFixed(3)),
    ),
    names: packKeys(listed.map(([key]) => key)),
    nameLists: base64(Uint8Array.from(listed, ([, value]) => value)),
    cased: packKeys(cased.map(([key]) => key)),
    casing: base64(Uint8Array.from(cased, ([, value]) => value)),
  };
}

/** Words by their keys, sorted; of two words with one key the first by spelling is kept. */
function byKey(words: ReadonlyMap<string, number>): [key: number, value: number][] {
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const keys = new Map<number, number>();
  for (const [word, value] of sorted) {
    const key = keyOf(hashOf(word));
    if (!keys.has(key)) keys.set(key, value);
  }
  return [...keys].sort(([a], [b]) => a - b);
}

/** Sorted numbers as steps, seven bits a byte; `readKeys` of `glossary/tagger/packed.ts` reads them. */
function packKeys(keys: readonly number[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const key of keys) {
    let step = key - last;
    last = key;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) | 128);
    bytes.push(step);
  }
  return base64(Uint8Array.from(bytes));
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

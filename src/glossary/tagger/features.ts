import type { Attributes } from './attributes';
import { mix } from './hash';

/**
 * The features of one word of a sentence, as 32-bit numbers: the word and its two neighbours on each side by what
 * {@link Attributes} tell of them, alone and in pairs. Appended to `out`.
 * @returns where the features start that tell which word it is; before it stand those of its surroundings and lists
 */
export function pushFeatures(words: readonly Attributes[], at: number, out: number[]): number {
  const w = words[at]!;
  const b = words[at - 1] ?? EDGE;
  const b2 = words[at - 2] ?? EDGE;
  const a = words[at + 1] ?? EDGE;
  const a2 = words[at + 2] ?? EDGE;
  let template = 0;
  const one = (x: number) => out.push(mix(++template, x));
  const two = (x: number, y: number) => out.push(mix(mix(++template, x), y));
  const three = (x: number, y: number, z: number) => out.push(mix(mix(mix(++template, x), y), z));
  one(0);
  one(b.word);
  one(a.word);
  one(b2.word);
  one(a2.word);
  two(b.word, a.word);
  two(b2.word, b.word);
  two(a.word, a2.word);
  two(b.word, w.shape);
  two(a.word, w.shape);
  one(b.suffix3);
  one(a.suffix3);
  two(b.suffix3, w.shape);
  one(w.shape);
  one(w.longShape);
  two(b.shape, w.shape);
  two(w.shape, a.shape);
  three(b.shape, w.shape, a.shape);
  three(b2.shape, b.shape, w.shape);
  three(w.shape, a.shape, a2.shape);
  one(w.kind);
  one(b.kind);
  one(a.kind);
  two(b.kind, w.shape);
  two(b.kind, w.kind);
  two(w.kind, a.kind);
  two(b.kind, w.suffix3);
  two(b.kind, a.kind);
  three(b2.kind, b.kind, w.shape);
  three(b.kind, w.shape, a.shape);
  two(w.opens, w.shape);
  three(w.opens, w.shape, a.shape);
  two(w.opens, w.casing);
  one(w.casing);
  two(w.casing, w.shape);
  two(b.casing, w.shape);
  two(w.casing, b.kind);
  three(b.casing, w.casing, a.casing);
  one(w.lists);
  two(w.lists, w.shape);
  two(b.lists, w.lists);
  two(w.lists, a.lists);
  two(w.lists, b.kind);
  two(w.lists, w.casing);
  for (let bit = 0; bit < 8; bit++)
    if ((w.lists >> bit) & 1) out.push(mix(200 + bit, 1), mix(mix(208 + bit, a.shape), 2));
  for (const extra of b.extras) out.push(mix(224, extra));
  for (const extra of a.extras) out.push(mix(225, extra));
  if (b.bends)
    out.push(
      mix(226, w.suffix3),
      mix(mix(227, b.lists), w.casing),
      mix(mix(228, b.casing), w.casing),
      mix(mix(229, w.lists), w.kind),
    );
  const spelling = out.length;
  one(w.word);
  two(b.word, w.word);
  two(w.word, a.word);
  two(w.word, w.shape);
  for (const affix of w.affixes) out.push(mix(220, affix));
  if (w.isCapital) for (const affix of w.affixes) out.push(mix(mix(221, affix), w.shape));
  for (const gram of w.grams) out.push(mix(222, gram));
  for (const extra of w.extras) out.push(mix(223, extra));
  return spelling;
}

const EDGE: Attributes = {
  word: 1,
  shape: 1,
  longShape: 1,
  kind: 1,
  lists: 0,
  casing: 0,
  affixes: [],
  suffix3: 1,
  grams: [],
  opens: 0,
  bends: false,
  isCapital: false,
  extras: [],
};

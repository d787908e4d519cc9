import type { Lexicon } from './lexicon';
import type { Token } from './passage';

/** Weights of a language's name model: one signed byte a bucket, as base64 in `lang/LANG/name-model.ts`. */
export const BUCKETS = 1 << 15;

const unpacked = new Map<string, Int8Array>();

/** The weights of a model as bytes; unpacked once. */
export function unpack(model: string): Int8Array {
  let weights = unpacked.get(model);
  if (!weights) {
    const bytes = atob(model);
    weights = Int8Array.from({ length: bytes.length }, (_, i) => (bytes.charCodeAt(i) << 24) >> 24);
    unpacked.set(model, weights);
  }
  return weights;
}

/**
 * How much speaks for a capitalised word being (part of) a name: above 0 it is one.
 * @param goesOn the word before it is part of a name
 */
export function scoreName(
  weights: Int8Array,
  tokens: readonly Token[],
  at: number,
  goesOn: boolean,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
): number {
  let sum = 0;
  for (const feature of featuresOf(tokens, at, goesOn, lexicon, isKnown)) sum += weights[feature] ?? 0;
  return sum;
}

/** What the model looks at: the word, its beginnings and endings, its neighbours, and what the word lists say. As buckets. */
export function featuresOf(
  tokens: readonly Token[],
  at: number,
  goesOn: boolean,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
): number[] {
  const token = tokens[at]!;
  const { lower, text } = token;
  const near = (by: number) => {
    const other = tokens[at + by];
    return other?.sentence === token.sentence ? other : undefined;
  };
  const [before2, before, after, after2] = [near(-2), near(-1), near(1), near(2)];
  const shape = shapeOf(token);
  const beforeShape = before ? shapeOf(before) : '^';
  const afterShape = after ? shapeOf(after) : '$';
  const beforeClass = before ? classOf(before, lexicon) : '^';
  const afterClass = after ? classOf(after, lexicon) : '$';
  const go = goesOn ? '+' : '-';
  const part = /[-‐‑]([^-‐‑]+)$/.exec(lower)?.[1] ?? '';
  const list = [
    'bias',
    `w ${lower}`,
    `p2 ${lower.slice(0, 2)}`,
    `p3 ${lower.slice(0, 3)}`,
    `p4 ${lower.slice(0, 4)}`,
    `p5 ${lower.slice(0, 5)}`,
    `s1 ${lower.slice(-1)}`,
    `s2 ${lower.slice(-2)}`,
    `s3 ${lower.slice(-3)}`,
    `s4 ${lower.slice(-4)}`,
    `s5 ${lower.slice(-5)}`,
    `s6 ${lower.slice(-6)}`,
    `n ${Math.min(lower.length, 14)} ${go}`,
    `sh ${shape}`,
    `sh ${shape} ${beforeShape} ${afterShape}`,
    `h ${part.slice(-4)}`,
    `b ${before?.lower ?? '^'}`,
    `b ${before?.lower ?? '^'} ${go} ${shape}`,
    `bs ${before?.lower.slice(-3) ?? '^'} ${beforeShape}`,
    `b2 ${before2?.lower ?? '^'} ${before?.lower ?? '^'}`,
    `a ${after?.lower ?? '$'}`,
    `as ${after?.lower.slice(-3) ?? '$'} ${afterShape}`,
    `a2 ${after?.lower ?? '$'} ${after2?.lower ?? '$'}`,
    `go ${go} ${beforeShape} ${afterShape}`,
    `go ${go} ${lower.slice(-3)}`,
    `c ${beforeClass} ${afterClass}`,
    `c ${beforeClass} ${lower.slice(-3)}`,
    `c ${go} ${beforeClass}`,
    `o ${token.opens ? 1 : 0} ${shape} ${afterShape}`,
  ];
  const own = lexicon.kindOf(text);
  if (own) list.push(`k ${own}`, `k ${own} ${go}`);
  if (isKnown(text)) list.push('known', `known ${afterShape}`);
  if (lexicon.firstNames.has(text)) list.push('first', `first ${afterShape}`);
  if (before && lexicon.firstNames.has(before.text)) list.push('afterfirst');
  if (lexicon.isCommonNounByEnding(lower)) list.push('noun', `noun ${go}`);
  if (lexicon.everyday.has(text)) list.push('everyday');
  if (lexicon.legalForms.has(text)) list.push(`legal ${go}`);
  if (after && lexicon.legalForms.has(after.text)) list.push('beforelegal');
  return list.map(bucketOf);
}

function shapeOf({ text, isWord, isNumber, isCapital }: Token): string {
  if (!isWord) return text;
  if (isNumber) return '9';
  if (!isCapital) return 'x';
  if (/^[\p{Lu}\d.&-]+$/u.test(text)) return text.length > 1 ? 'XX' : 'X';
  if (/[-‐‑]/.test(text)) return /^\p{Lu}+[-‐‑]/u.test(text) ? 'XX-x' : 'X-x';
  return /\p{Ll}\p{Lu}/u.test(text) ? 'xX' : 'Xx';
}

function classOf(token: Token, lexicon: Lexicon): string {
  if (lexicon.indefinite.has(token.lower)) return 'ein';
  if (lexicon.articles.has(token.lower)) return 'art';
  if (lexicon.openers.has(token.lower)) return 'det';
  if (lexicon.prepositions.has(token.lower)) return 'prep';
  if (lexicon.titles.has(token.lower)) return 'title';
  const kind = token.isWord ? lexicon.kindOf(token.text) : undefined;
  if (kind) return token.isCapital ? kind : 'small';
  if (lexicon.stops.has(token.lower)) return 'stop';
  return shapeOf(token);
}

/** FNV-1a, folded to the number of buckets. */
function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash >>> 15) ^ hash) & (BUCKETS - 1);
}

import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';
import { hashOf } from './hash';
import type { WordTable } from './word-table';

/** What the tagger looks at in one word, each as a hash; computed once a word and then combined with its neighbours'. */
export interface Attributes {
  readonly word: number;
  readonly shape: number;
  readonly longShape: number;
  readonly kind: number;
  readonly lists: number;
  readonly casing: number;
  /** Beginnings and endings of 1 to 5 letters, of 6 for endings. */
  readonly affixes: readonly number[];
  readonly suffix3: number;
  readonly grams: readonly number[];
  readonly opens: number;
  /** True where nouns have capitals and it ends like a genitive ("Wulffs"), given names aside: a noun after it is none of the name. */
  readonly bends: boolean;
  readonly isCapital: boolean;
  readonly extras: readonly number[];
}

/** Tables of words that a model brings along. */
export interface WordTables {
  /** In which lists of names a word stands, as bits. */
  readonly names: WordTable;
  /** How a word was written in running text: mostly small, mostly with a capital, ... */
  readonly casing: WordTable;
}

export function attributesOf(token: Token, lexicon: Lexicon, tables: WordTables): Attributes {
  const { text, lower, isWord, isNumber } = token;
  const word = hashOf(isNumber ? lower.replace(/\d/g, '0') : lower);
  const key = hashOf(lower);
  const affixes: number[] = [];
  if (isWord) {
    for (let length = 1; length <= 5; length++)
      if (lower.length >= length) affixes.push(hashOf(lower.slice(0, length), length));
    for (let length = 1; length <= 6; length++)
      if (lower.length >= length) affixes.push(hashOf(lower.slice(-length), 16 + length));
  }
  const grams: number[] = [];
  if (token.isCapital) {
    const padded = `^${lower}$`;
    for (let at = 1; at + 4 < padded.length; at++) grams.push(hashOf(padded.slice(at, at + 4), 7));
  }
  return {
    word,
    shape: hashOf(shapeOf(token)),
    longShape: hashOf(longShapeOf(token)),
    kind: hashOf(kindOf(token, lexicon)),
    lists: isWord ? tables.names.get(hashOf(text)) || tables.names.get(hashOf(titled(text))) : 0,
    casing: isWord ? tables.casing.get(key) : 0,
    affixes,
    suffix3: hashOf(lower.slice(-3)),
    grams,
    opens: token.opens ? 1 : 0,
    bends: lexicon.words.capitalisedNouns && token.isCapital && lower.endsWith('s') && !lexicon.firstNames.has(text),
    isCapital: token.isCapital,
    extras: extrasOf(token, lexicon),
  };
}

/** Agencies shout the place a report is from: "DÜSSELDORF (dpa)" is looked up as it is written elsewhere. */
const titled = (text: string): string => (/^\p{Lu}{4,}$/u.test(text) ? text[0]! + text.slice(1).toLowerCase() : text);

/** Short shape: "Xx", "XX", "X", "X.", "xX", "X-x", "x", "9"; a sign stands for itself. */
export function shapeOf({ text, isWord, isNumber, isCapital }: Token): string {
  if (!isWord) return text;
  if (isNumber) return /^(?:19|20)\d\d$/.test(text) ? '19' : '9';
  if (!isCapital) return /^\p{Ll}+$/u.test(text) ? 'x' : 'x-';
  if (/^\p{Lu}\.?$/u.test(text)) return 'X';
  if (/^[\p{Lu}\d.&-]+$/u.test(text)) return 'XX';
  if (/[-‐‑]/.test(text)) return /^\p{Lu}+[-‐‑]/u.test(text) ? 'XX-x' : /[-‐‑]\p{Lu}/u.test(text) ? 'X-X' : 'X-x';
  if (/\p{Ll}\p{Lu}/u.test(text)) return 'xX';
  return /\d/.test(text) ? 'X9' : 'Xx';
}

/** Letter by letter, runs cut to two: "BioNTech" gives "XxxXXxx". */
function longShapeOf({ text }: Token): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9')
    .replace(/(.)\1{2,}/g, '$1$1');
}

function kindOf(token: Token, lexicon: Lexicon): string {
  if (!token.isWord) return token.text;
  if (lexicon.indefinite.has(token.lower)) return 'ein';
  if (lexicon.articles.has(token.lower)) return 'art';
  if (lexicon.openers.has(token.lower)) return 'det';
  if (lexicon.prepositions.has(token.lower)) return 'prep';
  if (lexicon.titles.has(token.lower)) return 'title';
  if (lexicon.peoples.has(token.text)) return 'people';
  if (lexicon.firstNames.has(token.text)) return 'first';
  if (lexicon.legalForms.has(token.text)) return 'legal';
  const kind = lexicon.kindOf(token.text);
  if (kind) return token.isCapital ? kind : `small ${kind}`;
  if (lexicon.stops.has(token.lower)) return 'stop';
  if (lexicon.modifiers.has(token.lower)) return 'mod';
  return shapeOf(token);
}

function extrasOf(token: Token, lexicon: Lexicon): number[] {
  const extras: number[] = [];
  const { text, lower } = token;
  if (!token.isWord) return extras;
  if (lexicon.everyday.has(text)) extras.push(1);
  if (lexicon.common.has(lower)) extras.push(2);
  if (token.isCapital && lexicon.isCommonNounByEnding(lower)) extras.push(3);
  if (lexicon.particles.has(lower)) extras.push(4);
  const parts = lower.split(/[-‐‑]/);
  if (parts.length > 1) {
    extras.push(hashOf(parts.at(-1)!, 21), hashOf(parts[0]!, 22), hashOf(parts.at(-1)!.slice(-4), 23));
    const last = lexicon.kindOf(parts.at(-1)!);
    extras.push(hashOf(last ?? '', 24));
  }
  if (lower.length > 12) extras.push(5);
  if (lower.length > 17) extras.push(6);
  return extras;
}

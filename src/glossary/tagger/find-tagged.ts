import type { NamedKind } from '../../lang/name-words';
import type { Lexicon } from '../lexicon';
import { mentionOf, type Mention } from '../mention';
import type { Passage, Token } from '../passage';
import { hashOf } from './hash';
import { isBeginning, typeOf, type NameType } from './labels';
import { tagText, type TagModel } from './tag';

/** A text has no more words and signs; what lies beyond is a dump, and is not tagged. */
const MOST_WORDS = 12_000;

/** Letters from which a word is no given name. */
const LONG = 10;

/** The bit of given names in the model's lists; see `offline/names/word-tables.ts`. */
const GIVEN = 1;

/**
 * Tags all passages as one text and gives the names of each, in reading order; null for passages beyond the bound.
 * @param isKnown true where the tables hold a name
 * @param passages headings in title case should be left out: every word of theirs has a capital
 */
export function findTagged(
  passages: readonly Passage[],
  model: TagModel,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
): (Mention[] | null)[] {
  const sentences: { passage: number; from: number; tokens: readonly Token[] }[] = [];
  let left = MOST_WORDS;
  const isRead = passages.map(({ tokens }) => {
    left -= tokens.length;
    return left >= 0;
  });
  passages.forEach(({ tokens }, passage) => {
    if (!isRead[passage]) return;
    for (let from = 0; from < tokens.length;) {
      let to = from;
      while (to < tokens.length && tokens[to]!.sentence === tokens[from]!.sentence) to++;
      sentences.push({ passage, from, tokens: tokens.slice(from, to) });
      from = to;
    }
  });
  const isGiven = (word: string) => (model.tables.names.get(hashOf(word)) & GIVEN) > 0;
  const found: (Mention[] | null)[] = isRead.map((each) => (each ? [] : null));
  const tagged = tagText(
    sentences.map(({ tokens }) => tokens),
    model,
    lexicon,
  );
  tagged.forEach(({ tokens, labels }, index) => {
    const { passage, from } = sentences[index]!;
    for (let at = 0; at < labels.length; at++) {
      if (!isBeginning(labels[at]!)) continue;
      let last = at;
      while (labels[last + 1] === labels[at]! + 1) last++;
      const type = typeOf(labels[at]!);
      for (const [first, end] of partsOf(tokens, at, last, type)) {
        const mention = taggedAt(
          passages[passage]!,
          passage,
          from + first,
          from + end,
          type,
          lexicon,
          isKnown,
          isGiven,
        );
        if (mention) found[passage]?.push(mention);
      }
      at = last;
    }
  });
  return found;
}

/** "Houston, Texas" is two places; other names are one. */
function partsOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  type: NameType,
): [first: number, last: number][] {
  if (type !== 'LOC') return [[first, last]];
  const parts: [number, number][] = [];
  let start = first;
  for (let at = first; at <= last + 1; at++) {
    if (at <= last && tokens[at]!.text !== ',') continue;
    if (at > start) parts.push([start, at - 1]);
    start = at + 1;
  }
  return parts;
}

/** A tagged span as a mention: titles and roles at its front come off and tell its kind, as does what stands before it. */
function taggedAt(
  passage: Passage,
  index: number,
  from: number,
  to: number,
  type: NameType,
  lexicon: Lexicon,
  isKnown: (name: string) => boolean,
  isGiven: (word: string) => boolean,
): Mention | null {
  const { tokens, text } = passage;
  let first = from;
  let last = to;
  let kind: NamedKind | undefined;
  while (last > first && !tokens[last]!.isWord) last--;
  while (first < last) {
    const token = tokens[first]!;
    const isTitle = lexicon.titles.has(token.lower);
    const mayBeRole = type === 'PER' && !lexicon.firstNames.has(token.text) && !isGiven(token.text);
    // "Rückraumshooter Lasse Andersson": no given name is so long.
    const opensName = isGiven(tokens[first + 1]!.text) || (token.text.length >= LONG && last - first > 1);
    const isRole = mayBeRole && (lexicon.isRole(token.text) || (opensName && lexicon.isRoleByEnding(token.text)));
    // "Münchner HypoVereinsbank": where it is from is no part of a name that stands by itself.
    const isOrigin =
      lexicon.words.originEnding !== undefined &&
      token.text.endsWith(lexicon.words.originEnding) &&
      !isKnown(text.slice(token.start, tokens[last]!.end)) &&
      isKnown(text.slice(tokens[first + 1]!.start, tokens[last]!.end));
    if (!isTitle && !isRole && !isOrigin && token.isWord && !(kind && token.text === '.')) break;
    if (isTitle || isRole) kind = 'person';
    first++;
  }
  if (!tokens[first]!.isWord || (first === last && /^(?:[IVX]+|\p{Lu}|\d+)$/u.test(tokens[first]!.text))) return null;
  const before = tokens[first - 1];
  if (kind === undefined && before?.isWord && before.sentence === tokens[first]!.sentence)
    kind = lexicon.kindOf(before.text);
  return { ...mentionOf(passage, index, first, last), type, ...(kind ? { kind } : {}) };
}

import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';
import type { NameType } from './labels';

/** What tells where one name ends and the next begins. */
export interface SplitContext {
  readonly lexicon: Lexicon;
  /** True where the tables hold a name. */
  readonly isKnown: (name: string) => boolean;
  readonly isGiven: (word: string) => boolean;
  /** True where a word with a capital is a common noun. */
  readonly isNoun: (token: Token) => boolean;
}

/** A name within a tagged stretch; both ends inclusive. */
export interface NamePart {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
}

/**
 * Names that stand beside each other without a word between them are easily tagged as one: "Houston, Texas", "Allianz und
 * Axa", "Brenntag AG Stinnes", "Refugee Council Enver Solomon". Split only where what is split off stands by itself.
 */
export function splitNames(text: string, tokens: readonly Token[], whole: NamePart, context: SplitContext): NamePart[] {
  const parts: NamePart[] = [];
  let { first, type } = whole;
  const nameOf = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to]!.end);
  if (first < whole.last && context.isKnown(nameOf(first, whole.last))) return [whole];
  const own = startOfOwn(whole, context, nameOf);
  if (own > first)
    return [
      { first, last: own - 1, type: 'LOC' },
      { first: own, last: whole.last, type },
    ];
  for (let at = first; at <= whole.last; at++) {
    const next = startOfNext(tokens, { first, last: whole.last, type }, at, context, nameOf);
    if (next === null) continue;
    if (at > first) parts.push({ first, last: at - 1, type });
    first = next.at;
    type = next.type;
    at = first;
  }
  if (first <= whole.last) parts.push({ first, last: whole.last, type });
  return parts;
}

/** Where the next name begins if the one so far ends before a token, and of what type it is; null where it goes on. */
function startOfNext(
  tokens: readonly Token[],
  { first, last, type }: NamePart,
  at: number,
  { lexicon, isKnown, isGiven, isNoun }: SplitContext,
  nameOf: (from: number, to: number) => string,
): { at: number; type: NameType } | null {
  const token = tokens[at]!;
  if (token.text === ',' && type === 'LOC') return { at: at + 1, type };
  if (at === first || at > last) return null;
  const before = tokens[at - 1]!;
  if (lexicon.conjunctions.has(token.lower) && token.text !== '&' && at < last && type !== 'MISC') {
    // "Bank of England and Wales", "Institut für Asien und Afrika": what hangs on a small word goes on.
    const isList = tokens.slice(first, last + 1).every(({ isCapital }, i) => isCapital || first + i === at);
    const isEither = isKnown(nameOf(first, at - 1)) || isKnown(nameOf(at + 1, last));
    return isList && isEither ? { at: at + 1, type } : null;
  }
  if (!token.isCapital || lexicon.legalForms.has(token.text)) return null;
  if (at - 1 > first && lexicon.legalForms.has(before.text) && /^\p{Lu}[\p{Ll}\d]/u.test(token.text))
    return { at, type };
  // "Wulffs Hochzeitsfeier", "Brians Sohn Murchad": a genitive ends the name, its noun is none.
  const isGenitive = lexicon.words.capitalisedNouns && before.text.endsWith('s') && !isGiven(before.text);
  if (isGenitive && (type === 'PER' || type === 'LOC') && isNoun(token)) return { at: at + 1, type: 'PER' };
  // A person after an organisation or a place: two words or three, the last of them no class noun.
  if (type === 'PER' || at === last || last - at > 2 || !before.isCapital) return null;
  const isPlain = tokens
    .slice(at, last + 1)
    .every(({ isCapital, text }) => isCapital && /^\p{Lu}(?:\p{Ll}|\.?$)/u.test(text));
  if (!isPlain || lexicon.kindOf(tokens[last]!.text) !== undefined || lexicon.legalForms.has(tokens[last]!.text))
    return null;
  // "Tribunal Supremo Ángel Hurtado": the class noun comes first where adjectives follow.
  const own = lexicon.kindOf((lexicon.words.adjectivesFollow ? tokens[first]! : before).text);
  const endsName = (own !== undefined && own !== 'person') || isKnown(nameOf(first, at - 1));
  if (isGiven(token.text) && endsName) return { at, type: 'PER' };
  return type === 'LOC' && at - 1 > first && isKnown(nameOf(first, at - 1)) ? { at, type: 'PER' } : null;
}

/** "U.S. Bureau of Labor Statistics": where a known name of several words starts after a known place; else the first. */
function startOfOwn(
  { first, last, type }: NamePart,
  { isKnown }: SplitContext,
  nameOf: (from: number, to: number) => string,
): number {
  if (type !== 'ORG') return first;
  for (let at = first + 1; at < last && at - first < 3; at++)
    if (isKnown(nameOf(first, at - 1)) && isKnown(nameOf(at, last))) return at;
  return first;
}

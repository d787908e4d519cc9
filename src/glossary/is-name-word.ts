import type { Lexicon } from './lexicon';
import type { Passage, Spelling, Token } from './passage';

/** What the finder knows beside the passage itself. */
export interface NameContext {
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  /** True where the tables hold this name as one that needs no context. */
  readonly isKnown: (name: string) => boolean;
  /** True where the tables hold this word as a term only. */
  readonly isTerm: (word: string) => boolean;
}

/** Two capitals or more, digits allowed: an acronym. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&+./-]+$/u;

/** A capital inside: "BioNTech", "iPhone", "McKinsey". */
const MIXED = /\p{Ll}\p{Lu}/u;

/**
 * Tells whether a capitalised word that stands alone is (part of) a name.
 * @param hasClass a role, title or class noun stands before it
 * @param goesOn the word before it is part of a name
 */
export function isNameWord(
  passage: Passage,
  at: number,
  context: NameContext,
  hasClass: boolean,
  goesOn = false,
): boolean {
  const { lexicon, spelling } = context;
  const { tokens } = passage;
  const token = tokens[at]!;
  const { text, lower } = token;
  if (lexicon.stops.has(lower) || lexicon.openers.has(lower) || lexicon.common.has(lower)) return false;
  if (context.isKnown(text) || lexicon.everyday.has(text)) return true;
  if (ACRONYM.test(text)) return text.length > 1 && !/^\p{Lu}\.$/u.test(text);
  // "C. C. Wei": initials go with the name after them.
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return goesOn || tokens[at + 1]?.isCapital === true;
  const capitalised = lexicon.words.capitalisedNouns;
  if (text.length === 1 && !goesOn) return false;
  if (MIXED.test(text) && !/[-‐‑]/.test(text)) return !isGenderStar(text);
  // "Klade Ib", "Typ C": a short code after a name.
  if (goesOn && /^(?:[IVX]+[a-z]?|\p{Lu}\d*)$/u.test(text)) return true;
  if (context.isTerm(text)) return false;
  if (goesOn && lexicon.legalForms.has(text.replace(/\.$/, ''))) return true;
  if (!capitalised) {
    if (lexicon.titles.has(lower) || spelling.small.has(lower)) return goesOn;
    if (hasClass || !token.opens || goesOn) return true;
    if ((spelling.inside.get(text) ?? 0) > 0 || opensWithName(tokens, at, context)) return true;
    return false;
  }
  if (spelling.small.has(lower) && !goesOn) return false;
  if (lexicon.firstNames.has(text)) return true;
  // What follows a given name is a surname: "Falk Schnabel", "Bodo Ramelow".
  const before = tokens[at - 1];
  if (goesOn && before && lexicon.firstNames.has(before.text) && lexicon.kindOf(text) === undefined) return true;
  return isNameAmongNouns(tokens, at, context, hasClass, goesOn);
}

/** "Leser:innen" and "LeserInnen" are written like names and are none. */
function isGenderStar(text: string): boolean {
  return /\p{Ll}Innen?$/u.test(text);
}

/** A sentence that opens with a lone capitalised word: a name where an apposition, a verb of being or a possessive follows. */
function opensWithName(tokens: readonly Token[], at: number, { lexicon }: NameContext): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!next || lexicon.isCommonNounByEnding(token.lower)) return false;
  if (next.text === ',' && after) return lexicon.openers.has(after.lower) || lexicon.relatives.has(after.lower);
  if (/^[’']s$/.test(next.text)) return true;
  return lexicon.words.copulas.includes(next.lower) && after !== undefined && lexicon.indefinite.has(after.lower);
}

/** German: is this capitalised word a name or a noun? What stands beside it decides; the tagger reads the rest. */
function isNameAmongNouns(
  tokens: readonly Token[],
  at: number,
  { lexicon }: NameContext,
  hasClass: boolean,
  goesOn: boolean,
): boolean {
  const token = tokens[at]!;
  const { text } = token;
  const own = lexicon.firstNames.has(text) ? undefined : lexicon.kindOf(text);
  if (own && !goesOn) return false;
  if (isExplained(tokens, at, lexicon)) return true;
  // "Methode Unmengen an Energie zu ...": terms are seldom named by what follows them.
  const isTermBefore = lexicon.kindOf(tokens[at - 1]?.text ?? '') === 'term';
  return (hasClass && !isTermBefore && !lexicon.isCommonNounByEnding(token.lower)) || (goesOn && !own);
}

/** "Elbtower, ein ... Hochhaus": whoever explains a word so holds it for a name; and "die sogenannte Klade Ib". */
function isExplained(tokens: readonly Token[], at: number, lexicon: NameContext['lexicon']): boolean {
  if (lexicon.soCalled.has(tokens[at - 1]?.lower ?? '')) return true;
  if (tokens[at + 1]?.text !== ',' || !lexicon.indefinite.has(tokens[at + 2]?.lower ?? '')) return false;
  for (let next = at + 3; next < at + 8; next++) {
    const token = tokens[next];
    if (!token?.isWord) return false;
    if (token.isCapital && lexicon.nounKindOf(token.text) !== undefined) return true;
  }
  return false;
}

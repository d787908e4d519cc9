import type { NounPhrase } from './noun-phrase';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Token } from '../passage';

/**
 * True where a class noun and the name right behind it do not belong together: the name is a word of something else, or
 * what stands before it is.
 */
export function isPartOfMore(
  mention: Mention,
  phrase: NounPhrase,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  return lexicon.words.capitalisedNouns
    ? isNounAmongNouns(mention, phrase, tokens, lexicon)
    : isWordOfMore(mention, phrase, tokens, lexicon);
}

/** The token after a name, in the same sentence. */
function nextOf({ last }: Mention, tokens: readonly Token[]): Token | undefined {
  const next = tokens[last + 1];
  return next?.sentence === tokens[last]!.sentence ? next : undefined;
}

/** Where nouns are capitalised, as in German. */
function isNounAmongNouns(
  mention: Mention,
  { first, opener, head, kind }: NounPhrase,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const isOpen = opener < 0;
  const next = nextOf(mention, tokens);
  // "Atomkraftwerk Lumo 2": the number is part of the name.
  if (kind === 'place' && next?.isNumber === true) return true;
  // "Hersteller/Modell Preis": the head of a table.
  if (tokens[head]!.text.includes('/')) return true;
  const isLone = mention.first === mention.last && mention.known.length === 0;
  // "von Aktivisten Gewalt fordern": a plural without an article is a noun by itself.
  const isBent = lexicon.baseOf(tokens[head]!.text) !== tokens[head]!.text;
  if (isLone && isOpen && isBent) return true;
  // "der Lumer und Opoler Bank LUMO und MARDO": two are told of.
  const goesOn = lexicon.conjunctions.has(next?.lower ?? '');
  if (goesOn && lexicon.conjunctions.has(tokens[first - 1]?.lower ?? '') && first < head) return true;
  // "Journalistenzentrum Opole": what stands in a town and its name are one name, quotation marks aside.
  const isQuoted = tokens[head + 1]!.start < mention.start;
  if (mention.type === 'LOC' && kind === 'organisation' && !isQuoted) return true;
  // "Kostenbeispiel Leasing", "der Verordnung Regeln": two nouns in a row, where no tagger sees a name.
  const isWritten = /^(?=.*\p{Lu}.*\p{Lu})|\d/u.test(mention.name) || lexicon.firstNames.has(mention.name);
  return mention.isGuess === true && !isWritten && (isLone || (kind !== 'person' && isOpen));
}

/** Where a capital makes a word part of a name, as in English. */
function isWordOfMore(
  mention: Mention,
  { opener, head, kind }: NounPhrase,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const isOpen = opener < 0;
  const next = nextOf(mention, tokens);
  // "Inspector Clouseau-ed", "the MGM-style shows": a word made of a name; "Jong-un" stands behind another.
  const isLone = mention.first === mention.last;
  if (isLone && /[-‐‑]\p{Ll}+$/u.test(mention.name) && !lexicon.words.adjectivesFollow) return true;
  // "Inspector General", "Executive Branch", "Practice Research Database": a guess that is one word or made of class nouns.
  const words = tokens.slice(mention.first, mention.last + 1);
  const isNoun = ({ text, lower }: Token) => lexicon.kindOf(text) !== undefined || lexicon.modifiers.has(lower);
  const isBare = isLone && mention.known.length === 0 && tokens[head]!.isCapital && !tokens[head]!.opens;
  if (kind === 'person' && mention.isGuess && (isBare || words.some(isNoun))) return true;
  // "General Accounting Office": what stands before is the first word of its name.
  const isBody = !isLone && !mention.isGiven && lexicon.kindOf(words.at(-1)!.text) === 'organisation';
  if (kind === 'person' && tokens[head]!.isCapital && (isBody || (mention.type === 'ORG' && isNoun(words.at(-1)!))))
    return true;
  // "new security algorithms", "the payment service API": a term and what it is of; not "the active ingredient semaglutide".
  const isSmall = /^\p{Ll}+$/u.test(words[0]!.text);
  const isMany = lexicon.words.pluralEndings.some((end) => words.at(-1)!.lower.endsWith(end));
  if (kind !== 'person' && isSmall && isMany) return true;
  if (kind === 'organisation' && mention.known.some((known) => known.kind === 'term')) return true;
  // "the defensive player Weber is.": a clause without its pronoun.
  const after = tokens[mention.last + 2];
  const endsThere = !after || /^[.,;]$/.test(after.text);
  if (!isOpen && next && lexicon.words.copulas.includes(next.lower) && endsThere) return true;
  if (kind === 'person') return false;
  // "the Opole City Lantern Festival"
  if (tokens[head]!.isCapital && !tokens[head]!.opens) return true;
  if (!next) return false;
  // "Republican state Senate leaders": "state" goes with what follows.
  if (kind === 'place' && (isOpen || mention.type === 'ORG' || mention.isGuess)) return true;
  // "foreign language Scrabble players": the name goes with the noun after it.
  return (
    !next.isCapital &&
    lexicon.isRole(next.text) &&
    lexicon.isPlural(next.text) &&
    !lexicon.definingVerbs.has(next.lower)
  );
}

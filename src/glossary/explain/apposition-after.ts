import type { Explainer } from './finding';
import { fits, isOtherName } from './fits';
import { isBreak, phraseStartingAt, strengthOf, type NounPhrase } from './noun-phrase';
import { wordPhrase } from './word-phrase';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Token } from '../passage';

/**
 * A noun phrase set between commas, dashes or brackets after the name: "Skellefteå, eine Stadt im Norden Schwedens,",
 * "Gwynne Shotwell, president of SpaceX,". Relative clauses ("X, die zu uns kommen,"), lists and what follows an
 * opening adverbial ("For NPR, the first cases ...") are told apart and explain nothing.
 */
export const appositionAfter: Explainer = (mention, passage, lexicon) => {
  if (mention.isPart) return null;
  const { tokens } = passage;
  if (isBentNoun(mention, tokens, lexicon)) return null;
  let comma = mention.last + 1;
  if (/^[“”"'»’]$/.test(tokens[comma]?.text ?? '')) comma++;
  // "European Semiconductor Manufacturing Company (ESMC), ein ...": the short form stands between.
  if (tokens[comma]?.text === '(' && tokens[comma + 2]?.text === ')') comma += 3;
  // "Houston, Texas, a city ...": the region stands between; of the region nothing is said.
  if (mention.type === 'LOC' && !lexicon.words.capitalisedNouns) {
    if (tokens[mention.first - 1]?.text === ',' && tokens[mention.first - 2]?.isCapital) return null;
    const region = tokens[comma]?.text === ',' && tokens[comma + 2]?.text === ',' ? tokens[comma + 1]! : null;
    if (region?.isCapital && lexicon.nounKindOf(region.text) === undefined) comma += 2;
  }
  const mark = tokens[comma]?.text ?? '';
  if (!/^[,–—(]$/.test(mark) || tokens[comma]!.sentence !== tokens[mention.last]!.sentence) return null;
  const phrase = phraseStartingAt(tokens, comma + 1, lexicon);
  if (!phrase) return null;
  const { head, opener } = phrase;
  let { last } = phrase;
  if (!fits(mention, phrase, tokens, lexicon)) return null;
  const isIndefinite = lexicon.indefinite.has(tokens[opener]?.lower ?? '');
  // "a National Park" is none.
  if (!isIndefinite && isOtherName(phrase, tokens, lexicon)) return null;
  if (isDateline(mention, phrase, tokens, comma, lexicon) || isOneOfTwo(mention, phrase, tokens, lexicon)) return null;
  // "Großprojekte (Stuttgart 21, Berliner Flughafen)": examples in brackets are a list.
  const isExample = opener < 0 && mark === ',' && tokens[mention.first - 1]?.text === '(';
  if (isExample && phrase.kind !== 'person') return null;
  const closer = tokens[last + 1];
  const isClosed = closer !== undefined && closer.sentence === tokens[comma]!.sentence && !/^[.!?]$/.test(closer.text);
  const endsSentence = !isClosed;
  // "interviewed by Lumo, the maker of bicycles is": what goes on with a verb is the subject of the sentence.
  const goesOn = isClosed && !isBreak(closer);
  if (goesOn && !isIndefinite && lexicon.words.copulas.includes(closer.lower)) return null;
  if (opener < 0 && mark === ',' && isNextOfList(tokens, last + 1, lexicon)) return null;
  if (/^[.]$/.test(tokens[last]!.text)) last--;
  if (mark === '(' && closer?.text !== ')') return null;
  // "a group that asks states to pass “Citizen Only Voting” amendments": broken off at a quotation.
  if (/^[„“«]$/.test(closer?.text ?? '')) return null;
  if (afterOpeningAdverbial(tokens, mention.first, lexicon) && !(isClosed && !goesOn && isIndefinite)) return null;
  // Head right before a capitalised name: "X, der Autobauer BMW und ..." explains BMW.
  const afterHead = tokens[head + 1];
  if (last > head && !complementFollows(tokens, head, last, lexicon)) return null;
  if (isRelativeClause(tokens, { ...phrase, last }, lexicon)) return null;
  // Without an article only roles of persons are sure: "it’s game over for".
  if (
    opener < 0 &&
    phrase.kind !== 'person' &&
    !lexicon.words.capitalisedNouns &&
    !/^[’']s$/.test(tokens[phrase.first + 1]?.text ?? '')
  )
    return null;
  if (opener < 0 && last === head && phrase.first === head && lexicon.isBare(tokens[head]!.text)) return null;
  if (opener < 0 && afterHead && !isClosed && !endsSentence) return null;
  if (opener < 0 && endsInPerson(tokens, head, last, lexicon)) return null;
  // A list: "Airbus, die Deutsche Bank und Siemens".
  if (!isIndefinite && isList(tokens, mention.first, { ...phrase, last }, lexicon)) return null;
  if (last === head && phrase.first === head && opener >= 0 && lexicon.isBare(tokens[head]!.text)) return null;
  const words = wordPhrase({ ...phrase, last }, passage, lexicon);
  return (
    words && {
      ...words,
      kind: phrase.kind,
      strength: strengthOf({ ...phrase, last }, last > head ? 6 : 5, tokens, lexicon),
    }
  );
};

/** True where the sentence opens with a preposition and the name ends that adverbial. */
export function afterOpeningAdverbial(tokens: readonly Token[], name: number, lexicon: Lexicon): boolean {
  // Where the verb comes second, no comma follows an opening adverbial.
  if (lexicon.words.verbSecond) return false;
  for (let at = name - 1; at >= 0 && tokens[at]!.sentence === tokens[name]!.sentence; at--) {
    const token = tokens[at]!;
    if (isBreak(token) && !/^[„“"«]$/.test(token.text)) return false;
    if (!token.opens) continue;
    // "But according to Lumo, the maker ..."
    const isJoined = lexicon.conjunctions.has(token.lower) && at + 1 < name;
    return lexicon.prepositions.has(isJoined ? tokens[at + 1]!.lower : token.lower);
  }
  return false;
}

/** "mit endlosen Wäldern, einer Fülle ...": an adjective without an article stands before nouns, and no tagger sees a name. */
function isBentNoun(
  { isGuess, first }: Mention,
  tokens: readonly Token[],
  { words, stops, openers }: Lexicon,
): boolean {
  const before = tokens[first - 1];
  if (!isGuess || !words.capitalisedNouns || !before?.isWord || before.isCapital || stops.has(before.lower))
    return false;
  const isAdjective = words.adjectives?.endings.some((ending) => before.lower.endsWith(ending)) === true;
  return isAdjective && !openers.has(before.lower) && !openers.has(tokens[first - 2]?.lower ?? '');
}

/** "OPOLE — The association of ...": a place or words in capitals before a dash and a new sentence open a report. */
function isDateline(
  { first, last, type }: Mention,
  phrase: NounPhrase,
  tokens: readonly Token[],
  mark: number,
  lexicon: Lexicon,
): boolean {
  const next = tokens[mark + 1];
  if (!/^[–—]$/.test(tokens[mark]!.text) || !next?.isCapital) return false;
  // "Lumo — A way to read logs.": a list of what things are, where the phrase is all there is.
  const after = tokens[phrase.last + 1];
  const isAll =
    !after || after.sentence !== next.sentence || (after.text === '.' && tokens[phrase.last + 2] === undefined);
  if (isAll && lexicon.indefinite.has(next.lower)) return false;
  // "via LUMO — The state of ...": whatever stands before the name.
  if (lexicon.openers.has(next.lower)) return true;
  if (!tokens[first]!.opens) return false;
  const isShouted = tokens.slice(first, last + 1).every(({ text }) => text === text.toUpperCase());
  return isShouted || type === 'LOC';
}

/** "Anna Weber and Petra Klein, a team of lawyers": one phrase for two persons. */
function isOneOfTwo(mention: Mention, { kind }: NounPhrase, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (mention.type !== 'PER' || kind === 'person') return false;
  return (
    lexicon.conjunctions.has(tokens[mention.first - 1]?.lower ?? '') && tokens[mention.first - 2]?.isCapital === true
  );
}

/** "Petra Klein, head of sales, Anna Weber, and ...": what follows the phrase is a name of the same list, and may be its bearer. */
function isNextOfList(tokens: readonly Token[], comma: number, lexicon: Lexicon): boolean {
  if (tokens[comma]?.text !== ',') return false;
  let at = comma + 1;
  while (tokens[at]?.isCapital === true && tokens[at]!.isWord) at++;
  if (at - comma < 3 || tokens[at]?.text !== ',') return false;
  return lexicon.conjunctions.has(tokens[at + 1]?.lower ?? '');
}

/** After the head: a preposition, a genitive, a participle; not a name of its own and no bare verb. */
export function complementFollows(tokens: readonly Token[], head: number, last: number, lexicon: Lexicon): boolean {
  const next = tokens[head + 1]!;
  // "writer Per Lund": a given name that is also a preposition.
  const isSmall = !next.isCapital;
  if (isSmall && (lexicon.ties.has(next.lower) || lexicon.prepositions.has(next.lower))) return true;
  if (lexicon.words.capitalisedNouns) {
    // "die Nachfolgerin des Chefs", "der größte Billigflieger Europas", "Generaldirektor der Agentur".
    if (lexicon.openers.has(next.lower)) return true;
    return (
      next.isCapital &&
      next.lower.endsWith('s') &&
      (head + 1 === last || isBreak(tokens[head + 2]!) || lexicon.prepositions.has(tokens[head + 2]!.lower))
    );
  }
  if (lexicon.relatives.has(next.lower)) return true;
  if (lexicon.isParticiple(next.lower) && !next.isCapital) {
    // "an engine based in", not "the company said it" nor "the company announced".
    const after = tokens[head + 2];
    return after !== undefined && (lexicon.prepositions.has(after.lower) || lexicon.ties.has(after.lower));
  }
  return lexicon.words.clauseOpeners.includes(next.lower);
}

/** A clause with its verb at the end, where articles also open relative clauses. */
function isRelativeClause(
  tokens: readonly Token[],
  { first, head, last, opener }: NounPhrase,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.words.capitalisedNouns) return false;
  if (opener >= 0 && isBentInNominative(tokens, opener, head, lexicon)) return true;
  const end = tokens[last]!;
  if (end.isCapital || end.isNumber || !end.isWord) return false;
  if (opener < 0) return last > first;
  return !lexicon.indefinite.has(tokens[opener]!.lower) || lexicon.stops.has(end.lower) || /(?:t|en)$/.test(end.lower);
}

/** "president of Lumo Group Anna Weber": the role of another person, who is named behind it. */
function endsInPerson(tokens: readonly Token[], head: number, last: number, lexicon: Lexicon): boolean {
  if (lexicon.words.capitalisedNouns) return false;
  for (let at = head + 2; at < last; at++) {
    const before = tokens[at - 1]!;
    const isName = lexicon.firstNames.has(tokens[at]!.text) && tokens[at + 1]!.isCapital && before.isCapital;
    if (isName && !lexicon.isRole(before.text) && !lexicon.titles.has(before.lower)) return true;
  }
  return false;
}

/** "der Spielern wie Weber viel verdankt", "die Behörden Lumiens": a noun that is bent as it never is after an article in the nominative singular. */
function isBentInNominative(tokens: readonly Token[], opener: number, head: number, lexicon: Lexicon): boolean {
  const { nominalised, neverBent } = lexicon.words;
  const { text } = tokens[head]!;
  const base = lexicon.baseOf(text);
  if (!neverBent?.includes(tokens[opener]!.lower) || base === text) return false;
  return !nominalised?.nouns.some((each) => base.toLowerCase().endsWith(each));
}

/** True where the phrase goes on with "and" and the name stands in an enumeration with it. */
function isList(tokens: readonly Token[], name: number, { kind, last }: NounPhrase, lexicon: Lexicon): boolean {
  const before = tokens[name - 1];
  const closer = tokens[last + 1];
  if (before?.text === ',' && closer?.text === ',') return true;
  // "Lumo, the Opole movement, and ...": a person is told apart by what it is.
  if (kind !== 'person' && closer?.text === ',' && lexicon.conjunctions.has(tokens[last + 2]?.lower ?? '')) return true;
  for (let at = name; at <= last; at++)
    if (lexicon.conjunctions.has(tokens[at]!.lower) && closer?.text !== ',') return true;
  return closer !== undefined && lexicon.conjunctions.has(closer.lower);
}

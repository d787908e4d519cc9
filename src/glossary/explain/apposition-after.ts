import type { Explainer } from './finding';
import { isBreak, phraseStartingAt, strengthOf } from './noun-phrase';
import { wordPhrase } from './word-phrase';
import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';

/**
 * A noun phrase set between commas, dashes or brackets after the name: "Skellefteå, eine Stadt im Norden Schwedens,",
 * "Gwynne Shotwell, president of SpaceX,". Relative clauses ("X, die zu uns kommen,"), lists and what follows an
 * opening adverbial ("For NPR, the first cases ...") are told apart and explain nothing.
 */
export const appositionAfter: Explainer = (mention, passage, lexicon) => {
  if (mention.isPart) return null;
  const { tokens } = passage;
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
  // "Großprojekte (Stuttgart 21, Berliner Flughafen)": examples in brackets are a list.
  const isExample = opener < 0 && mark === ',' && tokens[mention.first - 1]?.text === '(';
  if (isExample && phrase.kind !== 'person') return null;
  const closer = tokens[last + 1];
  const isClosed = closer !== undefined && closer.sentence === tokens[comma]!.sentence && !/^[.!?]$/.test(closer.text);
  const endsSentence = !isClosed;
  if (/^[.]$/.test(tokens[last]!.text)) last--;
  if (mark === '(' && closer?.text !== ')') return null;
  // "a group that asks states to pass “Citizen Only Voting” amendments": broken off at a quotation.
  if (/^[„“«]$/.test(closer?.text ?? '')) return null;
  if (
    afterOpeningAdverbial(tokens, mention.first, lexicon) &&
    !(isClosed && opener >= 0 && lexicon.indefinite.has(tokens[opener]!.lower))
  )
    return null;
  // Head right before a capitalised name: "X, der Autobauer BMW und ..." explains BMW.
  const afterHead = tokens[head + 1];
  if (last > head && !complementFollows(tokens, head, last, lexicon)) return null;
  if (isRelativeClause(tokens, phrase.first, last, opener, lexicon)) return null;
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
  // A list: "Airbus, die Deutsche Bank und Siemens".
  if (!lexicon.indefinite.has(tokens[opener]?.lower ?? '') && isList(tokens, mention.first, last, lexicon)) return null;
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
    if (token.opens) return lexicon.prepositions.has(token.lower);
  }
  return false;
}

/** After the head: a preposition, a genitive, a participle; not a name of its own and no bare verb. */
function complementFollows(tokens: readonly Token[], head: number, last: number, lexicon: Lexicon): boolean {
  const next = tokens[head + 1]!;
  if (lexicon.ties.has(next.lower) || lexicon.prepositions.has(next.lower)) return true;
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
  first: number,
  last: number,
  opener: number,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.words.capitalisedNouns) return false;
  const end = tokens[last]!;
  if (end.isCapital || end.isNumber || !end.isWord) return false;
  if (opener < 0) return last > first;
  return !lexicon.indefinite.has(tokens[opener]!.lower) || lexicon.stops.has(end.lower) || /(?:t|en)$/.test(end.lower);
}

/** True where the phrase goes on with "and" and the name stands in an enumeration with it. */
function isList(tokens: readonly Token[], name: number, last: number, lexicon: Lexicon): boolean {
  const before = tokens[name - 1];
  const closer = tokens[last + 1];
  if (before?.text === ',' && closer?.text === ',') return true;
  for (let at = name; at <= last; at++)
    if (lexicon.conjunctions.has(tokens[at]!.lower) && closer?.text !== ',') return true;
  return closer !== undefined && lexicon.conjunctions.has(closer.lower);
}

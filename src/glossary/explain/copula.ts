import type { Explainer } from './finding';
import { isBreak, phraseStartingAt } from './noun-phrase';
import { wordPhrase } from './word-phrase';

/** Words between the name and its verb of being: "Mpox, früher Affenpocken genannt, ist ...". */
const MOST_BETWEEN = 5;

/**
 * A verb of being after the name: "Mpox ist eine Viruserkrankung, die ...", "Semaglutide is a medicine that ...",
 * "Aramco gilt als größter Ölförderer der Welt". The name must open the sentence: only then is it the subject.
 */
export const copula: Explainer = (mention, passage, lexicon) => {
  if (mention.isPart) return null;
  const { tokens } = passage;
  const opener = tokens[mention.first]!.opens ? mention.first : mention.first - 1;
  const opensWithName =
    tokens[opener]?.opens === true && (opener === mention.first || lexicon.articles.has(tokens[opener].lower));
  if (!opensWithName) return null;
  let verb = mention.last + 1;
  if (tokens[verb]?.text === '(' && tokens[verb + 2]?.text === ')') verb += 3;
  if (tokens[verb]?.text === ',') {
    let close = verb + 1;
    while (close < tokens.length && close - verb <= MOST_BETWEEN && !isBreak(tokens[close]!)) close++;
    if (tokens[close]?.text !== ',') return null;
    verb = close + 1;
  }
  const length = lexicon.words.copulas
    .map((phrase) => phrase.split(' '))
    .filter((words) => words.every((word, i) => tokens[verb + i]?.lower === word))
    .reduce((most, words) => Math.max(most, words.length), 0);
  if (length === 0) return null;
  const phrase = phraseStartingAt(tokens, verb + length, lexicon);
  if (!phrase || (phrase.first === verb + length + (phrase.opener >= 0 ? 1 : 0) && phrase.opener < 0 && length < 2))
    return null;
  // "Die NPD ist die einzige Partei, die ..." is an opinion more often than a definition.
  if (length === 1 && !lexicon.indefinite.has(tokens[phrase.opener]?.lower ?? '')) return null;
  let { last } = phrase;
  // One relative clause belongs to it: ", die mit Fieber einhergeht".
  if (tokens[last + 1]?.text === ',' && lexicon.relatives.has(tokens[last + 2]?.lower ?? '')) {
    let end = last + 2;
    while (
      end + 1 < tokens.length &&
      !isBreak(tokens[end + 1]!) &&
      tokens[end + 1]!.sentence === tokens[verb]!.sentence
    )
      end++;
    last = end;
  }
  while (last > phrase.head && !tokens[last]!.isWord) last--;
  const isBare = phrase.first === phrase.head && last === phrase.head && lexicon.isBare(tokens[phrase.head]!.text);
  if (isBare) return null;
  const words = wordPhrase({ ...phrase, last }, passage, lexicon);
  return words && { ...words, kind: phrase.kind, strength: 5 };
};

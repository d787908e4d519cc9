import type { Explainer } from './finding';
import { phraseStartingAt } from './noun-phrase';
import { wordPhrase } from './word-phrase';
import { lengthOfPhrase } from './phrases';

/**
 * The sentence after a term that was announced and ends its own: "... sogenannte AT1-Anleihen. Das sind nachrangige
 * Papiere, die in der Krise Verluste decken."
 */
export const nextSentence: Explainer = (mention, passage, lexicon) => {
  const { tokens } = passage;
  const before = tokens[mention.first - 1];
  if (mention.isPart || !before || !lexicon.soCalled.has(before.lower)) return null;
  const end = tokens[mention.last + 1];
  const pointer = mention.last + 2;
  if (end?.text !== '.' || tokens[pointer]?.opens !== true || !lexicon.words.pointers.includes(tokens[pointer].lower))
    return null;
  const verb = lengthOfPhrase(tokens, pointer + 1, lexicon.words.copulas);
  if (verb === 0) return null;
  const phrase = phraseStartingAt(tokens, pointer + 1 + verb, lexicon);
  if (!phrase) return null;
  let { last } = phrase;
  if (tokens[last + 1]?.text === ',' && lexicon.relatives.has(tokens[last + 2]?.lower ?? '')) {
    last += 2;
    while (tokens[last + 1]?.isWord === true && tokens[last + 1]?.sentence === tokens[pointer].sentence) last++;
  }
  while (last > phrase.head && !tokens[last]!.isWord) last--;
  const words = wordPhrase({ ...phrase, last }, passage, lexicon);
  return words && { ...words, kind: phrase.kind, strength: 5 };
};

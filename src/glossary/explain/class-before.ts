import type { Explainer } from './finding';
import { phraseEndingAt, strengthOf, wordPhrase, type NounPhrase } from './noun-phrase';
import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';

/**
 * A class noun or role right before the name: "der niederländische Chiphersteller NXP", "OpenAI-Chef Sam Altman",
 * "the German city of Hanover", "Ein Start-up namens Black Forest Labs".
 */
export const classBefore: Explainer = (mention, passage, lexicon) => {
  if (mention.isPart) return null;
  const { tokens } = passage;
  let head = mention.first - 1;
  if (/^[„“"'«‚‘]$/.test(tokens[head]?.text ?? '')) head--;
  const isNamed = lexicon.words.named.includes(tokens[head]?.lower ?? '');
  if (isNamed) head--;
  const before = tokens[head];
  if (!before || before.sentence !== tokens[mention.first]!.sentence) return null;
  // "Sachs Group Inc. analyst", "Präsident Dr. X": titles between are stepped over.
  while (
    head > 0 &&
    (lexicon.titles.has(tokens[head]!.lower) ||
      (tokens[head]!.text === '.' && lexicon.titles.has(tokens[head - 1]!.lower)))
  )
    head--;
  const phrase = phraseEndingAt(tokens, head, lexicon);
  if (phrase) return findingOf(phrase, isNamed ? 'named' : 'plain');
  if (lexicon.words.adjectivesFollow) return followed();
  return null;

  function findingOf(phrase: NounPhrase, way: 'named' | 'plain') {
    // "Universität Heidelberg", "Landgericht Hamburg": the place is part of another name.
    const isTied = way === 'named' && lexicon.ties.has(tokens[phrase.head + 1]!.lower);
    if ((isTied || (way === 'plain' && lexicon.words.capitalisedNouns)) && lexicon.isPlaced(tokens[phrase.head]!.text))
      return null;
    if (isTied && phrase.kind !== 'place') return null;
    if (isTooBare(phrase, tokens, lexicon, way === 'named' && !isTied)) return null;
    // "the bank’s analyst", "dessen Chef": the determiner hides whose it is; the phrase alone still must tell something.
    const words = wordPhrase(phrase, passage, lexicon);
    return (
      words && {
        ...words,
        kind: phrase.kind,
        strength: strengthOf(phrase, phrase.first < phrase.head ? 4 : 3, tokens, lexicon),
      }
    );
  }

  /** "le groupe chinois Alibaba": up to two adjectives between class noun and name. */
  function followed() {
    for (let back = 1; back <= 2; back++) {
      const noun = head - back;
      const between = tokens.slice(noun + 1, head + 1);
      if (
        noun < 0 ||
        between.some(
          (token) =>
            !token.isWord || token.isCapital || lexicon.stops.has(token.lower) || lexicon.openers.has(token.lower),
        )
      )
        return null;
      const phrase = phraseEndingAt(tokens, noun, lexicon);
      if (!phrase || phrase.head !== noun) continue;
      const words = wordPhrase({ ...phrase, first: noun, last: head }, passage, lexicon);
      return words && { ...words, kind: phrase.kind, strength: 4 };
    }
    return null;
  }
};

/** "Konzern", "Chef", "the company": says less than the reader knows. */
function isTooBare({ first, head }: NounPhrase, tokens: readonly Token[], lexicon: Lexicon, isNamed: boolean): boolean {
  if (first < head) return false;
  const noun = tokens[head]!;
  if (!lexicon.isBare(noun.text)) return false;
  // A bare class noun of ten letters ("Verkehrsminister" aside, "Investmentbank", "Dachverband") is telling by itself.
  return !(isNamed || lexicon.telling.has(noun.lower) || lexicon.telling.has(lexicon.baseOf(noun.text).toLowerCase()));
}

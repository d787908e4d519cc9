import type { NounPhrase } from './noun-phrase';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Token } from '../passage';

/**
 * True where a noun phrase can tell what bears a name: a person's name bears no firm ("a setback for a space company,
 * Jim Cantrell, ..."), nor does a university a trade ("a University of Lumo, Opole, economist"). Nouns that are said of
 * both ("rival", "investor") fit either.
 * @param isBefore true where the phrase stands before the name, as the members of a list do
 */
export function fits(
  mention: Mention,
  phrase: NounPhrase,
  tokens: readonly Token[],
  lexicon: Lexicon,
  isBefore = false,
): boolean {
  const head = tokens[phrase.head]!.text;
  if (lexicon.isOfEither(head)) return true;
  const [first, last] = [tokens[mention.first]!, tokens[mention.last]!];
  if (phrase.kind !== 'person') {
    // The tagger takes firms of one word for persons.
    if (mention.type !== 'PER' || mention.last === mention.first) return true;
    const isName = !lexicon.words.capitalisedNouns && tokens[phrase.head]!.isCapital;
    const isGiven = lexicon.firstNames.has(first.text) || (isBefore && mention.isGiven === true);
    return !isName && !isGiven;
  }
  const isBody = mention.type === 'ORG' && [first, last].some(({ text }) => lexicon.kindOf(text) === 'organisation');
  // "professor at Lumo University, Lumo Université": the body again, in other words.
  const isAgain = tokens.slice(phrase.head + 1, phrase.last + 1).some(({ text }) => text === first.text);
  if (mention.type === 'ORG' && isAgain) return false;
  return !isBody || lexicon.isRelational(head);
}

/**
 * "the Brooklyn Bridge, the Hoover Dam": where common nouns are small, a capital makes the class noun part of another
 * name; the offices of persons are none.
 */
export function isOtherName({ head, kind }: NounPhrase, tokens: readonly Token[], lexicon: Lexicon): boolean {
  return !lexicon.words.capitalisedNouns && kind !== 'person' && tokens[head]!.isCapital;
}

import type { Explainer } from './finding';
import { fits } from './fits';
import { phraseEndingAt, strengthOf, type NounPhrase } from './noun-phrase';
import { isPartOfMore } from './part-of-more';
import { wordPhrase } from './word-phrase';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
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
  // "the environmental group The Nature Conservancy"
  const article = tokens[head];
  if (article?.isCapital && !article.opens && lexicon.articles.has(article.lower)) head--;
  const before = tokens[head];
  if (!before || before.sentence !== tokens[mention.first]!.sentence) return null;
  // "Sachs Group Inc. analyst", "Präsident Dr. X": titles between are stepped over.
  const beforeTitles = head;
  while (
    head > 0 &&
    ((lexicon.titles.has(tokens[head]!.lower) && !isTellingTitle(tokens, head, lexicon)) ||
      (tokens[head]!.text === '.' && lexicon.titles.has(tokens[head - 1]!.lower)))
  )
    head--;
  // "in der größten Stadt Deutschlands": a bent name is the noun's complement.
  const isBent = lexicon.words.capitalisedNouns && !isNamed && isGenitive(mention, tokens, lexicon);
  if (isBent) return null;
  const role = isRoleOf(mention, tokens, head, lexicon) ? 'person' : undefined;
  const phrase = phraseEndingAt(tokens, head, lexicon, role);
  // "Republican state Sen. X": a title makes it a person.
  if (phrase && head < beforeTitles && phrase.kind !== 'person') return null;
  if (phrase) return findingOf(phrase, isNamed ? 'named' : 'plain');
  if (lexicon.words.adjectivesFollow) return followed();
  return null;

  function findingOf(found: NounPhrase, way: 'named' | 'plain') {
    const phrase = way === 'plain' ? titleOnly(found, tokens, lexicon) : found;
    if (!fits(mention, phrase, tokens, lexicon)) return null;
    if (way === 'plain' && isPartOfMore(mention, phrase, tokens, lexicon)) return null;
    // "Universität Heidelberg", "Landgericht Hamburg": the place is part of another name.
    const isTied = way === 'named' && lexicon.ties.has(tokens[phrase.head + 1]!.lower);
    if (
      (isTied || (way === 'plain' && lexicon.words.capitalisedNouns)) &&
      isPlaced(mention, tokens[phrase.head]!.text, lexicon)
    )
      return null;
    if (isTied && phrase.kind !== 'place') return null;
    // "the Great Country of China"
    if (isTied && !lexicon.words.capitalisedNouns && tokens[phrase.head]!.isCapital) return null;
    // "The UAE's General Civil Aviation Authority": where nouns are small, a capital makes it part of the name.
    const isPartOfName =
      !lexicon.words.capitalisedNouns && tokens[phrase.head]!.isCapital && !tokens[phrase.head]!.opens;
    if (
      isPartOfName &&
      way === 'plain' &&
      phrase.kind === 'person' &&
      mention.type !== undefined &&
      mention.type !== 'PER'
    )
      return null;
    // "Herstellern Profit verschaffen": a bent noun without an article is a plural; only the tagger's names may follow it.
    const isBent = lexicon.baseOf(tokens[phrase.head]!.text) !== tokens[phrase.head]!.text;
    if (mention.isGuess && isBent && way === 'plain' && lexicon.words.capitalisedNouns && phrase.opener < 0)
      return null;
    if (isTooBare(phrase, tokens, lexicon, way === 'named' && !isTied)) return null;
    // "the bank’s analyst", "dessen Chef": the determiner hides whose it is; the phrase alone still must tell something.
    // "25-year-old airman": half a word is none.
    const isCut = tokens[phrase.first - 1]?.text === '-' && phrase.first < phrase.head;
    const whole = isCut ? { ...phrase, first: phrase.first + 1 } : phrase;
    const words = wordPhrase(whole, passage, lexicon);
    return (
      words && {
        ...words,
        kind: phrase.kind,
        strength: strengthOf(whole, whole.first < whole.head ? 4 : 3, tokens, lexicon),
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
      // "ministro ruso de Asuntos Exteriores": what a tie follows is a complement, unless it names a place.
      if (isNamed && lexicon.ties.has(tokens[head + 1]!.lower) && phrase.kind !== 'place') return null;
      // "International Journal of Lumo": a word of a name in another language.
      if (tokens[noun]!.isCapital && !tokens[noun]!.opens) return null;
      const words = wordPhrase({ ...phrase, first: noun, last: head }, passage, lexicon);
      return words && { ...words, kind: phrase.kind, strength: 4 };
    }
    return null;
  }
};

/** "Universität Opole"; of a bent noun only before what is a place for sure: "des Kantonsgerichts GE", not "des Verbands LUMO". */
function isPlaced({ name, type }: Mention, noun: string, lexicon: Lexicon): boolean {
  const isPlace = type === 'LOC' || name.length <= 2;
  return lexicon.isPlaced(noun) || (isPlace && lexicon.isPlaced(lexicon.baseOf(noun)));
}

/** "an email President Weber sent": with "a" before it a title in capitals stands alone before its name. */
function titleOnly(phrase: NounPhrase, tokens: readonly Token[], lexicon: Lexicon): NounPhrase {
  const { opener, first, head, kind } = phrase;
  if (lexicon.words.capitalisedNouns || kind !== 'person' || !tokens[head]!.isCapital) return phrase;
  if (!lexicon.indefinite.has(tokens[opener]?.lower ?? '')) return phrase;
  let start = head;
  while (start > first && tokens[start - 1]!.isCapital) start--;
  return { ...phrase, opener: -1, first: start };
}

/** "French President Emmanuel Macron": a title that is a role tells something where a capital before it says of what. */
function isTellingTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const of = tokens[at - 1];
  if (!lexicon.isRole(tokens[at]!.text) || !of?.isCapital || of.sentence !== tokens[at]!.sentence) return false;
  return !of.opens || !lexicon.common.has(of.lower);
}

/** True where a name is written with a genitive ending that its plain form has not. */
function isGenitive(mention: Mention, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const written = tokens[mention.last]!.text;
  if (mention.known.length === 0 || !written.endsWith('s')) return false;
  return (
    !mention.known.some(({ name, aliases }) =>
      [name, ...aliases].some((form) => form === written || form.endsWith(` ${written}`)),
    ) && !lexicon.firstNames.has(written)
  );
}

/** A noun that is a role by its ending, right before a person's full name: "Welthandballer Mathias Gidsel". */
function isRoleOf(mention: Mention, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (mention.type !== 'PER' || mention.first === mention.last) return false;
  const { text, lower, isCapital } = tokens[at]!;
  if (isCapital !== lexicon.words.capitalisedNouns || lexicon.common.has(lower) || lexicon.stops.has(lower))
    return false;
  if (lexicon.everyday.has(text) || lexicon.firstNames.has(text) || lexicon.isPlural(text)) return false;
  return lexicon.nounKindOf(text) === undefined && lexicon.isRoleByEnding(text);
}

/** "Konzern", "Chef", "the company": says less than the reader knows. */
function isTooBare({ first, head }: NounPhrase, tokens: readonly Token[], lexicon: Lexicon, isNamed: boolean): boolean {
  if (first < head) return false;
  const noun = tokens[head]!;
  // "zusammen mit seinem Bruder X"
  if (lexicon.words.vague?.includes(noun.lower) && !lexicon.telling.has(noun.lower)) return !isNamed;
  if (!lexicon.isBare(noun.text)) return false;
  // "Ärztin", "actress": a person's trade tells enough, a rank somewhere does not.
  if (lexicon.isRole(noun.text) && !lexicon.isVague(noun.text)) return false;
  // A bare class noun of ten letters ("Verkehrsminister" aside, "Investmentbank", "Dachverband") is telling by itself.
  return !(isNamed || lexicon.telling.has(noun.lower) || lexicon.telling.has(lexicon.baseOf(noun.text).toLowerCase()));
}

import type { Explainer } from './finding';
import { fits, isOtherName } from './fits';
import { isBreak, phraseEndingAt, phraseStartingAt, strengthOf, type NounPhrase } from './noun-phrase';
import { wordPhrase } from './word-phrase';
import { afterOpeningAdverbial, complementFollows } from './apposition-after';
import { lengthOfPhrase } from './phrases';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Token } from '../passage';

/** How far left of the name its explaining noun may stand. */
const MOST_BACK = 9;

/**
 * A noun phrase before the name, set off by a comma: "den Forschungszweig von Alibaba, die DAMO Academy,", "its research
 * arm, DAMO Academy, in Hangzhou", "Japan’s central bank, the Bank of Japan,".
 */
export const appositionBefore: Explainer = (mention, passage, lexicon) => {
  if (mention.isPart) return null;
  const { tokens } = passage;
  let comma = mention.first - 1;
  let isAnnounced = false;
  // "The fee, known as the Core Technology Fee,"
  const known = knownAsBefore(tokens, comma, lexicon);
  if (known > 0) {
    comma = known - 1;
    isAnnounced = true;
  }
  while (
    comma >= 0 &&
    (lexicon.openers.has(tokens[comma]!.lower) ||
      lexicon.soCalled.has(tokens[comma]!.lower) ||
      /^[„“"«]$/.test(tokens[comma]!.text))
  ) {
    if (lexicon.soCalled.has(tokens[comma]!.lower)) isAnnounced = true;
    comma--;
  }
  if (comma < 1 || tokens[comma]!.text !== ',' || tokens[comma]!.sentence !== tokens[mention.first]!.sentence)
    return null;
  if (!isClosed(tokens, mention.last, lexicon)) return null;
  const phrase = phraseBefore(tokens, comma, lexicon) ?? openingPhrase(mention, tokens, comma, lexicon);
  if (!phrase) return null;
  if (!fits(mention, phrase, tokens, lexicon, true) || (!isAnnounced && isOtherName(phrase, tokens, lexicon)))
    return null;
  if (!isAnnounced && afterOpeningAdverbial(tokens, comma, lexicon)) return null;
  if (phrase.first === phrase.last && known === 0 && lexicon.isBare(tokens[phrase.head]!.text)) return null;
  // "Der Chef von Siemens, die Gewerkschaft und ...": only what is one thing with the name.
  if (mention.kind && mention.kind !== phrase.kind) return null;
  // "the plant in Dunes, Lumia": the region of the town before the comma.
  const isRegion =
    mention.type === 'LOC' &&
    phrase.last > phrase.head &&
    tokens[comma - 1]!.isCapital &&
    !lexicon.words.capitalisedNouns &&
    tokens
      .slice(phrase.head + 1, comma)
      .some(({ lower }) => lexicon.prepositions.has(lower) && !lexicon.particles.has(lower));
  if (isRegion) return null;
  // "ministerio de Ciencia, Tecnología y Telecomunicaciones": the rest of one name.
  const isRest =
    tokens[phrase.last]!.isCapital &&
    phrase.last > phrase.head &&
    tokens.slice(mention.first, mention.last).some(({ lower }) => lexicon.conjunctions.has(lower) && lower !== '&');
  if (isRest) return null;
  // "in einem Verfahren, Indizien, ...": a lone word without an article may be the next of a list.
  const isLone =
    mention.first === mention.last && comma === mention.first - 1 && /^\p{Lu}?[\p{Ll}-]+$/u.test(mention.name);
  if (isLone && mention.known.length === 0 && phrase.last === phrase.head) return null;
  const words = wordPhrase(phrase, passage, lexicon);
  return (
    words && {
      ...words,
      kind: phrase.kind,
      strength: strengthOf(phrase, phrase.last > phrase.head ? 6 : 5, tokens, lexicon),
    }
  );
};

/** "Der Vizepräsident für Studium und Lehre der Universität, Jochen Oltmer, ...": a role that opens the sentence and goes on up to the comma. */
function openingPhrase(mention: Mention, tokens: readonly Token[], comma: number, lexicon: Lexicon): NounPhrase | null {
  if (mention.type !== 'PER') return null;
  let first = comma - 1;
  while (first > 0 && !tokens[first]!.opens && tokens[first - 1]!.sentence === tokens[comma]!.sentence) first--;
  if (!tokens[first]!.opens || !lexicon.articles.has(tokens[first]!.lower)) return null;
  const phrase = phraseStartingAt(tokens, first, lexicon);
  if (phrase?.kind !== 'person' || phrase.last !== comma - 1) return null;
  // "The prosecutor spoke to a crowd at his mother's shop, Lumo Jewelers,": a verb follows the role.
  return complementFollows(tokens, phrase.head, phrase.last, lexicon) ? phrase : null;
}

/** Where a "known as" that ends at a token starts, an article after it aside; 0 where there is none. */
function knownAsBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const last = lexicon.articles.has(tokens[at]?.lower ?? '') ? at - 1 : at;
  for (let words = 3; words > 0; words--) {
    const first = last - words + 1;
    if (first > 0 && lengthOfPhrase(tokens, first, lexicon.words.knownAs) === words) return first;
  }
  return 0;
}

/** The name must end its part of the sentence: a comma, dash, bracket or full stop follows. */
function isClosed(tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  let next = tokens[last + 1];
  if (next && /^[“”"»]$/.test(next.text)) next = tokens[last + 2];
  if (!next || next.sentence !== tokens[last]!.sentence) return true;
  return (isBreak(next) || next.text === '.') && !lexicon.conjunctions.has(next.lower);
}

/** "Bank of Lumia’s chief economist" */
function hasOwner({ first, head }: NounPhrase, tokens: readonly Token[]): boolean {
  return tokens.slice(first + 1, head).some(({ text }) => /^[’']s$/.test(text));
}

/** The phrase that ends at a comma: a class noun, or a class noun with a complement tied to it. */
function phraseBefore(tokens: readonly Token[], comma: number, lexicon: Lexicon): NounPhrase | null {
  for (let at = comma - 1; at >= 0 && comma - at <= MOST_BACK; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[comma]!.sentence || isBreak(token)) return null;
    if (lexicon.conjunctions.has(token.lower)) return null;
    if (lexicon.kindOf(token.text) === undefined) continue;
    const phrase = phraseEndingAt(tokens, at, lexicon);
    if (!phrase || (phrase.opener < 0 && !hasOwner(phrase, tokens))) continue;
    if (at === comma - 1) {
      // "der Chef des Autobauers, X": the class noun is itself a complement; the noun it belongs to is the head.
      const over = tokens[phrase.opener - 1];
      if (over && lexicon.words.capitalisedNouns && over.isCapital && lexicon.kindOf(over.text) !== undefined) continue;
      // "le porte-parole du ministère, X": an article that holds a tie makes it a complement.
      if (lexicon.ties.has(tokens[phrase.opener]?.lower ?? '') && over && lexicon.kindOf(over.text) !== undefined)
        continue;
      const tied = tokens[phrase.opener - 2];
      if (over && tied && lexicon.ties.has(over.lower) && lexicon.kindOf(tied.text) !== undefined) continue;
      return { ...phrase, last: at };
    }
    const tie = tokens[at + 1]!;
    // "in the state of Washington, JTA reports": what follows the tie is the place’s own name.
    if (phrase.kind === 'place' && lexicon.words.named.includes(tie.lower)) return null;
    const opener = tokens[phrase.opener]?.lower ?? '';
    const outer = tokens[phrase.opener - 1];
    if (
      !lexicon.words.capitalisedNouns &&
      lexicon.ties.has(opener) &&
      outer &&
      lexicon.kindOf(outer.text) !== undefined
    )
      continue;
    // "integrante de la Comisión de Normas, X": a body that is itself a complement is none of a person's.
    const isComplement = phrase.kind !== 'person' && outer && lexicon.ties.has(outer.lower);
    if (lexicon.words.adjectivesFollow && isComplement) continue;
    // "the publication of her first novel, “Lumo”": the noun before the comma is what is named.
    const inner = tokens.findLastIndex((each, i) => i > at && i < comma && lexicon.openers.has(each.lower));
    const isInner =
      !lexicon.words.capitalisedNouns &&
      phrase.kind !== 'person' &&
      !lexicon.isOfEither(token.text) &&
      inner > at &&
      tokens.slice(inner + 1, comma).every(({ isCapital }) => !isCapital);
    if (isInner) return null;
    if (lexicon.ties.has(tie.lower) || (lexicon.words.capitalisedNouns && lexicon.articles.has(tie.lower)))
      return { ...phrase, last: comma - 1 };
  }
  return null;
}

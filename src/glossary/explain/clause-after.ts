import type { Explainer, Finding } from './finding';
import { isBreak, phraseStartingAt } from './noun-phrase';
import { wordPhrase } from './word-phrase';
import { lengthOfPhrase } from './phrases';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Passage, Token } from '../passage';

/** A clause longer than this tells a story. */
const MOST_WORDS = 18;
const FEWEST_WORDS = 3;

/**
 * A clause after the name that says what it is or does: "Rene Haas, who has run Arm since 2022,", "carry trades, in which
 * investors borrow cheaply ...", "ASML, based in Veldhoven,", "Instagram gehört zum Facebook-Konzern Meta". These tell
 * less than a noun phrase does.
 */
export const clauseAfter: Explainer = (mention, passage, lexicon) => {
  if (mention.isPart) return null;
  const { tokens, text } = passage;
  const { words } = lexicon;
  const after = mention.last + 1;
  const first = tokens[after];
  if (!first || first.sentence !== tokens[mention.last]!.sentence) return null;
  const cut = (from: number, strength: number, kind?: 'term' | 'organisation') => {
    let last = from;
    while (tokens[last + 1] && tokens[last + 1]!.sentence === first.sentence && !isEnd(tokens[last + 1]!)) last++;
    const count = last - from + 1;
    if (count < FEWEST_WORDS || count > MOST_WORDS) return null;
    // "which represents a growth of 110%": a figure of the day.
    if (tokens.slice(from, last + 1).some((token) => token.text === '%')) return null;
    const { start } = tokens[from]!;
    const { end } = tokens[last]!;
    return { text: text.slice(start, end), start, end, strength, ...(kind ? { kind } : {}) };
  };

  const belongs = tokens[mention.first]!.opens ? lengthOfPhrase(tokens, after, words.belongsTo) : 0;
  if (belongs > 0) {
    // "is owned by the same company" names nobody.
    const names = tokens.slice(after + belongs, after + belongs + 2).some(({ isCapital }) => isCapital);
    // "belongs to Germany", and no more, is an opinion.
    const isView = lexicon.everyday.has(tokens[after + belongs]!.text) && tokens[after + belongs + 1]?.isWord !== true;
    if (isView) return null;
    return names ? cut(after, 3) : null;
  }
  if (first.text !== ',') return null;
  const opener = after + 1;
  const inWhich = lengthOfPhrase(tokens, opener, words.inWhich);
  const isTerm = mention.known.some(({ kind }) => kind === 'term') || /^\p{Ll}/u.test(mention.name);
  // "Verfahren ohne Eigenverwaltung, bei dem": after a preposition the clause may belong to the noun before it.
  const isTied = lexicon.prepositions.has(tokens[mention.first - 1]?.lower ?? '');
  if (inWhich > 0) return isTerm && !isTied ? cut(words.verbSecond ? opener : opener + inWhich, 4, 'term') : null;
  // "She is an editor for Lumo, based in Opole."
  if (lengthOfPhrase(tokens, opener, words.basedIn) > 0) return isTied ? null : cut(opener, 2);
  // "the northern branch of Lumo, also known as ...": the branch is so called.
  const isOf = lexicon.ties.has(tokens[mention.first - 1]?.lower ?? '');
  const called = isOf ? null : calledAfter(mention, passage, opener, lexicon);
  if (called) return called;
  if (!lexicon.relatives.has(tokens[opener]?.lower ?? '')) return null;
  // "das Unternehmen TDK in Zehlendorf, das Bauteile herstellt": nor where a noun stands before the preposition.
  if (isTied && words.capitalisedNouns && tokens[mention.first - 2]?.isCapital) return null;
  if (!mayFollow(mention, tokens[opener]!.lower, lexicon)) return null;
  return relative(mention, tokens, opener, lexicon) ? cut(words.verbSecond ? opener : opener + 1, 3) : null;
};

/** "under Anna Weber, which led ...": a pronoun of things after a person belongs to more than the name. */
function mayFollow(mention: Mention, pronoun: string, lexicon: Lexicon): boolean {
  const of = lexicon.words.relativesOf;
  if (!of) return true;
  if (of.owner.includes(pronoun)) return false;
  // The tagger takes firms of one word for persons.
  const isTagged = mention.type === 'PER' && mention.first < mention.last;
  const isPerson = mention.kind ? mention.kind === 'person' : isTagged;
  const isThing = mention.kind ? !isPerson : mention.type === 'LOC' || mention.type === 'ORG';
  return !((isPerson && of.thing.includes(pronoun)) || (isThing && of.person.includes(pronoun)));
}

/** "the VIX, often called Wall Street's fear gauge,": what it is called tells what it is only where a class noun heads it. */
function calledAfter(mention: Mention, passage: Passage, opener: number, lexicon: Lexicon): Finding | null {
  const { tokens } = passage;
  for (const skip of [0, 1]) {
    const length = lengthOfPhrase(tokens, opener + skip, lexicon.words.knownAs);
    if (length === 0) continue;
    const phrase = phraseStartingAt(tokens, opener + skip + length, lexicon);
    if (!phrase || tokens[phrase.head]!.isCapital || phrase.first === phrase.head) return null;
    if (mention.kind && mention.kind !== phrase.kind) return null;
    const words = wordPhrase(phrase, passage, lexicon);
    return words && { ...words, kind: phrase.kind, strength: 3 };
  }
  return null;
}

function isEnd(token: Token): boolean {
  return isBreak(token) || token.text === '.';
}

/** A relative clause whose verb defines: right after its opener, or at its end where the verb stands last. */
function relative(mention: Mention, tokens: readonly Token[], opener: number, lexicon: Lexicon): boolean {
  const { sentence } = tokens[opener]!;
  if (!lexicon.words.verbSecond) {
    // "who leads", "who has run", "who now leads".
    const verb = [opener + 1, opener + 2].find((at) => lexicon.definingVerbs.has(tokens[at]?.lower ?? ''));
    if (verb === undefined) return false;
    const next = tokens[verb + 1];
    // "that leads to an obsession": another verb than "leads the party".
    if (next && lexicon.prepositions.has(next.lower) && !lexicon.ties.has(next.lower)) return false;
    // "represents a real threat": an opinion; "represents a district" is none.
    const isView =
      lexicon.words.opinionVerbs?.includes(tokens[verb]!.lower) && lexicon.indefinite.has(next?.lower ?? '');
    if (isView && !phraseStartingAt(tokens, verb + 1, lexicon)) return false;
    if (mention.kind === 'person' || mention.type === 'PER') return true;
    // "which led the project", "which runs the cable": of a thing it tells what happened, or of what the reader must know.
    const isDefinite = next !== undefined && lexicon.openers.has(next.lower) && !lexicon.indefinite.has(next.lower);
    const isBrief = isDefinite && (!tokens[verb + 3] || isEnd(tokens[verb + 3]!));
    return !isBrief && !lexicon.words.pastVerbs?.includes(tokens[verb]!.lower);
  }
  let last = opener;
  while (tokens[last + 1] && tokens[last + 1]!.sentence === sentence && !isEnd(tokens[last + 1]!)) last++;
  return lexicon.definingVerbs.has(tokens[last]!.lower);
}

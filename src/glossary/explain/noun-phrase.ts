import type { NamedKind } from '../../lang/name-words';
import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';
import { lengthOfPhrase } from './phrases';

/** A noun phrase round a class noun or role, as token indices, inclusive. */
export interface NounPhrase {
  /** The article or determiner; -1 where there is none. */
  readonly opener: number;
  /** The first word after the opener. */
  readonly first: number;
  readonly head: number;
  /** The last word: the head, or its complement. */
  readonly last: number;
  readonly kind: NamedKind;
}

/** Modifiers between an article and its noun; more is a sentence. */
const MOST_MODIFIERS = 5;

/**
 * The noun phrase that ends in a class noun, read to the left: "der niederländische Chiphersteller".
 * @param head the token that may be a class noun
 * @param otherwise what it is where the word lists do not know the noun
 */
export function phraseEndingAt(
  tokens: readonly Token[],
  head: number,
  lexicon: Lexicon,
  otherwise?: NamedKind,
): NounPhrase | null {
  const noun = tokens[head];
  if (!noun?.isWord) return null;
  const kind = lexicon.nounKindOf(noun.text) ?? otherwise;
  if (!kind || (lexicon.words.capitalisedNouns && !noun.isCapital) || lexicon.isPlural(noun.text)) return null;
  let first = head;
  for (let at = head - 1; at >= 0 && head - at <= MOST_MODIFIERS; at--) {
    const token = tokens[at]!;
    if (token.sentence !== noun.sentence) break;
    if (lexicon.openers.has(token.lower)) {
      // "Das betonte Innenminister X": the article is none of the noun's.
      if (!agree(token, noun, lexicon)) return { opener: -1, first: head, head, last: head, kind };
      return afterVerb({ opener: at, first, head, last: head, kind }, tokens, lexicon);
    }
    // "Japan’s central bank": the owner is part of it.
    if (/^[’']s$/.test(token.text) && at > 0 && tokens[at - 1]!.isCapital) {
      const owner = ownerFrom(tokens, at - 1, lexicon);
      return { opener: -1, first: owner, head, last: head, kind };
    }
    // "eine neue Variante": a common word is a modifier where an article stands right before it.
    const isBetween =
      lexicon.words.capitalisedNouns && !token.isCapital && lexicon.openers.has(tokens[at - 1]?.lower ?? '');
    if (!isModifier(tokens, at, lexicon) && !(isBetween && endsLikeAdjective(token, lexicon))) break;
    first = at;
  }
  // "betonte Innenminister X", "in Chicago geborenen Kardinal": without an article an ending does not tell verb from adjective.
  if (lexicon.words.capitalisedNouns && first < head && !isSureStart(tokens, first, noun.sentence, lexicon))
    first = head;
  // Without an article, small words to the left may be verbs where a language has no endings to tell.
  if (!lexicon.words.capitalisedNouns) {
    first = head;
    while (first > 0 && head - first < MOST_MODIFIERS && isSureModifier(tokens, first - 1, noun.sentence, lexicon))
      first--;
    // "St. Lumo Mayor"
    if (tokens[first - 1]?.text === '.' && tokens[first - 2]?.text === 'St' && tokens[first]!.isCapital) first -= 2;
    first = withBody(tokens, withoutGerund(tokens, first, head, lexicon), head, lexicon);
  }
  return { opener: -1, first, head, last: head, kind };
}

/** Where an owner's name starts: "Last Wednesday" is none of "Lumo’s parent", "Bank of" is one of "Bank of Lumia’s chief". */
function ownerFrom(
  tokens: readonly Token[],
  last: number,
  { common, openers, placeOpeners, particles }: Lexicon,
): number {
  const { sentence } = tokens[last]!;
  const isName = (token: Token | undefined) =>
    token?.isCapital === true &&
    token.sentence === sentence &&
    !openers.has(token.lower) &&
    (!common.has(token.lower) || placeOpeners.has(token.lower));
  let first = last;
  for (;;) {
    if (isName(tokens[first - 1])) first--;
    else if (particles.has(tokens[first - 1]?.lower ?? '') && isName(tokens[first - 2]) && !tokens[first - 2]!.opens)
      first -= 2;
    else return first;
  }
}

/** "for hand-picking Lumo reporter X": after a preposition a participle with a hyphen may be a verb; the rest says enough. */
function withoutGerund(tokens: readonly Token[], first: number, head: number, lexicon: Lexicon): number {
  const { text, lower, isCapital } = tokens[first]!;
  const isGerund = first < head && !isCapital && /[-‐‑]/.test(text) && lexicon.isParticiple(lower);
  return isGerund && lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') ? first + 1 : first;
}

/** "University of Opole professor": a body whose name has "of" inside stands whole before the noun. */
function withBody(tokens: readonly Token[], first: number, head: number, lexicon: Lexicon): number {
  const [body, tie] = [tokens[first - 2], tokens[first - 1]];
  if (!tokens[first]!.isCapital || !body?.isCapital || body.sentence !== tokens[first]!.sentence) return first;
  // "Party of Lumia leader X", not "Party of President X".
  const isBody = tokens[head]!.isCapital
    ? lexicon.words.bodiesOf?.includes(body.lower)
    : lexicon.kindOf(body.text) === 'organisation';
  if (!isBody || !lexicon.particles.has(tie!.lower)) return first;
  let start = first - 2;
  while (tokens[start - 1]?.isCapital && !isBreak(tokens[start - 1]!) && tokens[start - 1]!.sentence === body.sentence)
    start--;
  return lexicon.openers.has(tokens[start]!.lower) ? start + 1 : start;
}

function agree(opener: Token, noun: Token, lexicon: Lexicon): boolean {
  const genders = lexicon.words.agreement?.[opener.lower];
  const gender = lexicon.genderOf(lexicon.baseOf(noun.text));
  return !genders || !gender || genders.includes(gender);
}

/** True where the words before a noun are modifiers although no article opens the phrase: a preposition or nothing before. */
function isSureStart(tokens: readonly Token[], first: number, sentence: number, lexicon: Lexicon): boolean {
  const token = tokens[first]!;
  if (token.isCapital) return true;
  const before = tokens[first - 1];
  if (!before || before.sentence !== sentence || !before.isWord) return false;
  return lexicon.prepositions.has(before.lower) || lexicon.conjunctions.has(before.lower);
}

/**
 * "The attack killed journalist X", "A chief claimed Prince X": a verb between article and noun ends what belongs to it.
 * A participle right after the article is a modifier.
 */
function afterVerb(phrase: NounPhrase, tokens: readonly Token[], lexicon: Lexicon): NounPhrase | null {
  if (lexicon.words.capitalisedNouns) return phrase;
  // "This prompted journalist X", "states that resisted President X": a pronoun and its verb.
  const isPronoun = lexicon.words.pointers.includes(tokens[phrase.opener]!.lower);
  for (let at = phrase.head - 1; at > phrase.first - (isPronoun ? 1 : 0); at--) {
    const { lower, isCapital } = tokens[at]!;
    if (!isCapital && lexicon.isParticiple(lower) && !/[-‐‑]/.test(lower))
      return at + 1 < phrase.head ? { ...phrase, opener: -1, first: at + 1 } : null;
    // "that standards editor X left": a plural after the pronoun is no verb for sure.
    if (!isCapital && at > phrase.first && isVerbLike(lower, lexicon)) return null;
  }
  return phrase;
}

/** "shows", "says": a plural or a verb; neither stands before a class noun, listed modifiers aside. */
function isVerbLike(lower: string, lexicon: Lexicon): boolean {
  const ends = lexicon.words.pluralEndings.some((ending) => lower.endsWith(ending));
  return ends && !/(?:ss|us|is)$/.test(lower) && !lexicon.modifiers.has(lower);
}

function isSureModifier(tokens: readonly Token[], at: number, sentence: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (!token.isWord || token.sentence !== sentence || isStop(token, lexicon)) return false;
  if (lexicon.openers.has(token.lower)) return false;
  // "South Carolina congressman": a common word that opens a name.
  const opensName = !token.opens && tokens[at + 1]?.isCapital === true;
  // "Prime Minister": a title that is a modifier as well.
  const isTitle = lexicon.titles.has(token.lower) && !lexicon.modifiers.has(token.lower);
  // "New York lawmaker" and "Quoting President X" open a sentence.
  const isPlace = token.opens && tokens[at + 1]?.isCapital === true && lexicon.placeOpeners.has(token.lower);
  const isVerb = token.opens && lexicon.isParticiple(token.lower) && !lexicon.modifiers.has(token.lower);
  if (token.isCapital) return (opensName || isPlace || !lexicon.common.has(token.lower)) && !isTitle && !isVerb;
  if (
    lexicon.words.verbPrefixes?.some((prefix) => token.lower.startsWith(prefix)) &&
    !lexicon.isParticiple(token.lower)
  )
    return false;
  const isListed = lexicon.modifiers.has(token.lower) || lexicon.words.moreModifiers?.includes(token.lower) === true;
  return isListed || /[-‐‑]/.test(token.text) || lexicon.nounKindOf(token.text) !== undefined;
}

/** "US" is no "us". */
function isStop(token: Token, { stops }: Lexicon): boolean {
  return stops.has(token.lower) && !isAcronym(token);
}

function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

function isModifier(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!;
  if (!token.isWord || isStop(token, lexicon)) return false;
  // "Schweizer" and "US" are common words that tell where from.
  const isOrigin = isAcronym(token) || (token.isCapital && !token.opens && token.text.endsWith('er'));
  if (lexicon.common.has(token.lower) && !isOrigin) return false;
  if (!lexicon.words.capitalisedNouns) return true;
  // "von Lumer entwickelten Präparat": after a preposition and before a participle it is a name.
  const isAgent = lexicon.prepositions.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.isCapital === false;
  if (token.isCapital && isAgent) return false;
  // "Münchner", "FDP-naher"; not "Schleswig-Holstein".
  if (token.isCapital) return /(?:er|[-‐‑]\p{Ll}+)$/u.test(token.text) && lexicon.nounKindOf(token.text) === undefined;
  return endsLikeAdjective(token, lexicon);
}

function endsLikeAdjective({ lower }: Token, { words, stops }: Lexicon): boolean {
  return !stops.has(lower) && (words.adjectives?.endings ?? []).some((ending) => lower.endsWith(ending));
}

/**
 * The noun phrase that starts at a token, read to the right with its complement: "ein Gemeinschaftsunternehmen von
 * Airbus und Safran"; ends before a comma, a verb or the end of the sentence.
 */
export function phraseStartingAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  mayBePlural = false,
): NounPhrase | null {
  const start = tokens[at];
  if (!start?.isWord) return null;
  // "one of the largest banks in the country"
  const oneOf = mayBePlural ? 0 : lengthOfPhrase(tokens, at, lexicon.words.oneOf ?? []);
  if (oneOf > 0) {
    const all = phraseStartingAt(tokens, at + oneOf, lexicon, true);
    return all && { ...all, opener: at, first: at };
  }
  const hasOpener = lexicon.openers.has(start.lower);
  const first = hasOpener ? at + 1 : at;
  let head = headFrom(tokens, first, lexicon);
  if (head < 0 && hasOpener && lexicon.indefinite.has(start.lower)) head = headAfterParticiple(tokens, first, lexicon);
  if (head < 0 || (!mayBePlural && lexicon.isPlural(tokens[head]!.text))) return null;
  const kind = lexicon.nounKindOf(tokens[head]!.text)!;
  let last = head;
  const { sentence } = start;
  let isRelative = false;
  while (last + 1 < tokens.length) {
    const next = tokens[last + 1]!;
    if (next.sentence !== sentence || isBreak(next)) break;
    if (lexicon.relatives.has(next.lower)) isRelative = true;
    // "PMG, a grading company in Florida told Fox", "Chefökonom beim Bankhaus Lampe angesichts der Zahlen"
    if (!isRelative && last > head && endsComplement(next, lexicon)) break;
    if (!isRelative && last > head && isDayAt(tokens, last + 1, lexicon)) {
      last = beforeAdverbial(tokens, last, head, lexicon);
      break;
    }
    last++;
  }
  // Nothing ends on "of the".
  while (
    last > head &&
    (lexicon.openers.has(tokens[last]!.lower) || lexicon.stops.has(tokens[last]!.lower)) &&
    !tokens[last]!.isCapital
  )
    last--;
  return { opener: hasOpener ? at : -1, first, head, last, kind };
}

/** "on Friday", "Tuesday evening": a common word with a capital of its own, where common nouns have none. */
function isDayAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { isCapital, lower } = tokens[at]!;
  if (lexicon.words.capitalisedNouns || !isCapital || !lexicon.common.has(lower) || isAcronym(tokens[at]!))
    return false;
  // "the events of October 7" stay whole.
  if (lexicon.ties.has(tokens[at - 1]!.lower)) return false;
  return !tokens[at - 1]!.isCapital && !tokens[at + 1]?.isCapital;
}

/** "chair of the club at a news conference Tuesday": what the day goes with is told of the day, not of the chair. */
function beforeAdverbial(tokens: readonly Token[], last: number, head: number, lexicon: Lexicon): number {
  for (let at = last; at > head + 1 && !tokens[at]!.isCapital; at--)
    if (lexicon.prepositions.has(tokens[at]!.lower)) return at - 1;
  return last;
}

/** A verb or a preposition that ties nothing to a noun. */
function endsComplement(
  { lower, isCapital }: Token,
  { stops, prepositions, ties, conjunctions, openers, words }: Lexicon,
): boolean {
  if (isCapital || ties.has(lower) || conjunctions.has(lower) || openers.has(lower)) return false;
  return words.capitalisedNouns ? prepositions.has(lower) : stops.has(lower) && !prepositions.has(lower);
}

/** What ends a clause; a dot inside a sentence belongs to a short form. */
export function isBreak(token: Token): boolean {
  return /^[,;:!?()–—„“”"»«|]$/.test(token.text);
}

/** The class noun that heads a phrase: after its modifiers, before what ties a complement to it. */
function headFrom(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  const { sentence } = tokens[first - 1] ?? tokens[first]!;
  let head = -1;
  for (let at = first; at < tokens.length && at - first <= MOST_MODIFIERS; at++) {
    const token = tokens[at]!;
    if (!token.isWord || token.sentence !== sentence) {
      if (/^[’']s$/.test(token.text)) continue;
      break;
    }
    if (isStop(token, lexicon) || lexicon.openers.has(token.lower)) break;
    if (lexicon.words.capitalisedNouns) {
      if (!token.isCapital) {
        if (!isModifier(tokens, at, lexicon)) break;
        continue;
      }
      if (lexicon.nounKindOf(token.text) !== undefined) return at;
      if (!isModifier(tokens, at, lexicon)) break;
    } else if (lexicon.nounKindOf(token.text) !== undefined) {
      // Where adjectives follow, the noun comes first: "alcalde de", "nouveau patron de".
      if (lexicon.words.adjectivesFollow && at - first > 1) return -1;
      head = at;
      if (lexicon.words.adjectivesFollow) return head;
    } else if (head >= 0) {
      // "a veteran aerospace manager", "the bank said": the noun is the last one; what follows it must be able to.
      // "chief operating officer": a participle between two nouns is part of the role.
      const goesOn = lexicon.nounKindOf(tokens[at + 1]?.text ?? '') === lexicon.nounKindOf(tokens[head]!.text);
      if (lexicon.isParticiple(token.lower) && goesOn && token.lower.endsWith('ing')) continue;
      if (lexicon.isParticiple(token.lower) || lexicon.words.clauseOpeners.includes(token.lower)) return head;
      return headFrom(tokens, at, lexicon);
    }
  }
  return head;
}

/** "ein im Bau befindliches Hochhaus": a participle with words of its own stands between article and noun. */
function headAfterParticiple(tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  if (!lexicon.words.capitalisedNouns) return -1;
  const { sentence } = tokens[first - 1]!;
  for (let at = first + 1; at <= first + MOST_MODIFIERS; at++) {
    const token = tokens[at];
    if (!token?.isWord || token.sentence !== sentence) return -1;
    const before = tokens[at - 1]!;
    if (
      token.isCapital &&
      !before.isCapital &&
      lexicon.nounKindOf(token.text) !== undefined &&
      isModifier(tokens, at - 1, lexicon)
    )
      return at;
  }
  return -1;
}

/**
 * A relation without its other end ("rival", "Nachfolger") tells little: less than the tables do, or, where it says at
 * least which one ("the Japanese rival"), less than any other noun phrase.
 */
export function strengthOf(phrase: NounPhrase, strength: number, tokens: readonly Token[], lexicon: Lexicon): number {
  if (phrase.last > phrase.head || !lexicon.isRelational(tokens[phrase.head]!.text)) return strength;
  return phrase.first < phrase.head ? 3 : 2;
}

import type { NamedKind } from '../lang/name-words';
import type { Lexicon } from './lexicon';
import { mentionOf, type Mention } from './mention';
import type { Passage, Token } from './passage';
import { isNameWord, type NameContext } from './is-name-word';

/** A run longer than this is a heading in title case or a list. */
const MOST_WORDS = 8;

/** Share of capitals from which a heading is in title case. */
const TITLE_CASE = 0.7;

/**
 * Finds names by how they are written and what stands beside them: runs of capitalised words with particles and
 * numbers, acronyms, mixed case; roles, titles and class nouns before them are taken off and give the kind.
 */
export function findNames(passage: Passage, index: number, context: NameContext): Mention[] {
  const { tokens } = passage;
  const found: Mention[] = [];
  if (passage.kind === 'heading' && isTitleCase(tokens, context.lexicon)) return [];
  for (let at = 0; at < tokens.length;) {
    const run = runAt(tokens, at, context.lexicon);
    if (run < at) {
      at++;
      continue;
    }
    for (const { first, last, kind } of namesIn(passage, at, run, context))
      found.push({ ...mentionOf(passage, index, first, last), ...(kind ? { kind } : {}) });
    at = run + 1;
  }
  return found;
}

/** A heading whose words nearly all have capitals: they tell no names. */
function isTitleCase(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (lexicon.words.capitalisedNouns) return false;
  const words = tokens.filter(({ isWord, isNumber, text }) => isWord && !isNumber && text.length > 3);
  return words.length > 3 && words.filter(({ isCapital }) => isCapital).length > words.length * TITLE_CASE;
}

/** The last token of the run of capitalised words that starts at a token; less than it where none does. */
function runAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const first = tokens[at]!;
  if (!first.isCapital || (first.opens && isFunctionWord(first, lexicon))) return at - 1;
  let last = at;
  for (;;) {
    const next = tokens[last + 1];
    if (!next || next.sentence !== first.sentence || last - at >= MOST_WORDS * 2) break;
    const touches = next.start - tokens[last]!.end <= 1;
    if (next.isCapital && touches) {
      last++;
      continue;
    }
    if (next.isNumber && touches && isPartOfName(tokens, last + 1, lexicon)) {
      last++;
      continue;
    }
    const over = joined(tokens, last + 1, lexicon);
    if (over > 0) {
      last = over;
      continue;
    }
    break;
  }
  return last;
}

/** A number that belongs to a name: "Ariane 6 ist", "Stoxx 600."; not "Siemens 500 Stellen", "Mai 2024". */
function isPartOfName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const number = tokens[at]!.text;
  if (!/^\d{1,4}$/.test(number) || /^(?:19|20)\d\d$/.test(number)) return false;
  if (lexicon.common.has(tokens[at - 1]!.lower)) return false;
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]!.sentence) return true;
  if (/^[,;)\]“”"»–—:]$/.test(next.text)) return true;
  if (next.text === '.') return !tokens[at + 2] || tokens[at + 2]!.sentence !== next.sentence;
  return lexicon.stops.has(next.lower) || lexicon.articles.has(next.lower);
}

/** Steps over particles ("Bank of Japan", "Ursula von der Leyen", "AT&T"): the token after them, or 0. */
function joined(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  for (let over = 0; over < 3; over++) {
    const token = tokens[at + over];
    if (!token || token.sentence !== tokens[at - 1]!.sentence) return 0;
    if (token.isCapital && over > 0) return at + over;
    // "Section 2 of the Sherman Act": a number ends a name.
    if (over === 0 && tokens[at - 1]!.isNumber) return 0;
    if (token.text !== '&' && !lexicon.particles.has(token.lower)) return 0;
  }
  return 0;
}

interface Part {
  readonly first: number;
  readonly last: number;
  readonly kind?: NamedKind;
}

/** The names inside a run: what stands before them and says what they are comes off, and what is no name falls away. */
function namesIn(passage: Passage, from: number, to: number, context: NameContext): Part[] {
  const { lexicon } = context;
  const { tokens, text } = passage;
  let first = from;
  let last = to;
  let kind: NamedKind | undefined;
  const isWholeKnown = () => context.isKnown(text.slice(tokens[first]!.start, tokens[last]!.end));

  while (first < last && !isWholeKnown()) {
    const token = tokens[first]!;
    const isAddress = lexicon.titles.has(token.lower.replace(/\.$/, ''));
    const own = lexicon.firstNames.has(token.text) ? undefined : lexicon.kindOf(token.text);
    // "Central Bank", "Deutsche Bank Chef": a class noun at the front comes off only where a name goes on after it.
    const isClass =
      own !== undefined &&
      !lexicon.particles.has(tokens[first + 1]!.lower) &&
      // "Advisor Council", "General Civil Aviation Authority": the role is part of a longer name.
      (lexicon.words.capitalisedNouns ||
        (own === 'person' && (lexicon.kindOf(tokens[last]!.text) ?? 'person') === 'person')) &&
      !lexicon.isPlaced(token.text);
    if (!isAddress && !isClass && !lexicon.common.has(token.lower) && !lexicon.openers.has(token.lower)) break;
    if (isAddress) kind = 'person';
    else if (isClass) kind = own;
    first++;
    // "Sen. John": the dot of a short form goes with it.
    while (first < last && (!tokens[first]!.isWord || isFunctionWord(tokens[first]!, lexicon))) first++;
  }
  // "Members of the Life Guards" at the start of a sentence: a plural noun is no name.
  if (
    tokens[first]!.opens &&
    last > first &&
    lexicon.particles.has(tokens[first + 1]!.lower) &&
    isPluralNoun(tokens[first]!, context)
  ) {
    first++;
    while (first < last && !tokens[first]!.isCapital) first++;
  }
  while (last > first && !tokens[last]!.isCapital && !tokens[last]!.isNumber) last--;
  // "737 MAX": the number is part of it.
  const number = tokens[first - 1];
  if (
    number?.isNumber &&
    first === from &&
    /^\d{3}$/.test(number.text) &&
    /^\p{Lu}{3,}$/u.test(tokens[first]!.text) &&
    !lexicon.common.has(tokens[first]!.lower)
  )
    first--;
  const before = tokens[first - 1];
  if (kind === undefined && before?.isWord && before.sentence === tokens[first]!.sentence)
    kind = lexicon.kindOf(before.text);

  // "Russian President Vladimir Putin": the name starts after the role; the role and its country explain it.
  for (let at = last - 1; at > first && !lexicon.words.capitalisedNouns; at--) {
    const next = tokens[at + 1]!;
    if (lexicon.isRole(tokens[at]!.text) && next.isCapital && (at + 1 < last || lexicon.firstNames.has(next.text))) {
      if ((lexicon.kindOf(tokens[last]!.text) ?? 'person') !== 'person' || isWholeKnown()) break;
      first = at + 1;
      kind = 'person';
      break;
    }
  }
  if (last > first && !lexicon.words.capitalisedNouns) {
    // A heading in title case is no name.
    const words = tokens.slice(first, last + 1).filter((token) => token.isWord).length;
    if (words > MOST_WORDS) return [];
    return [withKind(first, last, kind)];
  }
  if (lexicon.words.capitalisedNouns) return germanParts(passage, first, last, kind, context);
  return isNameWord(passage, first, context, kind !== undefined) ? [withKind(first, last, kind)] : [];
}

function isPluralNoun({ lower, text }: Token, { lexicon, spelling, isKnown }: NameContext): boolean {
  const ends = lexicon.words.pluralEndings.some((ending) => lower.endsWith(ending));
  return !isKnown(text) && (spelling.small.has(lower) || ends);
}

/** Where common nouns are capitalised too: the stretches of the run whose words are names. */
function germanParts(
  passage: Passage,
  from: number,
  to: number,
  kind: NamedKind | undefined,
  context: NameContext,
): Part[] {
  const { tokens } = passage;
  const { lexicon } = context;
  const parts: Part[] = [];
  let start = -1;
  let isFirstPart = true;
  // A person's class before the first name speaks for the surname too.
  const hasClassAt = (at: number) =>
    (at === from && kind !== undefined) ||
    (start >= 0 && at === start + 1 && (start === from ? kind : classBefore(tokens, start, lexicon)) === 'person');
  for (let at = from; at <= to + 1; at++) {
    const token = at <= to ? tokens[at]! : null;
    const goesOn =
      token !== null &&
      (start >= 0 &&
      (token.isNumber ||
        token.text === '&' ||
        (lexicon.particles.has(token.lower) && isNobiliary(tokens, start, at, lexicon)))
        ? true
        : token.isCapital && isNameWord(passage, at, context, hasClassAt(at), start >= 0));
    if (goesOn) {
      if (start < 0 && token.isCapital) start = at;
      continue;
    }
    if (start >= 0) {
      let end = at - 1;
      while (end > start && !tokens[end]!.isCapital && !tokens[end]!.isNumber) end--;
      // "Münchner HypoVereinsbank", "Finanzvorständin Bettina Orlopp": what stands before a whole name is none of it.
      while (start < end && !isWhole(passage, start, end, context) && comesOff(passage, start, end, context)) start++;
      const isAdjective = start === end && isPlaceAdjective(tokens, start, lexicon);
      if (!isAdjective)
        parts.push(withKind(start, end, isFirstPart && start === from ? kind : classBefore(tokens, start, lexicon)));
      isFirstPart = false;
      start = -1;
    }
  }
  return parts;
}

function isWhole({ tokens, text }: Passage, first: number, last: number, { isKnown }: NameContext): boolean {
  return isKnown(text.slice(tokens[first]!.start, tokens[last]!.end));
}

/** True for a role or an adjective of place at the front of a name. */
function comesOff(passage: Passage, first: number, last: number, context: NameContext): boolean {
  const { lexicon } = context;
  const token = passage.tokens[first]!;
  if (lexicon.firstNames.has(token.text)) return false;
  if (lexicon.isRole(token.text)) return true;
  // "AfD-Spitzenmann Björn Höcke"
  if (
    /^\p{Lu}[\p{L}\d]*[-‐‑]\p{Lu}\p{Ll}+$/u.test(token.text) &&
    lexicon.firstNames.has(passage.tokens[first + 1]!.text)
  )
    return true;
  return token.text.endsWith('er') && isWhole(passage, first + 1, last, context);
}

/** "Ursula von der Leyen": a particle goes on after one given name, or after another particle; "Kramm von Fanuc" is two names. */
function isNobiliary(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1]!;
  if (lexicon.particles.has(before.lower)) return true;
  if (lexicon.articles.has(tokens[at]!.lower)) return false;
  if (!lexicon.prepositions.has(tokens[at]!.lower)) return true;
  return at === start + 1 && lexicon.firstNames.has(before.text);
}

/** "Frankfurter" in "Frankfurter Bank": tells where from, and is no name. */
function isPlaceAdjective(tokens: readonly Token[], at: number, { words }: Lexicon): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    words.capitalisedNouns && token.text.endsWith('er') && next?.isCapital === true && next.sentence === token.sentence
  );
}

function classBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): NamedKind | undefined {
  const before = tokens[at - 1];
  return before?.isCapital && before.sentence === tokens[at]!.sentence ? lexicon.kindOf(before.text) : undefined;
}

function withKind(first: number, last: number, kind: NamedKind | undefined): Part {
  return kind ? { first, last, kind } : { first, last };
}

function isFunctionWord(token: Token, { stops, openers, common }: Lexicon): boolean {
  return stops.has(token.lower) || openers.has(token.lower) || common.has(token.lower);
}

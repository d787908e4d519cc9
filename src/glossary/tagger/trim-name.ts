import type { NamedKind } from '../../lang/name-words';
import { mentionOf, type Mention } from '../mention';
import type { Passage, Token } from '../passage';
import type { NamePart, SplitContext } from './split-names';

/** Letters from which a word is no given name. */
const LONG = 10;

/**
 * A tagged stretch as a mention: titles, roles and peoples at its front come off and tell its kind, as does what stands
 * before it. Null where no name is left.
 * @param index the index of the passage, as mentions carry it
 */
export function trimName(passage: Passage, index: number, part: NamePart, context: SplitContext): Mention | null {
  const { lexicon } = context;
  const { tokens } = passage;
  let { first, type } = part;
  const last = lastOf(tokens, part);
  let kind: NamedKind | undefined;
  if (isPlacedClass(tokens, first, last, context)) {
    kind = lexicon.kindOf(tokens[first + 1]!.text);
    first += 2;
  }
  while (first < last) {
    const token = tokens[first]!;
    const isTitle = lexicon.titles.has(token.lower);
    const isRole = isRoleAt(tokens, first, last, type === 'PER', context);
    // "Afghan Ambassador Hamdullah Mohib"
    const isPeople = type === 'PER' && lexicon.peoples.has(token.text);
    const comesOff = isTitle || isRole || isPeople || isOrigin(passage, first, last, context) || !token.isWord;
    if (!comesOff) break;
    if (isTitle || isRole) kind = 'person';
    if (isRole) type = 'PER';
    first++;
  }
  const { text, isWord } = tokens[first]!;
  if (!isWord) return null;
  if (first === last && (/^(?:[IVX]+|\p{Lu}|\d+)$/u.test(text) || lexicon.peoples.has(text))) return null;
  // "Dr" of "Dr. Hertha Kraus"
  if (first === last && lexicon.titles.has(tokens[first]!.lower) && tokens[first + 1]?.text === '.') return null;
  // "Prime Minister" alone; "Bishop" may be a surname where a person was seen.
  if (first === last && type !== 'PER' && !lexicon.words.capitalisedNouns && lexicon.isRole(text)) return null;
  const before = tokens[first - 1];
  if (kind === undefined && before?.isWord && before.sentence === tokens[first]!.sentence)
    kind = lexicon.kindOf(before.text);
  const isGiven = first < last && context.isGiven(tokens[first]!.text);
  return {
    ...mentionOf(passage, index, first, last),
    type,
    ...(kind ? { kind } : {}),
    ...(isGiven ? { isGiven } : {}),
  };
}

/** The last word; in "Google Inc. said" and "Susanne R. was" the dot of a short form with it. */
function lastOf(tokens: readonly Token[], { first, last }: NamePart): number {
  let end = last;
  while (end > first && !tokens[end]!.isWord) end--;
  const [word, dot, after] = [tokens[end]!, tokens[end + 1], tokens[end + 2]];
  const isShort = dot?.text === '.' && dot.start === word.end && after?.sentence === dot.sentence;
  return end > first && isShort && !word.text.endsWith('.') ? end + 1 : end;
}

/** True for a word before a person's name that says what the person is; "Minister Rishi Sunak" is one, whatever tagged. */
function isRoleAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  isPerson: boolean,
  { lexicon, isGiven }: SplitContext,
): boolean {
  const { text } = tokens[first]!;
  const beforeGiven = isGiven(tokens[first + 1]!.text);
  if (!(isPerson || beforeGiven) || lexicon.firstNames.has(text) || isGiven(text)) return false;
  if (lexicon.isRole(text)) return true;
  // "Landesvater Jürgen Rüttgers", "Rückraumshooter Lasse Andersson": no given name is so long.
  const isLong = text.length >= LONG && last - first > 1;
  if (lexicon.words.capitalisedNouns && isLong && beforeGiven) return true;
  return (beforeGiven || isLong) && lexicon.isRoleByEnding(text);
}

/** "Schweizer Anbieter Kuhnag": where it is from and what it is, then a name of its own; not "Wiener Bank AG". */
function isPlacedClass(tokens: readonly Token[], first: number, last: number, { lexicon }: SplitContext): boolean {
  const { originEnding } = lexicon.words;
  if (originEnding === undefined || last - first < 2 || !tokens[first]!.text.endsWith(originEnding)) return false;
  const { text, isCapital } = tokens[first + 2]!;
  const isName = isCapital && !lexicon.legalForms.has(text) && lexicon.kindOf(text) === undefined;
  return isName && lexicon.kindOf(tokens[first + 1]!.text) !== undefined;
}

/** "Münchner HypoVereinsbank": where it is from is no part of a name that stands by itself. */
function isOrigin({ tokens, text }: Passage, first: number, last: number, { lexicon, isKnown }: SplitContext): boolean {
  const { originEnding } = lexicon.words;
  return (
    originEnding !== undefined &&
    tokens[first]!.text.endsWith(originEnding) &&
    !isKnown(text.slice(tokens[first]!.start, tokens[last]!.end)) &&
    isKnown(text.slice(tokens[first + 1]!.start, tokens[last]!.end))
  );
}

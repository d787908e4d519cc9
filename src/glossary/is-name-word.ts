import type { NameContext } from './find-names';
import type { Passage, Token } from './passage';

/** Two capitals or more, digits allowed: an acronym. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&+./-]+$/u;

/** A capital inside: "BioNTech", "iPhone", "McKinsey". */
const MIXED = /\p{Ll}\p{Lu}/u;

/**
 * Tells whether a capitalised word that stands alone is (part of) a name.
 * @param hasClass a role, title or class noun stands before it
 * @param goesOn the word before it is part of a name
 */
export function isNameWord(
  passage: Passage,
  at: number,
  context: NameContext,
  hasClass: boolean,
  goesOn = false,
): boolean {
  const { lexicon, spelling } = context;
  const { tokens } = passage;
  const token = tokens[at]!;
  const { text, lower } = token;
  if (lexicon.stops.has(lower) || lexicon.openers.has(lower) || lexicon.common.has(lower)) return false;
  if (context.isKnown(text) || lexicon.everyday.has(text)) return true;
  if (ACRONYM.test(text)) return text.length > 1;
  const capitalised = lexicon.words.capitalisedNouns;
  if (MIXED.test(text) && !/[-‐‑]/.test(text)) return !isGenderStar(text);
  if (goesOn && lexicon.legalForms.has(text.replace(/\.$/, ''))) return true;
  if (!capitalised) {
    if (lexicon.titles.has(lower) || spelling.small.has(lower)) return goesOn;
    if (hasClass || !token.opens || goesOn) return true;
    return (spelling.inside.get(text) ?? 0) > 0 || opensWithName(tokens, at, context);
  }
  if (spelling.small.has(lower) && !goesOn) return false;
  if (lexicon.firstNames.has(text)) return true;
  return isNameAmongNouns(tokens, at, context, hasClass, goesOn);
}

/** "Leser:innen" and "LeserInnen" are written like names and are none. */
function isGenderStar(text: string): boolean {
  return /\p{Ll}Innen?$/u.test(text);
}

/** A sentence that opens with a lone capitalised word: a name where an apposition, a verb of being or a possessive follows. */
function opensWithName(tokens: readonly Token[], at: number, { lexicon }: NameContext): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (!next || lexicon.isCommonNounByEnding(token.lower)) return false;
  if (next.text === ',' && after) return lexicon.openers.has(after.lower) || lexicon.relatives.has(after.lower);
  if (/^[’']s$/.test(next.text)) return true;
  return lexicon.words.copulas.includes(next.lower) && after !== undefined && lexicon.indefinite.has(after.lower);
}

/** German: is this capitalised word a name or a noun? Evidence is summed; nothing found means a noun. */
function isNameAmongNouns(
  tokens: readonly Token[],
  at: number,
  { lexicon, spelling }: NameContext,
  hasClass: boolean,
  goesOn: boolean,
): boolean {
  const token = tokens[at]!;
  const { text } = token;
  if (lexicon.kindOf(text) !== undefined && !goesOn) return false;
  if (lexicon.isCommonNounByEnding(token.lower)) return false;
  if (/[-‐‑]/.test(text)) {
    // "US-Pharmakonzern", "KI-Modell" are nouns; "Robert-Koch" and "Baden-Baden" are not told apart without a table.
    return goesOn;
  }
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  let points = 0;
  if (hasClass) points += 2;
  if (goesOn) points += 2;
  if (before && before.sentence === token.sentence) {
    if (lexicon.openers.has(before.lower)) points -= 1;
    if (before.isNumber) points -= 2;
    if (/[a-zäöüß](?:e|en|er|em|es)$/.test(before.text) && !before.isCapital && !lexicon.stops.has(before.lower))
      points -= 1;
  }
  if (next && next.sentence === token.sentence && next.isCapital) points += 1;
  // Letters and clusters that German nouns seldom show.
  if (/[^\p{L}äöüß]|[áàâãåæçéèêëíìîïñóòôõøúùûýčćšžłńğışő]/iu.test(text)) points += 2;
  if (/(?:oo|ee$|sh|th$|ph$|y$|ck$|o$|i$|a$|u$|[^s]c[aeou]|w$|x$|tz?ki$|vic$|son$|sen$|ov$|ow$|ez$|ito$)/.test(text))
    points += 1;
  if ((spelling.inside.get(text) ?? 0) + (spelling.inside.get(`${text}s`) ?? 0) > 1) points += 1;
  return points >= 2;
}

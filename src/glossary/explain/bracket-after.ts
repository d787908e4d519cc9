import type { Explainer } from './finding';
import { phraseEndingAt, type NounPhrase } from './noun-phrase';
import { wordPhrase } from './word-phrase';
import type { Lexicon } from '../lexicon';
import type { Token } from '../passage';

/** Two to six capitals, digits allowed. */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d-]{2,6}$/u;

/** What a link opens or how much it weighs: "das Verzeichnis (PDF)". */
const FORMAT = /^(?:PDF|DOCX?|XLSX?|CSV|ZIP|MP[34]|JPE?G|PNG|[KMG]B)$/;

/** A complement between noun and bracket: "Notlage internationaler Reichweite (PHEIC)". */
const MOST_COMPLEMENT = 3;

/**
 * A short form in brackets of its own after a noun phrase with its article: "der Präventions- und Reaktionseinheit (UPR)",
 * "eine gesundheitliche Notlage internationaler Reichweite (PHEIC)". It need not spell the phrase: it may be of another
 * language. A party after a person ("die Ministerin (FDP)") explains nothing.
 */
export const bracketAfter: Explainer = (mention, passage, lexicon) => {
  const { tokens } = passage;
  if (mention.isPart || !lexicon.words.capitalisedNouns || !ACRONYM.test(mention.name)) return null;
  if (lexicon.everyday.has(mention.name) || mention.type === 'PER' || FORMAT.test(mention.name)) return null;
  const open = mention.first - 1;
  if (tokens[open]?.text !== '(' || tokens[mention.last + 1]?.text !== ')') return null;
  for (let head = open - 1; head >= 0 && open - 1 - head <= MOST_COMPLEMENT; head--) {
    const token = tokens[head]!;
    if (!token.isWord || token.sentence !== tokens[open].sentence) return null;
    if (!token.isCapital) continue;
    // A noun of any kind will do: the bracket says that it is one thing with its short form.
    const phrase = phraseEndingAt(tokens, head, lexicon, 'term');
    if (!phrase || phrase.kind === 'person') return null;
    const whole = withFirstHalf({ ...phrase, last: open - 1 }, tokens, lexicon);
    if (whole.opener < 0) continue;
    if (isUnlike(whole, mention.name[0]!, tokens, lexicon)) return null;
    if (isComplement(whole, mention.name[0]!, tokens, lexicon)) return null;
    const words = wordPhrase(whole, passage, lexicon);
    const kind = lexicon.kindOf(token.text);
    return words && { ...words, ...(kind ? { kind } : {}), strength: 4 };
  }
  return null;
};

/**
 * "das Amt der Republik (ORR)", "eine Klage von Lumo (EBL)": a lone noun of another initial, or one that is no body and has a name behind a tie, is not what the
 * bracket shortens; longer phrases may be short in another language.
 */
function isUnlike(
  { first, head, last }: NounPhrase,
  initial: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (tokens[first]!.text[0]!.toUpperCase() === initial) return false;
  if (first === last) return tokens[first]!.text.length > 0 && !tokens[first]!.text.toUpperCase().includes(initial);
  return (
    last > head && lexicon.ties.has(tokens[last - 1]!.lower) && lexicon.nounKindOf(tokens[head]!.text) === undefined
  );
}

/** How far before a phrase the noun may stand that it belongs to: "Institut für Licht der ...". */
const MOST_OUTER = 4;

/** "der Verband der Lumer Industrie (VLI)": the short form is that of a noun before, which has its initial. */
function isComplement(
  { opener, first }: NounPhrase,
  initial: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const article = tokens[opener]!;
  if (lexicon.indefinite.has(article.lower) || !tokens[opener - 1]?.isCapital) return false;
  if (tokens[first]!.text[0] === initial && tokens[opener - 1]!.text[0] !== initial) return false;
  for (let at = opener - 1; at >= 0 && opener - at <= MOST_OUTER; at--) {
    const { isWord, isCapital, text, sentence } = tokens[at]!;
    if (!isWord || sentence !== article.sentence) return false;
    if (isCapital && text[0] === initial) return true;
  }
  return false;
}

/** "der Präventions- und Reaktionseinheit": the first half of a joint compound ends in a hyphen. */
function withFirstHalf(phrase: NounPhrase, tokens: readonly Token[], lexicon: Lexicon): NounPhrase {
  const and = tokens[phrase.first - 1];
  const half = tokens[phrase.first - 2];
  const hyphen = tokens[phrase.first - 2]?.text === '-' ? 1 : 0;
  const start = phrase.first - 2 - hyphen;
  if (phrase.opener >= 0 || !and || !half || !lexicon.conjunctions.has(and.lower)) return phrase;
  if (!hyphen && !/[-‐‑]$/.test(half.text)) return phrase;
  const opener = start - 1;
  if (!lexicon.openers.has(tokens[opener]?.lower ?? '')) return phrase;
  return { ...phrase, opener, first: start };
}

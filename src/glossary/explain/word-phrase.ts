import type { Lexicon } from '../lexicon';
import type { Passage } from '../passage';
import { bareForm } from './bare-form';
import type { NounPhrase } from './noun-phrase';

/** A definition longer than this is no line; longer clauses are cut off before. */
const MOST_CHARACTERS = 180;

/** The words of a phrase as a definition, or null where it is empty, too long, or breaks off. */
export function wordPhrase(
  phrase: NounPhrase,
  { tokens, text }: Passage,
  lexicon: Lexicon,
): { text: string; start: number; end: number } | null {
  const { start } = tokens[phrase.first]!;
  const { end } = tokens[phrase.last]!;
  if (end - start > MOST_CHARACTERS) return null;
  // "2022Der Hersteller": a date that the page sets apart and the text does not.
  if (/^\d+\p{Lu}\p{Ll}/u.test(tokens[phrase.first]!.text)) return null;
  // "Journal of", "leader of Lumo’s": broken off.
  const ending = tokens[phrase.last]!.lower;
  if (lexicon.ties.has(ending) || lexicon.prepositions.has(ending) || /^[’']s$/.test(ending)) return null;
  // "a major player in my experience": a view, no definition.
  for (let at = phrase.first; at <= phrase.last; at++)
    if (lexicon.personal.has(tokens[at]!.lower) && !tokens[at]!.isCapital) return null;
  return { text: bareForm(phrase, tokens, text, lexicon), start, end };
}

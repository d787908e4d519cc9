import type { FactWords } from '../lang/fact-words';
import type { Period } from '../model/digest';
import { compilePhrases, type Phrase } from '../text/phrase';
import { parseDay } from './calendar';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';

/** More years are an age, and whoever counts so many does not mean them to the year. */
const MOST_YEARS = 20;
/** More are no help to anybody. */
const MOST = 30;

interface PeriodPatterns {
  readonly following: RegExp;
  readonly coming: RegExp;
  readonly past: RegExp;
}

/**
 * The years that a text counts off, where it makes sure which they are: after the one year that was named before in the
 * sentence, or in the one before it; or from the day of publication, where the sentence names no other year.
 * @param published ISO 8601 or null
 */
export function findPeriods(sentences: readonly Sentence[], published: string | null, tools: FactTools): Period[] {
  const patterns = patternsOf(tools.words);
  const { words } = tools.words.numbers;
  const here = parseDay(published)?.year ?? null;
  const found: Period[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (!sentence.usable || found.length >= MOST) continue;
    const add = (
      match: RegExpMatchArray,
      since: Period['since'],
      span: (years: number) => readonly [number, number],
    ) => {
      const years = numberOf(match, words);
      if (years < 2 || years > MOST_YEARS) return;
      const [from, to] = span(years);
      const start = sentence.source.start + match.index!;
      const source = { block: sentence.source.block, start, end: start + match[0].length };
      found.push({ from, to, since, text: match[0], source });
    };
    for (const match of sentence.text.matchAll(patterns.following)) {
      const year = yearBefore(sentences, at, match.index);
      if (year !== null) add(match, 'named', (years) => [year + 1, year + years]);
    }
    if (here === null || yearsIn(sentence, sentence.text.length).some((year) => year !== here)) continue;
    for (const match of sentence.text.matchAll(patterns.coming))
      add(match, 'published', (years) => [here, here + years]);
    for (const match of sentence.text.matchAll(patterns.past)) add(match, 'published', (years) => [here - years, here]);
  }
  return found;
}

/** The one year that a sentence names before a place; where it names none, that of the sentence before in its block. */
function yearBefore(sentences: readonly Sentence[], at: number, place: number): number | null {
  const sentence = sentences[at]!;
  const own = yearsIn(sentence, place);
  if (own.length > 0) return own.length === 1 ? own[0]! : null;
  const previous = sentences[at - 1];
  if (!previous || previous.block !== sentence.block) return null;
  const years = yearsIn(previous, previous.text.length);
  return years.length === 1 ? years[0]! : null;
}

/** The years that dates with a year of their own name, each once. */
function yearsIn({ dates }: Sentence, until: number): number[] {
  const named = dates.filter(({ iso, text, end }) => iso !== null && end <= until && /\d{4}/.test(text));
  return [...new Set(named.map(({ iso }) => Number(iso!.slice(0, 4))))];
}

function numberOf(match: RegExpMatchArray, words: FactWords['numbers']['words']): number {
  const said = match.slice(1).find(Boolean)?.toLowerCase() ?? '';
  return words[said] ?? Number(said);
}

const made = new WeakMap<FactWords, PeriodPatterns>();

function patternsOf(words: FactWords): PeriodPatterns {
  const known = made.get(words);
  if (known) return known;
  const numbers = Object.keys(words.numbers.words).filter((word) => words.numbers.words[word]! <= MOST_YEARS);
  const number = `(\\d{1,2}|${numbers.join('|')})`;
  const pattern = (phrases: readonly Phrase[]) => compilePhrases(phrases.map((each) => each.replace('#', number)));
  const { following, coming, past } = words.periods;
  const patterns = { following: pattern(following), coming: pattern(coming), past: pattern(past) };
  made.set(words, patterns);
  return patterns;
}

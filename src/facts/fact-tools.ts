import { compilePhrases, type Phrase } from '../text/phrase';
import type { FactWords } from '../lang/fact-words';
import type { DigestPack } from '../lang/pack';

/** A language's words, made ready to match. */
export interface FactTools {
  readonly words: FactWords;
  /** Finds a leaning opening at `lastIndex`. */
  readonly leaning: RegExp;
  readonly leaningInside: RegExp;
  /** Finds an opening that can be cut off at `lastIndex`, with the space after it. */
  readonly connective: RegExp;
  readonly standIn: RegExp;
  readonly attribution: RegExp;
  readonly hedge: RegExp;
  readonly saying: RegExp;
  /** A verb of saying whose speaker is a pronoun: "sagte er". */
  readonly sayingPronoun: RegExp;
  readonly background: RegExp;
  readonly notReporting: RegExp;
  /** Case as written. */
  readonly reader: RegExp;
  /** Case as written. */
  readonly firstPerson: RegExp;
  /** A verb in reported speech, whoever speaks. */
  readonly reported: RegExp;
  readonly addressing: RegExp;
  readonly conjunction: RegExp;
  readonly future: RegExp;
  readonly liveblog: RegExp;
  readonly stopWords: ReadonlySet<string>;
  /** Months and weekdays, lower case: no names. */
  readonly calendarWords: ReadonlySet<string>;
  /** True where common nouns have capitals. */
  readonly capitalisedNouns: boolean;
}

const made = new WeakMap<FactWords, FactTools>();

const sticky = (phrases: readonly Phrase[]) => new RegExp(compilePhrases(phrases).source, 'iuy');
/** Words in the case they are written in; a word of the list stands alone. */
const caseWords = (list: readonly string[]) =>
  list.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'u') : /(?!)/u;
const once = (phrases: readonly Phrase[]) => new RegExp(compilePhrases(phrases).source, 'iu');

/** Compiles a language's words once. */
export function factTools({ facts: words, names }: Pick<DigestPack, 'facts' | 'names'>): FactTools {
  let tools = made.get(words);
  if (!tools) {
    const saying = words.sayingVerbs.join('|');
    const pronouns = words.pronouns.join('|');
    tools = {
      words,
      leaning: sticky(words.leaningOpeners),
      leaningInside: sticky(words.leaningInside),
      connective: new RegExp(`(?:${compilePhrases(words.connectives).source}),?\\s+`, 'iuy'),
      standIn: sticky(words.standIns),
      attribution: once(words.attributions),
      hedge: once(words.hedges),
      saying: once(words.sayingVerbs),
      sayingPronoun: once([`(?:${saying}) (?:${pronouns})`, `(?:${pronouns}) (?:${saying})`]),
      background: once(words.background),
      notReporting: once(words.notReporting),
      reader:
        words.readerWords.length > 0
          ? new RegExp(`(?<=[\\p{L}\\p{N},;:–-]\\s)(?:${words.readerWords.join('|')})(?![\\p{L}\\p{N}])`, 'u')
          : /(?!)/u,
      firstPerson: caseWords(words.firstPerson),
      reported: once(words.reported),
      addressing: once(words.addressing),
      conjunction: once(words.conjunctions),
      future: once(words.dates.future),
      liveblog: once(words.liveblog),
      stopWords: new Set(words.stopWords),
      calendarWords: new Set(
        [...words.months.flat(), ...words.dates.weekdays.flat()].map((word) => word.toLowerCase()),
      ),
      capitalisedNouns: names.capitalisedNouns,
    };
    made.set(words, tools);
  }
  return tools;
}

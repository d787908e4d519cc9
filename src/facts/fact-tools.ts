import type { FactWords } from '../lang/fact-words';
import type { DigestPack } from '../lang/pack';
import type { ReportingWords } from '../lang/reporting-words';
import { compilePhrases } from '../text/phrase';
import { phraseMatcher, type PhraseMatcher } from './phrase-matcher';

/** A language's words, made ready to match. */
export interface FactTools {
  readonly words: FactWords;
  readonly leaning: PhraseMatcher;
  readonly leaningInside: PhraseMatcher;
  readonly connective: PhraseMatcher;
  readonly standIn: PhraseMatcher;
  /** A pronoun that opens a sentence and means a person. */
  readonly personal: PhraseMatcher;
  /** At the start of a sentence; case as written. */
  readonly demonstrative: RegExp;
  readonly attribution: PhraseMatcher;
  readonly hedge: PhraseMatcher;
  readonly saying: PhraseMatcher;
  /** A verb of saying whose speaker is a pronoun: "sagte er". */
  readonly sayingPronoun: PhraseMatcher;
  readonly addressing: PhraseMatcher;
  /** A verb in reported speech, whoever speaks. */
  readonly reported: PhraseMatcher;
  readonly background: PhraseMatcher;
  readonly notReporting: PhraseMatcher;
  readonly conjunction: PhraseMatcher;
  /** A title that calls the text a talk. */
  readonly interview: PhraseMatcher;
  /** Opens an entry of a ticker: "Update, 9:20 Uhr:". */
  readonly update: PhraseMatcher;
  readonly future: PhraseMatcher;
  /** Ends a text that compares with the date behind it: "gegenüber", "since". */
  readonly comparing: RegExp;
  /** Speaks to the reader; case as written, not at the start. */
  readonly reader: RegExp;
  /** "I" and "we"; case as written. */
  readonly firstPerson: RegExp;
  readonly stopWords: ReadonlySet<string>;
  /** Small words that often open a sentence, lower case: "einige", "some". */
  readonly sentenceOpeners: ReadonlySet<string>;
  /** Months and weekdays, lower case: no names. */
  readonly calendarWords: ReadonlySet<string>;
  /** What people do, lower case: "sprecherin", "spokesman". */
  readonly roles: ReadonlySet<string>;
  /** Abbreviations that may end a sentence, as written, and are no initials: "U.S." */
  readonly endings: ReadonlySet<string>;
  /** Given names, as written; some of them. */
  readonly firstNames: ReadonlySet<string>;
  /** Lead to what a name is a part of, lower case: "of", "bei". */
  readonly prepositions: ReadonlySet<string>;
  /** What bodies are that can speak, lower case: "konzern", "ministry". */
  readonly bodies: ReadonlySet<string>;
  /** Forms of address, lower case: "herr", "dr". */
  readonly titles: ReadonlySet<string>;
  /** True where nouns are joined to longer ones: "Kulturminister". */
  readonly compounds: boolean;
  /** True where the verb comes second, and its subject behind it where something else opens. */
  readonly verbSecond: boolean;
  readonly reporting: ReportingTools;
  /** Small words that stand before a noun and lead to nothing else: articles, possessives. */
  readonly pointers: ReadonlySet<string>;
  /** True where common nouns have capitals. */
  readonly capitalisedNouns: boolean;
}

/** The words for reported speech, see {@link ReportingWords}. */
export interface ReportingTools {
  readonly verb: PhraseMatcher;
  readonly bare: PhraseMatcher;
  readonly day: PhraseMatcher;
  readonly openers: ReadonlySet<string>;
  readonly oblique: ReadonlySet<string>;
  readonly that: PhraseMatcher;
  readonly mood: PhraseMatcher;
  readonly source: PhraseMatcher;
  readonly opening: PhraseMatcher;
  readonly closing: PhraseMatcher;
  readonly behind: PhraseMatcher;
  /** What may stand between speaker and verb, at the end of a text. */
  readonly between: RegExp;
  /** A statement never opens with these: "wie", "whether". */
  readonly asking: PhraseMatcher;
  readonly negation: PhraseMatcher;
  /** Ends what stands before a verb of saying that lets nobody in particular speak. */
  readonly unsaid: RegExp;
  /** Ends what stands before a title or a word that is only named. */
  readonly label: RegExp;
  /** A verb of saying with a pronoun for several people. */
  readonly plural: PhraseMatcher;
  readonly speakers: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** True where a comma stands between the verb and what was stated. */
  readonly comma: boolean;
}

const made = new WeakMap<FactWords, FactTools>();

/** Words of a list in the case they are written in, each alone. */
const caseWords = (list: readonly string[], before = '(?<![\\p{L}\\p{N}])') =>
  list.length > 0 ? new RegExp(`${before}(?:${list.join('|')})(?![\\p{L}\\p{N}])`, 'u') : /(?!)/u;

/** Compiles a language's words, once for each pack. */
export function factTools({ facts: words, names }: Pick<DigestPack, 'facts' | 'names'>): FactTools {
  const known = made.get(words);
  if (known) return known;
  const saying = words.sayingVerbs.join('|');
  const pronouns = words.pronouns.join('|');
  const calendar = [...words.months.flat(), ...words.dates.weekdays.flat()];
  const tools: FactTools = {
    words,
    leaning: phraseMatcher(words.leaningOpeners),
    leaningInside: phraseMatcher(words.leaningInside),
    connective: phraseMatcher(words.connectives),
    demonstrative: words.demonstratives === '' ? /(?!)/u : new RegExp(`^(?:${words.demonstratives})`, 'u'),
    standIn: phraseMatcher(words.standIns),
    personal: phraseMatcher(words.personal),
    attribution: phraseMatcher(words.attributions),
    hedge: phraseMatcher(words.hedges),
    saying: phraseMatcher(words.sayingVerbs),
    sayingPronoun: phraseMatcher([
      `(?:${saying}) (?:${pronouns})`,
      // "insiste-t-elle", "a-t-il expliqué"
      `(?:${saying}|[\\p{L}’']{1,12})-(?:${pronouns})`,
      `(?:${pronouns})(?: [\\p{L}’'-]{1,20})? (?:${saying})`,
    ]),
    addressing: phraseMatcher(words.addressing),
    reported: phraseMatcher(words.reported),
    background: phraseMatcher(words.background),
    notReporting: phraseMatcher(words.notReporting),
    conjunction: phraseMatcher(words.conjunctions),
    interview: phraseMatcher(words.interview),
    update: phraseMatcher(words.updates),
    future: phraseMatcher(words.dates.future),
    comparing: new RegExp(`(?:${compilePhrases(words.dates.comparing).source})[^\\d,;:]{0,20}$`, 'i'),
    reader: caseWords(words.readerWords, '(?<=[\\p{L}\\p{N},;:–-]\\s)'),
    firstPerson: caseWords(words.firstPerson),
    stopWords: new Set(words.stopWords),
    sentenceOpeners: new Set(words.sentences.openers),
    endings: new Set(words.sentences.mayEnd),
    calendarWords: new Set(calendar.map((word) => word.toLowerCase())),
    roles: new Set(names.roles.map((role) => role.toLowerCase())),
    firstNames: new Set(names.firstNames),
    prepositions: new Set(words.prepositions),
    bodies: new Set(
      Object.entries(names.classNouns).flatMap(([noun, kind]) => (kind === 'organisation' ? [noun] : [])),
    ),
    titles: new Set(names.titles),
    compounds: names.compounds === 'all',
    verbSecond: names.verbSecond,
    reporting: reportingTools(words.reporting),
    pointers: new Set([...words.numbers.pointers, ...words.articles]),
    capitalisedNouns: names.capitalisedNouns,
  };
  made.set(words, tools);
  return tools;
}

function reportingTools(words: ReportingWords): ReportingTools {
  return {
    verb: phraseMatcher(words.verbs),
    bare: phraseMatcher(words.bare),
    day: phraseMatcher(words.days),
    oblique: new Set(words.oblique),
    openers: new Set(words.openers),
    that: phraseMatcher(words.that),
    mood: phraseMatcher(words.moods),
    source: phraseMatcher(words.sources),
    opening: phraseMatcher([...words.sources, ...words.opening]),
    closing: phraseMatcher(words.closing),
    behind: phraseMatcher(words.behind),
    between: new RegExp(`(?:\\s+(?:${compilePhrases(words.between).source}))*\\s*$`, 'i'),
    asking: phraseMatcher(words.asking),
    negation: phraseMatcher(words.negations),
    unsaid: new RegExp(`(?:${compilePhrases(words.unsaid).source})\\s$`, 'i'),
    label: new RegExp(`(?:${compilePhrases(words.labels).source})\\s$`, 'i'),
    plural: phraseMatcher(words.plural),
    speakers: new Set(words.speakers),
    of: new Set(words.of),
    comma: words.comma,
  };
}

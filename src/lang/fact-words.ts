import type { Phrase } from '../text/phrase';
import type { SentenceRules } from '../text/segment';
import type { PeriodWords } from './period-words';
import type { ReportingWords } from './reporting-words';

/** What `facts/` needs to know of a language. */
export interface FactWords {
  readonly sentences: SentenceRules;
  /** True where ‘…’ quotes what somebody says: in Dutch. */
  readonly singleMarks?: boolean;
  /** Openings that lean on the sentence before: "Dabei", "Dies", "He". Matched at the start of a sentence. */
  readonly leaningOpeners: readonly Phrase[];
  /** Openings that reach as far as a pronoun that points back: "Mit elf Toren war sie". A name on the way names whom it means. */
  readonly leaningInside: readonly Phrase[];
  /** Leaning openings that may be cut off, what follows stands alone: "Zudem", "However,". Never a hedge or an attribution. */
  readonly connectives: readonly Phrase[];
  /** A demonstrative without its noun, case as written: "Das lässt", "Der gab". A pattern; empty for none. */
  readonly demonstratives: string;
  /** Definite nouns that stand in for something named before: "das System", "the company". Matched at the start of a sentence; a name right after them makes them whole. */
  readonly standIns: readonly Phrase[];
  /** Pronouns that open a sentence and mean one person if somebody spoke right before: "she", "er". */
  readonly personal: readonly Phrase[];
  /** Pronouns that may stand as a speaker: "er", "she". */
  readonly pronouns: readonly string[];
  /** Somebody else says so: "laut", "nach Angaben", "according to". */
  readonly attributions: readonly Phrase[];
  /** Not certain: "soll", "könnte", "reportedly". */
  readonly hedges: readonly Phrase[];
  /** Join two statements: "und", "but". */
  readonly conjunctions: readonly string[];
  /** Verbs of saying beside a quotation: "sagte", "said". */
  readonly sayingVerbs: readonly Phrase[];
  /** Speech that is reported without quotation marks. */
  readonly reporting: ReportingWords;
  /** Background: "Zur Einordnung", "zuvor", "background". */
  readonly background: readonly Phrase[];
  /** Lines that report nothing: calls to act, offers, buy-or-sell, "read also", credits, small print. */
  readonly notReporting: readonly Phrase[];
  /** What a title calls a talk in questions and answers: "Interview". */
  readonly interview: readonly Phrase[];
  /** Open an entry of a ticker: "Update vom 2. Mai, 9:20 Uhr:". */
  readonly updates: readonly Phrase[];
  /** Words that speak to the reader, case as written, never counted at the start of a sentence or in quotes: "Sie", "you". */
  readonly readerWords: readonly string[];
  /** Lead to what a name is a part of: "of", "bei". Lower case. */
  readonly prepositions: readonly string[];
  /** Articles in all their forms, lower case. */
  readonly articles: readonly string[];
  /** "I" and "we" in their forms, case as written. */
  readonly firstPerson: readonly string[];
  /** Verb forms of reported speech, where a language has them: "sei", "habe". */
  readonly reported: readonly Phrase[];
  /** Verbs of saying whose object is the one spoken to: "told". */
  readonly addressing: readonly Phrase[];
  readonly numbers: NumberWords;
  /** Month names, January first; each month a list of forms. */
  readonly months: readonly (readonly string[])[];
  readonly periods: PeriodWords;
  readonly dates: DateWords;
  /** Content-free words left out when sentences are compared. */
  readonly stopWords: readonly string[];
}

export interface NumberWords {
  readonly decimalMark: '.' | ',';
  /** "zwei": 2, "two": 2, ... Never the word for one: it is an article too. */
  readonly words: Readonly<Record<string, number>>;
  /** "Mio.": 1e6, "Milliarden": 1e9, ... */
  readonly scales: Readonly<Record<string, number>>;
  /** How a scale is shown: "1e9" as "Mrd.". */
  readonly scaleNames: Readonly<Record<number, string>>;
  /** Currency words and signs to ISO 4217: "Euro": "EUR", "$": "USD". */
  readonly currencies: Readonly<Record<string, string>>;
  /** Other units as written: "Prozent": "%", "Kilometer": "km". */
  readonly units: Readonly<Record<string, string>>;
  /** Parts of a whole: "die Hälfte", "three quarters". */
  readonly fractions: readonly Phrase[];
  /** Words between a number and the noun it counts that go with the noun: "neue", "former". */
  readonly modifiers: readonly Phrase[];
  /** Words that are never a counted noun: "Uhr", "o'clock". */
  readonly notCounted: readonly string[];
  /** The number one, which is an article too: counts only where a range begins with it, "one or two". Patterns. */
  readonly one: readonly Phrase[];
  /** Makes a number negative: "minus". */
  readonly minus: readonly Phrase[];
  /** Units that a smaller one may follow: "1 minute and 45 seconds". */
  readonly larger: readonly Phrase[];
  /** Between the two numbers of a range: "bis", "to", "or". */
  readonly ranges: readonly string[];
  /** Before a number, these make it the number of something: "Seite", "ages". */
  readonly numbered: readonly Phrase[];
  /** Between the two numbers of a ratio: "von", "out of". */
  readonly ratios: readonly string[];
  /** True where "of" stands between a scale and its noun: "millones de personas". */
  readonly scaleOf: boolean;
  /** Before a number word, these point back to something known: "die zwei", "the two". */
  readonly pointers: readonly string[];
  /** How a counted noun ends where nouns have no capitals; a pattern. */
  readonly pluralEnd: string;
}

/** A step from the day of publication. */
export interface Step {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly by: number;
}

export interface DateWords {
  /** Monday first; each day a list of forms. */
  readonly weekdays: readonly (readonly string[])[];
  /** "gestern": one day back; "im vergangenen Jahr": one year back. */
  readonly relative: Readonly<Record<string, Step>>;
  /** The same, but of use only right behind a month: "(em fevereiro) do ano passado"; elsewhere it tells which one is meant, not when. */
  readonly relativeBehindMonth?: Readonly<Record<string, Step>>;
  /** Before a weekday or month: the coming one. */
  readonly coming: readonly Phrase[];
  /** Before a weekday or month: the last one. */
  readonly past: readonly Phrase[];
  /** True where these may stand behind a weekday too: "mardi prochain". */
  readonly besideWeekday?: boolean;
  /** Says that a sentence looks ahead: "wird", "soll", "will". */
  readonly future: readonly Phrase[];
  /** Before a date, these compare with it: what is measured is not of that time. "gegenüber", "compared to", "since". */
  readonly comparing: readonly Phrase[];
  /** Words before four digits that make them a year: "im Jahr", "seit", "since". */
  readonly yearOpeners: readonly Phrase[];
  /** Between day and month, or month and year: "de". */
  readonly joiner: string;
  /** After a day number: ".", "st", "er". A pattern. */
  readonly dayMark: string;
  /** True where a month may stand before its day: "March 5". */
  readonly monthFirst: boolean;
}

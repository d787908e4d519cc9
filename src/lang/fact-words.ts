import type { Phrase } from '../text/phrase';
import type { SentenceRules } from '../text/segment';

/** What `facts/` needs to know of a language. */
export interface FactWords {
  readonly sentences: SentenceRules;
  /** Openings that lean on the sentence before: "Dabei", "Dies", "He". Matched at the start of a sentence. */
  readonly leaningOpeners: readonly Phrase[];
  /** Somebody else says so: "laut", "nach Angaben", "according to". */
  readonly attributions: readonly Phrase[];
  /** Not certain: "soll", "könnte", "reportedly". */
  readonly hedges: readonly Phrase[];
  /** Verbs of saying beside a quotation: "sagte", "said". */
  readonly sayingVerbs: readonly Phrase[];
  /** Background: "Zur Einordnung", "zuvor", "background". */
  readonly background: readonly Phrase[];
  readonly numbers: NumberWords;
  /** Month names, January first; each month a list of forms. */
  readonly months: readonly (readonly string[])[];
  /** Content-free words left out when sentences are compared. */
  readonly stopWords: readonly string[];
}

export interface NumberWords {
  readonly decimalMark: '.' | ',';
  /** "zwei": 2, "two": 2, ... */
  readonly words: Readonly<Record<string, number>>;
  /** "Mio.": 1e6, "Milliarden": 1e9, ... */
  readonly scales: Readonly<Record<string, number>>;
  /** Currency words and signs to ISO 4217: "Euro": "EUR", "$": "USD". */
  readonly currencies: Readonly<Record<string, string>>;
  /** Other units as written: "Prozent": "%", "Kilometer": "km". */
  readonly units: Readonly<Record<string, string>>;
}

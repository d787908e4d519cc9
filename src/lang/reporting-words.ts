import type { Phrase } from '../text/phrase';

/** What finding reported speech needs to know of a language: "The plant would close, the minister said." */
export interface ReportingWords {
  /** Verbs that tell what somebody stated, finite, all their parts: "said", "has said", "ha dichiarato". */
  readonly verbs: readonly Phrase[];
  /** Those of them after which a statement may follow with neither "that" nor a comma: "said". */
  readonly bare: readonly Phrase[];
  /** A day that may stand right behind such a verb: "on Friday". */
  readonly days: readonly Phrase[];
  /** Behind such a verb, these open a statement as articles do: "he", "many". Lower case. */
  readonly openers: readonly string[];
  /** Opens what was stated: "that", "dass". */
  readonly that: readonly Phrase[];
  /** True where a comma stands between the verb and what was stated: "sagte, die Werke ...". */
  readonly comma: boolean;
  /** Verb forms that show reported speech, where "that" may be missing: "sei", "würden". */
  readonly moods: readonly Phrase[];
  /** Lead to the speaker: "according to", "laut". */
  readonly sources: readonly Phrase[];
  /** Lead to the speaker only where they open a sentence: "pour". */
  readonly opening: readonly Phrase[];
  /** Lead to the speaker behind a comma only, as in ", so der Minister": "so" means other things elsewhere. */
  readonly closing: readonly Phrase[];
  /** Follow the speaker: "zufolge". */
  readonly behind: readonly Phrase[];
  /** Who speaks and has no role and is no kind of organisation: "police", "officials". Lower case. */
  readonly speakers: readonly string[];
  /** Lead from a speaker's noun to what it belongs to: "of", "for". Lower case. */
  readonly of: readonly string[];
  /** Articles of somebody who is known: "the minister" is the one named before. Lower case. */
  readonly definite: readonly string[];
  /** Articles that no subject has: "den", "dem". Lower case. */
  readonly oblique: readonly string[];
  /** May stand between a speaker and the verb: "also", "later". */
  readonly between: readonly Phrase[];
  /** Open what is asked or told of, never what was stated: "whether", "how", "um". */
  readonly asking: readonly Phrase[];
  /**
   * Right before a verb of saying, these show that it is said to somebody, or by nobody in particular: "was told", "you
   * could say", "I said".
   */
  readonly unsaid: readonly Phrase[];
  /** Right before the marks, these lead to a title, a slogan or a word that is only named: "the phrase", "titled". */
  readonly labels: readonly Phrase[];
  /** A verb of saying with a pronoun that means several people: "they said", "sagten sie". */
  readonly plural: readonly Phrase[];
  /** Say that somebody did not say so. */
  readonly negations: readonly Phrase[];
}

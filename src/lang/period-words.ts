import type { Phrase } from '../text/phrase';

/** How a language counts off years; in each phrase `#` stands for their number. */
export interface PeriodWords {
  /** After a year that was named: "in den # darauffolgenden Jahren", "over the following # years". */
  readonly following: readonly Phrase[];
  /** From the day of publication on: "in den nächsten # Jahren". */
  readonly coming: readonly Phrase[];
  /** Up to the day of publication: "in the past # years". */
  readonly past: readonly Phrase[];
}

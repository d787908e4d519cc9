import type { Fault } from './outcome';

/** An answer that did not come, or is none. */
export class WikiFault extends Error {
  override readonly name = 'WikiFault';
  readonly why: Fault;
  /** Milliseconds since 1970 before which no further request is wanted; null where that is not known. */
  readonly until: number | null;

  constructor(why: Fault, until: number | null = null) {
    super(why);
    this.why = why;
    this.until = until;
  }
}

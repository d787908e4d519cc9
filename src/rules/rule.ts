/** One of a reader's own rules, as written: `example.de,~shop.example.de##.box:has-text(/Anzeige/i)`. */
export interface Rule {
  /** Counted from 1. */
  readonly line: number;
  /** The line, trimmed. */
  readonly text: string;
  /** Where it holds; empty for everywhere. */
  readonly domains: readonly Domain[];
  /** `#@#`: rules with the same selector do not hold there. */
  readonly isException: boolean;
  /** With aliases of operators replaced by the one name that we know them by. */
  readonly selector: string;
}

/** A host that a rule names. A rule holds for hosts below it as well. */
export interface Domain {
  /** Lower case, in ASCII; `example.*` is any ending of `example`. */
  readonly name: string;
  /** `~example.de`: not there. */
  readonly isExcluded: boolean;
}

/** What is wrong with a line; it alone is lost. `reason` is worded by the message `rule_REASON`. */
export interface Fault {
  readonly line: number;
  readonly reason: FaultReason;
  /** The part of the line that is at fault. */
  readonly detail: string;
}

export type FaultReason =
  | 'network' /* blocks requests, which we do not */
  | 'action' /* changes styles, runs scripts, filters HTML */
  | 'domain'
  | 'empty' /* no selector */
  | 'brackets' /* one is open, or quotes are */
  | 'operator' /* one that we do not have */
  | 'argument' /* what stands in an operator's brackets */
  | 'flags' /* of a pattern */
  | 'pattern' /* no regular expression */
  | 'slow' /* a pattern that may freeze a page */
  | 'selector'; /* no CSS */

/** What is wrong, before it is known in which line. */
export type Flaw = Omit<Fault, 'line'>;

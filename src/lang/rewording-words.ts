import type { Phrase } from '../text/phrase';

/** What `rewording/` needs to ask the browser's own model for a line, and to check what comes back. */
export interface RewordingWords {
  /** What the model is told, in the language it is to write. The fact follows as the reader's message. */
  readonly instruction: string;
  /** "not", "never", "without": a line has as many of them as its fact. */
  readonly negations: readonly Phrase[];
  /** More, higher, won: a line goes the way its fact goes. */
  readonly rises: readonly Phrase[];
  /** Less, lower, lost. */
  readonly falls: readonly Phrase[];
}

import type { FactTools } from './fact-tools';
import { withoutQuoted } from './quote-marks';

/** Ends as a sentence does: a stop, or a stop before closing marks. A colon announces something else. */
const STATES = /[.!]["”“»«›‹’')\]\s]*$/u;

/** An aside. */
const BRACKETED = /^\(.*\)[.!]?$/s;
/** The authors of a paper in a list of references: "Peasah SK, Breese J, et al." */
const REFERENCE = /(?:[A-ZÀ-Þ][^\s,]+\s[A-Z]{1,3}\s?,\s){2}/;

/** Why a line is no fact: it says nothing by itself, or it calls the reader to something. */
export type Idle = 'empty' | 'call';

/**
 * Tells lines that report nothing: questions, announcements, teasers cut short ("empty"); calls, offers, credits, small
 * print, lines that speak to the reader ("call"). What somebody says in quotation marks is not looked at.
 * @returns null for a line that may report something
 */
export function idleKind(sentence: string, tools: FactTools): Idle | null {
  const plain = withoutQuoted(sentence);
  if (tools.notReporting.test(plain) || tools.reader.test(plain) || isShouted(sentence)) return 'call';
  if (/https?:\/\/|www\.|\p{Extended_Pictographic}/u.test(plain)) return 'call';
  if (REFERENCE.test(plain) || BRACKETED.test(plain)) return 'empty';
  if (/(?:…|\.\.\.)\s*$/u.test(sentence) || !STATES.test(sentence)) return 'empty';
  return /[?!]\s*$/.test(plain) || plain.includes('?!') ? 'empty' : null;
}

/** Mostly capitals: "SCROLL DOWN FOR THE LATEST UPDATES." */
function isShouted(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.6;
}

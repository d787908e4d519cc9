import type { FactTools } from './fact-tools';
import { withoutQuoted } from './quote-marks';

/** Ends as a sentence does: a stop, or a stop before closing marks. A colon announces something else. */
const STATES = /[.!]["”“»«›‹’')\]\s]*$/u;

/**
 * True for a line that reports nothing: a question, a call, a teaser, a credit, a line that speaks to the reader. What
 * somebody says in quotation marks is not looked at.
 */
export function reportsNothing(sentence: string, tools: FactTools): boolean {
  if (/(?:…|\.\.\.)\s*$/u.test(sentence)) return true;
  if (!STATES.test(sentence)) return true;
  if (isShouted(sentence)) return true;
  const plain = withoutQuoted(sentence);
  if (/[?!]\s*$/.test(plain) || /\?!/.test(plain)) return true;
  if (/https?:\/\/|www\./.test(plain)) return true;
  return tools.notReporting.test(plain) || tools.reader.test(plain);
}

/** Mostly capitals: "SCROLL DOWN FOR THE LATEST UPDATES." */
function isShouted(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (sentence.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.6;
}

import { lazyPattern } from '../text/lazy-pattern';
import { DIGIT, LETTER } from '../text/letters';
import type { Stretch } from './passages';

const QUOTES = /„[^“”„]{1,1500}[“”]|“[^“”]{1,1500}”|»[^«»]{1,1500}«|«[^«»]{1,1500}»|"[^"\n]{1,1500}"/gu;

/** The same in single marks, which are apostrophes, too: those have letters on both sides, or open "'s avonds". */
const SINGLE_QUOTES = lazyPattern(
  `(?<![${LETTER}${DIGIT}])(?:‘(?=\\S)(?:[^‘’\\n]|’(?=[${LETTER}])){1,1500}’|'(?=\\S)(?![stnm]\\s)(?:[^'\\n]|'(?=[${LETTER}])){1,1500}')(?![${LETTER}])`,
  'g',
);

/** Most texts have none of these, and are not asked for more. */
const SINGLE_MARK = /(?:^|[\s(])['‘]/;

/** Shorter ones are titles and product names: „Morgenkurs“. */
const SPEECH = 22;

/** Stretches of quoted speech: what somebody else says sells nothing. Titles and names in quotes are left out. */
export function findQuotedSpeech(text: string): Stretch[] {
  const found: Stretch[] = [];
  const patterns = SINGLE_MARK.test(text) ? [QUOTES, SINGLE_QUOTES()] : [QUOTES];
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)]))
    if (match[0].length >= SPEECH) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

import type { Stretch } from './passages';

const QUOTES = /„[^“”„]{1,1500}[“”]|“[^“”]{1,1500}”|»[^«»]{1,1500}«|«[^«»]{1,1500}»|"[^"\n]{1,1500}"/gu;

/** Shorter ones are titles and product names: „Morgenkurs“. */
const SPEECH = 22;

/** Stretches of quoted speech: what somebody else says sells nothing. Titles and names in quotes are left out. */
export function findQuotedSpeech(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.matchAll(QUOTES))
    if (match[0].length >= SPEECH) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

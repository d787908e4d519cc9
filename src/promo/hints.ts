import { CUES, type Cue } from '../lang/cues';
import type { ReadPack } from '../lang/pack';
import { lexiconOf } from './lexicon';
import { LONGEST_PITCH } from './weights';

/** Cues that are everywhere in reporting, or speak for it: no reason to look closer. */
const NO_HINT: readonly Cue[] = [
  'direct-address',
  'returns-claim',
  'markets',
  'business',
  'alternative',
  'disclosure',
  'correction',
  'attribution',
  'analyst-rating',
  'legal-notice',
  'public-service',
  'about-pitches',
  'takes-up',
  'full-text',
  'this-text',
];

/** Cues that make a text worth judging. */
export const HINTS: ReadonlySet<Cue> = new Set(CUES.filter((cue) => !NO_HINT.includes(cue)));

/**
 * Whether a text is worth judging: stops at the first cue. For the page while it streams in.
 * @param text a block's text; what is longer than any pitch has no hint
 * @param packs the languages that the page may be in
 */
export function hasPitchHint(text: string, packs: readonly ReadPack[]): boolean {
  return text.length <= LONGEST_PITCH && packs.some((pack) => lexiconOf(pack).has(text, HINTS));
}

import type { Cue } from '../lang/cues';

/** What a report's sentence may speak of, or how; all else is a move towards the reader, or an offer. */
export const OF_REPORTS: readonly Cue[] = [
  'markets',
  'business',
  'alternative',
  'takes-up',
  'attribution',
  'analyst-rating',
  'format',
];

import type { Cue } from '../lang/cues';
import { countWords } from '../text/words';
import type { BlockEvidence } from './evidence';
import type { Feature } from './feature';

/** So much of a text must be link for all of it to be one. */
export const WHOLE_LINK = 0.75;

/** Shorter ones are credits and names of sources. */
const LINE_WORDS = 5;

/** What a line may offer besides the answer: then it teases nobody, it says what it sells. */
export const SERVICES: readonly Feature[] = ['newsletter', 'subscribe', 'app-or-follow', 'shop', 'read-also'];

/** What an outlet sends, or lets in. */
export const SUBSCRIBED: readonly Cue[] = ['newsletter', 'app-or-follow', 'subscribe'];

/** A part of a block, or all of it, while its features are gathered. */
export interface Gathering {
  readonly evidence: BlockEvidence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isWhole: boolean;
  /** How much of it is link. */
  linked: number;
  readonly found: Map<Feature, string>;
}

/** Keeps the first words that gave a feature. */
export function add({ found }: Gathering, feature: Feature, quote = ''): void {
  if (!found.has(feature)) found.set(feature, quote);
}

/** Whether one of these was found. */
export function has({ found }: Gathering, features: readonly Feature[]): boolean {
  return features.some((feature) => found.has(feature));
}

/** A name, a heading, a source. */
export function isShort(text: string): boolean {
  return countWords(text) < LINE_WORDS;
}

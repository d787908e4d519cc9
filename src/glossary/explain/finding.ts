import type { NamedKind } from '../../lang/name-words';
import type { Lexicon } from '../lexicon';
import type { Mention } from '../mention';
import type { Passage } from '../passage';

/** The article's own words for what a name is. */
export interface Finding {
  /** The words, trimmed and brought to their bare form. */
  readonly text: string;
  /** Offsets of the words into the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly kind?: NamedKind;
  /** How much it tells: the strongest of an entity is shown. */
  readonly strength: number;
}

/** Reads what stands around one mention; null where nothing explains it for sure. */
export type Explainer = (mention: Mention, passage: Passage, lexicon: Lexicon) => Finding | null;

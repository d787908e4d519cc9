/**
 * What tags names, as `npm run train:names` writes it: numbers as text, made ready by `glossary/tagger/packed.ts`. Keys
 * are sorted 24-bit hashes, stored as steps.
 */
export interface PackedTagger {
  /** Keys of features. */
  readonly features: string;
  /** A character for each label and feature, label by label. */
  readonly weights: string;
  /** What one of a weight is worth. */
  readonly step: number;
  /** Score of a label (column) after another (row); the last row for the start of a sentence. */
  readonly transitions: readonly number[];
  /** Keys of words as written, and for each the lists of names it stands in, as bits. */
  readonly names: string;
  readonly nameLists: string;
  /** Keys of lower-cased words, and for each how it is mostly written. */
  readonly cased: string;
  readonly casing: string;
}

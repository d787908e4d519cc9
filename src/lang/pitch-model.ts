/** Weights as they are stored: a character each, by `promo/learned/word-model`. */
export interface StoredWeights {
  readonly weights: string;
  /** What one level stands for, in log odds. */
  readonly step: number;
}

/** Named weights as they are stored. */
export interface StoredModel extends StoredWeights {
  /** Names in order, a space between; the first character of each is how many letters it shares with the one before, in base 36. */
  readonly names: string;
}

/** How a language's words speak for a pitch, and of which kind it is; made by `npm run train:pitches`. */
export interface PitchModel extends StoredModel {
  /** Of the same words, in their order: whether a pitch is of a kind that default settings fold. */
  readonly kind: StoredWeights;
}

/** How a language's words speak for a pitch, as it is stored; made by `npm run train:pitches`. */
export interface PitchModel {
  /** Names in order, a space between; the first character of each is how many letters it shares with the one before, in base 36. */
  readonly names: string;
  /** Signed bytes in base64, in the order of the names. */
  readonly weights: string;
  /** What the largest byte, 127, stands for, in log odds. */
  readonly top: number;
}

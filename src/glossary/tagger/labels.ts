/** Types of the training data, and what a reader calls them. */
export const TYPES = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export type NameType = (typeof TYPES)[number];

/** Outside, then beginning and inside of each type: O, B-PER, I-PER, ... */
export const LABELS = 1 + 2 * TYPES.length;

export const OUTSIDE = 0;

export const isBeginning = (label: number): boolean => label > 0 && label % 2 === 1;

export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

export const typeOf = (label: number): NameType => TYPES[(label - 1) >> 1]!;

/** An inside goes on only from the same type. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

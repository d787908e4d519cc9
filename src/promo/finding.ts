import type { BlockId } from '../model/article';
import type { Source } from '../model/verdict';
import type { Weight } from './weigh';

/** A verdict before it is numbered. */
export interface Finding {
  /** Index of its first block in the article. */
  readonly first: number;
  readonly blocks: readonly BlockId[];
  readonly spans?: readonly Source[];
  readonly weight: Weight;
}

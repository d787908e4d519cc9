import type { Block } from '../model/article';
import type { BlockEvidence } from './evidence';
import type { Found } from './feature';
import type { Weight } from './weigh';

/** One block as judged by itself, with what its neighbours tell. */
export interface Look {
  readonly block: Block;
  /** Null for blocks that the cheap test passed over: nothing in them speaks of promotion. */
  readonly evidence: BlockEvidence | null;
  readonly found: Found;
  readonly weight: Weight | null;
  /** May never be folded, not even beside a pitch. */
  readonly isKept: boolean;
  /** Whether the article speaks of stocks and business. */
  readonly isOnTopic: boolean;
  /** Whether the article teaches its readers: a guide. */
  readonly isGuide: boolean;
}

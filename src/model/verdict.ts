import type { BlockId } from './article';

/** Id of a promo category: the file name in `promo/categories` without its ending. */
export type CategoryId = string;

/** A place in the article: UTF-16 offsets into a block's text, end exclusive. */
export interface Source {
  readonly block: BlockId;
  readonly start: number;
  readonly end: number;
}

/** One reason for a verdict. `rule` is worded by the message `reason_RULE` of `public/_locales` (dashes as underscores). */
export interface Reason {
  readonly rule: string;
  /** What it weighed; negative against promotion. */
  readonly points: number;
  /** The words of the page that gave it, where there are any. */
  readonly quote?: string;
}

/** A run of blocks, or a part of one block, found to be promotion. */
export interface Verdict {
  /** "v0", "v1", ... in reading order within one reading. */
  readonly id: string;
  readonly category: CategoryId;
  /** The run, in reading order, never empty; blocks of one run stand next to each other on the page. */
  readonly blocks: readonly BlockId[];
  /** Set when only a part of the one block is the pitch. */
  readonly spans?: readonly Source[];
  /** 0..1; how sure. */
  readonly score: number;
  /** Strongest first. */
  readonly reasons: readonly Reason[];
}

/** What promo says of an article. */
export interface Judgement {
  readonly verdicts: readonly Verdict[];
  /** True where more of the article than the cap allows was found to be promotion: then nothing may be folded. */
  readonly overCap: boolean;
}

import type { Block } from '../model/article';
import type { CategoryId, Reason } from '../model/verdict';

/** A kind of promotion; one file in `categories/`, default export. */
export interface Category {
  readonly id: CategoryId;
  /** Whether default settings fold it. */
  readonly onByDefault: boolean;
  /** Where it stands in lists for readers; low first. */
  readonly order: number;
  /** Evidence for and against this block being of this category. */
  weigh(block: Block): readonly Reason[];
}

import type { Article, Block } from './article';
import type { Source } from './verdict';

/** What facts and glossary work on: the article without what was judged to be promotion. */
export interface Reporting {
  readonly article: Article;
  /** The article's body blocks that are not promotion. */
  readonly blocks: readonly Block[];
  /** Parts of these blocks that are promotion: nothing may come from them. */
  readonly excluded: readonly Source[];
}

import type { Halt } from '../look/halts';
import type { PageContents } from '../messages/schemas';
import type { Article } from '../model/article';
import type { Digest } from '../model/digest';

/** An article with what was found in it. */
export interface ArticleView {
  readonly kind: 'article';
  readonly tabId: number;
  /** Nothing may be stored of a page in a private window. */
  readonly isPrivate: boolean;
  readonly article: Article;
  readonly contents: PageContents;
  /** Null while it is worked out. */
  readonly digest: Digest | 'failed' | null;
}

export interface StoppedView {
  readonly kind: 'stopped';
  readonly tabId: number | null;
  readonly isPrivate: boolean;
  /** Empty where it is not known. */
  readonly host: string;
  readonly halt: Halt;
}

/** All that the panel can be showing. */
export type View = { readonly kind: 'reading' } | StoppedView | ArticleView;

import type { Lang } from './language';

/** Names a block within one reading of one page ("b0", "b1", ... in reading order). Says nothing across readings. */
export type BlockId = string;

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table' | 'caption' | 'code';

/**
 * Where a block stands: `body` is the article's text; `beside` is text near it (above the headline, in an aside, after
 * the end) that promo may judge and that is never digested.
 */
export type Zone = 'body' | 'beside';

/** A link inside a block. Offsets are UTF-16 units into the block's text, end exclusive. */
export interface Link {
  readonly text: string;
  /** Absolute address; empty where the page gives none that can be parsed. */
  readonly href: string;
  readonly sameSite: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a block looks like, as plain values, for stages that may not touch the DOM. */
export interface Shape {
  /** Tag name of the element the block was read from, lower case; `#text` for a run of inline nodes. */
  readonly tag: string;
  /** Share of the text that is link text, 0..1. */
  readonly linkDensity: number;
  /** Share of the text in `b`, `strong`, `em`, `mark` or a heading, 0..1. */
  readonly emphasis: number;
  /** Lower-cased class and id words of the element and of its ancestors below `body`, nearest first, space separated. */
  readonly classes: string;
  /** Role or aria label, and the text of `data-*` labels, where they speak of advertising; else empty. */
  readonly label: string;
  /**
   * Which box (aside, div with a class of its own, figure, list, table, custom element) the block sits in: equal numbers mean the same nearest box.
   * 0 is the article's own column.
   */
  readonly box: number;
  /** Tag name of that nearest box, lower case; empty for the article's own column. */
  readonly boxTag: string;
  /** True inside `blockquote`, `q` or an element marked as a quotation. */
  readonly quoted: boolean;
  /** True where the block sits in, or is, a form or holds an e-mail field or button. */
  readonly form: boolean;
}

/** One block of text as the reader sees it. */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  /** 1..6 for headings. */
  readonly level?: number;
  /** White space collapsed, soft hyphens and zero-width characters removed, `br` as a line break. Never empty. */
  readonly text: string;
  readonly links: readonly Link[];
  readonly zone: Zone;
  /** Where its first character lies in the article's text: 0 at the top, 1 at the end; below 0 or above 1 outside it. */
  readonly position: number;
  readonly shape: Shape;
  /** In a liveblog, the number of the entry it stands in, 1 the first on the page; none for text around the entries. */
  readonly entry?: number;
}

/** An article as found on a page. Plain data: it can be sent as a message and stored as JSON. */
export interface Article {
  readonly title: string | null;
  /** People named in the byline, in order. */
  readonly byline: readonly string[];
  /** ISO 8601, date or date and time with offset as the page gives it. */
  readonly published: string | null;
  readonly modified: string | null;
  /** The outlet's name. */
  readonly site: string | null;
  readonly url: string;
  /** What the page calls its own address, where it gives one; absolute, `http(s)`. */
  readonly canonical: string | null;
  /** The language of the text: detected where the text is long enough, else declared, else `und`. */
  readonly lang: Lang;
  readonly declaredLang: Lang | null;
  /** `part`: the page says that more is behind a paywall. */
  readonly access: 'open' | 'part';
  /** `liveblog`: entries with a time each, told apart by `Block.entry`; they are no text that runs from top to end. */
  readonly form: 'article' | 'liveblog';
  /** Reading order; `body` and `beside` mixed as they stand on the page. */
  readonly blocks: readonly Block[];
}

/** Why a page is not read as an article. */
export type WhyNot =
  | 'empty' /* nothing with text on it */
  | 'too-short' /* looks like an article, but the text is too short to work with */
  | 'listing' /* home page, section front, search results, category list */
  | 'discussion' /* forum, comment thread, mailbox */
  | 'form' /* form, login, app, map */
  | 'shop' /* product page or list */
  | 'little-text' /* no run of prose found */
  | 'too-large' /* over the node or time budget */
  | 'unread-language'; /* the reader has pages in its language left alone */

import type { Source } from './verdict';

export type EntityKind = 'person' | 'organisation' | 'place' | 'product' | 'law' | 'index' | 'term' | 'other';

/** One line that explains an entity, and where it is from. */
export interface Definition {
  readonly text: string;
  readonly from: 'article' | 'shipped' | 'wikipedia';
  /** The words that state it, for `article`; else null. */
  readonly source: Source | null;
  /** ISO date the line was true at, where it ages. */
  readonly asOf?: string;
}

export interface Entity {
  /** The name as shown: the fullest form that the article uses. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names of it in this article. */
  readonly aliases: readonly string[];
  /** Null where neither the article nor the shipped tables explain it. */
  readonly definition: Definition | null;
  /** In reading order, never empty. */
  readonly mentions: readonly Source[];
  /** 0..1; the glossary is sorted by it, highest first. */
  readonly salience: number;
}

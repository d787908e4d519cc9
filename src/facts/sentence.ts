import type { BlockKind } from '../model/article';
import type { DateMention } from './date-mentions';
import type { FigureMention } from './figure-mentions';
import type { Source } from '../model/verdict';

/** Whom the pronoun means that opens a sentence. */
export interface Antecedent {
  readonly name: string;
  /** Where the name stands. */
  readonly source: Source;
  /** Characters of the sentence up to the end of the pronoun: the name is shown behind it. */
  readonly at: number;
}

/** A sentence of the reporting, with what ranking asks of it. */
export interface Sentence {
  readonly text: string;
  readonly source: Source;
  readonly kind: BlockKind;
  /** Which of the reporting's blocks it stands in. */
  readonly block: number;
  /** Place among all sentences, 0 first. */
  readonly order: number;
  /** Place inside its block, 0 first. */
  readonly inBlock: number;
  readonly wordCount: number;
  /** Shortened content words, for comparing. */
  readonly stems: ReadonlySet<string>;
  /** True where its opening, or its speaker, can only be understood with the sentence before. */
  readonly leans: boolean;
  /** Characters at its start that tell nothing and can be cut off: a dateline, or what made it lean; 0 for none. */
  readonly cut: number;
  /** Whom its first word means, where it is a pronoun and that is sure. */
  readonly antecedent: Antecedent | null;
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** True where it may be shown as a fact, if it stands alone or with what it leans on. */
  readonly usable: boolean;
}

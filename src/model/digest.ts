import type { Entity } from './entity';
import type { Source } from './verdict';

/** Who stands behind a statement: the article, somebody it names, nobody for sure, or somebody's own words. */
export type Voice = 'asserted' | 'attributed' | 'hedged' | 'quoted';

export interface Fact {
  /** A sentence of the article, a marked cut of one ("… "), or one that names in brackets whom its pronoun means. */
  readonly text: string;
  readonly role: 'gist' | 'fact';
  /** The sentences that state it, never empty; last the place of the name in brackets. */
  readonly sources: readonly Source[];
  readonly voice: Voice;
  /** The words that show the voice ("laut Medienberichten", "soll"), where there are any. */
  readonly cue?: string;
}

export interface Figure {
  /** As shown: "15", "3,2", in the article's own number format. */
  readonly value: string;
  /** "Mrd. USD", "%", "Krankenhäuser"; empty where there is none. */
  readonly unit: string;
  /** What it measures, in the article's words. */
  readonly label: string;
  /** The time it holds for, as the article words it. */
  readonly when: string | null;
  readonly source: Source;
}

export interface DateEntry {
  /** ISO 8601 of the precision the text gives: "2017", "2024-12", "2024-12-23". */
  readonly iso: string;
  /** As the article words it. */
  readonly text: string;
  /** What happened then. */
  readonly label: string;
  readonly source: Source;
}

/** Years that the article counts off: "in den drei darauffolgenden Jahren". */
export interface Period {
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  /** Counted from a year that the article names, or from its own day of publication. */
  readonly since: 'named' | 'published';
  /** As the article words it. */
  readonly text: string;
  readonly source: Source;
}

export interface Quote {
  /** In the speaker's own words, or reported: "the company said it would". */
  readonly kind: 'direct' | 'indirect';
  /** The speaker's name, in full where the article gives it; else how the article calls who speaks; never null for reported speech. */
  readonly speaker: string | null;
  /** What the speaker does, as the article words it here: "Sprecherin", "the chief executive". */
  readonly role?: string;
  /** The glossary's entity that speaks, by its name. */
  readonly entity?: string;
  /** What stands between the marks; of reported speech the words of the article that say what was said. */
  readonly text: string;
  readonly source: Source;
}

/** Why there are no ranked facts. */
export type Abstention = 'too-short' | 'liveblog' | 'interview' | 'poem' | 'table' | 'no-pack';

/** What the panel shows of an article. */
export interface Digest {
  readonly facts: readonly Fact[];
  readonly abstained: Abstention | null;
  readonly figures: readonly Figure[];
  readonly dates: readonly DateEntry[];
  readonly periods: readonly Period[];
  readonly quotes: readonly Quote[];
  readonly glossary: readonly Entity[];
}

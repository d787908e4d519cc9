import type { Lang } from '../model/language';
import type { ArticleWords } from './article-words';
import type { FactWords } from './fact-words';
import type { NameWords } from './name-words';
import type { PitchModel } from './pitch-model';
import type { RewordingWords } from './rewording-words';
import type { WikiWords } from './wiki-words';

/** What a language brings to finding and judging, in the page. One `read.ts` a language, default export. */
export interface ReadPack {
  readonly lang: Lang;
  readonly article: ArticleWords;
  /** `PreparedCues` of `cues.ts` as JSON; a function, so that a page makes the string of its own language only. */
  readonly cues: () => string;
  readonly pitches: PitchModel;
  /** "3." is the third, and ends no sentence. */
  readonly hasDottedOrdinals?: boolean;
}

/** What a language brings to facts and glossary, in the panel. One `digest.ts` a language, default export. */
export interface DigestPack {
  readonly lang: Lang;
  readonly facts: FactWords;
  readonly names: NameWords;
  readonly rewording: RewordingWords;
  readonly wiki: WikiWords;
}

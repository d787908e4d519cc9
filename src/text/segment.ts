/** What a language tells the segmenter. Owned by `lang/LANG/fact-words.ts`. */
export interface SentenceRules {
  readonly lang: string;
  /** Written with their dots, case as usual: "z. B.", "Dr.", "Mrd.". A sentence does not end after one of these unless the next word cannot go on. */
  readonly abbreviations: readonly string[];
  /** Words that follow an ordinal or a day number with a dot: months, "Jahrhundert". */
  readonly afterOrdinal: readonly string[];
}

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a block's text into sentences.
 * @returns spans in order, without overlap; each starts and ends on a character that is no white space
 */
export function segmentSentences(text: string, rules: SentenceRules): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(rules.lang, { granularity: 'sentence' }).segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

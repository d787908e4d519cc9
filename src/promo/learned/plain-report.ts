import { CAPITAL } from '../../text/letters';
import { countWords } from '../../text/words';
import { OF_REPORTS } from '../of-reports';
import type { ReadSentence } from './run-features';

/** Shorter sentences are prices and fragments of an offer. */
const SENTENCE_WORDS = 7;

/** A sentence that reads like less is no bait. */
const NO_BAIT = -1;

/** A sentence that reads like less is small print at best. */
const LITTLE = 1;

/** Measured values: a decimal number, a share. */
const MEASURES = /\d[\d.,]*\s?(?:%|percent\b|per cent\b)|\d+[.,]\d+/g;

/**
 * Whether an offer stands in the middle of a block, with sentences before and behind it that do not sell, the first of
 * which reads like no pitch: bait stands before an offer, small print behind it, but seldom both, and news on either side.
 */
export function isAmidNews(sentences: readonly ReadSentence[]): boolean {
  const [first] = sentences;
  const last = sentences.at(-1);
  return sentences.length > 2 && first!.role !== 'sells' && first!.score < NO_BAIT && last!.role !== 'sells';
}

/**
 * Whether an offer stands at the head of a block and two or more sentences follow that do not sell, the last of which
 * reads little like a pitch: bait stands before an offer, and what goes on so long behind it is news.
 */
export function isBeforeNews(sentences: readonly ReadSentence[]): boolean {
  const [first, ...others] = sentences;
  return (
    others.length > 1 &&
    first!.role === 'sells' &&
    others.every(({ role }) => role !== 'sells') &&
    others.at(-1)!.score < LITTLE
  );
}

/** Numbers: figures, days, years. */
const NUMBERS = /\d[\d.,]*/g;

/**
 * Whether a sentence that is the report's by what the rules find in it measures, and has a second number: 91.8% of one,
 * 27.4% of another; 6.2 percent since 2023.
 */
export function comparesFigures({ look: { block }, start, end, role }: ReadSentence): boolean {
  const sentence = block.text.slice(start, end);
  const countOf = (pattern: RegExp) => sentence.match(pattern)?.length ?? 0;
  return role === 'tells' && countOf(MEASURES) > 0 && countOf(NUMBERS) > 1;
}

/**
 * Whether a sentence tells a figure, a day or a year and has no word of a pitch: "In 1998 the bridge was closed for two
 * months." Offers and bait carry figures, too, but seldom without a word to the reader.
 */
export function tellsAFigure({ look: { block, evidence }, start, end }: ReadSentence): boolean {
  const sentence = block.text.slice(start, end);
  return (
    sentence.endsWith('.') &&
    /\d/.test(sentence) &&
    countWords(sentence) >= SENTENCE_WORDS &&
    evidence!.hits.every((hit) => hit.start < start || hit.start >= end || OF_REPORTS.includes(hit.cue))
  );
}

/** A sentence that reads like more has a tone of its own. */
const TONELESS = 0;
/** Shorter ones are sayings. */
const NEWS_WORDS = 5;
/** A figure, or a capital within a sentence. */
const NAMES = new RegExp(`\\d|[^.!?\\s]\\s+["“”'‘’«(]*(?!I\\b)[${CAPITAL}]`);

/**
 * Whether a block opens with a sentence that names or counts, has no word of a pitch and reads like nothing: "The factory
 * in Lund will open in May." Bait speaks in general, or with a tone.
 */
export function opensWithNews([first]: readonly ReadSentence[], lang: string): boolean {
  if (!first || first.score >= TONELESS) return false;
  const { block, evidence } = first.look;
  const sentence = block.text.slice(first.start, first.end);
  return (
    sentence.endsWith('.') &&
    countWords(sentence) >= NEWS_WORDS &&
    // All German nouns have a capital.
    (lang === 'de' ? /\d/ : NAMES).test(sentence) &&
    evidence!.hits.every((hit) => hit.start >= first.end || OF_REPORTS.includes(hit.cue))
  );
}

/** A shorter one that says nothing to the reader may be a box's line. */
const PARAGRAPH = 60;

/**
 * Whether a paragraph of one sentence under a heading is the article's, and not a line of a box: it reads like nothing that
 * sells, and has a source or a figure, or no word of a pitch.
 */
export function tellsUnderATitle(sentence: ReadSentence): boolean {
  const { block, evidence } = sentence.look;
  if (sentence.score >= 0 || block.links.length > 0) return false;
  if (sentence.role === 'tells' || tellsAFigure(sentence)) return true;
  return (
    block.text.length > PARAGRAPH &&
    block.text.trimEnd().endsWith('.') &&
    evidence!.hits.every(({ cue }) => OF_REPORTS.includes(cue))
  );
}

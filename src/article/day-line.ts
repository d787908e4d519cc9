import { CUE } from './class-cues';
import type { PageWords } from './page-words';
import type { RawBlock } from './raw-block';

/** A numeric date or a time of day; no rate and no price. */
const DATE =
  /(?<!\d)\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)|(?<![\d$€£¥])(?:[01]?\d|2[0-4])[:.][0-5]\d(?!\d|\s?[%€$£¥°])/;

/** Whether a text has a day or a time of day in figures. */
export const hasDay = (text: string): boolean => DATE.test(text);

/** Words of a line with two days and times of day: published, and updated. */
const DATE_WORDS = 18;

/** A line that says when the article was published, in figures. */
export function isDateLine({ text, words, isSentence }: RawBlock): boolean {
  return words <= DATE_WORDS && !isSentence && hasDay(text) && (text.match(/\d/g)?.length ?? 0) >= text.length * 0.2;
}

/** A line that says who wrote the article and when, or one of both in a box called so. */
export const isSigned = (block: RawBlock, words: PageWords): boolean =>
  isDateLine(block) ||
  (!block.isSentence &&
    words.isByline(block.text) &&
    (hasDay(block.text) || (block.container.cues & (CUE.byline | CUE.author)) !== 0));

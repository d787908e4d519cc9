import type { Container, RawBlock } from './raw-block';

/** Words of running text that make a part of an article, not a pitch or a teaser. */
const TEXT = 60;
/** Paragraphs it has at least: pitches and teasers mostly have one. */
const PARAGRAPHS = 2;
/** Words of a paragraph, and how much of it may be link. */
const PARAGRAPH = { words: 10, linked: 0.3 };
/** A longer box is what its name says: boxes within each other must not be read again and again. */
const LONGEST = 300;
/** Short lines, such as sub-headings by their look, may hold this many words for each of running text. */
const REST = 0.15;
/** A block that is link for this share leads elsewhere: a button, another article's title. One word is a network's. */
const LINK = { share: 0.8, words: 2 };

/**
 * True where a box holds paragraphs and what goes with them, and nothing that leads elsewhere. Names are made for
 * scripts: the part of a text that only subscribers are meant to see is called after the paywall as often as the pitch
 * is, and the second half of an entry is called "more".
 */
export function holdsOnlyText({ from, to }: Container, blocks: readonly RawBlock[]): boolean {
  if (to - from > LONGEST) return false;
  let text = 0;
  let paragraphs = 0;
  let rest = 0;
  for (let i = from; i < to; i++) {
    const { kind, words, linkDensity, isSentence, isEstimated } = blocks[i]!;
    if ((linkDensity >= LINK.share && words >= LINK.words) || isEstimated) return false;
    if (kind === 'heading' || kind === 'caption') continue;
    if (words >= PARAGRAPH.words && isSentence && linkDensity < PARAGRAPH.linked) {
      text += words;
      paragraphs++;
    } else rest += words;
  }
  return paragraphs >= PARAGRAPHS && text >= TEXT && rest <= text * REST;
}

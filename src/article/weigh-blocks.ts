import { CUE } from './class-cues';
import type { RawBlock } from './raw-block';

/** Cues of boxes whose prose is not the article's. */
export const FOREIGN =
  CUE.nav |
  CUE.footer |
  CUE.aside |
  CUE.related |
  CUE.teaser |
  CUE.comment |
  CUE.share |
  CUE.newsletter |
  CUE.advert |
  CUE.cookie |
  CUE.poll |
  CUE.author |
  CUE.form |
  CUE.tags |
  CUE.paywall |
  CUE.media |
  CUE.popup |
  CUE.toc;

/** Words outside links that make a line a sentence with links in it, not a link. */
const OWN_WORDS = 7;

/** A heading of so many words is a paragraph set large. */
export const LONG_HEADING = 20;

/** True where a block leads elsewhere: most of it is link, and the rest is no sentence. */
export function isLinked({ linkDensity, words }: RawBlock): boolean {
  return linkDensity > 0.5 && words * (1 - linkDensity) < OWN_WORDS;
}

/**
 * Gives every block its weight of prose: words of running text for it, short or linked text against it.
 * @param foreign says whether a block stands in a box that is not the article's
 * @param known text of the article from its metadata, letters only; empty where there is none
 */
export function weighBlocks(
  blocks: readonly RawBlock[],
  foreign: (block: RawBlock) => boolean,
  isKnown: (block: RawBlock) => boolean,
): void {
  for (const block of blocks) {
    const { kind, words, linkDensity, isSentence } = block;
    if (foreign(block) || block.isEstimated) block.value = -Math.min(words, 30) * 0.2;
    else if (kind === 'heading')
      block.value = linkDensity > 0.5 ? -6 : isSentence && words >= LONG_HEADING ? words * 0.5 : 0;
    else if (kind === 'caption') block.value = -1;
    else if (kind === 'table') block.value = Math.min(10, words * 0.2) * (1 - 2 * linkDensity);
    else if (isLinked(block)) block.value = -Math.min(4 + words * 0.3, 12);
    else if (kind === 'list-item' && words < 10) block.value = isSentence && words > 4 ? 2 : words * 0.2;
    else if (words < 5) block.value = -1;
    else if (words < 10) block.value = isSentence ? 2 : -1;
    else {
      const prose = Math.min(words, 400) * (1 - linkDensity) * (isSentence ? 1 : 0.5);
      block.value = kind === 'list-item' ? prose * 0.5 : prose;
    }
    if (block.value > 0 && isKnown(block)) block.value = block.value * 2 + 5;
  }
}

import { LINKED } from './link-shares';
import type { PageWords } from './page-words';
import type { RawBlock } from './raw-block';

/** Words of a sentence that reports something: other articles' titles are shorter, or have no full stop. */
const LEAST = 15;
/** Words of a paragraph of the text. */
const PROSE = 10;

/**
 * Finds sentences that are one link as a whole and yet the article's: where an author links all of a paragraph, it
 * stands alone between two paragraphs of the text, and made like them. Teasers stand together or end the text.
 * @param keep the blocks that are text so far
 * @param isHome tells blocks in boxes made like those that hold the text
 * @returns indexes of the sentences
 */
export function linkedSentences(
  blocks: readonly RawBlock[],
  keep: readonly boolean[],
  given: {
    readonly inColumn: readonly boolean[];
    readonly isForeign: (block: RawBlock) => boolean;
    readonly isHome: (block: RawBlock) => boolean;
    readonly words: PageWords;
  },
): readonly number[] {
  const { inColumn, isForeign, isHome, words } = given;
  const found: number[] = [];
  /** The last block that was neither a caption nor beside the text, and the sentence that waits for its end. */
  let before = -1;
  let waiting = -1;
  const isProse = (i: number) => {
    const block = blocks[i];
    return keep[i] === true && block!.isSentence && block!.words >= PROSE && block!.linkDensity <= LINKED;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (!inColumn[i] || block.kind === 'caption' || isForeign(block)) continue;
    if (waiting >= 0 && isProse(i)) found.push(waiting);
    const isCandidate =
      !keep[i] &&
      block.kind === 'paragraph' &&
      block.linkDensity > LINKED &&
      block.words >= LEAST &&
      block.isSentence &&
      isProse(before) &&
      isHome(block);
    waiting = isCandidate && !saysSo(block.text, words) ? i : -1;
    before = i;
  }
  return found;
}

/** True where a line says itself that it leads elsewhere. */
const saysSo = (text: string, words: PageWords) =>
  words.isFurniture(text) || words.isBoxTitle(text) || words.isNotice(text);

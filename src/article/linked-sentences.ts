import type { Known } from './lines-between';
import { LINKED } from './link-shares';
import type { PageWords } from './page-words';
import { isRunning, type RawBlock } from './raw-block';

/** Words of a sentence that reports something: other articles' titles are shorter, or have no full stop. */
const LEAST = 15;

/**
 * Finds sentences that are one link as a whole and yet the article's: where an author links all of a paragraph, it
 * stands alone between two paragraphs of the text, and made like them. Teasers stand together or end the text.
 * @param keep the blocks that are text so far
 * @returns indexes of the sentences
 */
export function linkedSentences(
  blocks: readonly RawBlock[],
  keep: readonly boolean[],
  { inColumn, isForeign, isHome, words }: Known,
): readonly number[] {
  const found: number[] = [];
  /** The last block that was neither a caption nor beside the text, and the sentence that waits for its end. */
  let before = -1;
  let waiting = -1;
  const isProse = (i: number) => {
    const block = blocks[i];
    return keep[i] === true && isRunning(block!) && block!.linkDensity <= LINKED;
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

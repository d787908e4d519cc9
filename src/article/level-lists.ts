import { closest, type Container, type RawBlock } from './raw-block';

/** A list of which so much is text is text as a whole: an entry may be a link. */
const MOSTLY_TEXT = 0.6;

/**
 * A list is text or links as a whole.
 * @param keep the blocks that are text so far; changed in place
 */
export function levelLists(
  blocks: readonly RawBlock[],
  keep: boolean[],
  isForeign: (block: RawBlock) => boolean,
): void {
  for (let i = 0; i < blocks.length; i++) {
    const list = listOf(blocks[i]!);
    if (!list || (i > 0 && listOf(blocks[i - 1]!) === list)) continue;
    let end = i;
    let length = 0;
    let linked = 0;
    let sentences = 0;
    let kept = 0;
    while (end < blocks.length && listOf(blocks[end]!) === list) {
      const item = blocks[end]!;
      length += item.text.length;
      linked += item.text.length * item.linkDensity;
      if (keep[end]) kept += item.text.length;
      if (item.isSentence && item.linkDensity < 0.8) sentences++;
      end++;
    }
    if (linked > length * 0.5 && sentences < (end - i) * 0.5) keep.fill(false, i, end);
    else if (kept >= length * MOSTLY_TEXT)
      for (let at = i; at < end; at++) keep[at] ||= blocks[at]!.words >= 3 && !isForeign(blocks[at]!);
  }
}

/** The list that a block is an entry of. */
function listOf({ kind, container }: RawBlock): Container | null {
  return kind === 'list-item' ? closest(container, 'UL', 'OL', 'DL') : null;
}

import { CUE } from './class-cues';
import type { Container, RawBlock } from './raw-block';

/** A box around a picture holds little besides. */
const MAX_BLOCKS = 3;
const MAX_WORDS = 60;

/** Marks as captions what stands in a box named after pictures with little else: most sites have no `figcaption`. */
export function markCaptions(blocks: readonly RawBlock[]): void {
  for (const block of blocks)
    if (block.kind === 'paragraph' && block.words <= MAX_WORDS && isInImageBox(block.container)) block.kind = 'caption';
}

function isInImageBox(container: Container): boolean {
  let at: Container | null = container;
  for (let level = 0; at && level < 3 && at.to - at.from <= MAX_BLOCKS; level++, at = at.parent)
    if (at.cues & (CUE.image | CUE.caption) && !(at.cues & CUE.body)) return true;
  return false;
}

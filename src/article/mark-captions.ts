import { CUE } from './class-cues';
import type { Container, RawBlock } from './raw-block';

/** A box around a picture holds little besides. */
const MAX_BLOCKS = 3;
const MAX_WORDS = 60;
/** A box named after the caption itself may hold more, where agencies tell who is who; beyond, it is a text. */
const MAX_NAMED = 90;

/** Marks as captions what stands in a box named after pictures with little else: most sites have no `figcaption`. */
export function markCaptions(blocks: readonly RawBlock[]): void {
  for (const block of blocks)
    if (block.kind === 'paragraph' && block.words <= MAX_NAMED && isInImageBox(block)) block.kind = 'caption';
}

function isInImageBox({ container, words }: RawBlock): boolean {
  const names = words <= MAX_WORDS ? CUE.image | CUE.caption : CUE.caption;
  let at: Container | null = container;
  for (let level = 0; at && level < 3 && at.to - at.from <= MAX_BLOCKS; level++, at = at.parent)
    if (at.cues & names && !(at.cues & CUE.body)) return true;
  return false;
}

import { lettersOf } from '../text/letters-of';
import { CUE } from './class-cues';
import { firstElementOf, isElement, nextSiblingOf } from './dom';
import type { Container, RawBlock } from './raw-block';

/** A box around a picture holds little besides. */
const MAX_BLOCKS = 3;
const MAX_WORDS = 60;
/** Words of a sentence that may be a paragraph of its own. */
const SENTENCE = 10;
/** Levels above a block in which its box is looked for. */
const LEVELS = 3;

/** A caption with more words tells a story itself. */
const MAX_LONG = 200;
/** Long captions are captions where the running text outside them has this many times their words. */
const TEXT_TO_LONG = 4;

/** Letters by which a text is known as the page's summary. */
const SAME = 60;
const SUMMARY = 30;

/**
 * Marks as captions what stands in a box named after pictures with little else: most sites have no `figcaption`.
 * @param summary the page's own, letters only: what repeats it is the lead, though it stands as a long caption
 */
export function markCaptions(blocks: readonly RawBlock[], summary = ''): void {
  for (const block of blocks)
    if (block.kind === 'paragraph' && block.words <= MAX_WORDS && isInImageBox(block)) block.kind = 'caption';
  markLongCaptions(blocks, summary);
}

function isInImageBox(block: RawBlock): boolean {
  const { container } = block;
  let at: Container | null = container;
  for (let level = 0; at && level < LEVELS && at.to - at.from <= MAX_BLOCKS; level++, at = at.parent) {
    if (!(at.cues & (CUE.image | CUE.caption)) || at.cues & CUE.body) continue;
    if (at.cues & CUE.caption || at === container || !block.isSentence || block.words < SENTENCE) return true;
    if (!holdsNothingElse(at.element, container.element)) return true;
  }
  return false;
}

/** True where a box around a text holds no other element: then there is no picture that the text could describe. */
function holdsNothingElse(box: Element, text: Element): boolean {
  let at: Element | null = box;
  while (at && at !== text) {
    const only: Element | null = firstElementOf(at);
    for (let next = only && nextSiblingOf(only); next; next = nextSiblingOf(next)) if (isElement(next)) return false;
    at = only;
  }
  return at !== null;
}

/**
 * The walk takes what is called a caption and is long for a paragraph, since galleries tell their story in such. Beside
 * a text that is longer by far, it describes its picture all the same.
 */
function markLongCaptions(blocks: readonly RawBlock[], summary: string): void {
  const long: RawBlock[] = [];
  let words = 0;
  let outside = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    if (isCaptionByName(block)) {
      if (summary.length > SUMMARY && lettersOf(block.text).startsWith(summary.slice(0, SAME))) continue;
      long.push(block);
      words += block.words;
    } else if (block.words >= SENTENCE && block.isSentence && block.linkDensity < 0.5) outside += block.words;
  }
  if (words * TEXT_TO_LONG <= outside) for (const block of long) block.kind = 'caption';
}

/** True for the only text in a box that its tag or name calls a caption. */
function isCaptionByName({ container, words }: RawBlock): boolean {
  if (words > MAX_LONG || !(container.allCues & CUE.caption)) return false;
  let at: Container | null = container;
  for (let level = 0; at && level < LEVELS && at.to - at.from === 1; level++, at = at.parent)
    if (at.cues & CUE.caption && !(at.cues & CUE.body)) return true;
  return false;
}

import type { RawBlock } from './raw-block';
import { unitAt } from '../text/unit-at';

/** "3/50" at a text's start: which of so many pictures. */
const COUNTER = /^(\d{1,3})\s?\/\s?(\d{1,3})(?![\d.,/])/;
/** No counter begins with a unit beyond. */
const NINE = 0x39;
/** Counted texts that make a gallery. */
const MIN_SLIDES = 4;
/** Blocks of a slide: its title, its text, its credit. */
const SLIDE = 4;
/** Words of running text outside that make an article with a gallery in it, not a gallery. */
const ARTICLE = 120;

/**
 * Finds the slides of a picture gallery set into an article: a box of texts that open with their number of all. They
 * tell of the pictures, often of many subjects. Where the gallery is all there is, its texts are the article.
 * @param headline index of the headline's block, -1 where there is none
 * @returns null where there is none, as on most pages
 */
export function gallerySlides(blocks: readonly RawBlock[], headline: number): ((block: RawBlock) => boolean) | null {
  const counted = new Map<string, number[]>();
  for (let i = 0; i < blocks.length; i++) {
    const { text } = blocks[i]!;
    if (unitAt.call(text, 0) > NINE) continue;
    const found = COUNTER.exec(text);
    if (found === null) continue;
    const [, number, all] = found;
    if (Number(number) > Number(all) || Number(all) < MIN_SLIDES) continue;
    const of = counted.get(all!);
    if (of) of.push(i);
    else counted.set(all!, [i]);
  }
  if (counted.size === 0) return null;
  const slides = new Set<RawBlock>();
  for (const at of counted.values()) {
    if (at.length < MIN_SLIDES) continue;
    const first = at[0]!;
    const last = at.at(-1)!;
    let { container: box } = blocks[first]!;
    while (box.parent && box.to <= last) box = box.parent;
    const holdsMore = box.from < first || box.to - last > SLIDE || at.length * SLIDE < box.to - box.from;
    if (!holdsMore && !(headline >= box.from && headline < box.to))
      for (const block of blocks.slice(box.from, box.to)) slides.add(block);
  }
  if (slides.size === 0) return null;
  const outside = blocks.reduce(
    (sum, block) =>
      sum + (!slides.has(block) && block.words >= 10 && block.isSentence && block.linkDensity < 0.3 ? block.words : 0),
    0,
  );
  return outside >= ARTICLE ? (block) => slides.has(block) : null;
}

import type { PageWords } from './page-words';
import type { Container, RawBlock } from './raw-block';

/** Words of a box's title. */
const TITLE_WORDS = 8;
/** A block that is link for this share is another article's title. */
const LINKED = 0.8;
const MIN_LINKED = 3;
/** Such titles stand at least at every so many blocks: with its text, source and buttons. */
const SPARSEST = 8;
/** Words of running text in the list: mere links are told otherwise. */
const OPENINGS = 40;
/** A box with this share of its text above its first title is no list. */
const MOST = 0.5;
/** Words of running text outside that make an article without the list. */
const ARTICLE = 100;

/**
 * Finds boxes that open with a title such as "Recommended for you" and hold other articles' titles and openings: they
 * are no part of the text, even where they hold more words than it does.
 * @param headline index of the headline's block, -1 where there is none
 * @returns null where there is none, as on most pages
 */
export function titledLists(
  blocks: readonly RawBlock[],
  headline: number,
  words: PageWords,
): ((block: RawBlock) => boolean) | null {
  const lists: Container[] = [];
  const running = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .reduce((sum, { kind, words: n, isSentence }) => sum + (kind !== 'heading' && n >= 10 && isSentence ? n : 0), 0);
  blocks.forEach((block, i) => {
    if (block.words > TITLE_WORDS || (block.kind !== 'heading' && block.kind !== 'paragraph')) return;
    if (!words.isBoxTitle(block.text)) return;
    const box = boxOpenedBy(block, i, headline);
    if (!box) return;
    const isTitle = (each: RawBlock) => each.linkDensity >= LINKED && each.words >= 3;
    const linked = blocks.slice(box.from, box.to).filter(isTitle).length;
    if (linked < MIN_LINKED || linked * SPARSEST < box.to - box.from) return;
    const all = running(box.from, box.to);
    if (all < OPENINGS) return;
    // Titles come before texts. A call to follow the site may open the box of the article, with titles at its end.
    const first = blocks.findIndex((each, at) => at >= box.from && isTitle(each));
    if (running(box.from, first) > all * MOST) return;
    if (running(0, box.from) + running(box.to, blocks.length) >= ARTICLE) lists.push(box);
  });
  if (lists.length === 0) return null;
  const within = new Set(lists.flatMap(({ from, to }) => blocks.slice(from, to)));
  return (block) => within.has(block);
}

/** The largest box whose first block this is and that does not hold the headline. */
function boxOpenedBy(block: RawBlock, i: number, headline: number): Container | null {
  let box: Container | null = null;
  for (let at: Container | null = block.container; at && at.from === i; at = at.parent) {
    if (headline >= at.from && headline < at.to) break;
    if (at.to - at.from > 1) box = at;
  }
  return box;
}

import { prefixSums } from './choose-column';
import type { Container, RawBlock } from './raw-block';

/** Levels above the column where further parts of it are looked for. */
const LEVELS = 5;
/** Prose that a part made like the column holds at least, and one above it that is made otherwise. */
const LIKE_WEIGHT = 7.5;
const OTHER_WEIGHT = 30;
/** Blocks that may stand between a lead and the column. */
const NEAR = 6;
/** Links for this share and more: a list of teasers. */
const LINKED = 0.2;
/** Words of a sentence that reports something. */
const SENTENCE = 10;

/**
 * Further containers with parts of the same text: articles cut in pieces by boxes of advertising, leads above the
 * column. What is below the column must be made like it: sites put other texts there.
 * @param wide the column that it was narrowed from: what it holds below was found to be no part of the text
 * @returns siblings of the column, or of a container around it, that hold prose
 */
export function joinColumns(
  column: Container,
  blocks: readonly RawBlock[],
  containers: readonly Container[],
  wide: Container = column,
): Container[] {
  const sums = prefixSums(blocks);
  /** What is around the column, each with the part of it that holds the column. */
  const around = new Map<Container, Container>();
  let inner = column;
  for (let level = 0; level < LEVELS && inner.parent; level++, inner = inner.parent) around.set(inner.parent, inner);
  return containers.filter((other) => {
    const weight = sums[other.to]! - sums[other.from]!;
    if (weight < LIKE_WEIGHT || (other.from >= column.to && other.to <= wide.to)) return false;
    const part = other.parent && around.get(other.parent);
    if (!part || other === part) return false;
    const isLike =
      other.tag === part.tag &&
      other.cues === part.cues &&
      other.name === part.name &&
      (part.name !== '' || part.tag === 'P');
    if (!isLike && (weight < OTHER_WEIGHT || other.from >= column.from || part.from - other.to > NEAR)) return false;
    return isText(other, blocks, isLike);
  });
}

/** No other article, which has a headline of its own, and no list of teasers. */
function isText({ from, to }: Container, blocks: readonly RawBlock[], mayLink: boolean): boolean {
  let words = 0;
  let linked = 0;
  let holdsSentence = false;
  for (let i = from; i < to; i++) {
    const block = blocks[i]!;
    if (block.level === 1) return false;
    words += block.words;
    linked += block.words * block.linkDensity;
    if (block.isSentence && block.words >= SENTENCE && block.linkDensity < 0.5) holdsSentence = true;
  }
  return holdsSentence && (mayLink || linked < words * LINKED);
}

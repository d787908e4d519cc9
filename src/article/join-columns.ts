import { prefixSums } from './choose-column';
import type { Container, RawBlock } from './raw-block';

/** Levels above the column where further parts of it are looked for. */
const LEVELS = 5;
/** A part beside the column must hold this much prose, and this share of the column's. */
const MIN_WEIGHT = 15;

/**
 * Further containers with parts of the same text: articles cut in pieces by boxes of advertising.
 * @returns siblings of the column, or of a container around it, that are made like it and hold prose
 */
export function joinColumns(
  column: Container,
  blocks: readonly RawBlock[],
  containers: readonly Container[],
): Container[] {
  const sums = prefixSums(blocks);
  const weight = (container: Container) => sums[container.to]! - sums[container.from]!;
  const found: Container[] = [];
  let inner = column;
  for (let level = 0; level < LEVELS && inner.parent; level++, inner = inner.parent) {
    const parent = inner.parent;
    for (const other of containers) {
      if (other.parent !== parent || other === inner || other.to === other.from) continue;
      // With a headline of its own it is another article.
      if (blocks.slice(other.from, other.to).some((block) => block.level === 1)) continue;
      const isLike =
        other.tag === inner.tag &&
        other.cues === inner.cues &&
        other.name === inner.name &&
        (inner.name !== '' || inner.tag === 'P');
      if (
        weight(other) >= (isLike ? MIN_WEIGHT / 2 : MIN_WEIGHT * 2) &&
        (isLike || (other.from < column.from && isNear(other, inner) && isProse(other, blocks)))
      )
        found.push(other);
    }
  }
  return found;
}

/** Links for this share and more: a list of teasers. */
const LINKED = 0.2;

function isProse({ from, to }: Container, blocks: readonly RawBlock[]): boolean {
  let words = 0;
  let linked = 0;
  for (const block of blocks.slice(from, to)) {
    words += block.words;
    linked += block.words * block.linkDensity;
  }
  return linked < words * LINKED;
}

/** Next to each other on the page, with little between. */
function isNear(a: Container, b: Container): boolean {
  return Math.min(Math.abs(a.from - b.to), Math.abs(b.from - a.to)) <= 6;
}

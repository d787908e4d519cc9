import { featuresIn } from '../features-in';
import { foundIn, type Feature } from '../feature';
import type { Look } from '../look';
import type { Stretch } from '../passages';
import type { Passage } from './shape-features';

/** Neighbours read as one. */
export function passageOf(looks: readonly Look[]): Passage {
  return {
    text: looks.map(({ block }) => block.text).join('\n'),
    found: foundIn(looks),
    links: looks.flatMap(({ block }) => block.links),
    isHeading: looks.length === 1 && looks[0]!.block.kind === 'heading',
    isCut: false,
  };
}

/** A stretch of one block, a sentence or several. */
export function stretchOf({ block, evidence }: Look, { start, end }: Stretch): Passage {
  return {
    text: block.text.slice(start, end),
    found: evidence ? featuresIn(evidence, start, end) : new Set<Feature>(),
    links: block.links.filter((link) => link.end > start && link.start < end),
    isHeading: false,
    isCut: true,
  };
}

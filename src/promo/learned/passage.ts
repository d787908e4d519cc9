import type { Link } from '../../model/article';
import { featuresIn } from '../evidence';
import type { Feature } from '../feature';
import type { Look } from '../look';
import type { Stretch } from '../passages';
import type { Passage } from './shape-features';

/** Neighbours read as one. */
export function passageOf(looks: readonly Look[]): Passage {
  const found = new Set<Feature>();
  const links: Link[] = [];
  for (const look of looks) {
    for (const feature of look.found.keys()) found.add(feature);
    links.push(...look.block.links);
  }
  return {
    text: looks.map(({ block }) => block.text).join('\n'),
    found,
    links,
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

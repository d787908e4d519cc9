import { attributeOf, isElement, parentOf, tagOf } from './dom';
import { HEADING } from './tags';
import type { Piece } from './text-of-nodes';

const STRONG = new Set(['B', 'STRONG', 'EM', 'I', 'MARK']);

/** Shares of a run's text, 0..1. */
export interface RunMeasures {
  readonly linkDensity: number;
  readonly emphasis: number;
}

export interface Surroundings {
  readonly link: Element | null;
  readonly strong: boolean;
}

/**
 * Looks up what inline elements a text node stands in, up to the top of its run; each element is climbed once.
 * @param top the run's parent: climbing stops there
 */
export function surroundingsWithin(top: Node | null): (node: Node) => Surroundings {
  const known = new Map<Node, Surroundings>();
  return (node) => {
    const path: Node[] = [];
    let at: Node | null = node;
    let found: Surroundings = { link: null, strong: false };
    while (at && at !== top) {
      const seen = known.get(at);
      if (seen) {
        found = seen;
        break;
      }
      path.push(at);
      at = parentOf(at);
    }
    for (const step of path.toReversed()) {
      if (isElement(step)) {
        const tag = tagOf(step);
        if (tag === 'A' && leadsAway(step)) found = { ...found, link: step };
        else if (STRONG.has(tag) || HEADING.has(tag)) found = { ...found, strong: true };
      }
      known.set(step, found);
    }
    return found;
  };
}

/** False for marks and jumps within the page, which headings carry for others to link to. */
export function leadsAway(link: Element): boolean {
  const href = attributeOf(link, 'href');
  return href !== null && !href.startsWith('#');
}

/** How much of a run's text is link text, and how much is set off. */
export function measureRun(pieces: readonly Piece[], top: Node | null, inLink: boolean): RunMeasures {
  const around = surroundingsWithin(top);
  let all = 0;
  let linked = 0;
  let strong = 0;
  for (const piece of pieces) {
    const here = around(piece.node);
    all += piece.length;
    if (inLink || here.link) linked += piece.length;
    if (here.strong) strong += piece.length;
  }
  return all === 0 ? { linkDensity: 0, emphasis: 0 } : { linkDensity: linked / all, emphasis: strong / all };
}

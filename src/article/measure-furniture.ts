import { CUE, type Cues } from './class-cues';
import { countTags, holds, rawTextOf } from './dom';
import type { Container } from './raw-block';
import { oneLine } from '../text/normalise';

/** Running text, or something else that must be looked into. */
const TEXT = 'p, h1, h2, article, main, script, style, noscript, template, iframe';
const BEYOND_TEXT = 'h1, article, main, script, style, noscript, template, iframe';
/** Menus have at most so many characters a link. */
const A_LINK = 60;
/** A link's text is about so long. */
const LINK_LENGTH = 20;

export interface Measured {
  readonly text: string;
  /** Roughly, 0..1. */
  readonly linkDensity: number;
}

/**
 * Menus and the page's footer say nothing of an article: it is enough to know how much there is of them, which is
 * far cheaper than to walk them. Most elements of a page stand there.
 * @returns null for all else: it must be walked
 */
export function measureFurniture(element: Element, tag: string, parent: Container, cues: Cues): Measured | null {
  const isNav = tag === 'NAV';
  if (isNav || (cues & CUE.nav && !(cues & (CUE.body | CUE.article | CUE.header)))) {
    if (holds(element, isNav ? BEYOND_TEXT : TEXT)) return null;
  } else if (tag === 'FOOTER' && !(parent.allCues & (CUE.article | CUE.body))) {
    if (holds(element, BEYOND_TEXT)) return null;
  } else return null;
  const text = oneLine(rawTextOf(element));
  const linkDensity = text === '' ? 0 : Math.min(1, (countTags(element, 'a') * LINK_LENGTH) / text.length);
  return tag === 'FOOTER' || linkDensity * A_LINK >= LINK_LENGTH ? { text, linkDensity } : null;
}

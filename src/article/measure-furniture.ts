import { CUE, type Cues } from './class-cues';
import { countTags, rawTextOf } from './dom';
import type { Container } from './raw-block';
import { oneLine } from '../text/normalise';

/** What must be looked into. Asked tag by tag: the browser finds elements by one tag without comparing selectors. */
const BEYOND_TEXT = ['h1', 'article', 'main', 'script', 'style', 'noscript', 'template', 'iframe'];
/** Running text, and that. */
const TEXT = ['p', 'h2', ...BEYOND_TEXT];
/** Menus have at most so many characters a link. */
const A_LINK = 60;
/** A link's text is about so long. */
const LINK_LENGTH = 20;

export interface Measured {
  readonly text: string;
  /** Roughly, 0..1. */
  readonly linkDensity: number;
}

function holdsAny(element: Element, tags: readonly string[]): boolean {
  for (const tag of tags) if (countTags(element, tag) > 0) return true;
  return false;
}

/**
 * Menus and the page's footer say nothing of an article: it is enough to know how much there is of them, which is
 * far cheaper than to walk them. Most elements of a page stand there.
 * @returns null for all else: it must be walked
 */
export function measureFurniture(element: Element, tag: string, parent: Container, cues: Cues): Measured | null {
  const isNav = tag === 'NAV';
  if (isNav || (cues & CUE.nav && !(cues & (CUE.body | CUE.article | CUE.header)))) {
    if (holdsAny(element, isNav ? BEYOND_TEXT : TEXT)) return null;
  } else if (tag === 'FOOTER' && !(parent.allCues & (CUE.article | CUE.body))) {
    if (holdsAny(element, BEYOND_TEXT)) return null;
  } else return null;
  const text = oneLine(rawTextOf(element));
  const linkDensity = text === '' ? 0 : Math.min(1, (countTags(element, 'a') * LINK_LENGTH) / text.length);
  return tag === 'FOOTER' || linkDensity * A_LINK >= LINK_LENGTH ? { text, linkDensity } : null;
}

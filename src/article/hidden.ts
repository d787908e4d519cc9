import { attributeOf, classOf, idOf, isBare } from './dom';
import { holdsLittleText } from './holds-little-text';
import { CUE, cuesOfId, cuesOfName, type Cues } from './class-cues';
import { isHeading } from './tags';

/** What the fold marks its blocks with: it hides them by a style sheet, and we must still read them. */
const FOLD = 'data-sachlage-fold';

/** More text than this under `aria-hidden` is the page behind an open dialog, not an ornament. */
const ORNAMENT = 300;

/** More text than this in a box for print is the article itself, which is shown as well; a second copy is dropped later. */
const PRINTED = 1000;

const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * True where mark-up alone says that nobody sees the element.
 * @param cues of the element's own names
 */
export function isMarkedHidden(element: Element, cues: Cues): boolean {
  return saysHidden(element, cues) && attributeOf(element, FOLD) === null;
}

function saysHidden(element: Element, cues: Cues): boolean {
  if (cues & CUE.unseen) return true;
  if (cues & CUE.print && holdsLittleText(element, PRINTED)) return true;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  if (style !== null && style.length > 10 && UNSEEN_STYLE.test(style)) return true;
  return attributeOf(element, 'aria-hidden') === 'true' && holdsLittleText(element, ORNAMENT);
}

/**
 * The cues of an element's class and id.
 * @param tag upper case
 */
export function namedCues(element: Element, tag: string): Cues {
  const name = classOf(element);
  // The id of a heading repeats its words.
  const id = isHeading(tag) ? '' : idOf(element);
  return (name === '' ? 0 : cuesOfName(name)) | (id === '' ? 0 : cuesOfId(id));
}

/** Inline elements that no reader sees; whoever reads a block's nodes again must leave out the same. */
export const isHiddenInline = (element: Element) => !isBare(element) && isMarkedHidden(element, namedCues(element, ''));

import { attributeOf, rawTextOf } from './dom';
import { CUE, type Cues } from './class-cues';

/** What the fold marks its blocks with: it hides them by a style sheet, and we must still read them. */
const FOLD = 'data-sachlage-fold';

/** More text than this under `aria-hidden` is the page behind an open dialog, not an ornament. */
const ORNAMENT = 300;

const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Classes of the common frameworks that hide, and those that show again on wider screens. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|d-none)(?:\s|$)/;
const SHOWING_CLASS = /\b(?:xs|sm|md|lg|xl|2xl):|\bd-(?:xs|sm|md|lg|xl|xxl)-(?!none)/;

/**
 * True where mark-up alone says that nobody sees the element.
 * @param cues of the element's own names
 */
export function isMarkedHidden(element: Element, cues: Cues): boolean {
  if (attributeOf(element, FOLD) !== null) return false;
  if (cues & CUE.unseen) return true;
  const name = attributeOf(element, 'class');
  if (name !== null && HIDING_CLASS.test(name) && !SHOWING_CLASS.test(name)) return true;
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  const style = attributeOf(element, 'style');
  if (style !== null && UNSEEN_STYLE.test(style)) return true;
  return attributeOf(element, 'aria-hidden') === 'true' && rawTextOf(element).length < ORNAMENT;
}

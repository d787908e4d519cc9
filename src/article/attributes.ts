import { attributeNamesOf, attributeOf, classOf, idOf } from './dom';
import { holdsLittleText } from './holds-little-text';
import { CUE, cuesOfId, cuesOfName, cuesOfRole, isMadeUp, type Cues } from './class-cues';
import { isHeading } from './tags';

/** What the fold marks its blocks with: it hides them by a style sheet, and we must still read them. */
const FOLD = 'data-sachlage-fold';

/** More text than this under `aria-hidden` is the page behind an open dialog, not an ornament. */
const ORNAMENT = 300;

/** More text than this in a box for print is the article itself, which is shown as well; a second copy is dropped later. */
const PRINTED = 1000;

/** Not shown, or cut to nothing for screen readers alone. */
const UNSEEN_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?\b[\s,]+[01](?:px)?\b|clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\))/i;
/** A shorter style hides nothing. */
const SHORTEST_STYLE = 10;

/** Attributes that may say that a box is advertising. */
export const LABELS: ReadonlySet<string> = new Set([
  'aria-label',
  'role',
  'data-label',
  'data-ad',
  'data-ad-label',
  'data-type',
  'data-component',
  'data-testid',
  'title',
]);

/** The attributes that say something, by number: one look-up a name, where a chain of comparisons would be slow at first. */
const ATTRIBUTE = {
  class: 1,
  id: 2,
  style: 3,
  hidden: 4,
  ariaHidden: 5,
  itemprop: 6,
  role: 7,
  fold: 8,
  label: 9,
} as const;
const NUMBERS: ReadonlyMap<string, number> = new Map<string, number>([
  ...Array.from(LABELS, (name) => [name, ATTRIBUTE.label] as const),
  ['class', ATTRIBUTE.class],
  ['id', ATTRIBUTE.id],
  ['style', ATTRIBUTE.style],
  ['hidden', ATTRIBUTE.hidden],
  ['aria-hidden', ATTRIBUTE.ariaHidden],
  ['itemprop', ATTRIBUTE.itemprop],
  ['role', ATTRIBUTE.role],
  [FOLD, ATTRIBUTE.fold],
]);

/**
 * What an element's attributes say of it. One look at their names instead of a question for each that may be there:
 * most elements have one or two. One object for all elements, read again and again.
 */
export class Attributes {
  /** Cues of class, id and role. */
  cues: Cues = 0;
  /** Class and id as given; empty where there is none. The id of a heading repeats its words and is left out. */
  className = '';
  id = '';
  /** Mark-up alone says that nobody sees the element. */
  isHidden = false;
  itemprop = '';
  /** Has one of {@link LABELS}. */
  isLabelled = false;

  /** @param tag upper case */
  read(element: Element, tag: string): void {
    this.cues = 0;
    this.className = '';
    this.id = '';
    this.isHidden = false;
    this.itemprop = '';
    this.isLabelled = false;
    let isOrnament = false;
    let isOurs = false;
    const names = attributeNamesOf(element);
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!;
      switch (NUMBERS.get(name)) {
        case ATTRIBUTE.class:
          this.className = classOf(element);
          this.cues |= cuesOfName(this.className);
          break;
        case ATTRIBUTE.id:
          if (!isHeading(tag)) {
            const id = idOf(element);
            if (isMadeUp(id)) break;
            this.id = id;
            this.cues |= cuesOfId(id);
          }
          break;
        case ATTRIBUTE.style:
          if (hidesByStyle(attributeOf(element, name)!)) this.isHidden = true;
          break;
        case ATTRIBUTE.hidden:
          if (attributeOf(element, name) !== 'until-found') this.isHidden = true;
          break;
        case ATTRIBUTE.ariaHidden:
          isOrnament = attributeOf(element, name) === 'true';
          break;
        case ATTRIBUTE.itemprop:
          this.itemprop = attributeOf(element, name)!;
          break;
        case ATTRIBUTE.role:
          this.cues |= cuesOfRole(attributeOf(element, name));
          this.isLabelled = true;
          break;
        case ATTRIBUTE.fold:
          isOurs = true;
          break;
        case ATTRIBUTE.label:
          this.isLabelled = true;
          break;
        default:
      }
    }
    const { cues } = this;
    if (isOurs) this.isHidden = false;
    else if (cues & CUE.unseen) this.isHidden = true;
    else if (cues & CUE.print && holdsLittleText(element, PRINTED)) this.isHidden = true;
    else if (isOrnament && holdsLittleText(element, ORNAMENT)) this.isHidden = true;
  }
}

const hidesByStyle = (style: string) => style.length > SHORTEST_STYLE && UNSEEN_STYLE.test(style);

const inline = new Attributes();

/** Inline elements that no reader sees; whoever reads a block's nodes again must leave out the same. */
export function isHiddenInline(element: Element): boolean {
  inline.read(element, '');
  return inline.isHidden;
}

import type { Block } from '../model/article';
import type { Source } from '../model/verdict';
import { attributeOf, isElement, parentOf, tagOf, typeOf } from '../article/dom';
import type { PageTerm } from '../messages/terms';
import { rangesOf } from './light';
import { member } from './member';
import { FOLD_ATTRIBUTE } from './page-marks';

/** A name at the place in the page where it is underlined. */
export interface PlacedTerm {
  readonly term: PageTerm;
  readonly range: Range;
}

/** What a reader clicks, types into or reads as code, and what is set as a title. */
const NEVER =
  /^(?:A|AREA|BUTTON|INPUT|TEXTAREA|SELECT|OPTION|LABEL|SUMMARY|H[1-6]|CODE|PRE|KBD|SAMP|TT|SCRIPT|STYLE|SVG|MATH)$/;
const NEVER_ROLE = /\b(?:link|button|heading|textbox|searchbox|combobox|option|tab|menuitem|checkbox|radio|switch)\b/;

/**
 * Finds where each name is underlined: at the first of its places that is plain text in sight, and nowhere if there is
 * none. Frames are left out: what points at text in them is not heard outside.
 * @param nodesOf the live nodes of a block
 * @returns in the order of the page
 */
export function placeTerms(
  document: Document,
  terms: readonly PageTerm[],
  blocks: ReadonlyMap<string, Block>,
  nodesOf: (block: string) => readonly Node[] | undefined,
): PlacedTerm[] {
  const order = new Map([...blocks.keys()].map((id, i) => [id, i]));
  const placed = terms.flatMap((term) => {
    for (const place of term.places) {
      const block = blocks.get(place.block);
      if (!block || !isPlain(block, place)) continue;
      const range = rangesOf([place], blocks, nodesOf)?.[0];
      if (!range || !isBare(document, range)) continue;
      return [{ term, range, at: [order.get(place.block) ?? 0, place.start] as const }];
    }
    return [];
  });
  placed.sort(({ at: a }, { at: b }) => a[0] - b[0] || a[1] - b[1]);
  return placed.map(({ term, range }) => ({ term, range }));
}

/** Whether a place is in running text, and in no link of it. */
function isPlain({ kind, links }: Block, { start, end }: Source): boolean {
  return kind !== 'heading' && kind !== 'code' && !links.some((link) => link.start < end && link.end > start);
}

/** Whether a range is painted, and stands in nothing that is not for reading. */
function isBare(document: Document, range: Range): boolean {
  const { startContainer: start, endContainer: end } = range;
  if (member(start, 'ownerDocument') !== document) return false;
  if (isInside(start) || (end !== start && isInside(end))) return false;
  // A style may hide what the article has; where nothing is laid out, as in Node, there is nothing to ask.
  return typeof range.getClientRects !== 'function' || range.getClientRects().length > 0;
}

function isInside(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at) ?? hostOf(at)) {
    if (!isElement(at)) continue;
    const role = attributeOf(at, 'role');
    const editable = attributeOf(at, 'contenteditable');
    const fold = attributeOf(at, FOLD_ATTRIBUTE);
    if (
      NEVER.test(tagOf(at)) ||
      (role && NEVER_ROLE.test(role)) ||
      (editable !== null && editable !== 'false') ||
      fold === 'line' ||
      fold === 'away'
    )
      return true;
  }
  return false;
}

/** The element that a shadow root belongs to. */
const hostOf = (node: Node): Element | null => (typeOf(node) === 11 ? (node as ShadowRoot).host : null);

import { attributeOf, firstChildOf, isElement, isText, nextBelow, rawTextOf, tagOf } from './dom';

/** A cell longer than this on average holds paragraphs: the table lays out a page. */
const LONG_CELL = 120;
/** Cells looked at; a layout table shows itself early. */
const MAX_CELLS = 400;
const HOLDS_LAYOUT = new Set(['TABLE', 'ARTICLE', 'SECTION', 'FORM', 'H1', 'H2', 'IFRAME', 'ASIDE', 'NAV', 'MAIN']);

/**
 * True for a table of data, false for one that lays out the page (mail, sites of the nineties): few columns, long
 * cells, tables within.
 */
export function isDataTable(table: Element): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let cells = 0;
  let rows = 0;
  let heads = 0;
  let length = 0;
  let longest = 0;
  let node: Node | null = firstChildOf(table);
  while (node && cells < MAX_CELLS) {
    if (isElement(node)) {
      const tag = tagOf(node);
      if (HOLDS_LAYOUT.has(tag)) return false;
      if (tag === 'TR') rows++;
      else if (tag === 'TH' || tag === 'CAPTION' || tag === 'THEAD') heads++;
      if (tag === 'TD' || tag === 'TH') {
        const size = rawTextOf(node).trim().length;
        cells++;
        length += size;
        longest = Math.max(longest, size);
      }
    }
    node = nextBelow(table, node, !isText(node));
  }
  if (cells < 2 || rows === 0) return false;
  if (length / cells > LONG_CELL || longest > 1200) return false;
  return heads > 0 || (rows >= 2 && cells / rows >= 1.5);
}

import { firstChildOf, isElement, isText, nextSiblingOf, parentOf, tagOf } from './dom';
import { isInvisible, isSpace } from '../text/normalise';

/** A stretch of a run's text that comes from one text node without a gap; offsets are UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the run's text. */
  readonly at: number;
  readonly length: number;
}

export interface TextOfNodes {
  readonly text: string;
  /** In order, without overlap; white space between pieces may belong to none. */
  readonly pieces: readonly Piece[];
}

/** Elements whose text no reader sees as part of a block. */
const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'MATH',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'AUDIO',
  'VIDEO',
  'CANVAS',
]);

/** Elements that part the words before and after them although the mark-up may hold no space. */
const PARTING = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'TR',
  'TD',
  'TH',
  'TABLE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'SECTION',
  'ARTICLE',
  'BLOCKQUOTE',
  'DT',
  'DD',
  'FIGURE',
  'FIGCAPTION',
  'HR',
]);

/**
 * Reads the text of a run of nodes as a reader sees it: white space collapsed, invisible characters dropped, `br` as a
 * line break; and remembers which text node each stretch is from, so that a place in the text can be found again in
 * the page. Walks without recursion: pages nest 20,000 deep.
 * @param nodes siblings in document order
 * @param isHidden tells elements that are not shown; their text is left out
 */
export function textOfNodes(
  nodes: readonly Node[],
  isHidden: (element: Element) => boolean = () => false,
): TextOfNodes {
  const pieces: Piece[] = [];
  let text = '';
  /** White space seen since the last character: nothing, a space, or a line break. */
  let gap: '' | ' ' | '\n' = '';

  const readTextNode = (node: Text) => {
    const { data } = node;
    let from = 0;
    while (from < data.length) {
      const unit = data.charCodeAt(from);
      if (isSpace(unit)) {
        if (gap === '') gap = ' ';
        from++;
        continue;
      }
      if (isInvisible(unit)) {
        from++;
        continue;
      }
      let to = from + 1;
      while (to < data.length && !isSpace(data.charCodeAt(to)) && !isInvisible(data.charCodeAt(to))) to++;
      if (text !== '') text += gap;
      gap = '';
      pieces.push({ node, from, at: text.length, length: to - from });
      text += data.slice(from, to);
      from = to;
    }
  };

  for (const top of nodes) {
    let node: Node | null = top;
    while (node) {
      let descend = false;
      if (isText(node)) readTextNode(node);
      else if (isElement(node)) {
        const tag = tagOf(node);
        if (tag === 'BR') gap = '\n';
        else if (!SILENT.has(tag) && !isHidden(node)) {
          if (PARTING.has(tag) && gap === '') gap = ' ';
          descend = true;
        }
      }
      const child: Node | null = descend ? firstChildOf(node) : null;
      if (child) {
        node = child;
        continue;
      }
      while (node && node !== top && !nextSiblingOf(node)) {
        node = parentOf(node);
        if (node && isElement(node) && PARTING.has(tagOf(node)) && gap === '') gap = ' ';
      }
      if (!node || node === top) break;
      node = nextSiblingOf(node);
    }
  }
  return { text, pieces };
}

import { firstChildOf, isText, nextBelow } from './dom';

/**
 * True where an element holds fewer than so many characters. It looks at no more nodes than that: pages nest elements
 * thousands deep, and each may be asked.
 * @param limit characters, scripts and white space included
 */
export function holdsLittleText(top: Element, limit: number): boolean {
  let length = 0;
  let nodes = 0;
  let node: Node | null = firstChildOf(top);
  while (node) {
    if (isText(node)) length += node.data.length;
    if (length >= limit || ++nodes > limit) return false;
    node = nextBelow(top, node);
  }
  return true;
}

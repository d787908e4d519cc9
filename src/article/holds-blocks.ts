import { firstChildOf, isElement, isText, nextSiblingOf, parentOf, shadowOf, tagOf } from './dom';
import { isBlank } from './is-blank';
import { BLOCK, SILENT } from './tags';

/**
 * True where an element holds a block, a shadow root or an empty line (two `br`), so that it must be walked and not be
 * read as one run. Elements found to do so are remembered, so nesting costs nothing twice.
 */
export function holdsBlocks(top: Element, known: Set<Node>): boolean {
  if (known.has(top)) return true;
  let node: Node | null = firstChildOf(top);
  while (node) {
    let descend = false;
    if (isElement(node)) {
      const tag = tagOf(node);
      const isBreak = tag === 'BR' && isBreakNext(node);
      if (isBreak || BLOCK.has(tag) || known.has(node) || shadowOf(node)) {
        for (let at: Node | null = isBreak ? parentOf(node) : node; at && at !== top; at = parentOf(at))
          if (at !== node || known.has(node)) known.add(at);
        known.add(top);
        return true;
      }
      descend = !SILENT.has(tag);
    }
    const down: Node | null = descend ? firstChildOf(node) : null;
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== top && !nextSiblingOf(node)) node = parentOf(node);
    node = node && node !== top ? nextSiblingOf(node) : null;
  }
  return false;
}

/** True where a `br` is followed by another with nothing but white space between, and by text after. */
function isBreakNext(br: Node): boolean {
  let node = nextSiblingOf(br);
  while (node && isText(node) && isBlank(node)) node = nextSiblingOf(node);
  return node !== null && isElement(node) && tagOf(node) === 'BR';
}

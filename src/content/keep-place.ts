import { member } from './member';

/**
 * Changes what stands on a page, and what is read in the window stays where it is. Browsers see to that themselves from
 * one layout to the next; of a block that comes and is folded before the next frame Firefox sees the coming alone,
 * unless it is made to lay out once more.
 * @param node stands in the document that is changed
 */
export function keepPlace(node: Node | undefined, act: () => void): void {
  act();
  const document = node && member(node, 'ownerDocument');
  const root = document && member(document, 'documentElement');
  if (root && member(document, 'defaultView')?.scrollY) member(root, 'getBoundingClientRect')();
}

import { member } from './member';
import { FOLD_ATTRIBUTE } from './page-marks';
import { isStretch, type Part } from './part-nodes';
import { veil, type Stretch } from './veil';

/** What hides a part in place. */
export interface Cover {
  readonly elements: readonly Element[];
  readonly remove: () => void;
}

/** Hides a part in place, without a change to the tree: what is an element by our mark, what is text by a veil. */
export function cover(part: Part, adopt: (node: Node) => void): Cover {
  const elements: Element[] = [];
  const texts: Stretch[] = [];
  for (const node of part.nodes)
    if (isStretch(node)) texts.push(node);
    else elements.push(node);
  for (const element of elements) {
    adopt(element);
    member(element, 'setAttribute')(FOLD_ATTRIBUTE, 'away');
  }
  const unveil = veil(texts, adopt);
  return {
    elements,
    remove() {
      unveil();
      for (const element of elements) member(element, 'removeAttribute')(FOLD_ATTRIBUTE);
    },
  };
}

import { isElement, isText, parentOf } from '../article/dom';
import { isBlankText } from '../text/normalise';
import type { Fold, FoldEnvironment } from './fold';
import { member } from './member';
import { DIM, mark } from './page-marks';
import type { Part } from './part-nodes';
import { nodesToHide } from './run-elements';
import { veil, type Stretch } from './veil';

/**
 * Greys a run of nodes in its place: by our mark on what is an element, by a highlight on what is text, so that neither
 * layout nor the page's tree changes. Under the pointer, or with the focus inside, it is as the page made it.
 * @param run the nodes of the verdict's blocks, in document order, or a part of one block
 * @param isDimmed whether it begins greyed; a reader may have asked for what this run grew from
 */
export function dimRun(
  run: readonly Node[] | Part,
  isDimmed: boolean,
  { adopt }: Pick<FoldEnvironment, 'adopt'>,
): Fold {
  const nodes: readonly (Node | Stretch)[] = 'isSafe' in run ? run.nodes : nodesToHide(run).map(asStretch);
  const texts = nodes.filter((node) => 'node' in node);
  const elements = nodes.filter((node): node is Element => !('node' in node) && isElement(node));
  const written = texts.map(({ node }) => node.data);
  const around = new Set(texts.map(({ node }) => parentOf(node)).filter((each) => each !== null));
  const ends = new AbortController();
  let dimmed = isDimmed;
  let unveil = () => {};

  const draw = (isUnderPointer = false) => {
    unveil();
    unveil = dimmed && !isUnderPointer ? veil(texts, adopt, DIM) : () => {};
  };
  const set = (next: boolean) => {
    dimmed = next;
    for (const element of elements) {
      adopt(element);
      mark(element, next ? 'dim' : 'shown');
    }
    draw();
  };
  // A highlight knows of no pointer.
  for (const element of around) {
    const listen = member(element, 'addEventListener');
    listen('pointerenter', () => draw(true), { signal: ends.signal });
    listen('pointerleave', () => draw(), { signal: ends.signal });
  }
  set(isDimmed);

  return {
    elements,
    isFolded: () => dimmed,
    set,
    place: () => elements[0] ?? [...around].find(isElement) ?? null,
    isStale: () => texts.some(({ node }, at) => node.data !== written[at] || !member(node, 'isConnected')),
    mend: () => set(dimmed),
    remove() {
      ends.abort();
      unveil();
      for (const element of elements) mark(element, null);
    },
  };
}

const asStretch = (node: Node): Node | Stretch =>
  isText(node) && !isBlankText(node.data) ? { node, from: 0, to: node.length } : node;

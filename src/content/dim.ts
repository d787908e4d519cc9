import { isElement, isText, parentOf } from '../article/dom';
import { isBlankText } from '../text/normalise';
import type { Fold, FoldEnvironment } from './fold';
import { member } from './member';
import { DIM, mark } from './page-marks';
import type { Part } from './part-nodes';
import { nodesToHide } from './run-elements';
import { veil, type Stretch } from './veil';

/** From one block of a run to the next the pointer crosses a gap: so many milliseconds the run stays as it was made. */
const CROSSING = 150;

/**
 * Greys a run of nodes in its place: by our mark on what is an element, by a highlight on what is text, so that neither
 * layout nor the page's tree changes. With the pointer or the focus on one block, the whole run is as the page made it.
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
  const looks = { pointer: false, focus: false };
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let unveil = () => {};

  const draw = () => {
    const isLookedAt = looks.pointer || looks.focus;
    for (const element of elements) {
      adopt(element);
      mark(element, dimmed ? (isLookedAt ? 'looked-at' : 'dim') : 'shown');
    }
    unveil();
    unveil = dimmed && !isLookedAt ? veil(texts, adopt, DIM) : () => {};
  };
  const set = (next: boolean) => {
    dimmed = next;
    draw();
  };
  const look = (by: keyof typeof looks, isHere: boolean) => {
    clearTimeout(leaving);
    if (looks[by] === isHere) return;
    looks[by] = isHere;
    draw();
  };
  // A rule of style knows of the block under the pointer, not of those that belong to it.
  for (const element of new Set([...elements, ...around])) {
    const listen = member(element, 'addEventListener');
    const options = { signal: ends.signal };
    listen('pointerenter', () => look('pointer', true), options);
    listen('pointerleave', () => (leaving = setTimeout(() => look('pointer', false), CROSSING)), options);
    listen('focusin', () => look('focus', true), options);
    listen('focusout', () => look('focus', false), options);
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
      clearTimeout(leaving);
      unveil();
      for (const element of elements) mark(element, null);
    },
  };
}

const asStretch = (node: Node): Node | Stretch =>
  isText(node) && !isBlankText(node.data) ? { node, from: 0, to: node.length } : node;

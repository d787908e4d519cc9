import { textOfNodes } from '../article/text-of-nodes';

/** How far a run may grow into the boxes around it. Pitch boxes seen nest up to six deep. */
const MAX_CLIMB = 8;

/** A box with one of these beside the run holds more than the pitch. Small pictures belong to it. */
const MEDIA = 'figure, video, audio, canvas, iframe, object, embed, math, table, [data-sachlage]';

/** Never hidden whole, whatever they hold. */
const PAGE_PARTS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/**
 * The nodes to hide for a run: each block's own nodes, grown to the largest boxes around them that hold nothing else,
 * so that no empty coloured box is left behind.
 * @param run the run's nodes in document order
 * @returns nodes in document order, none inside another
 */
export function nodesToHide(run: readonly Node[]): Node[] {
  const lengths = new Map<Node, number>(run.map((node) => [node, letters([node])]));
  const grown: Node[] = [];
  for (const node of run) {
    if (grown.some((each) => each.contains(node))) continue;
    let best = node;
    for (let climb = 0; climb < MAX_CLIMB; climb++) {
      const box: Element | null = best.parentElement;
      if (!box || PAGE_PARTS.has(box.tagName) || !holdsOnly(box, lengths)) break;
      best = box;
    }
    grown.push(best);
  }
  return grown;
}

function holdsOnly(box: Element, run: ReadonlyMap<Node, number>): boolean {
  let own = 0;
  for (const [node, length] of run) if (box.contains(node)) own += length;
  if (letters([box]) > own) return false;
  // Text in open shadow roots is not counted above: it may be the report.
  for (const element of box.querySelectorAll('*'))
    if (element.shadowRoot && ![...run.keys()].some((node) => node.contains(element))) return false;
  for (const media of box.querySelectorAll(MEDIA))
    if (![...run.keys()].some((node) => node.contains(media))) return false;
  return true;
}

function letters(nodes: readonly Node[]): number {
  return textOfNodes(nodes).text.replace(/\s/g, '').length;
}

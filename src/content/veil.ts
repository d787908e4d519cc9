import { member } from './member';
import { VEIL } from './page-marks';

/** From and to within one text, end exclusive. */
export interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * Makes stretches of text invisible without a change to the page's tree: what is to be put into a span of ours must
 * wait until the page has hydrated, and is not to be painted meanwhile.
 * @param adopt puts our sheet where a node is
 * @param name of another highlight of the sheet, which greys them instead
 * @returns takes the veil off again
 */
export function veil(stretches: readonly Stretch[], adopt: (node: Node) => void, name = VEIL): () => void {
  const lifts: (() => void)[] = [];
  for (const { node, from, to } of stretches) {
    const document = member(node, 'ownerDocument');
    const view = member(document, 'defaultView');
    const registry = view?.CSS?.highlights;
    if (!view || !registry) continue;
    adopt(node);
    const range = member(document, 'createRange')();
    range.setStart(node, from);
    range.setEnd(node, Math.min(to, node.length));
    const known = registry.get(name);
    if (known) known.add(range);
    else registry.set(name, new view.Highlight(range));
    lifts.push(() => registry.get(name)?.delete(range));
  }
  return () => lifts.splice(0).forEach((act) => act());
}

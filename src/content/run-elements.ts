import { firstChildOf, isElement, nextSiblingOf, parentOf, shadowOf, tagOf } from '../article/dom';
import { textOfNodes } from '../article/text-of-nodes';
import { member } from './member';

/** How far a run may grow into the boxes around it. Pitch boxes seen nest up to six deep. */
const MAX_CLIMB = 8;

/** A box with one of these beside the run holds more than the pitch. Small pictures belong to it. */
const MEDIA = 'figure, video, audio, canvas, iframe, object, embed, math, table, [data-sachlage]';

/** Never hidden whole, whatever they hold. */
const PAGE_PARTS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/**
 * The nodes to hide for a run: each block's own nodes, grown to the largest boxes around them that hold nothing else,
 * so that no empty coloured box is left behind. Each box is looked at once, and its text counted once: runs of
 * thousands of blocks occur.
 * @param run the run's nodes in document order
 * @returns nodes in document order, none inside another
 */
export function nodesToHide(run: readonly Node[]): Node[] {
  const nodes = outermost(run);
  const boxes = new Boxes(nodes);
  const grown: Node[] = [];
  for (let i = 0; i < nodes.length; i++) {
    let best = nodes[i]!;
    let range: Range = { from: i, to: i + 1 };
    for (let climb = 0; climb < MAX_CLIMB; climb++) {
      const box = parentOf(best);
      if (!box || !isElement(box) || PAGE_PARTS.has(tagOf(box))) break;
      const inside = boxes.rangeIn(box, range);
      if (!boxes.holdsOnly(box, inside)) break;
      best = box;
      range = inside;
    }
    while (grown.length > 0 && member(best, 'contains')(grown.at(-1)!)) grown.pop();
    grown.push(best);
    i = range.to - 1;
  }
  return grown;
}

/** In document order, what stands inside another follows it at once. */
function outermost(run: readonly Node[]): Node[] {
  const kept: Node[] = [];
  for (const node of run) {
    const last = kept.at(-1);
    if (!last || !member(last, 'contains')(node)) kept.push(node);
  }
  return kept;
}

/** From and to among the run's nodes, end exclusive. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is known of the boxes around a run. */
class Boxes {
  private readonly run: ReadonlySet<Node>;
  /** Letters of the run's nodes before each of them. */
  private readonly before: readonly number[];
  private readonly letters = new Map<Node, number>();
  private readonly judged = new Map<Node, boolean>();
  /** Nodes beside the run without media and shadow roots. */
  private readonly plain = new Set<Node>();
  private readonly nodes: readonly Node[];

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
    this.run = new Set(nodes);
    let sum = 0;
    this.before = [0, ...nodes.map((node) => (sum += this.lettersIn(node)))];
  }

  /** The run's nodes inside a box: in document order, they are neighbours. */
  rangeIn(box: Element, known: Range): Range {
    let { from, to } = known;
    const contains = member(box, 'contains');
    while (from > 0 && contains(this.nodes[from - 1]!)) from--;
    while (to < this.nodes.length && contains(this.nodes[to]!)) to++;
    return { from, to };
  }

  holdsOnly(box: Element, { from, to }: Range): boolean {
    let verdict = this.judged.get(box);
    if (verdict === undefined) {
      verdict = this.judge(box, this.before[to]! - this.before[from]!);
      this.judged.set(box, verdict);
    }
    return verdict;
  }

  private judge(box: Element, own: number): boolean {
    let all = 0;
    for (let child = firstChildOf(box); child; child = nextSiblingOf(child)) {
      all += this.lettersIn(child);
      if (all > own) return false;
    }
    for (let child = firstChildOf(box); child; child = nextSiblingOf(child))
      if (isElement(child) && !this.isPlain(child)) return false;
    this.letters.set(box, all);
    this.plain.add(box);
    return true;
  }

  private lettersIn(node: Node): number {
    let count = this.letters.get(node);
    if (count === undefined) {
      count = textOfNodes([node]).text.replace(/\s/g, '').length;
      this.letters.set(node, count);
    }
    return count;
  }

  /** Whether an element holds, beside the run, neither media nor text in an open shadow root, which may be the report. */
  private isPlain(element: Element): boolean {
    if (this.run.has(element) || this.plain.has(element)) return true;
    if (shadowOf(element) || member(element, 'matches')(MEDIA)) return false;
    const all = member(element, 'querySelectorAll');
    for (const media of all(MEDIA)) if (!this.isInRun(media)) return false;
    for (const inner of all('*')) if (shadowOf(inner) && !this.isInRun(inner)) return false;
    this.plain.add(element);
    return true;
  }

  private isInRun(node: Node): boolean {
    for (let at: Node | null = node; at; at = parentOf(at)) if (this.run.has(at)) return true;
    return false;
  }
}

import type { Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import type { Place } from '../article/read-article';
import { isHiddenInline } from '../article/hidden';
import { textOfNodes } from '../article/text-of-nodes';
import { foldRun, type Fold, type FoldEnvironment } from './fold';
import { OWN_ATTRIBUTE } from './page-marks';
import { partNodes } from './part-nodes';

export interface Folds {
  /** Folds these verdicts of a new reading, keeps what stays folded as it is, gives the rest back. */
  apply(verdicts: readonly Verdict[], places: ReadonlyMap<string, Place>, blocks: ReadonlyMap<string, Block>): void;
  /** Ids of the verdicts that are folded now. */
  folded(): readonly string[];
  /** Folds or shows one, or all where none is named. */
  set(verdict: string | null, folded: boolean): void;
  placeOf(verdict: string): Element | null;
  clear(): void;
}

interface Known {
  verdict: Verdict;
  /** The run's nodes: what tells that a later reading found the same run. */
  readonly nodes: readonly Node[];
  fold: Fold | null;
  restore: () => void;
  wantsFolded: boolean;
}

/** Keeps the folds of a page from reading to reading. */
export function createFolds(environment: FoldEnvironment): Folds {
  let known: Known[] = [];

  const remove = (each: Known) => {
    each.fold?.remove();
    each.fold = null;
    each.restore();
    each.restore = () => {};
    each.wantsFolded = false;
  };

  const foldPart = (each: Known, blocks: ReadonlyMap<string, Block>) => {
    const span = each.verdict.spans?.[0];
    const expected = span && blocks.get(span.block)?.text.slice(span.start, span.end);
    environment.whenIdle(() => {
      const { nodes } = each;
      if (!each.wantsFolded || each.fold || !span || !nodes[0]?.isConnected) return;
      const { text, pieces } = textOfNodes(nodes, isHiddenInline);
      // The page may have changed since: then another sentence stands there.
      if (text.slice(span.start, span.end) !== expected) return;
      const part = partNodes(nodes[0], pieces, span.start, span.end);
      if (part.nodes.length === 0) return;
      each.restore = part.restore;
      each.fold = foldRun(each.verdict, part.nodes, true, environment);
      environment.changed();
    });
  };

  return {
    apply(verdicts, places, blocks) {
      const next: Known[] = [];
      for (const verdict of verdicts) {
        const nodes = verdict.blocks.flatMap((id) => places.get(id)?.nodes ?? []).flatMap(asThePageHasIt);
        if (nodes.length === 0) continue;
        const same = known.find((each) => isSame(each, verdict, nodes));
        if (same) {
          same.verdict = verdict;
          next.push(same);
        } else next.push({ verdict, nodes, fold: null, restore: () => {}, wantsFolded: true });
      }
      // Give back first: a run that grew holds nodes of the one before.
      for (const each of known) if (!next.includes(each)) remove(each);
      known = next;
      for (const each of known) {
        if (each.fold) continue;
        if (each.verdict.spans) foldPart(each, blocks);
        else each.fold = foldRun(each.verdict, each.nodes, false, environment);
      }
    },
    folded: () => known.filter((each) => each.fold?.isFolded()).map((each) => each.verdict.id),
    set(verdict, folded) {
      for (const each of known) if (verdict === null || each.verdict.id === verdict) each.fold?.set(folded);
    },
    placeOf: (verdict) => known.find((each) => each.verdict.id === verdict)?.fold?.place() ?? null,
    clear() {
      for (const each of known) remove(each);
      known = [];
    },
  };
}

/** A text that we put into a span is still the page's text. */
function asThePageHasIt(node: Node): readonly Node[] {
  return node.nodeType === 1 && (node as Element).getAttribute(OWN_ATTRIBUTE) === 'part'
    ? [...node.childNodes]
    : [node];
}

function isSame(known: Known, verdict: Verdict, nodes: readonly Node[]): boolean {
  const spans = (each: Verdict) => each.spans?.map((span) => `${span.start}-${span.end}`).join() ?? '';
  return (
    known.nodes.length === nodes.length &&
    known.nodes.every((node, index) => node === nodes[index]) &&
    spans(known.verdict) === spans(verdict)
  );
}

import type { Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import type { Place } from '../article/read-article';
import type { FoldLook } from '../settings/settings';
import { dimRun } from './dim';
import { foldRun, type Fold, type FoldEnvironment } from './fold';
import { keepPlace, settle } from './keep-place';
import { asThePageHasThem, asTheyStand } from './lifted';
import { cover, type Cover } from './cover';
import { partOfBlock, type Part } from './part-nodes';

export interface Folds {
  /**
   * Folds these verdicts of a new reading, keeps what stays folded as it is, gives the rest back.
   * @param lookOf whether one is folded or only greyed; folded where it is not given
   */
  apply(
    verdicts: readonly Verdict[],
    places: ReadonlyMap<string, Place>,
    blocks: ReadonlyMap<string, Block>,
    lookOf?: (verdict: Verdict) => FoldLook,
  ): void;
  /** Ids of the verdicts that are folded now. */
  folded(): readonly string[];
  /** Folds or shows one, or all where none is named. */
  set(verdict: string | null, folded: boolean): void;
  placeOf(verdict: string): Element | null;
  /** Takes away what was lifted from texts that the page has changed since; to be called before it is read. */
  tidy(): void;
  /** Everything that bears our mark. */
  elements(): ReadonlySet<Element>;
  clear(): void;
}

interface Known {
  verdict: Verdict;
  /** The run's nodes as the page made them: what tells that a later reading found the same run. */
  readonly nodes: readonly Node[];
  readonly look: FoldLook;
  /** Whether it begins folded: not where the reader opened what this run has nodes of. */
  beginsFolded: boolean;
  fold: Fold | null;
  /** What hides a part of a paragraph until it may be folded. */
  cover: Cover | null;
  /** It waits until the page is idle. */
  isWaiting: boolean;
  isGone: boolean;
}

/** Keeps the folds of a page from reading to reading. */
export function createFolds(environment: FoldEnvironment): Folds {
  let known: Known[] = [];

  const uncover = (each: Known) => {
    each.cover?.remove();
    each.cover = null;
  };
  const remove = (each: Known) => {
    each.isGone = true;
    uncover(each);
    each.fold?.remove();
    each.fold = null;
  };

  /** The part of a paragraph that is a pitch, as the paragraph stands now. */
  const partOf = ({ nodes, verdict }: Known, expected: string | undefined): Part | null => {
    const span = verdict.spans?.[0];
    return span ? partOfBlock(asTheyStand(nodes), span, expected) : null;
  };

  const foldPart = (each: Known, blocks: ReadonlyMap<string, Block>) => {
    const span = each.verdict.spans![0];
    const expected = span && blocks.get(span.block)?.text.slice(span.start, span.end);
    const part = partOf(each, expected);
    if (!part) return;
    if (each.look === 'dim') {
      each.fold = dimRun(part, each.beginsFolded, environment);
      return;
    }
    if (each.beginsFolded) each.cover = cover(part, environment.adopt);
    each.isWaiting = true;
    environment.whenIdle(() => {
      each.isWaiting = false;
      uncover(each);
      const now = each.isGone || each.fold ? null : partOf(each, expected);
      if (!now) return;
      each.fold = foldRun(each.verdict, now, each.beginsFolded, environment);
      environment.changed();
    }, part.isSafe);
  };

  return {
    apply(verdicts, places, blocks, lookOf = () => 'fold') {
      const byFirstNode = new Map<Node, Known[]>();
      for (const each of known) {
        const first = each.nodes[0]!;
        byFirstNode.set(first, [...(byFirstNode.get(first) ?? []), each]);
      }
      const opened = new Set(known.filter((each) => each.fold?.isFolded() === false).flatMap((each) => each.nodes));
      const next = new Set<Known>();
      for (const verdict of verdicts) {
        const nodes = asThePageHasThem(verdict.blocks.flatMap((id) => places.get(id)?.nodes ?? []));
        if (nodes.length === 0) continue;
        const look = lookOf(verdict);
        const same = byFirstNode.get(nodes[0]!)?.find((each) => each.look === look && isSame(each, verdict, nodes));
        if (same) {
          same.verdict = verdict;
          same.fold?.mend();
          next.add(same);
          continue;
        }
        const beginsFolded = !nodes.some((node) => opened.has(node));
        next.add({ verdict, nodes, look, beginsFolded, fold: null, cover: null, isWaiting: false, isGone: false });
      }
      // Give back first: a run that grew holds nodes of the one before.
      const past = known.filter((each) => !next.has(each));
      keepPlace(
        past.flatMap(({ nodes }) => nodes),
        () => past.forEach(remove),
      );
      known = [...next];
      const fresh = known.filter((each) => !each.fold && !each.isWaiting);
      const runs = fresh.filter(({ verdict }) => !verdict.spans);
      settle(runs[0]?.nodes[0], () => {
        for (const each of runs)
          each.fold =
            each.look === 'dim'
              ? dimRun(each.nodes, each.beginsFolded, environment)
              : foldRun(each.verdict, each.nodes, each.beginsFolded, environment);
      });
      for (const each of fresh) if (each.verdict.spans) foldPart(each, blocks);
    },
    folded: () =>
      known.filter(({ fold, cover }) => (fold ? fold.isFolded() : cover !== null)).map(({ verdict }) => verdict.id),
    set(verdict, folded) {
      const meant = known.filter((each) => verdict === null || each.verdict.id === verdict);
      keepPlace(
        meant.flatMap(({ nodes }) => nodes),
        () => {
          for (const each of meant) {
            each.fold?.set(folded);
            if (!folded) uncover(each);
            if (!each.fold) each.beginsFolded = folded;
          }
        },
      );
    },
    placeOf: (verdict) => known.find((each) => each.verdict.id === verdict)?.fold?.place() ?? null,
    tidy() {
      const stale = known.filter((each) => each.fold?.isStale());
      stale.forEach(remove);
      known = known.filter((each) => !each.isGone);
    },
    elements: () => new Set(known.flatMap((each) => each.fold?.elements ?? each.cover?.elements ?? [])),
    clear() {
      for (const each of known) remove(each);
      known = [];
    },
  };
}

function isSame(known: Known, verdict: Verdict, nodes: readonly Node[]): boolean {
  const spans = (each: Verdict) => each.spans?.map((span) => `${span.start}-${span.end}`).join() ?? '';
  return (
    known.nodes.length === nodes.length &&
    known.nodes.every((node, index) => node === nodes[index]) &&
    spans(known.verdict) === spans(verdict)
  );
}

import { attributeOf, bodyOf, holds, isElement, isText, nextSiblingOf, rawTextOf } from '../article/dom';
import type { Place } from '../article/read-article';
import type { Verdict } from '../model/verdict';
import { rulesFor, type ReadyRule } from '../rules/own-rules';
import { isBlankText } from '../text/normalise';
import { createBudget } from './budget';
import type { Folds } from './folds';
import { member } from './member';
import { OWN_ATTRIBUTE } from './page-marks';
import { hitsOf, isCssIn } from './rule-hits';

/** The kind of what a reader's own rule folds; no category of promotion has that name. */
export const OWN_RULE = 'own-rule';

/** Rules may cost this much of a page's time, in milliseconds; a fiftieth of the time that passes comes back. */
const BUDGET_MS = 300;
const SHARE = 0.02;
/** Where it is spent, the page is looked at again after so long. */
const PATIENCE = 1_000;
/** A rule that took too long so many times is left out: once may be the fault of a busy machine. */
const STRIKES = 3;
/** Elements that are folded on one page at most. */
const MOST = 500;

const SEEN = 'img, picture, svg, video, audio, iframe, embed, object, canvas, input, button, textarea, select';

export interface OwnRules {
  /** Goes by these rules from now on; none where it is empty. The same rules on the same page cost nothing. */
  use(list: string): void;
  /** The page is another one: what was folded is given back, and looked for anew. */
  restart(): void;
  /** Whether a node lies in what a rule hit: nothing else may fold it. */
  owns(node: Node): boolean;
  /** Runs that were hit, and those of them that are folded. */
  counts(): { readonly found: number; readonly folded: number };
  fold(folded: boolean): void;
  elements(): ReadonlySet<Element>;
}

interface Run {
  readonly elements: Element[];
  readonly rule: ReadyRule;
}

/**
 * Folds what the reader's own rules hit, on any page that we may read, and what comes late.
 * @param folds of its own: they know nothing of the article
 * @param refold called when what the rules hit has changed, before it is folded: others must let go of it first
 * @param signal ends it; the folds are given back by who made them
 */
export function createOwnRules(
  window: Window & typeof globalThis,
  folds: Folds,
  refold: () => void,
  signal: AbortSignal,
): OwnRules {
  const { document } = window;
  const now = () => window.performance.now();
  const budget = createBudget(BUDGET_MS, SHARE, now);
  let list = '';
  let host = '';
  let rules: readonly ReadyRule[] = [];
  let hits = new Map<ReadyRule, readonly Element[]>();
  let runs: readonly Run[] = [];
  const strikes = new WeakMap<ReadyRule, number>();
  /** Rules that had their turn the last time; the others come first the next. */
  let reached: ReadonlySet<ReadyRule> = new Set();
  let frame = 0;
  let timer = 0;

  const isCss = isCssIn(document);
  const show = (next: readonly Run[]) => {
    const isSame = (a: Run, b: Run) =>
      a.rule.rule.text === b.rule.rule.text &&
      a.elements.length === b.elements.length &&
      a.elements.every((each, i) => each === b.elements[i]);
    if (next.length === runs.length && next.every((run, i) => isSame(run, runs[i]!))) return;
    const kept = next.filter((run) => runs.some((each) => isSame(run, each)));
    runs = next;
    apply(folds, kept);
    refold();
    apply(folds, next);
  };
  const lookAgain = () => {
    frame = 0;
    if (budget.has()) look();
    else later();
  };
  const look = () => {
    if (signal.aborted || rules.length === 0) return;
    const start = now();
    const found = hitsOf(
      [...rules].sort((a, b) => Number(reached.has(a)) - Number(reached.has(b))),
      window,
      now,
    );
    reached = new Set(found.hits.keys());
    const stays = (ready: ReadyRule) =>
      ready.compiled.kind === 'extended' && ready.compiled.readsStyle ? (hits.get(ready) ?? []) : [];
    hits = new Map(
      rules.map((ready) => {
        const before = found.hits.has(ready) ? stays(ready) : (hits.get(ready) ?? []);
        return [ready, [...new Set([...before, ...(found.hits.get(ready) ?? [])])]];
      }),
    );
    for (const ready of found.slow) {
      const times = (strikes.get(ready) ?? 0) + 1;
      strikes.set(ready, times);
      if (times < STRIKES) continue;
      rules = rules.filter((each) => each !== ready);
      console.warn(`Sachlage leaves out a rule that takes too long here: ${ready.rule.text}`);
    }
    const known = new Set(runs.flatMap(({ elements }) => elements));
    show(runsOf(hits, bodyOf(document), known));
    budget.spend(now() - start);
    // A busy machine, or more rules than there is time for at once: nothing else may call for them.
    if (rules.some((ready) => !reached.has(ready))) later();
  };
  const later = () => (timer ||= window.setTimeout(() => ((timer = 0), lookAgain()), PATIENCE));
  const soon = () => {
    // Before it is painted: a frame's callbacks come first.
    if (rules.length > 0) frame ||= window.requestAnimationFrame(lookAgain);
  };
  const observer = new window.MutationObserver(soon);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    },
    { once: true },
  );
  const start = () => {
    observer.disconnect();
    rules = list === '' ? [] : rulesFor(list, host, isCss);
    hits = new Map();
    if (rules.length === 0) return show([]);
    observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'id', 'style'],
    });
    look();
  };

  return {
    use(next) {
      const { hostname } = window.location;
      if (next === list && hostname === host) return;
      list = next;
      host = hostname;
      start();
    },
    restart() {
      show([]);
      start();
    },
    owns: (node) => runs.some(({ elements }) => elements.some((each) => member(each, 'contains')(node))),
    counts: () => ({ found: runs.length, folded: folds.folded().length }),
    fold: (folded) => folds.set(null, folded),
    elements: () => folds.elements(),
  };
}

const verdictOf = ({ elements, rule }: Run, at: number): Verdict => ({
  id: `o${at}`,
  category: OWN_RULE,
  blocks: elements.map((_, i) => `o${at}-${i}`),
  score: 1,
  reasons: [{ rule: OWN_RULE, points: 1, quote: rule.rule.text }],
});

function apply(folds: Folds, runs: readonly Run[]): void {
  const verdicts = runs.map(verdictOf);
  const places = new Map<string, Place>();
  for (const [at, { elements }] of runs.entries())
    for (const [i, element] of elements.entries()) places.set(verdicts[at]!.blocks[i]!, { nodes: [element] });
  folds.apply(verdicts, places, new Map());
}

/** What the rules hit, outermost elements only, in document order; neighbours hit by one rule are one run. */
function runsOf(
  hits: ReadonlyMap<ReadyRule, readonly Element[]>,
  body: Element | null,
  known: ReadonlySet<Element>,
): Run[] {
  if (!body) return [];
  const rules = new Map<Element, ReadyRule>();
  for (const [rule, elements] of hits)
    for (const element of elements)
      if (!rules.has(element) && isFoldable(element, body) && (known.has(element) || isSeen(element)))
        rules.set(element, rule);
  const inOrder = [...rules.keys()]
    .sort((a, b) => (member(a, 'compareDocumentPosition')(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
    .slice(0, MOST);
  const runs: Run[] = [];
  for (const element of inOrder) {
    const run = runs.at(-1);
    const last = run?.elements.at(-1);
    if (last && member(last, 'contains')(element)) continue;
    const rule = rules.get(element)!;
    if (run && last && run.rule === rule && isNext(last, element)) run.elements.push(element);
    else runs.push({ elements: [element], rule });
  }
  return runs;
}

/** Not the page itself, what is not shown in it, or what is ours. */
const isFoldable = (element: Element, body: Element) =>
  element !== body && member(body, 'contains')(element) && attributeOf(element, OWN_ATTRIBUTE) === null;

/** An empty box takes no place on the page and needs no line. */
function isSeen(element: Element): boolean {
  return (
    !isBlankText(rawTextOf(element)) ||
    member(element, 'matches')(SEEN) ||
    holds(element, SEEN) ||
    member(element, 'getBoundingClientRect')().height > 0
  );
}

function isNext(first: Element, second: Element): boolean {
  for (let node = nextSiblingOf(first); node; node = nextSiblingOf(node)) {
    if (node === second) return true;
    if (isElement(node) || (isText(node) && !isBlankText(node.data))) return false;
  }
  return false;
}

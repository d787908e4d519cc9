import { isElement, isText, nextSiblingOf, parentOf, tagOf } from '../article/dom';
import type { Verdict } from '../model/verdict';
import { isBlankText } from '../text/normalise';
import { createFoldLine, type FoldLine, type FoldWords } from './fold-line';
import { createHeld, emptyRoot, type Held } from './held';
import { isLifted, lift, type Lifted } from './lifted';
import { member } from './member';
import { mark, OWN_ATTRIBUTE } from './page-marks';
import { liftPart, type Part } from './part-nodes';
import { nodesToHide } from './run-elements';
import { veil } from './veil';
import type { WhenIdle } from './when-idle';

/** Elements that may host a shadow root, best first: a heading stays a heading for screen readers. */
const HOSTS = [/^(P|DIV)$/, /^(ASIDE|SECTION|BLOCKQUOTE|ARTICLE|SPAN|HEADER|FOOTER|NAV)$/, /^H[1-6]$/];

/** Of those, what is a box of its own: away, it can stay in the page with no height. */
const BOXES = /^(P|DIV|ASIDE|SECTION|BLOCKQUOTE|ARTICLE|HEADER|FOOTER|NAV|H[1-6])$/;
/** Among these children's boxes, one without a height takes no place; among those of a grid it takes a gap. */
const FLOWS = /^(block|flow-root|list-item|table-cell)$/;

/** Of a run so many elements are open to the browser's search. */
const MOST_SEARCHED = 200;

/** Parents in which a line of ours cannot stand as a sibling. */
const NO_ROOM = /^(TABLE|TBODY|THEAD|TFOOT|TR|SELECT|DL)$/;

/** A folded run on the page. */
export interface Fold {
  /** What is hidden now; text nodes come to it once they may be put into a span. */
  readonly elements: readonly Element[];
  /** False once the reader asked to see it. */
  isFolded(): boolean;
  set(folded: boolean): void;
  /** Where the line stands, or the pitch's first element where there is none. */
  place(): Element | null;
  /** Whether the page has changed a text that we lifted a piece from: what is folded is no part of it any more. */
  isStale(): boolean;
  /** Puts right what the page did to our marks and our line when it rendered anew. */
  mend(): void;
  /** Gives everything back: attributes, line, texts. */
  remove(): void;
}

export interface FoldEnvironment {
  readonly words: FoldWords;
  readonly whenIdle: WhenIdle;
  /** Changes the page's tree so that our own watcher does not take it for the page's doing. */
  write(act: () => void): void;
  /** The root of ours that an element already has: it can have but one, and it cannot be taken off again. */
  rootOf(element: Element): ShadowRoot | null;
  /** Remembers a root that was attached. */
  keepRoot(root: ShadowRoot): void;
  readonly adopt: (node: Node) => void;
  /** Called after the reader pressed Show or Hide in the page. */
  changed(): void;
  /**
   * The reader said in the page that a run is no pitch. Absent where nothing is stored, or a rule folded it.
   * @param place of the fold
   * @returns the key of what to say where it could not be stored, else nothing
   */
  readonly notPitch?: (place: Element | null) => Promise<string>;
}

/**
 * Folds a run of nodes into one line.
 * @param run the nodes of the verdict's blocks, in document order, or a part of one block, where the page is idle: then
 *   the line stands in the text
 * @param isFolded whether it begins folded; a reader may have opened what this run grew from
 * @throws nothing for the page's sake: where no line can stand, the run is hidden and the panel gives it back
 */
export function foldRun(
  verdict: Verdict,
  run: readonly Node[] | Part,
  isFolded: boolean,
  environment: FoldEnvironment,
): Fold {
  const isPart = 'isSafe' in run;
  const nodes = isPart ? [] : nodesToHide(run);
  let elements: readonly Element[] = nodes.filter(isElement);
  let lifted: readonly Lifted[] = [];
  let unveil = () => {};
  let host: Element | null = null;
  let line: FoldLine | null = null;
  let beside: Element | null = null;
  const helds: Held[] = [];
  let folded = isFolded;
  let isRemoved = false;

  const markAll = () => {
    const unfolded = (element: Element) => (element === host || !host ? 'shown' : null);
    for (const element of elements) {
      environment.adopt(element);
      mark(element, folded ? (element === host ? 'line' : 'away') : unfolded(element));
    }
  };
  const set = (fold: boolean) => {
    folded = fold;
    markAll();
    line?.show(fold);
    for (const held of helds) held.hold(fold);
  };
  const press = (show: boolean) => {
    const place = line?.place();
    set(!show);
    if (place) line?.moveTo(place);
    environment.changed();
  };
  const found = () => {
    set(false);
    environment.changed();
  };
  const placeOf = () => beside ?? host ?? elements[0] ?? null;
  const drawIn = (root: ShadowRoot) => {
    environment.keepRoot(root);
    const count = verdict.blocks.length;
    const { words, notPitch } = environment;
    const say = notPitch ? () => notPitch(placeOf()) : null;
    line = createFoldLine(root, verdict, count, isPart, words, press, found, say);
    line.show(folded);
  };
  const draw = () => {
    const root = attachToBest(elements, environment);
    host = root?.host ?? null;
    set(folded);
    if (!root) return environment.whenIdle(drawBeside);
    try {
      drawIn(root);
    } catch (error) {
      // Without its line the run could not be given back.
      elements.forEach(unmark);
      emptyRoot(root);
      throw error;
    }
  };
  const drawBeside = () => {
    const first = elements[0];
    const parent = first && parentOf(first);
    if (isRemoved || !parent || !isElement(parent) || NO_ROOM.test(tagOf(parent))) return;
    const { carrier, node } = besideNode(parent);
    beside = node;
    environment.write(() => member(first, 'before')(node));
    drawIn(carrier.attachShadow({ mode: 'closed' }));
  };
  /** Puts bare texts into spans: frameworks compare their own nodes with the page's until it is idle. */
  const liftTexts = () => {
    if (isRemoved) return;
    unveil();
    environment.write(() => {
      const all = nodes.map((node) => (isBareText(node) && !isLifted(node) ? lift(node, 0, node.length) : node));
      lifted = all.filter((each): each is Lifted => 'span' in each);
      elements = all.flatMap((each) => ('span' in each ? [each.span] : isElement(each) ? [each] : []));
    });
    draw();
  };
  /** Lets the browser's search find what is away: it needs a root of ours on it, which hurries nobody. */
  const openToSearch = () => {
    if (isRemoved) return;
    for (const element of elements.slice(0, MOST_SEARCHED)) {
      if (element === host || !BOXES.test(tagOf(element)) || !flows(element)) continue;
      const root = attach(element, environment);
      if (!root) continue;
      environment.keepRoot(root);
      const held = createHeld(root, '', [], found);
      held.hold(folded);
      helds.push(held);
    }
  };

  if (isPart) {
    environment.write(() => ({ elements, lifted } = liftPart(run)));
    draw();
  } else if (nodes.some(isBareText)) {
    set(folded);
    const texts = nodes.filter(isBareText);
    if (folded)
      unveil = veil(
        texts.map((node) => ({ node, from: 0, to: node.length })),
        environment.adopt,
      );
    environment.whenIdle(liftTexts);
  } else draw();
  if (!isPart) environment.whenIdle(openToSearch, true);

  return {
    get elements() {
      return elements;
    },
    isFolded: () => folded,
    set,
    place: placeOf,
    isStale: () => lifted.some((each) => each.isStale()),
    mend() {
      markAll();
      const first = elements[0];
      const node = beside;
      if (node && first && parentOf(first) && besideOf(node, 1) !== first)
        environment.write(() => member(first, 'before')(node));
    },
    remove() {
      isRemoved = true;
      unveil();
      elements.forEach(unmark);
      line?.remove();
      for (const { element } of helds) emptyRoot(element.getRootNode() as ShadowRoot);
      environment.write(() => {
        beside?.remove();
        for (const each of lifted) each.putBack();
      });
    },
  };
}

const unmark = (element: Element) => mark(element, null);

/** Attaches the line's root to the best host that takes one. */
function attachToBest(elements: readonly Element[], environment: FoldEnvironment): ShadowRoot | null {
  for (const tags of HOSTS)
    for (const element of elements) {
      const root = tags.test(tagOf(element)) ? attach(element, environment) : null;
      if (root) return root;
    }
  return null;
}

/** A root of ours on an element. A closed root of the page's own shows only when one tries. */
function attach(element: Element, environment: FoldEnvironment): ShadowRoot | null {
  if (element.hasAttribute('is')) return null;
  try {
    return environment.rootOf(element) ?? element.attachShadow({ mode: 'closed' });
  } catch {
    return null;
  }
}

/** Whether an element would stand as a box of its own between others: in a line of text it would break the line. */
function flows(element: Element): boolean {
  const parent = parentOf(element);
  if (!parent || !isElement(parent)) return false;
  const displayOf = (each: Element) => viewOf(each).getComputedStyle(each).display;
  const isInLine = (node: Node | null) =>
    node !== null && (isElement(node) ? displayOf(node).startsWith('inline') : isBareText(node));
  return FLOWS.test(displayOf(parent)) && !isInLine(besideOf(element, -1)) && !isInLine(besideOf(element, 1));
}

/** The node before or after one, blank texts and comments passed over. */
function besideOf(node: Node, step: 1 | -1): Node | null {
  const next = (each: Node) => (step > 0 ? nextSiblingOf(each) : member(each, 'previousSibling'));
  let at = next(node);
  while (at && !isElement(at) && !isBareText(at)) at = next(at);
  return at;
}

const viewOf = (element: Element) => member(element, 'ownerDocument').defaultView!;

const isBareText = (node: Node): node is Text => isText(node) && !isBlankText(node.data);

function besideNode(parent: Element): { carrier: Element; node: Element } {
  const document = member(parent, 'ownerDocument');
  const tag = tagOf(parent);
  const carrier = document.createElement(/^(P|SPAN|A|B|I|EM|STRONG|H\d)$/.test(tag) ? 'span' : 'div');
  carrier.setAttribute(OWN_ATTRIBUTE, 'line');
  if (!/^(UL|OL|MENU)$/.test(tag)) return { carrier, node: carrier };
  const item = document.createElement('li');
  item.setAttribute(OWN_ATTRIBUTE, 'line');
  item.append(carrier);
  return { carrier, node: item };
}

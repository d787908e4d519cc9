import { isElement, isText, parentOf, tagOf } from '../article/dom';
import type { Verdict } from '../model/verdict';
import { createFoldLine, emptyRoot, type FoldLine, type FoldWords } from './fold-line';
import { member } from './member';
import { FOLD_ATTRIBUTE, OWN_ATTRIBUTE } from './page-marks';
import { nodesToHide } from './run-elements';

/** Elements that may host a shadow root, best first: a heading stays a heading for screen readers. */
const HOSTS = [/^(P|DIV)$/, /^(ASIDE|SECTION|BLOCKQUOTE|ARTICLE|SPAN|HEADER|FOOTER|NAV)$/, /^H[1-6]$/];

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
  /** Gives everything back: attributes, line, spans around texts. */
  remove(): void;
}

export interface FoldEnvironment {
  readonly words: FoldWords;
  /** Calls back when the page has loaded and is idle: only then may a node of ours stand in its tree. */
  whenIdle(act: () => void): void;
  /** Changes the page's tree so that our own watcher does not take it for the page's doing. */
  write(act: () => void): void;
  /** The root of ours that an element already has: it can have but one, and it cannot be taken off again. */
  rootOf(element: Element): ShadowRoot | null;
  /** Remembers a root that was attached. */
  keepRoot(root: ShadowRoot): void;
  readonly adopt: (node: Node) => void;
  /** Called after the reader pressed Show or Hide in the page. */
  changed(): void;
}

/**
 * Folds a run of nodes into one line.
 * @param run the nodes of the verdict's blocks, in document order; text nodes are put into a span of ours
 * @param isPart the run is only a part of a block, the page is idle: the line stands in the text
 * @param isFolded whether it begins folded; a reader may have opened what this run grew from
 * @throws nothing for the page's sake: where no line can stand, the run is hidden and the panel gives it back
 */
export function foldRun(
  verdict: Verdict,
  run: readonly Node[],
  isPart: boolean,
  isFolded: boolean,
  environment: FoldEnvironment,
): Fold {
  const nodes = isPart ? run : nodesToHide(run);
  const wrappers: Element[] = [];
  let elements = nodes.filter(isElement);
  let host: Element | null = null;
  let line: FoldLine | null = null;
  let beside: Element | null = null;
  let folded = isFolded;
  let isRemoved = false;

  const set = (fold: boolean) => {
    folded = fold;
    for (const element of elements) {
      environment.adopt(element);
      const mark = member(element, 'setAttribute');
      if (fold) mark(FOLD_ATTRIBUTE, element === host ? 'line' : 'away');
      else if (element === host || !host) mark(FOLD_ATTRIBUTE, 'shown');
      else unmark(element);
    }
    line?.show(fold);
  };
  const press = (show: boolean) => {
    set(!show);
    environment.changed();
  };
  const drawIn = (root: ShadowRoot) => {
    environment.keepRoot(root);
    const around = elements[0] ? parentOf(elements[0]) : null;
    const colour = around && isElement(around) ? colourOf(around) : 'inherit';
    line = createFoldLine(root, verdict, verdict.blocks.length, colour, isPart, environment.words, press);
    line.show(folded);
  };
  const draw = () => {
    const root = attach(elements, environment);
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
  const wrapAll = () => {
    if (isRemoved) return;
    environment.write(() => (elements = elementsOf(nodes, wrappers)));
    draw();
  };

  if (isPart) wrapAll();
  else if (nodes.some(isBareText)) {
    // Frameworks compare their own nodes with the page's until it is idle: what is an element goes at once.
    set(folded);
    environment.whenIdle(wrapAll);
  } else draw();

  return {
    get elements() {
      return elements;
    },
    isFolded: () => folded,
    set,
    place: () => beside ?? host ?? elements[0] ?? null,
    remove() {
      isRemoved = true;
      elements.forEach(unmark);
      line?.remove();
      environment.write(() => {
        beside?.remove();
        wrappers.forEach(unwrap);
      });
    },
  };
}

const unmark = (element: Element) => member(element, 'removeAttribute')(FOLD_ATTRIBUTE);

const colourOf = (element: Element) => member(element, 'ownerDocument').defaultView!.getComputedStyle(element).color;

/** Attaches the line's root to the best host that takes one. A closed root of the page's own shows only when one tries. */
function attach(elements: readonly Element[], environment: FoldEnvironment): ShadowRoot | null {
  for (const tags of HOSTS)
    for (const element of elements) {
      if (!tags.test(tagOf(element)) || element.hasAttribute('is')) continue;
      try {
        return environment.rootOf(element) ?? element.attachShadow({ mode: 'closed' });
      } catch {
        // taken
      }
    }
  return null;
}

const isBareText = (node: Node): node is Text => isText(node) && node.data.trim() !== '';

function elementsOf(nodes: readonly Node[], wrappers: Element[]): Element[] {
  const elements: Element[] = [];
  for (const node of nodes) {
    if (isElement(node)) elements.push(node);
    else if (isBareText(node) && node.parentNode) {
      const span = node.ownerDocument.createElement('span');
      span.setAttribute(OWN_ATTRIBUTE, 'part');
      node.before(span);
      span.append(node);
      wrappers.push(span);
      elements.push(span);
    }
  }
  return elements;
}

function unwrap(span: Element): void {
  span.replaceWith(...span.childNodes);
}

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

import type { Verdict } from '../model/verdict';
import { createFoldLine, type FoldLine, type FoldWords } from './fold-line';
import { FOLD_ATTRIBUTE, OWN_ATTRIBUTE } from './page-marks';
import { nodesToHide } from './run-elements';

/** Elements that may host a shadow root, best first: a heading stays a heading for screen readers. */
const HOSTS = [/^(P|DIV)$/, /^(ASIDE|SECTION|BLOCKQUOTE|ARTICLE|SPAN|HEADER|FOOTER|NAV)$/, /^H[1-6]$/];

/** Parents in which a line of ours cannot stand as a sibling. */
const NO_ROOM = /^(TABLE|TBODY|THEAD|TFOOT|TR|SELECT|DL)$/;

/** A folded run on the page. */
export interface Fold {
  readonly elements: readonly Element[];
  /** False once the reader asked to see it. */
  isFolded(): boolean;
  set(folded: boolean): void;
  /** Where the line stands, or the pitch's first element where there is none. */
  place(): Element;
  /** Gives everything back: attributes, line, spans around texts. */
  remove(): void;
}

export interface FoldEnvironment {
  readonly words: FoldWords;
  /** Calls back when the page has loaded and is idle: only then may a node of ours stand in its tree. */
  whenIdle(act: () => void): void;
  /** Roots we attached before: an element can have but one, and a closed one cannot be got back from it. */
  readonly roots: WeakMap<Element, ShadowRoot>;
  readonly adopt: (node: Node) => void;
  /** Called after the reader pressed Show or Hide in the page. */
  changed(): void;
}

/**
 * Folds a run of nodes into one line.
 * @param run the nodes of the verdict's blocks, in document order; text nodes are put into a span of ours
 * @param isPart the run is only a part of a block: the line stands in the text
 * @throws nothing for the page's sake: where no line can stand, the run is hidden and the panel gives it back
 */
export function foldRun(verdict: Verdict, run: readonly Node[], isPart: boolean, environment: FoldEnvironment): Fold {
  const wrappers: Element[] = [];
  const elements = elementsOf(isPart ? run : nodesToHide(run), wrappers);
  const attached = attach(elements, environment.roots);
  const host = attached?.host ?? null;
  let line: FoldLine | null = null;
  let beside: Element | null = null;
  let folded = true;
  let isRemoved = false;

  const set = (fold: boolean) => {
    folded = fold;
    for (const element of elements) {
      environment.adopt(element);
      if (fold) element.setAttribute(FOLD_ATTRIBUTE, element === host ? 'line' : 'away');
      else if (element === host || !host) element.setAttribute(FOLD_ATTRIBUTE, 'shown');
      else element.removeAttribute(FOLD_ATTRIBUTE);
    }
    line?.show(fold);
  };
  const press = (show: boolean) => {
    set(!show);
    environment.changed();
  };
  const drawIn = (root: ShadowRoot) => {
    environment.roots.set(root.host, root);
    const around = elements[0]?.parentElement;
    const colour = around ? around.ownerDocument.defaultView!.getComputedStyle(around).color : 'inherit';
    line = createFoldLine(root, verdict, verdict.blocks.length, colour, isPart, environment.words, press);
    line.show(folded);
  };

  set(true);
  if (attached)
    try {
      drawIn(attached);
    } catch (error) {
      // Without its line the run could not be given back.
      for (const element of elements) element.removeAttribute(FOLD_ATTRIBUTE);
      attached.replaceChildren(attached.ownerDocument.createElement('slot'));
      throw error;
    }
  else
    environment.whenIdle(() => {
      const first = elements[0];
      if (isRemoved || !first?.parentElement || NO_ROOM.test(first.parentElement.tagName)) return;
      const { carrier, node } = besideNode(first);
      beside = node;
      first.before(node);
      drawIn(carrier.attachShadow({ mode: 'closed' }));
    });

  return {
    elements,
    isFolded: () => folded,
    set,
    place: () => beside ?? host ?? elements[0]!,
    remove() {
      isRemoved = true;
      for (const element of elements) element.removeAttribute(FOLD_ATTRIBUTE);
      line?.remove();
      beside?.remove();
      for (const wrapper of wrappers) unwrap(wrapper);
    },
  };
}

/** Attaches the line's root to the best host that takes one. A closed root of the page's own shows only when one tries. */
function attach(elements: readonly Element[], roots: WeakMap<Element, ShadowRoot>): ShadowRoot | null {
  for (const tags of HOSTS)
    for (const element of elements) {
      if (!tags.test(element.tagName) || element.hasAttribute('is')) continue;
      try {
        return roots.get(element) ?? element.attachShadow({ mode: 'closed' });
      } catch {
        // taken
      }
    }
  return null;
}

function elementsOf(nodes: readonly Node[], wrappers: Element[]): Element[] {
  const elements: Element[] = [];
  for (const node of nodes) {
    if (node.nodeType === 1) elements.push(node as Element);
    else if (node.nodeType === 3 && node.parentNode && (node as Text).data.trim() !== '') {
      const span = node.ownerDocument!.createElement('span');
      span.setAttribute(OWN_ATTRIBUTE, 'part');
      node.parentNode.insertBefore(span, node);
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

function besideNode(first: Element): { carrier: Element; node: Element } {
  const document = first.ownerDocument;
  const carrier = document.createElement(
    /^(P|SPAN|A|B|I|EM|STRONG|H\d)$/.test(first.parentElement!.tagName) ? 'span' : 'div',
  );
  carrier.setAttribute(OWN_ATTRIBUTE, 'line');
  if (!/^(UL|OL|MENU)$/.test(first.parentElement!.tagName)) return { carrier, node: carrier };
  const item = document.createElement('li');
  item.setAttribute(OWN_ATTRIBUTE, 'line');
  item.append(carrier);
  return { carrier, node: item };
}

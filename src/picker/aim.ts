import {
  attributeOf,
  classOf,
  firstElementOf,
  idOf,
  isElement,
  nextSiblingOf,
  parentOf,
  rawTagOf,
  rawTextOf,
  shadowOf,
  tagOf,
} from '../article/dom';
import { member } from '../content/member';
import { OWN_ATTRIBUTE } from '../content/page-marks';

/** Moves over the page's elements, one step at a time. */
export interface Aim {
  /** The element that is marked; null before there is one. */
  readonly element: Element | null;
  /**
   * Takes what stands at a place: the box around it, not the word that was hit.
   * @returns whether that is another element than before
   */
  at(hit: Element | null): boolean;
  /** The element around, up to a child of the page's body. */
  wider(): void;
  /** Back the way that led here, else the first element inside. */
  narrower(): void;
  /** The element before or after, in the same parent. */
  beside(step: 1 | -1): void;
}

/** The whole page is no block. */
const PAGE = /^(?:HTML|BODY|HEAD|FRAMESET)$/;

export function createAim(window: Window): Aim {
  let element: Element | null = null;
  /** What led to the element from below, the nearest last. */
  let below: Element[] = [];
  const set = (next: Element | null) => {
    if (next && isPickable(next)) element = next;
    else return false;
    return true;
  };
  return {
    get element() {
      return element;
    },
    at(hit) {
      const path: Element[] = [];
      let at: Node | null = hit;
      for (; at && isElement(at) && !PAGE.test(tagOf(at)); at = parentOf(at)) {
        if (isPickable(at) && !isInLine(window, at)) break;
        if (isPickable(at)) path.push(at);
      }
      const next = at && isElement(at) && !PAGE.test(tagOf(at)) ? at : (path.pop() ?? null);
      if (!next || next === element) return false;
      element = next;
      below = path;
      return true;
    },
    wider() {
      const before = element;
      const parent = element && parentOf(element);
      if (before && parent && isElement(parent) && set(parent)) below.push(before);
    },
    narrower() {
      const known = below.pop();
      if (known) {
        set(known);
        return;
      }
      for (let at: Node | null = element && firstElementOf(element); at; at = nextSiblingOf(at))
        if (isElement(at) && hasBox(at) && set(at)) return;
    },
    beside(step) {
      for (let at = element && siblingOf(element, step); at; at = siblingOf(at, step))
        if (isElement(at) && hasBox(at) && set(at)) {
          below = [];
          return;
        }
    },
  };
}

const siblingOf = (node: Node, step: 1 | -1): Node | null =>
  step > 0 ? nextSiblingOf(node) : member(node, 'previousSibling');

/** Not the page itself, and nothing of ours. */
const isPickable = (element: Element) => !PAGE.test(tagOf(element)) && attributeOf(element, OWN_ATTRIBUTE) === null;

const isInLine = (window: Window, element: Element) =>
  /^(?:inline|contents)$/.test(window.getComputedStyle(element).display) &&
  !/^(?:IMG|VIDEO|IFRAME)$/.test(tagOf(element));

function hasBox(element: Element): boolean {
  const { width, height } = member(element, 'getBoundingClientRect')();
  return width > 0 && height > 0;
}

/** Whether what is inside cannot be reached by a rule: another document, or a tree of the element's own. */
export const isClosedOff = (element: Element) => /^I?FRAME$/.test(tagOf(element)) || shadowOf(element) !== null;

/** An element in short, as those who write rules know it: `div.teaser`. */
export function nameOf(element: Element): string {
  const id = idOf(element);
  const [first] = classOf(element).split(/\s+/).filter(Boolean);
  const tag = rawTagOf(element).toLowerCase();
  return `${tag}${typeof id === 'string' && id ? `#${id}` : first ? `.${first}` : ''}`.slice(0, 60);
}

/** How an element's text begins. */
export const beginningOf = (element: Element) =>
  rawTextOf(element).slice(0, 2_000).replace(/\s+/g, ' ').trim().slice(0, 160);

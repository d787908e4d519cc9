import { eachText, parentOf, bodyOf, isElement, tagOf } from '../article/dom';
import { member } from '../content/member';
import { OWN_ATTRIBUTE } from '../content/page-marks';
import { hitsOf, isCssIn } from '../content/rule-hits';
import { rulesFor } from '../rules/own-rules';
import type { Count } from './selectors';

/** What a rule would do on this page. */
export interface Reach {
  /** Elements, those inside others left out; up to five hundred. */
  readonly elements: readonly Element[];
  /** The share of the page's letters in them, 0..1. */
  readonly share: number;
}

export interface Trial {
  /** What a selector hits; nothing where it is no sound rule, or takes too long. */
  readonly reachOf: (selector: string) => Reach;
  /** Counts what selectors hit that must hit an element. */
  readonly countFor: (element: Element) => Count;
}

/** Tries rules the way they are run once they are stored. Answers are kept: the page is taken to stand still. */
export function createTrial(window: Window & typeof globalThis, now: () => number): Trial {
  const { document } = window;
  const isCss = isCssIn(document);
  const hits = new Map<string, readonly Element[]>();
  const letters = new Map<Node, number>();
  const elementsOf = (selector: string): readonly Element[] => {
    const known = hits.get(selector);
    if (known) return known;
    const [ready] = rulesFor(`##${selector}`, window.location.hostname, isCss);
    const found = ready ? hitsOf([ready], window, now) : null;
    const all = ready && found && found.slow.length === 0 ? (found.hits.get(ready) ?? []) : [];
    const outer = outermost(all.filter((each) => member(each, 'getAttribute')(OWN_ATTRIBUTE) === null));
    hits.set(selector, outer);
    return outer;
  };
  const lettersIn = (root: Node): number => {
    let sum = letters.get(root);
    if (sum === undefined) letters.set(root, (sum = countLetters(document, root)));
    return sum;
  };
  return {
    reachOf(selector) {
      const elements = elementsOf(selector);
      const body = bodyOf(document);
      const all = body ? lettersIn(body) : 0;
      const own = elements.reduce((sum, each) => sum + lettersIn(each), 0);
      return { elements, share: all > 0 ? own / all : 0 };
    },
    countFor: (element) => (selector) => {
      const found = elementsOf(selector);
      return found.includes(element) ? found.length : null;
    },
  };
}

/** Elements as a search gives them, in document order, without those inside others. */
function outermost(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const each of elements) {
    const last = kept.at(-1);
    if (!last || !member(last, 'contains')(each)) kept.push(each);
  }
  return kept;
}

const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;

function countLetters(document: Document, root: Node): number {
  let sum = 0;
  eachText(document, root, (text) => {
    const parent = parentOf(text);
    if (!(parent && isElement(parent) && SILENT.test(tagOf(parent)))) sum += text.data.replace(/\s+/g, '').length;
    return true;
  });
  return sum;
}

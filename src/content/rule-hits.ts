import { querySelectorAll } from '@ghostery/adblocker-extended-selectors';
import { queryAll } from '../article/dom';
import type { ReadyRule } from '../rules/own-rules';
import { Guard, TooSlow, type Guarded } from './guarded';
import { member } from './member';

/** One rule may take so many milliseconds of a page's time at once, all of them together a little more. */
const RULE_MS = 20;
const ALL_MS = 40;
const CSS_MS = 100;
/** More elements than this a rule does not hit. */
const MOST_HITS = 500;
/** What a text is read of by a pattern, whose time grows with a power of it, and by plain words. */
const PATTERN_LETTERS = 2_000;
const PLAIN_LETTERS = 20_000;
const MOST_ELEMENTS = 10_000;

/** Whether a page's browser takes a selector. */
export function isCssIn(document: Document): (css: string) => boolean {
  return (css) => {
    try {
      member(document, 'createDocumentFragment')().querySelector(css);
      return true;
    } catch {
      return false;
    }
  };
}

export interface RuleHits {
  /** What each rule hits; those that there was no time for are not in it. */
  readonly hits: ReadonlyMap<ReadyRule, readonly Element[]>;
  /** Rules that took too long this time. */
  readonly slow: readonly ReadyRule[];
}

/** Runs rules on a page, within bounds of time and number. What fails on this page hits nothing. */
export function hitsOf(rules: readonly ReadyRule[], window: Window, now: () => number): RuleHits {
  const hits = new Map<ReadyRule, readonly Element[]>();
  const slow: ReadyRule[] = [];
  const end = now() + ALL_MS;
  const texts = { cut: new Map<Node, string>(), long: new Map<Node, string>() };
  for (const ready of rules) {
    const start = now();
    if (start > end) break;
    try {
      hits.set(ready, elementsOf(ready, window, now, texts).slice(0, MOST_HITS));
    } catch (error) {
      if (error instanceof TooSlow) slow.push(ready);
      else hits.set(ready, []);
    }
    // The browser's own search cannot be stopped, only not be asked again.
    if (ready.compiled.kind === 'css' && now() - start > CSS_MS) slow.push(ready);
  }
  return { hits, slow };
}

/** @param texts what was read of elements for the rules before, cut for patterns and longer for plain words */
function elementsOf(
  { compiled }: ReadyRule,
  window: Window,
  now: () => number,
  texts: { readonly cut: Map<Node, string>; readonly long: Map<Node, string> },
): Element[] {
  if (compiled.kind === 'css') return queryAll(window.document, compiled.css);
  const guard = new Guard(window, {
    letters: compiled.hasPattern ? PATTERN_LETTERS : PLAIN_LETTERS,
    elements: MOST_ELEMENTS,
    until: now() + RULE_MS,
    now,
    texts: compiled.hasPattern ? texts.cut : texts.long,
    steep: compiled.steep,
  });
  // The library asks no more of an element than a guarded one has.
  const root = guard.wrap(window.document) as unknown as Element;
  const found = querySelectorAll(root, compiled.ast) as unknown as Guarded[];
  return found.map(({ node }) => node as Element);
}

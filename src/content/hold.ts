import type { Block } from '../model/article';
import type { Place } from '../article/read-article';
import type { Verdict } from '../model/verdict';
import { isElement } from '../article/dom';
import { member } from './member';
import { FOLD_ATTRIBUTE } from './page-marks';

/** What follows a pitch so closely may belong to it: the sentence that gives it away may be still to come. */
const BLOCKS = 2;
/** What is held back is shown after so long, in milliseconds, whatever has come. */
const PATIENCE = 150;

/** Holds back what comes right behind a pitch while the page streams, so that it is judged before it is painted. */
export interface Hold {
  /**
   * A page that still streams was read: holds back its last blocks where they follow a pitch.
   * @param folding what is folded now
   */
  hold(blocks: readonly Block[], places: ReadonlyMap<string, Place>, folding: readonly Verdict[]): void;
  /** Whether the page ends in a pitch so far: what comes next is worth reading, whatever it says. */
  isOpen(): boolean;
  release(): void;
}

/**
 * @param adopt puts our sheet where an element is
 * @param signal releases
 */
export function createHold(window: Window, adopt: (node: Node) => void, signal: AbortSignal): Hold {
  let held: Element[] = [];
  let isOpen = false;
  let timer = 0;
  const release = () => {
    window.clearTimeout(timer);
    isOpen = false;
    for (const element of held) member(element, 'removeAttribute')(FOLD_ATTRIBUTE);
    held = [];
  };
  signal.addEventListener('abort', release, { once: true });
  return {
    hold(blocks, places, folding) {
      release();
      const pitches = new Set(folding.filter(({ spans }) => !spans).flatMap((verdict) => verdict.blocks));
      const last = blocks.findLastIndex(({ id }) => pitches.has(id));
      if (last < 0 || last < blocks.length - 1 - BLOCKS) return;
      isOpen = true;
      for (const { id } of blocks.slice(last + 1))
        for (const node of places.get(id)?.nodes ?? []) {
          if (!isElement(node) || member(node, 'hasAttribute')(FOLD_ATTRIBUTE)) continue;
          adopt(node);
          member(node, 'setAttribute')(FOLD_ATTRIBUTE, 'away');
          held.push(node);
        }
      timer = window.setTimeout(release, PATIENCE);
    },
    isOpen: () => isOpen,
    release,
  };
}

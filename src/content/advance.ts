import type { Place } from '../article/read-article';
import type { Verdict } from '../model/verdict';
import { isElement } from '../article/dom';
import { cover, type Cover } from './cover';
import { member } from './member';
import { FOLD_ATTRIBUTE } from './page-marks';
import { partOfBlock } from './part-nodes';
import { nodesToHide } from './run-elements';

/** What is hidden before the settings are known. */
export interface Advance {
  /** Hides runs, and parts of paragraphs, at once and without a line. */
  readonly hide: (verdicts: readonly Verdict[], places: ReadonlyMap<string, Place>) => void;
  readonly giveBack: () => void;
}

/**
 * Settings come from storage a hundredth of a second after the page starts, in Firefox a tenth: time enough for a pitch
 * to be painted. Until then the defaults are taken for granted, and only hidden what can be given back without a trace.
 * @param adopt puts our sheet where an element is
 * @param signal gives everything back
 */
export function createAdvance(adopt: (node: Node) => void, signal: AbortSignal): Advance {
  let hidden: Element[] = [];
  let covers: Cover[] = [];
  const giveBack = () => {
    for (const each of covers) each.remove();
    covers = [];
    for (const element of hidden) member(element, 'removeAttribute')(FOLD_ATTRIBUTE);
    hidden = [];
  };
  signal.addEventListener('abort', giveBack, { once: true });
  return {
    giveBack,
    hide(verdicts, places) {
      for (const verdict of verdicts) {
        const nodes = verdict.blocks.flatMap((id) => places.get(id)?.nodes ?? []);
        const span = verdict.spans?.[0];
        const part = span && partOfBlock(nodes, span);
        if (part) covers.push(cover(part, adopt));
        if (span) continue;
        for (const node of nodesToHide(nodes)) {
          if (!isElement(node)) continue;
          adopt(node);
          member(node, 'setAttribute')(FOLD_ATTRIBUTE, 'away');
          hidden.push(node);
        }
      }
    },
  };
}

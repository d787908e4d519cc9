import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToPanel } from '../messages/to-panel';
import type { Entity } from '../model/entity';
import type { Actions } from './actions';
import type { AskedName } from './glossary';
import type { Jumper } from './jumper';

/** What the steps of a key go through: the buttons of facts, the lines of terms. */
const STEPS = { 'next-fact': '.fact', 'next-term': '.term > summary' } as const;

/**
 * Does what the reader asks by keys and menus of the browser: goes to the next fact or term, or explains a name.
 * @param glossary null while there is nothing to do it with
 * @returns the name asked about last
 */
export function useAsked(
  tabId: number,
  glossary: readonly Entity[] | null,
  jumper: Jumper,
  onAsked: Actions['onAsked'],
): AskedName | null {
  const [asked, setAsked] = useState<AskedName | null>(null);
  /** Where the last step of each kind led: focus may have gone elsewhere since, or never come. */
  const last = useRef<Partial<Record<keyof typeof STEPS, Element>>>({});
  const act = useRef<(ask: ToPanel) => void>(() => {});
  act.current = (ask) => {
    if (ask.type === 'explain') return setAsked({ name: ask.name });
    const steps = [...document.querySelectorAll<HTMLElement>(STEPS[ask.type])];
    const next = steps[(currentOf(steps, last.current[ask.type]) + 1) % steps.length];
    if (!next) return undefined;
    last.current[ask.type] = next;
    next.focus();
    if (ask.type === 'next-fact') return next.click();
    const term = next.closest<HTMLDetailsElement>('.term');
    const mention = glossary?.find(({ name }) => name === term?.dataset['term'])?.mentions[0];
    if (mention) jumper.jump([mention]);
    return undefined;
  };
  const isReady = glossary !== null;
  useEffect(() => {
    if (!isReady) return undefined;
    return onAsked(tabId, (ask) => act.current(ask));
    // oxlint-disable-next-line react/exhaustive-deps -- actions never change
  }, [isReady, tabId]);
  return asked;
}

/** The step that has focus, itself or in what it opens; else the last one; -1 before the first. */
function currentOf(steps: readonly HTMLElement[], last: Element | undefined): number {
  const active = document.activeElement;
  const focused = steps.findIndex((step) => (step.closest('.term') ?? step).contains(active));
  return focused >= 0 ? focused : steps.findIndex((step) => step === last);
}

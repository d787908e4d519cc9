import type { Stage } from './stage';

interface PointerActions {
  readonly isAiming: () => boolean;
  /** The pointer came over what stands at a place of the page. */
  readonly over: (element: Element | null) => void;
  readonly take: (element: Element | null) => void;
}

/** The pointer over the page, and its clicks; those on the card are the card's own. */
export function listenToPointer(window: Window, stage: Stage, card: Element, on: PointerActions): void {
  const isOnCard = (event: MouseEvent) => card.contains(event.target as Node);
  let last: MouseEvent | null = null;
  stage.document.addEventListener('mousemove', (event) => {
    const isFirst = last === null;
    last = event;
    // Asking what stands there lays the page out: once a frame.
    if (isFirst)
      window.requestAnimationFrame(() => {
        const at = last;
        last = null;
        if (at && on.isAiming() && !isOnCard(at)) on.over(stage.below(at.clientX, at.clientY));
      });
  });
  stage.document.addEventListener('click', (event) => {
    if (!isOnCard(event)) on.take(stage.below(event.clientX, event.clientY));
  });
}

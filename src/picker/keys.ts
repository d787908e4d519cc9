interface KeyActions {
  readonly isAiming: () => boolean;
  readonly isDone: () => boolean;
  readonly wider: () => void;
  readonly narrower: () => void;
  readonly beside: (step: 1 | -1) => void;
  readonly take: () => void;
  readonly leave: () => void;
  /** @param pages heights of the window, down */
  readonly scroll: (pages: number) => void;
}

/** The picker's keys. They are the frame's own: the page does not hear them. */
export function listenToKeys(document: Document, card: HTMLElement, on: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as Element;
    const isOnControl = target.matches('button, input');
    const isOnField = target.matches('input');
    const act = actOf(event.key, isOnControl, isOnField);
    if (event.key === 'Tab') cycle(document, card, event);
    if (!act) return;
    event.preventDefault();
    act();
  });

  const actOf = (key: string, isOnControl: boolean, isOnField: boolean): (() => void) | null => {
    if (key === 'Escape') return on.leave;
    if (on.isDone()) return null;
    // A button does what it says; a choice of rules has the arrows for itself.
    if (key === 'Enter') return isOnControl && !isOnField ? null : on.take;
    if (isOnField) return null;
    if (key === 'ArrowUp') return on.wider;
    if (key === 'ArrowDown') return on.narrower;
    if (key === 'PageUp') return () => on.scroll(-1);
    if (key === 'PageDown') return () => on.scroll(1);
    if (!on.isAiming()) return null;
    if (key === 'ArrowLeft') return () => on.beside(-1);
    if (key === 'ArrowRight') return () => on.beside(1);
    return null;
  };
}

/** Keeps the focus in the card: behind it lies the page, which is covered. */
function cycle(document: Document, card: HTMLElement, event: KeyboardEvent): void {
  const stops = [...card.querySelectorAll<HTMLElement>('button:not(:disabled), input')].filter((each) =>
    each.checkVisibility(),
  );
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return;
  const at = document.activeElement;
  const isAtEnd = event.shiftKey ? at === first || at === card || at === document.body : at === last;
  if (!isAtEnd) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** Where the session and the picker's script find each other: both run in the same world of scripts on a page. */
const PORT = Symbol.for('sachlage.page');
const world = globalThis as { [PORT]?: PagePort };

/** What the picker may ask of the session on its page. */
export interface PagePort {
  /** The element that the context menu was opened on last; null where none was, or it is gone. */
  contextTarget(): Element | null;
  /** The reader picks a block here: a page that waits for a click is read. */
  begin(): void;
  /** Folds what a rule hits, as if it stood among the reader's own; null ends it. */
  preview(rule: string | null): void;
  /** First nodes of the blocks that report: what no rule should hide by accident. */
  reported(): readonly Node[];
}

/** Opens the port of a session. @param signal closes it */
export function openPort(port: PagePort, signal: AbortSignal): void {
  world[PORT] = port;
  signal.addEventListener(
    'abort',
    () => {
      if (world[PORT] === port) delete world[PORT];
    },
    { once: true },
  );
}

/** The port of the session that lives on this page; null where none does. */
export const pagePort = (): PagePort | null => world[PORT] ?? null;

/** Remembers what the context menu was opened on, without keeping it alive. */
export function watchContextMenu(window: Window, signal: AbortSignal): () => Element | null {
  let last: WeakRef<Element> | null = null;
  window.addEventListener(
    'contextmenu',
    ({ target, isTrusted }) => {
      // A page that makes such an event itself would say where the reader is to begin.
      if (!isTrusted) return;
      last = target instanceof Element ? new WeakRef(target) : null;
    },
    { capture: true, passive: true, signal },
  );
  return () => last?.deref() ?? null;
}

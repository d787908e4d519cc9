/** What the pointer does over underlined names; the cards decide what follows. */
export interface PointerWatcher<T> {
  /** The mouse moved: over a name, over the card, or over neither. */
  over(what: Hit<T> | 'card' | null): void;
  /** Something was clicked or tapped. */
  hit(what: Hit<T> | 'card' | null): void;
}

/** A name, and which of its boxes was hit: it may be broken over two lines. */
export interface Hit<T> {
  readonly what: T;
  readonly box: number;
}

export interface PointerTarget<T> {
  readonly what: T;
  readonly range: Range;
}

/**
 * Watches mouse, pen and finger. An underline is no element that events come from, so what was hit is found in two
 * steps: is the element one that has names in it, and is the point in the boxes of one. What lies over the text is hit
 * itself, as it should be.
 * @param cardOf our node of the card, while one is open
 * @param isReal whether an event comes from the reader: a page that makes its own would learn by our card which names it
 *   has that she does not know
 */
export function watchPointer<T>(
  window: Window & typeof globalThis,
  cardOf: () => Element | null,
  watcher: PointerWatcher<T>,
  signal: AbortSignal,
  isReal: (event: Event) => boolean = ({ isTrusted }) => isTrusted,
): { set(targets: readonly PointerTarget<T>[]): void; again(): void } {
  let around = new WeakMap<Node, PointerTarget<T>[]>();
  let isOver = false;
  let frame = 0;
  let last: { readonly x: number; readonly y: number; readonly on: EventTarget | null } | null = null;

  const find = (on: EventTarget | null, x: number, y: number): Hit<T> | 'card' | null => {
    if (on !== null && on === cardOf()) return 'card';
    for (const { what, range } of (on && around.get(on as Node)) ?? []) {
      const box = boxAt(range.getClientRects(), x, y);
      if (box >= 0) return { what, box };
    }
    return null;
  };
  const look = () => {
    frame = 0;
    if (!last || signal.aborted) return;
    const what = find(last.on, last.x, last.y);
    // Nothing after nothing is no news.
    if (what === null && !isOver) return;
    isOver = what !== null;
    watcher.over(what);
  };
  // In open shadow roots the event names the host; the path begins with the element itself.
  const targetOf = (event: Event) => event.composedPath()[0] ?? event.target;
  const moved = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !isReal(event)) return;
    // Whoever marks text does not ask.
    last = event.buttons === 0 ? { x: event.clientX, y: event.clientY, on: targetOf(event) } : { x: 0, y: 0, on: null };
    frame ||= window.requestAnimationFrame(look);
  };
  const left = (event: PointerEvent) => {
    if (event.relatedTarget !== null || !isReal(event)) return;
    last = { x: 0, y: 0, on: null };
    frame ||= window.requestAnimationFrame(look);
  };
  const clicked = (event: MouseEvent) => {
    if (event.button !== 0 || event.defaultPrevented || !isReal(event)) return;
    const isMarking = window.getSelection()?.isCollapsed === false;
    const what = find(targetOf(event), event.clientX, event.clientY);
    watcher.hit(isMarking && what !== 'card' ? null : what);
  };

  let listening: AbortController | null = null;
  const stop = () => {
    listening?.abort();
    listening = null;
    window.cancelAnimationFrame(frame);
    frame = 0;
    last = null;
    isOver = false;
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    set(targets) {
      around = new WeakMap();
      for (const target of targets)
        for (const element of elementsOf(target.range)) around.set(element, [...(around.get(element) ?? []), target]);
      if (targets.length === 0) return stop();
      if (listening) return;
      listening = new AbortController();
      const options = { passive: true, signal: listening.signal };
      window.addEventListener('pointermove', moved, options);
      window.addEventListener('pointerout', left, options);
      window.addEventListener('click', clicked, options);
    },
    again() {
      if (!last?.on) return;
      // The page moved under the pointer: what it is over now is another element.
      const { x, y } = last;
      last = { x, y, on: window.document.elementFromPoint(x, y) };
      frame ||= window.requestAnimationFrame(look);
    },
  };
}

/** The elements that the texts of a range stand in: events come from them. */
function elementsOf(range: Range): Set<Element> {
  const found = new Set<Element>();
  const { startContainer, endContainer, commonAncestorContainer } = range;
  const walker = range.startContainer.ownerDocument!.createTreeWalker(commonAncestorContainer, 4);
  for (let node: Node | null = startContainer; node;) {
    if (node.parentElement) found.add(node.parentElement);
    if (node === endContainer) break;
    walker.currentNode = node;
    node = walker.nextNode();
  }
  return found;
}

function boxAt(boxes: DOMRectList, x: number, y: number): number {
  return Array.from(boxes).findIndex(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

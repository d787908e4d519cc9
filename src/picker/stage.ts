import { member } from '../content/member';
import { OWN_ATTRIBUTE } from '../content/page-marks';

/** Marked places are drawn up to this number. */
const MOST_BOXES = 60;
/** How often the focus is taken back from a page that takes it away. */
const MOST_FIGHTS = 50;
const FIGHT_EVERY = 150;

/** What the picker stands on: a frame over the whole window, whose keys and clicks the page never sees. */
export interface Stage {
  readonly document: Document;
  /** What is in the page below a place in the window. */
  below(x: number, y: number): Element | null;
  /** Draws boxes around elements of the page, and keeps them there while it scrolls. */
  mark(elements: readonly Element[]): void;
  /** Takes no more than this many CSS pixels of height, at the window's lower edge; the page can be used again. */
  shrink(width: number, height: number): void;
  close(): void;
}

/**
 * Puts a frame of ours over the page. It is a document of its own in a closed shadow root: the page hears of nothing that
 * happens in it, whatever it listens to, and cannot reach it. It stands above all else, dialogs of the page included.
 * @param theme of what will stand in it
 * @param closed called when the page, or a newer picker, has taken it away
 * @returns null where the browser gives us no document of our own: a sandboxed page
 */
export async function openStage(
  window: Window & typeof globalThis,
  title: string,
  theme: 'light' | 'dark',
  signal: AbortSignal,
  closed: () => void,
): Promise<Stage | null> {
  const { document } = window;
  const host = document.createElement('div');
  host.setAttribute(OWN_ATTRIBUTE, 'picker');
  host.popover = 'manual';
  style(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    display: 'block',
    width: '100%',
    height: '100%',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    overflow: 'hidden',
    'z-index': '2147483647',
    'pointer-events': 'none',
  });
  const frame = document.createElement('iframe');
  frame.title = title;
  style(frame, {
    all: 'initial',
    display: 'block',
    width: '100%',
    height: '100%',
    border: '0',
    background: 'none',
    // The same as inside, or the browser would put a ground behind it.
    'color-scheme': theme,
    'pointer-events': 'auto',
  });
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    window.setTimeout(resolve, 500);
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  // A modal dialog of the page would make all outside of it deaf.
  const modal = [...member(document, 'querySelectorAll')(':modal')].at(-1);
  const place = modal ?? member(document, 'documentElement');
  member(place, 'append')(host);
  try {
    host.showPopover();
  } catch {
    // It stands above most things without.
  }
  await loaded;
  const inner = frame.contentDocument;
  const view = frame.contentWindow;
  if (!inner?.body || !view || signal.aborted) {
    host.remove();
    return null;
  }

  const layer = inner.createElement('div');
  layer.className = 'marks';
  layer.ariaHidden = 'true';
  inner.body.append(layer);
  let marked: readonly Element[] = [];
  const draw = () => {
    while (layer.children.length > marked.length) layer.lastElementChild!.remove();
    for (const [at, element] of marked.entries()) {
      const box = (layer.children[at] ?? layer.appendChild(inner.createElement('div'))) as HTMLElement;
      const { left, top, width, height } = member(element, 'getBoundingClientRect')();
      style(box, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    }
  };
  let drawn = 0;
  const drawSoon = () => (drawn ||= window.requestAnimationFrame(() => ((drawn = 0), draw())));
  window.addEventListener('scroll', drawSoon, { capture: true, passive: true, signal });
  window.addEventListener('resize', drawSoon, { passive: true, signal });

  // The page may take the focus at any time, and whoever loses it may never hear of it.
  let fights = 0;
  let focused: HTMLElement | null = null;
  inner.addEventListener('focusin', ({ target }) => (focused = target as HTMLElement));
  const fight = window.setInterval(() => {
    // The page closed the dialog that we stand in: nobody sees us, and what is tried must not stay.
    if (!host.checkVisibility()) return closed();
    if (member(document, 'activeElement') !== host && focused && fights++ < MOST_FIGHTS) focused.focus();
  }, FIGHT_EVERY);
  const watcher = new window.MutationObserver(() => host.isConnected || closed());
  watcher.observe(place, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      watcher.disconnect();
      window.clearInterval(fight);
      host.remove();
    },
    { once: true },
  );

  return {
    document: inner,
    below(x, y) {
      style(frame, { 'pointer-events': 'none' });
      const found = member(document, 'elementFromPoint')(x, y);
      style(frame, { 'pointer-events': 'auto' });
      return found;
    },
    mark(elements) {
      marked = elements.slice(0, MOST_BOXES);
      draw();
    },
    shrink(width, height) {
      window.clearInterval(fight);
      marked = [];
      draw();
      style(host, {
        inset: 'auto auto 12px 50%',
        translate: '-50%',
        width: `min(${width}px, calc(100vw - 16px))`,
        height: `${height}px`,
      });
    },
    close: () => host.remove(),
  };
}

/** Styles that no sheet of the page can override, set so that no policy of the page forbids it. */
function style(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

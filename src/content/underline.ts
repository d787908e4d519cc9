import { rootOf } from '../article/dom';
import { OWN_ATTRIBUTE, TERM } from './page-marks';

/** Draws dotted lines under ranges of the page's text, without a change to the page's own nodes. */
export interface Underline {
  draw(ranges: readonly Range[]): void;
  clear(): void;
}

/**
 * Custom highlights, where the browser paints a line with them; else lines of our own.
 * @param adopt puts our sheet into the root of a node
 * @param write runs what changes the page's tree on our behalf
 * @param isSecret whether the page must not learn what is underlined: it sees every highlight of its document, and
 *   nothing of lines in a closed root
 */
export function createUnderline(
  window: Window & typeof globalThis,
  adopt: (node: Node) => void,
  write: (act: () => void) => void,
  isSecret: boolean,
): Underline {
  return !isSecret && paintsLines(window) ? highlights(window, adopt) : ownLines(window, write);
}

/**
 * Chrome has underlined highlights since version 105. Firefox has highlights since 140 and paints a line with them
 * since 146, which cannot be asked for (mdn/browser-compat-data#28782); the same version brought `text-decoration-inset`.
 * Under forced colours Chromium gives every highlight the colours of a selection, whatever a style says: names would be
 * louder than the text.
 */
function paintsLines(window: Window & typeof globalThis): boolean {
  const { CSS } = window;
  if (!CSS?.highlights || window.matchMedia?.('(forced-colors: active)').matches) return false;
  return !CSS.supports('-moz-appearance', 'none') || CSS.supports('text-decoration-inset', '1px');
}

function highlights(window: Window & typeof globalThis, adopt: (node: Node) => void): Underline {
  return {
    draw(ranges) {
      for (const { startContainer } of ranges) adopt(startContainer);
      if (ranges.length > 0) window.CSS.highlights.set(TERM, new window.Highlight(...ranges));
      else window.CSS.highlights.delete(TERM);
    },
    clear: () => void window.CSS.highlights.delete(TERM),
  };
}

const LINES = `
:host { all: initial !important; position: absolute !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; pointer-events: none !important; }
i { position: absolute; box-sizing: border-box; height: 0; border-block-end: 1px dotted; pointer-events: none; }
@media print { i { display: none; } }
`;

/** Lines in a closed root of a node of ours, drawn anew where the page's layout changes. */
function ownLines(window: Window & typeof globalThis, write: (act: () => void) => void): Underline {
  const { document } = window;
  let shown: readonly Range[] = [];
  let root: ShadowRoot | null = null;
  let frame = 0;
  const later = () => {
    frame ||= window.requestAnimationFrame(() => {
      frame = 0;
      lay();
    });
  };
  const sizes = window.ResizeObserver ? new window.ResizeObserver(later) : null;

  const make = (): ShadowRoot => {
    const host = document.createElement('div');
    host.setAttribute(OWN_ATTRIBUTE, 'underline');
    const made = host.attachShadow({ mode: 'closed' });
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(LINES);
    made.adoptedStyleSheets = [sheet];
    write(() => rootOf(document)?.append(host));
    // A list that scrolls in the page moves its text and not ours.
    window.addEventListener('scroll', later, { capture: true, passive: true });
    return made;
  };
  const lay = () => {
    if (!root) return;
    const from = root.host.getBoundingClientRect();
    const lines = shown.flatMap((range) => {
      const around = range.startContainer.parentElement;
      if (!around || range.collapsed) return [];
      const { color } = window.getComputedStyle(around);
      return Array.from(range.getClientRects(), ({ left, bottom, width }) => {
        const line = document.createElement('i');
        Object.assign(line.style, {
          left: `${left - from.left}px`,
          top: `${bottom - from.top - 1}px`,
          width: `${width}px`,
          color,
        });
        return line;
      });
    });
    root.replaceChildren(...lines);
  };
  const clear = () => {
    window.removeEventListener('scroll', later, { capture: true });
    window.cancelAnimationFrame(frame);
    frame = 0;
    sizes?.disconnect();
    shown = [];
    const host = root?.host;
    root = null;
    if (host) write(() => host.remove());
  };
  return {
    draw(ranges) {
      if (ranges.length === 0) return clear();
      shown = ranges;
      if (!root?.host.isConnected) root = make();
      sizes?.disconnect();
      const page = rootOf(document);
      for (const element of [page, ...ranges.map(({ startContainer }) => startContainer.parentElement)])
        if (element) sizes?.observe(element);
      lay();
    },
    clear,
  };
}

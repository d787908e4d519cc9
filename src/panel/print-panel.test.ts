import { describe, expect, it, vi } from 'vitest';
import { articleView } from '../../test/unit/article-view';
import { isOpenedToPrint, printOnce, printPanel } from './print-panel';

const windowOf = () => ({
  print: vi.fn<() => void>(),
  requestAnimationFrame: (run: FrameRequestCallback) => (run(0), 0),
});

describe('printing', () => {
  it('is done where the panel stands in a tab, and in a new tab of it where not', () => {
    const window = windowOf();
    const opened: string[] = [];
    const browser = {
      tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
      runtime: { getURL: (path: string) => `x://${path}` },
    };
    printPanel(window, browser, 1, articleView());
    expect(window.print).toHaveBeenCalledOnce();
    printPanel(window, browser, null, articleView());
    expect(opened).toEqual(['x://src/panel/index.html?tab=1&print']);
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('waits for the facts, and is done once', () => {
    const window = windowOf();
    printOnce(window, { kind: 'reading' });
    printOnce(window, articleView({ digest: null }));
    expect(window.print).not.toHaveBeenCalled();
    printOnce(window, articleView());
    printOnce(window, articleView());
    expect(window.print).toHaveBeenCalledOnce();
  });

  it('is asked for once by an address, which a browser may open again', () => {
    const replaced: string[] = [];
    const at = (search: string) =>
      isOpenedToPrint({
        location: { search } as Location,
        history: { replaceState: (_: unknown, __: string, url: string) => replaced.push(url) } as unknown as History,
      });
    expect(at('?tab=7&print')).toBe(true);
    expect(at('?tab=7')).toBe(false);
    expect(replaced).toEqual(['?tab=7']);
  });
});

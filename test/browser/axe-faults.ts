import axe from 'axe-core';
import type { Surface } from '../../src/offline/drive/driven';

/** What axe finds wrong in a document of ours: rule and element. Chromium alone: it judges the same markup in both. */
export async function faults(surface: Surface): Promise<string[]> {
  return surface.evaluate(async (window, source) => {
    // oxlint-disable-next-line no-eval -- the debugger may do what the page's own policy forbids
    window.eval(source);
    const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, axe.source);
}

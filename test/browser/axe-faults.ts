import axe from 'axe-core';
import type { ClosedRoot, Surface } from '../../src/offline/drive/driven';

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

/**
 * What axe finds wrong in a root that a page cannot look into, nor axe: the same mark-up and styles in a document of ours.
 * @param plain a page of the extension, whose content is replaced
 * @param paper the colour behind it in the page, where it has none of its own
 */
export async function faultsOfRoot(root: ClosedRoot, plain: Surface, paper = ''): Promise<string[]> {
  const { html, css } = await root.evaluate((at) => ({
    html: at.innerHTML,
    css: at.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n'),
  }));
  await plain.evaluate(
    ({ document, CSSStyleSheet, DOMParser }, body, rules, colour) => {
      document.documentElement.lang = 'en';
      document.title = 'A part of a page';
      const parsed = new DOMParser().parseFromString(`<main><h1>Part</h1>${body}</main>`, 'text/html');
      document.body.replaceChildren(...parsed.body.childNodes);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
      document.body.style.background = colour;
    },
    html,
    css,
    paper,
  );
  return faults(plain);
}

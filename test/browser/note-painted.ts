/**
 * Notes in each frame, in `window.painted`, what of each block of `main` is about to be painted: folded and veiled
 * sentences are left out. Runs in the page and stands alone.
 */
export function notePainted(): void {
  const painted = new Set<string>();
  Object.assign(window, { painted });
  const look = () => {
    const veiled = [...(CSS.highlights.get('sachlage-veil') ?? [])].map(String);
    for (const element of document.querySelectorAll('main h2, main h3, main p, main small')) {
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
      const folded = [...element.querySelectorAll('[data-sachlage-fold]')].map((each) => each.textContent ?? '');
      const left = [...veiled, ...folded].reduce((text, away) => text.replace(away, ''), element.textContent ?? '');
      painted.add(left.trim());
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

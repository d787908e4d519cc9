/*
 * Runs before the first paint of each of our pages, which its bundle is too late for: shows what `look/appearance.ts` wrote
 * down when a page was open last, so that a dark page does not begin white.
 */
try {
  for (const line of (localStorage.getItem('appearance') ?? '').split('\n')) {
    const [name, value] = line.split(' ');
    if (['theme', 'textSize', 'density'].includes(name) && value) document.documentElement.dataset[name] = value;
  }
} catch {
  // A browser that keeps nothing for pages: the first moment looks as the system does.
}

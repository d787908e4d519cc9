/** Brings the first element of a selector into view and gives the middle of its box; runs in the page. */
export function middleOf(inside: ParentNode, selector: string): { x: number; y: number } {
  const element = inside.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

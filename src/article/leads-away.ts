import { attributeOf } from './dom';

/** False for marks and jumps within the page, which headings carry for others to link to. */
export function leadsAway(link: Element): boolean {
  const href = attributeOf(link, 'href');
  return href !== null && !href.startsWith('#');
}

import type { Counted, Key } from '../look/words';
import { member } from '../content/member';
import { isClosedOff } from './aim';
import type { Choice } from './selectors';
import type { Reach } from './trial';

/** A rule that would hit more than this share of the page's letters, or of its article's blocks, is not added. */
const MOST_SHARE = 0.5;

/** What is to be said of a rule before it is added. */
export interface Misgivings {
  /** Why it cannot be added; null where it can. */
  readonly stop: Key | null;
  /** What the reader should know of it. */
  readonly notes: readonly Key[];
  /** Blocks that report and would be set aside with it. */
  readonly reporting: number;
}

/** The message that counts {@link Misgivings.reporting}. */
export const REPORTING: Counted = 'picker_reporting';

/**
 * What speaks against a rule.
 * @param element that it was made for
 * @param choice null where no rule fits
 * @param reported nodes of the page that report
 */
export function misgivingsOn(
  element: Element,
  choice: Choice | null,
  { elements, share }: Reach,
  reported: readonly Node[],
): Misgivings {
  const notes: Key[] = [];
  if (choice?.isByPlace) notes.push('picker_by_place');
  if (isClosedOff(element)) notes.push('picker_whole');
  const reporting = reported.filter((node) => elements.some((each) => member(each, 'contains')(node))).length;
  const isMost = share > MOST_SHARE || (reported.length > 1 && reporting > reported.length * MOST_SHARE);
  return { stop: choice === null ? 'picker_no_rule' : isMost ? 'picker_too_much' : null, notes, reporting };
}

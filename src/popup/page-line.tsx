import { formatShare } from '../look/formats';
import { HALTS } from '../look/halts';
import type { Words } from '../look/words';
import { useWords } from '../look/words-context';
import { isCategoryOn, isSiteOn, type Settings } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import type { PageState } from './page-state';

export interface Counts {
  /** Blocks on the page of kinds that are on, folded or shown; none where nothing may be folded. */
  readonly found: number;
  readonly folded: number;
  /** Of those folded, the ones that we found to be promotion. */
  readonly ours: number;
  /** Found by the reader's own rules. */
  readonly own: number;
}

/** How many blocks of a page are folded, and how many could be. */
export function countsOf(page: PageState, settings: Settings): Counts {
  if (page.kind !== 'open') return { found: 0, folded: 0, ours: 0, own: 0 };
  const { status, overCap, found, folded } = page.summary;
  // The reader's own rules hold on any page, whatever is found on it.
  const on = SWITCHES.filter(
    (category) => status === 'article' && !overCap && isCategoryOn(settings, page.host, category),
  );
  const all = Object.values(folded).reduce((sum, count) => sum + count, 0);
  return {
    found: on.reduce((sum, { id }) => sum + (found[id] ?? 0), ownRules(found)),
    folded: all,
    ours: all - ownRules(folded),
    own: ownRules(found),
  };
}

const ownRules = (counts: Readonly<Record<string, number>>) => counts['own-rule'] ?? 0;

/** A page that waits though the site is on is one that is not read yet. */
export function isBeingRead(page: PageState, settings: Settings): boolean {
  return page.kind === 'open' && page.summary.status === 'waiting' && isSiteOn(settings, page.host);
}

interface PageLineProps {
  readonly page: PageState;
  readonly counts: Counts;
  readonly settings: Settings;
}

/** What was set aside on this page, or why nothing was. */
export function PageLine({ page, counts, settings }: PageLineProps) {
  const words = useWords();
  return (
    <output class="line quiet">
      {isBeingRead(page, settings) ? words.say('state_reading') : inWords(words, page, counts, settings)}
    </output>
  );
}

function inWords(words: Words, page: PageState, { found, folded, own: ofOwn }: Counts, { siteMode }: Settings): string {
  if (page.kind === 'asking') return ' ';
  if (page.kind === 'closed') return `${words.say(HALTS[page.halt].what)}. ${words.say(HALTS[page.halt].why)}`;
  const { status, why, overCap, words: aside, allWords } = page.summary;
  const own = ofOwn > 0 ? `. ${words.count('own_rules_here', ofOwn)}` : '';
  if (status === 'waiting' && siteMode === 'listed') return words.say('popup_not_listed');
  if (status === 'off') return words.say('popup_off');
  if (status === 'waiting' || status === 'failed') return words.say(HALTS[status].what);
  if (status === 'no-article') return words.say(HALTS[why ?? 'little-text'].what) + own;
  if (overCap) return words.say('popup_over_cap') + own;
  if (folded > 0)
    return words.count('popup_aside', folded, formatShare(words.locale, allWords > 0 ? aside / allWords : 0));
  return found > 0 ? words.count('popup_all_shown', found) : words.say('popup_nothing');
}

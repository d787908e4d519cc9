import { countWords } from '../text/words';
import type { Feature } from './feature';
import type { Look } from './look';
import { leadsToSponsor } from './names-sponsor';

/** "Harbour in brief": longer lines say something. */
const NAME_WORDS = 4;

/** Longer ones are the article's. */
const LEAD = 160;

/** What the lines above a sign-up form say: when it comes, who sends it, to whom. */
const LEADS: readonly Feature[] = ['delivery', 'newsletter', 'we', 'own-voice', 'own-offer', 'direct-address', 'free'];

/** What a report has. */
const REPORTS: readonly Feature[] = ['attribution', 'figures', 'analyst-rating', 'legal-notice', 'public-service'];

/**
 * Whether the block at `at` is a line of a flattened box above the pitch that reaches `edge`: the name of the broker that
 * the pitch links to, the lead of a sign-up form, the letter's name above that lead.
 */
export function isBoxLine(looks: readonly Look[], at: number, edge: number, core: number): boolean {
  const look = looks[at]!;
  const pitch = looks[core]!;
  if (at > edge || look.block.zone !== looks[edge]!.block.zone || look.block.links.length > 0) return false;
  if (REPORTS.some((feature) => look.found.has(feature))) return false;
  if (isName(look) && leadsToSponsor(pitch.block, look.block.text)) return true;
  if (!pitch.found.has('form') || pitch.weight!.category.onByDefault) return false;
  if (
    look.block.text.length <= LEAD &&
    look.block.kind !== 'heading' &&
    LEADS.some((feature) => look.found.has(feature))
  )
    return true;
  return isName(look) && (edge !== core || look.block.kind !== 'heading');
}

/** A line of a few words that is no sentence. */
function isName({ block: { text } }: Look): boolean {
  return countWords(text) <= NAME_WORDS && !/[.!?:…]\W*$/.test(text);
}

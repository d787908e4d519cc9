import type { FactTools } from '../facts/fact-tools';
import { stemsOf } from '../facts/stems';
import type { DigestPack } from '../lang/pack';
import { words } from '../text/words';

/** A content word of a text. */
interface Content {
  readonly stem: string;
  /** The preposition that leads to it, as "in" in "in the Lishui hospital"; empty for none. */
  readonly lead: string;
  readonly isDay: boolean;
}

/** A phrase that moves as a whole is no longer than this. */
const LONGEST_PHRASE = 4;

/**
 * Whether the content words that two texts share stand in the same order: whoever swaps doer and done-to turns it
 * around. One phrase may move if it names a day or is led by the same preposition in both: "in March", "in Lishui".
 * Where nouns have capitals only they are looked at: verbs change place in every other sentence.
 */
export function keepsOrder(
  line: string,
  fact: string,
  tools: FactTools,
  { names }: Pick<DigestPack, 'names'>,
): boolean {
  const told = contentOf(fact, tools, names.prepositions);
  const taken = new Set<number>();
  const places = contentOf(line, tools, names.prepositions).flatMap((word): Place[] => {
    const at = told.findIndex(({ stem }, i) => stem === word.stem && !taken.has(i));
    if (at < 0) return [];
    taken.add(at);
    const sameLead = word.lead === told[at]!.lead;
    return [{ at, opens: word.isDay || (sameLead && word.lead !== ''), follows: sameLead && word.lead === '' }];
  });
  if (isRising(places)) return true;
  return places.some((_, from) => isRising([...places.slice(0, from), ...places.slice(endOfPhrase(places, from))]));
}

/** A shared word of the line. */
interface Place {
  /** Its place among the words of the fact. */
  readonly at: number;
  /** It may open a phrase that moves. */
  readonly opens: boolean;
  /** It may go with the word before. */
  readonly follows: boolean;
}

/** Where the phrase ends that may move and starts here; the start itself where there is none. */
function endOfPhrase(places: readonly Place[], from: number): number {
  if (!places[from]!.opens) return from;
  let end = from + 1;
  while (
    end < places.length &&
    end - from < LONGEST_PHRASE &&
    places[end]!.follows &&
    places[end]!.at === places[end - 1]!.at + 1
  )
    end++;
  return end;
}

const isRising = (places: readonly Place[]) => places.every(({ at }, i) => i === 0 || places[i - 1]!.at < at);

function contentOf(text: string, tools: FactTools, prepositions: readonly string[]): Content[] {
  const found: Content[] = [];
  let lead = '';
  for (const word of words(text)) {
    const lower = word.toLowerCase();
    const isLeftOut = tools.capitalisedNouns && /^\p{Ll}/u.test(word);
    const stems = isLeftOut ? new Set<string>() : stemsOf(word, tools.stopWords);
    if (prepositions.includes(lower)) lead = lower;
    for (const stem of stems) found.push({ stem, lead, isDay: tools.calendarWords.has(lower) });
    if (stems.size > 0) lead = '';
  }
  return found;
}

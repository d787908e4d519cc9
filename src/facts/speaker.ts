import type { FactTools } from './fact-tools';
import { namesIn } from './person-names';

/** Tells whether a single word is somebody's name. */
export type IsKnown = (name: string) => boolean;

/** A sentence ends at a stop after two small letters or a digit: not after "Dr.", "J." or "CC. OO.". */
const SENTENCE_END =
  /(?<=\p{Ll}{2}|\d|["”“»])[.!?]["”“»]?(?=\s+[\p{Lu}„“"«])(?<!\b(?:Prof|Mme|Sra|Mrs|Dott|Gen|Sen)\.)/u;
/** The verb of saying stands this near after the marks: "…", so der Minister am Freitag in Berlin, sagte. */
const VERB_WITHIN = 60;
/** The name stands this near after the marks. */
const NAME_WITHIN = 130;

/**
 * Who says a quotation: the name at a verb of saying right after or right before it.
 * @param before the text before the quotation, in its block
 * @param after the text after it
 * @param isKnown says whether a single word is a name: where nouns have capitals, only one that ends a full name is
 * @param last the speaker of the block before, for a pronoun
 * @returns null where no verb of saying stands near; `speaker` null where it is not sure who it is
 */
export function speakerOf(
  before: string,
  after: string,
  last: string | null,
  isKnown: IsKnown,
  tools: FactTools,
): { readonly speaker: string | null } | null {
  const tail = /^\s*[.!?](?:\s|$)/.test(after) ? '' : (after.split(SENTENCE_END, 1)[0] ?? '');
  const head = before.split(SENTENCE_END).at(-1) ?? '';
  const isTail = /^\s*[,–—-]|^\s+\p{L}/u.test(tail);
  const isHead = /[:,]\s*$|\p{Ll}\s*$/u.test(head);
  for (const clause of [isTail ? tail.slice(0, NAME_WITHIN) : '', isHead ? head : '']) {
    const saying = tools.saying.find(clause);
    if (!saying || (clause !== head && saying.index > VERB_WITHIN)) continue;
    const name = nameNear(clause, saying.index, saying.text.length, isKnown, tools);
    if (name) return { speaker: name };
    return { speaker: tools.sayingPronoun.test(clause) ? namedBefore(before, last, tools) : null };
  }
  return null;
}

/**
 * Who says something in a sentence: the name nearest to its verb of saying.
 * @param plain the sentence, what is quoted blanked out
 */
export function sayerIn(plain: string, isKnown: IsKnown, tools: FactTools): string | null {
  const saying = tools.saying.find(plain);
  return saying ? nameNear(plain, saying.index, saying.text.length, isKnown, tools, SAYER_WITHIN) : null;
}

/** Between a verb of saying and its subject stands hardly more than what the subject is. */
const SAYER_WITHIN = 40;
/** A name that an article or preposition leads to is taken as if it stood this much farther away. */
const PART_PENALTY = 25;
/** A single name counts only this near to the verb: "sagte Petrović". */
const SINGLE_WITHIN = 3;
/** A full name farther away than this gives way to a single one right at the verb. */
const FULL_WITHIN = 15;

/** The name nearest to the verb, full names before single ones; after "told" stands the one spoken to. */
function nameNear(
  clause: string,
  at: number,
  length: number,
  isKnown: IsKnown,
  tools: FactTools,
  within = Infinity,
): string | null {
  const end = at + length;
  const isAddressing = tools.addressing.test(clause.slice(at, end));
  const near = namesIn(clause, tools)
    .filter((name) => (name.start >= end ? !isAddressing : name.end <= at))
    .map((name) => {
      const gap = name.start >= end ? name.start - end : at - name.end;
      return { ...name, gap, distance: gap + (name.isPart ? PART_PENALTY : 0) };
    })
    .filter(({ gap }) => gap <= within)
    .sort((a, b) => a.distance - b.distance);
  const full = near.find(({ name }) => /\s/.test(name));
  const single = near.find(({ gap, name }) => gap <= SINGLE_WITHIN && isKnown(name));
  // "Reed says of the study, called Project Sun"
  if (single && full && full.gap > FULL_WITHIN) return single.name;
  return full?.name ?? single?.name ?? null;
}

/** The person a pronoun means: the last full name of the block that is no place or body ("of the Institute"). */
function namedBefore(before: string, last: string | null, tools: FactTools): string | null {
  const named = namesIn(before, tools);
  const people = named.filter(({ name, isPart }) => /\s/.test(name) && !isPart);
  return people.at(-1)?.name ?? (named.length === 0 ? last : null);
}

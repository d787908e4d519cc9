import { countWords } from '../text/words';
import type { FactTools } from './fact-tools';
import { isModifier, namesIn, type NameFound } from './person-names';
import type { Span } from '../text/segment';
import { withoutQuoted } from './quote-marks';
import { whoSpeaks } from './who-speaks';

/** Tells whether a single word is somebody's name. */
export type IsKnown = (name: string) => boolean;

/** What the article shows of single words: which are names, and which of them are the last words of full names. */
export interface Singles {
  readonly isKnown: IsKnown;
  readonly isSurname: IsKnown;
  /** Whether a full name is sure to be a person's: it has a given name, or its last word stands alone elsewhere. */
  readonly isPersonal: IsKnown;
  /** Whether a last name with a title may be somebody else's than the one who is named in full. */
  readonly isShared: (title: string, name: string) => boolean;
}

/** A sentence ends at a stop after two small letters or a digit: not after "Dr.", "J." or "CC. OO.". */
const SENTENCE_END =
  /(?:(?<=\p{Ll}{2}|["”“»)])[.!?]["”“»]?(?:\[[^\]]{1,4}\])*(?=\s+[\p{Lu}\d„“"«(])|(?<=\d)[.!?]["”“»]?(?=\s+[\p{Lu}„“"«(]))(?<!\b(?:Prof|Mme|Sra|Mrs|Dott|Gen|Sen)\.)/gu;
/** What shows that nobody speaks stands this near before a verb: "few local experts believe". */
export const UNSAID_REACH = 80;
/** The verb of saying stands this near after the marks: "…", so der Minister am Freitag in Berlin, sagte. */
const VERB_WITHIN = 60;
/** The name stands this near after the marks. */
const NAME_WITHIN = 130;

/**
 * Who says a quotation: the name at a verb of saying right after or right before it.
 * @param before the text before the quotation, in its block
 * @param quoted what stands between its marks
 * @param after the text after it
 * @param last the speaker of the block before, for a pronoun
 * @param singles where nouns have capitals, only a word that ends a full name is a name
 * @returns null where no verb of saying stands near; `speaker` null where it is not sure who it is
 */
export function speakerOf(
  before: string,
  quoted: string,
  after: string,
  last: string | null,
  singles: Singles,
  tools: FactTools,
): { readonly speaker: string | null } | null {
  // "… is over.” In a statement": a full stop inside the marks ends the sentence, a comma goes on
  const isOver = /\.\s*$/.test(quoted) && !/^\s*[,–—-]|^\s+\p{Ll}/u.test(after);
  const head = before.slice(sentenceEnds(before, tools).at(-1)?.end ?? 0);
  // Reed cried: “What a joke …” Another man laughed
  const isNext = /:\s*$/.test(head) && /[.!?…]['’]?\s*$/.test(quoted) && /^\s+\p{Lu}/u.test(after);
  const isApart = isOver || isNext || /^\s*[.!?](?:\s|$)/.test(after) || leadsToNext(quoted, after);
  const tail = isApart ? '' : after.slice(0, sentenceEnds(after, tools)[0]?.start);
  // he searched for the phrase “...”
  if (tools.reporting.label.test(head)) return null;
  const isTail = /^\s*[,–—-]|^\s+\p{L}/u.test(tail);
  const isHead = /[:,]\s*$|\p{Ll}\s*$/u.test(head);
  const clauses = [isTail ? tail.slice(0, NAME_WITHIN) : '', isHead ? head : ''];
  // "Reed, who said, “...” according to Dunne": the verb right before the marks is theirs
  if (isHead && endsWithSaying(withoutQuoted(head), tools) && isSourced(tail, tools)) clauses.reverse();
  for (const clause of clauses) {
    const isTailNow = clause !== head;
    const plain = withoutQuoted(clause);
    const saying = sayingIn(plain, tools);
    if (!saying || (isTailNow && (saying.index > VERB_WITHIN || tellsOnItsOwn(quoted, plain, saying, tools)))) continue;
    // "sprach Höcke über die Kampagne „Made in ...“": too far for what is said
    if (!isTailNow && !/:\s*$/.test(clause) && clause.length - saying.index > HEAD_WITHIN) continue;
    const pronoun = pronounOf(plain, tools);
    if (pronoun && Math.abs(pronoun.index - saying.index) <= PRONOUN_WITHIN) {
      if (isPlural(pronoun.text, tools)) return { speaker: null };
      const known = isTailNow ? before : before.slice(0, before.length - head.length);
      return { speaker: namedBefore(known, last, singles, tools) };
    }
    const side = sideOf(plain, saying, isTailNow, tools);
    const name = nameNear(plain, saying.index, saying.text.length, singles, tools, Infinity, side);
    if (name) return { speaker: name };
    if (!isTailNow && isScrap(quoted, clause)) return null;
    if (!pronoun || isPlural(pronoun.text, tools)) return { speaker: null };
    return { speaker: namedBefore(before, last, singles, tools) };
  }
  return null;
}

/** A few words in the middle of a sentence: where it is not sure who says them, they may be a title or scare quotes. */
function isScrap(quoted: string, before: string): boolean {
  // „Oh“, sagte er, „das ist gut.“
  if (/:\s*$/.test(before) || (/,\s*$/.test(before) && /[.!?]$/.test(quoted))) return false;
  return /^\p{Ll}/u.test(quoted) && countWords(quoted) <= LONGEST_SCRAP;
}
const LONGEST_SCRAP = 9;

/**
 * What stands behind the marks says something else: “The Case for Rain,” argued that ...; “Why is it so?” In the first
 * part, Reed notes that ...
 */
function tellsOnItsOwn(
  quoted: string,
  tail: string,
  { index, text }: { index: number; text: string },
  { reporting, conjunction }: FactTools,
): boolean {
  const isStated = reporting.that.findAt(tail, index + text.length + 1) !== null;
  if (index <= OPENS_WITHIN) return isStated;
  // ", and when Reed recalled it, she left", "after Reed said that"; but "as Reed said"
  const [gap] = /^[,\s–—-]*/.exec(tail)!;
  const joined = conjunction.findAt(tail, gap.length);
  const opens = joined === null ? gap.length : gap.length + joined.length + 1;
  if ((joined !== null || isStated) && reporting.asking.findAt(tail, opens) !== null) return true;
  // ", while Reed said “...”", "and that Reed says “...”": by the next quotation
  const isJoined = joined !== null || reporting.that.test(tail.slice(0, index));
  if (isJoined && /^[,:]?\s["“„«]/u.test(tail.slice(index + text.length))) return true;
  const isNew = /[?!]['’]?\s*$/.test(quoted) && /^\s+\p{Lu}/u.test(tail);
  return isNew && (isStated || tail.slice(0, index).includes(','));
}

/** ", according to Dunne" */
function isSourced(tail: string, tools: FactTools): boolean {
  const [gap] = /^[,\s]*/.exec(tail)!;
  return tools.reporting.source.findAt(tail, gap.length) !== null;
}

function endsWithSaying(head: string, tools: FactTools): boolean {
  const end = head.replace(/[,:]?\s*$/, '').length;
  return tools.saying.all(head.slice(0, end)).some(({ index, text }) => index + text.length === end);
}

/** “Who was it?” Reed answered, “Nobody”: what stands between two quotations leads to the second one. */
function leadsToNext(quoted: string, after: string): boolean {
  return /[.?!…]['’]?\s*$/.test(quoted) && /^\s+\p{Lu}[^„“”"«»]{0,80}[,:]\s["„“«»]\p{Lu}/u.test(after);
}

/** Where sentences end; not at "Rep." */
function sentenceEnds(text: string, tools: FactTools): Span[] {
  return Array.from(text.matchAll(SENTENCE_END), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  })).filter(({ start }) => {
    if (text[start] !== '.') return true;
    const [word = ''] = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
    return !tools.words.sentences.abbreviations.includes(`${word}.`);
  });
}

/** The first verb of saying by which somebody speaks: not "was told", "you could say", "the United States". */
function sayingIn(plain: string, { saying, reporting }: FactTools): { index: number; text: string } | null {
  const isVerb = ({ index, text }: { index: number; text: string }) =>
    (index <= 1 || /^\p{Ll}/u.test(text)) &&
    !reporting.unsaid.test(plain.slice(Math.max(0, index - UNSAID_REACH), index));
  return saying.all(plain).find(isVerb) ?? null;
}

/** A verb of saying with a pronoun. “said he” ends a clause: in "Reed said he would" it is what he said. */
function pronounOf(plain: string, tools: FactTools): { index: number; text: string } | null {
  const isSubject = ({ index, text }: { index: number; text: string }): boolean => {
    if (tools.verbSecond || text.includes('-')) return true;
    const [first = ''] = text.toLowerCase().split(' ', 1);
    return tools.words.pronouns.includes(first) || !/^\s\p{L}/u.test(plain.slice(index + text.length));
  };
  return tools.sayingPronoun.all(plain).find(isSubject) ?? null;
}

/** "they said", "sagten sie" */
const isPlural = (text: string, { reporting }: FactTools) => reporting.plural.findAt(text, 0) === text;

/** On which side of its verb of saying the subject stands. */
type Side = 'before' | 'after' | 'both';

/** ", said Reed": behind a verb that opens; "Reed said": before it; “says Reed, ”: behind it if that ends the clause. */
function sideOf(
  clause: string,
  { index, text }: { index: number; text: string },
  isTail: boolean,
  tools: FactTools,
): Side {
  // "according to Reed"
  if (tools.reporting.source.findAt(clause, index) !== null) return 'after';
  if (isTail) return index <= OPENS_WITHIN ? 'after' : 'before';
  // "Replied Reed, with a smile,"
  if (index <= 1 && !tools.capitalisedNouns) return 'after';
  if (tools.capitalisedNouns) return 'both';
  return /^\s\p{Lu}[^,.;:]{1,40}[,:]\s*$/u.test(clause.slice(index + text.length)) ? 'after' : 'before';
}

/** A comma and a space stand before a verb that opens what follows the marks. */
const OPENS_WITHIN = 3;

/** A pronoun belongs to the verb of saying that stands this near. */
const PRONOUN_WITHIN = 24;
/** Without a colon, a verb of saying stands this near before the marks. */
const HEAD_WITHIN = 90;

/**
 * Who says something in a sentence: the name nearest to its verb of saying.
 * @param plain the sentence, what is quoted blanked out
 */
export function sayerIn(plain: string, isKnown: IsKnown, tools: FactTools): string | null {
  const saying = sayingIn(plain, tools);
  return saying ? nameNear(plain, saying.index, saying.text.length, { isKnown }, tools, SAYER_WITHIN) : null;
}

/** Between a verb of saying and its subject stands hardly more than what the subject is. */
const SAYER_WITHIN = 40;
/** A name that an article or preposition leads to is taken as if it stood this much farther away. */
const PART_PENALTY = 25;
/** "laut Reed": what leads to the name may be the verb itself. */
const ADJACENT = 1;
/** A single name counts only this near to the verb: "sagte Petrović". */
const SINGLE_WITHIN = 3;
/** A full name farther away than this gives way to a single one right at the verb. */
const FULL_WITHIN = 15;

/** Words between a subject and its verb, without commas: "Reed also", "Reed hat am Montag". */
const MOST_BETWEEN = 4;

/** Between a name and its verb stand a few words, or what is set off on both sides: "Reed, who leads the ward, said". */
function isSubject(between: string): boolean {
  if (/^\s?[,(–—-].*[,)–—-]\s*(?:\p{L}+\s){0,2}$/u.test(between)) return true;
  return !/[,;:]/.test(between) && (between.match(/\p{L}+/gu)?.length ?? 0) <= MOST_BETWEEN;
}

/** "Department of Health and Social Care spokesperson": half of a body's name. */
const JOINED = /\p{Lu}\S*\s(?:\p{Ll}{1,3}|&)\s$/u;
const JOINED_REACH = 40;
/** "the Development Office (FDO) spokesperson". */
const SHORT_FORM = /^\s\(\p{Lu}[^()]*\)/u;

/** "The head of the ward, Mary Dunne, said": the name between two commas is the subject once more. */
const isSetOff = (before: string, between: string) => /\p{L}, $/u.test(before) && between === ', ';

/** The name nearest to the verb, full names before single ones; after "told" stands the one spoken to. */
function nameNear(
  clause: string,
  at: number,
  length: number,
  { isKnown, isShared }: Pick<Singles, 'isKnown'> & Partial<Singles>,
  tools: FactTools,
  within = Infinity,
  side: Side = 'both',
): string | null {
  const end = at + length;
  const isAddressing = tools.addressing.test(clause.slice(at, end));
  const places = (isTaken: (name: Span) => boolean) =>
    namesIn(clause, tools).filter((name) =>
      name.start >= end ? side !== 'before' && !isAddressing : side !== 'after' && isTaken(name),
    );
  const subjects = places((name) => isSubject(clause.slice(name.end, at)));
  const setOff = () =>
    places(({ start, end: to }) => isSetOff(clause.slice(Math.max(0, start - 3), start), clause.slice(to, at)));
  const near = (subjects.length > 0 ? subjects : setOff())
    .filter((name) => {
      const tellsWhich = isModifier(clause.slice(name.end, name.end + JOINED_REACH).replace(SHORT_FORM, ''), tools);
      return (
        !tellsWhich ||
        (name.start < end && !JOINED.test(clause.slice(Math.max(0, name.start - JOINED_REACH), name.start)))
      );
    })
    .map((found) => {
      const name = { ...found, name: withItsNoun(found, clause, at, tools) };
      const gap = name.start >= end ? name.start - end : at - name.end;
      return { ...name, gap, distance: gap + (name.isPart ? PART_PENALTY : 0) };
    })
    .filter(({ gap, isInside, start }) => gap <= within && (!isInside || (start >= end && gap <= ADJACENT)))
    .sort((a, b) => a.distance - b.distance);
  const full = near.find(({ name }) => /\s/.test(name));
  const single = near.find(({ gap, name }) => gap <= SINGLE_WITHIN && isKnown(name));
  // "Reed says of the study, called Project Sun"
  const found = single && full && full.gap > FULL_WITHIN ? single : (full ?? single);
  // "According to Reed, the economist Mary Dunne once cautioned: “...”"
  if (
    found &&
    tools.reporting.source.test(clause.slice(at, end)) &&
    isFar(clause, found.end) &&
    near.some(({ start }) => start > found.end)
  )
    return null;
  if (!found) return null;
  // "Mary Dunne and Tom Reed said": not one of them alone
  if (isOneOfSeveral(found, clause, tools)) return null;
  const { name, title } = found;
  return title !== null && !name.includes(' ') && isShared?.(title, name)
    ? `${title} ${name}`
    : withArticle(found, clause, tools);
}

function isOneOfSeveral({ start, end }: Span, clause: string, { conjunction, capitalisedNouns }: FactTools): boolean {
  // "Beraterin und Autorin Mary Dunne" is one
  if (capitalisedNouns) return false;
  const joins = (word: string | undefined) => word !== undefined && conjunction.findAt(word, 0) === word;
  const [, before] = /\p{Lu}[\p{L}’'-]*,?\s(\p{Ll}{1,5})\s$/u.exec(clause.slice(Math.max(0, start - 40), start)) ?? [];
  const [, behind] = /^\s(\p{Ll}{1,5})\s\p{Lu}\p{Ll}/u.exec(clause.slice(end, end + 12)) ?? [];
  return joins(before) || joins(behind);
}

/** A clause goes on for so many characters behind the name. */
const isFar = (clause: string, end: number) => clause.length - end > SAYER_WITHIN;

/** "a senior Air Harlow spokesperson" for "Air Harlow", where the noun behind the name is who speaks. */
function withItsNoun({ name, start, end }: NameFound, clause: string, verb: number, tools: FactTools): string {
  const [, noun] = /^\.?\s(\p{Ll}+)\s$/u.exec(clause.slice(end, verb)) ?? [];
  if (end > verb || noun === undefined || whoSpeaks(noun, tools) === null || !name.includes(' ')) return name;
  const { articles } = tools.words;
  const [first = ''] = clause.slice(start).split(' ', 1);
  const [, before = ''] = /(?:^|\s)((?:\p{L}+\s){1,3})$/u.exec(clause.slice(Math.max(0, start - 40), start)) ?? [];
  const words = before.trim().split(' ');
  const at = words.findLastIndex((word) => articles.includes(word.toLowerCase()));
  const lead = articles.includes(first.toLowerCase()) ? [first.toLowerCase()] : at < 0 ? [] : words.slice(at);
  return [...lead, name, noun].join(' ');
}

/**
 * "the Frenchman", "a Florida Democrat": what an article leads to is no name of a person. Bodies have names of several
 * words and a definite one.
 */
function withArticle({ name, start }: Span & { readonly name: string }, clause: string, tools: FactTools): string {
  const { capitalisedNouns, words } = tools;
  const [, lead] = /(?:^|\s)(\p{L}+)\s$/u.exec(clause.slice(Math.max(0, start - 8), start)) ?? [];
  const low = lead?.toLowerCase() ?? '';
  if (capitalisedNouns || !words.articles.includes(low)) return name;
  return name.includes(' ') && words.reporting.definite.includes(low) ? name : `${low} ${name}`;
}

const MODIFIER_REACH = 24;

/**
 * The person a pronoun means: the only full name of what stands before, or who spoke last; null where both are there
 * and differ, several are named, or somebody else is named in between.
 * @param singles what the article shows of names
 */
export function namedBefore(
  before: string,
  last: string | null,
  { isSurname, isPersonal }: Pick<Singles, 'isSurname' | 'isPersonal'>,
  tools: FactTools,
): string | null {
  const plain = withoutQuoted(before);
  const found = namesIn(plain, tools);
  const person = personBefore(found, last, tools);
  if (person === null) return null;
  // "Rust Belt towns"
  const tellsWhich = ({ name, end }: NameFound) =>
    name === person && isModifier(plain.slice(end, end + MODIFIER_REACH), tools);
  if (person !== last && !isPersonal(person) && found.some(tellsWhich)) return null;
  // "Reeds Ansichten": where nouns have capitals, what she has
  const [, owner] = /^(\p{Lu}\p{L}+)s\s/u.exec(person) ?? [];
  if (tools.capitalisedNouns && owner !== undefined && isSurname(owner)) return null;
  const isSame = ({ name }: NameFound) => person.endsWith(name) || name.endsWith(person);
  // who spoke last is meant again unless somebody else is named since; of others it must be sure from the first word
  const at = person === last ? found.findLastIndex(isSame) : -1;
  const isOther = ({ name, isInside, hasArticle }: NameFound) =>
    !isInside && !hasArticle && !person.includes(name) && isSurname(name);
  return found.slice(at + 1).some(isOther) ? null : person;
}

function personBefore(found: readonly NameFound[], last: string | null, tools: FactTools): string | null {
  const all = found.filter(({ name }) => /\s/.test(name));
  const named = all.filter(({ name, isInside, hasArticle, mayBePlace }) => {
    // "these United States", "the White House"
    if (isInside || mayBePlace) return false;
    // "die Gäste von Ahlen"
    if (hasArticle && (!tools.capitalisedNouns || /\s\p{Ll}/u.test(name))) return false;
    return whoSpeaks(name.slice(name.lastIndexOf(' ') + 1).toLowerCase(), tools) !== 'body';
  });
  // somebody is named, but "by Mary Dunne": neither that nor who spoke last is sure
  if (named.length === 0 && all.length > 0) return null;
  const names = new Set(named.map(({ name }) => name));
  // where nouns have capitals, three in a row may be a name and what it has: "Hillary Clintons Verweis"
  if (tools.capitalisedNouns && [...names].some((name) => /\s\p{Lu}\S*\s/u.test(name))) return null;
  if (names.size === 0) return last;
  const nearest = named.at(-1)!.name;
  if (names.size > 1) return last !== null && nearest.endsWith(last) ? last : null;
  return last === null || nearest.endsWith(last) || last.endsWith(nearest) ? nearest : null;
}

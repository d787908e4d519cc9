import { whoSpeaks } from './who-speaks';
import type { FactTools } from './fact-tools';
import { isModifier, namesIn } from './person-names';
import type { IsKnown } from './speaker';
import type { Span } from '../text/segment';

/** Who speaks, as a sentence words it: a name, a pronoun, or a noun for somebody who can speak. */
export interface SpeakerPhrase extends Span {
  readonly kind: 'name' | 'pronoun' | 'person' | 'body';
  /** The name without role and title; else the words themselves. */
  readonly text: string;
  /** The role that stands before a name: "Chefin". */
  readonly role: string | null;
}

/** A word, with the stop of "Dr." or "U.S." */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'&-]*(?:\.(?=\s?[\p{L}]))?/gu;
/** More words before a name are no longer its role: "Stadtwerke-Sprecherin des Kreises Ahlen Mara Moltke". */
const MOST_BEFORE = 6;
/** A described speaker has at most so many words before its noun, and behind it. */
const MOST_ADJECTIVES = 3;
const MOST_BEHIND = 6;

interface Word extends Span {
  readonly text: string;
  readonly low: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    text: word,
    low: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The speaker that a stretch of a sentence opens with; what follows it may be anything.
 * @param stretch without commas, and what is quoted blanked out
 */
export function speakerAtStart(stretch: string, isKnown: IsKnown, tools: FactTools): SpeakerPhrase | null {
  const words = wordsOf(stretch);
  const [first] = words;
  if (!first || /\S/.test(stretch.slice(0, first.start).replace(/^\s+/, ''))) return null;
  if (isPronoun(first, tools))
    return { kind: 'pronoun', text: first.text, role: null, start: first.start, end: first.end };
  const name = nameOpening(stretch, words, isKnown, tools);
  if (name) return name;
  return described(stretch, words, tools);
}

function nameOpening(
  stretch: string,
  words: readonly Word[],
  isKnown: IsKnown,
  tools: FactTools,
): SpeakerPhrase | null {
  const [first] = words;
  for (const name of namesIn(stretch, tools)) {
    // the end of an abbreviation: "U.S. Customs"
    if (!isWhole(name.name, isKnown) || name.isInside || stretch[name.start - 1] === '.') continue;
    // "Treasury Board secretary Bill Reed": the board only tells which secretary
    if (isModifier(stretch.slice(name.end, name.end + 24), tools)) continue;
    const start = nameAt(words, name, stretch, tools);
    if (
      !isLead(
        words.filter((word) => word.end <= start),
        tools,
      )
    )
      return null;
    const text = stretch.slice(start, name.end).replace(/[’'](?:s$|$)/u, '');
    const role = roleBefore(stretch, first!.start, start, tools);
    // people have no article: "the Dolphin Company", "laut der Landesanstalt"
    // "Birgit Kelles Erfahrung"
    if (tools.capitalisedNouns && /\s\p{Lu}\p{L}+s\s\p{Lu}\p{L}+$/u.test(text)) return null;
    if (!isWhole(text, isKnown)) return null;
    const isBody = whoSpeaks(text.slice(text.lastIndexOf(' ') + 1).toLowerCase(), tools) !== null;
    if (isBody && !text.includes(' ')) return null;
    const kind = isBody || (role === null && tools.pointers.has(first!.low)) ? 'body' : 'name';
    return { kind, text, role, start: first!.start, end: name.end };
  }
  return null;
}

/**
 * The speaker that a stretch of a sentence is, from its first word to its last.
 * @param stretch as above
 */
export function speakerOfWhole(stretch: string, isKnown: IsKnown, tools: FactTools): SpeakerPhrase | null {
  const found = speakerAtStart(stretch, isKnown, tools);
  return found && /^\s*$/.test(stretch.slice(found.end)) ? found : null;
}

/** Between a verb of saying that follows a quotation and the marks stands hardly a comma. */
const AT_ONCE = 3;

/**
 * Who is said to speak right behind a quotation, where it is no name: ", said the minister", ", the minister said".
 * @param after the text behind the marks
 * @returns null where it is not plain: something else stands there, or a pronoun
 */
export function describedBehind(after: string, tools: FactTools): string | null {
  // “Are you sure?” The minister said: another sentence
  if (!/^\s*[,–—-]|^\s+\p{Ll}/u.test(after)) return null;
  const [tail = ''] = after.replace(/^[\s,–—-]+/u, '').split(/[,;:.!?()„“”"«»]/u, 1);
  const saying = tools.saying.find(tail);
  if (!saying || tools.addressing.test(saying.text)) return null;
  const end = saying.index + saying.text.length;
  const nobody = () => false;
  const speaker =
    saying.index < AT_ONCE
      ? speakerAtStart(tail.slice(end), nobody, tools)
      : tools.verbSecond
        ? null
        : speakerOfWhole(tail.slice(0, saying.index).replace(tools.reporting.between, ''), nobody, tools);
  const isOblique = speaker && tools.reporting.oblique.has(speaker.text.split(' ', 1)[0]!.toLowerCase());
  if (!speaker || isOblique) return null;
  // "a senior administration official": another noun goes on
  const [, next] = /^\s(\p{L}+)/u.exec(tail.slice(tail.indexOf(speaker.text) + speaker.text.length)) ?? [];
  const isOver =
    next === undefined || tools.stopWords.has(next.toLowerCase()) || isBehindNoun(next.toLowerCase(), tools);
  return speaker.kind === 'person' || (speaker.kind === 'body' && isOver) ? speaker.text : null;
}

/** Goes on behind a noun: where, when, a verb. */
const isBehindNoun = (low: string, { prepositions, calendarWords, saying, capitalisedNouns }: FactTools) =>
  capitalisedNouns || prepositions.has(low) || calendarWords.has(low) || saying.test(low) || low.endsWith('ly');

const isWhole = (name: string, isKnown: IsKnown) => name.includes(' ') || isKnown(name);

/** Where the name itself begins behind its titles and roles: "US-Abgeordnete Marjorie Taylor Greene". */
function nameAt(
  words: readonly Word[],
  { name, start, end }: Span & { readonly name: string },
  text: string,
  tools: FactTools,
): number {
  const at = text.slice(start, end).indexOf(name);
  const own = words.filter((word) => word.start >= start && word.end <= end);
  const roles = own.findLastIndex(
    ({ low }) => whoSpeaks(low, tools) === 'person' || tools.titles.has(low.replace(/\.$/, '')),
  );
  if (roles >= 0 && roles < own.length - 1) return own[roles + 1]!.start;
  // "Einige Theorien"
  const opens = own.findIndex(
    ({ low }) => !tools.stopWords.has(low) && !(start === 0 && tools.sentenceOpeners.has(low)),
  );
  return Math.max(own[opens]?.start ?? start, own.length > 3 && roles < 0 ? start : at < 0 ? start : start + at);
}

const isPronoun = ({ low }: Word, { words }: FactTools) => words.pronouns.includes(low);

/**
 * Before a name stand its role, with adjectives and articles; never a verb and what prepositions lead to. Where nouns
 * have capitals, any that is no role is somebody else's.
 */
function isLead(words: readonly Word[], tools: FactTools): boolean {
  if (words.length > MOST_BEFORE) return false;
  const { pointers, titles, conjunction, stopWords, capitalisedNouns, reporting } = tools;
  return words.every(({ low, text }, i) => {
    if (pointers.has(low) || titles.has(low.replace(/\.$/, '')) || whoSpeaks(low, tools) !== null) return true;
    if (i === 0 && conjunction.test(low)) return true;
    const isLed = words.slice(0, i).some((word) => whoSpeaks(word.low, tools) !== null);
    if (reporting.of.has(low)) return isLed;
    if (stopWords.has(low)) return false;
    if (/^\p{Lu}/u.test(text))
      return isLed || !capitalisedNouns || words.slice(i + 1).some((word) => whoSpeaks(word.low, tools) !== null);
    // an adjective stands before its noun
    return words.slice(i + 1).some((word) => whoSpeaks(word.low, tools) !== null);
  });
}

function roleBefore(text: string, from: number, to: number, tools: FactTools): string | null {
  const lead = text.slice(from, to).trim();
  const words = wordsOf(lead);
  const opens = words.findIndex(({ low }) => !tools.pointers.has(low) && !tools.stopWords.has(low));
  if (opens < 0 || !words.some(({ low }) => whoSpeaks(low, tools) === 'person')) return null;
  return lead.slice(words[opens]!.start).trim() || null;
}

/** "der Minister", "a spokesman for the ministry", "police". */
function described(stretch: string, words: readonly Word[], tools: FactTools): SpeakerPhrase | null {
  let at = 0;
  const [first] = words;
  const isOpened = first !== undefined && tools.pointers.has(first.low);
  if (isOpened) at = 1;
  for (let i = at; i < Math.min(words.length, at + MOST_ADJECTIVES + 1); i++) {
    const word = words[i]!;
    if (i > 0 && tools.pointers.has(word.low)) return null;
    const kind = whoSpeaks(word.low, tools);
    // the last of several nouns is the speaker: "the company president"
    const next = words[i + 1];
    const isNext = next && stretch.slice(word.end, next.start) === ' ' && whoSpeaks(next.low, tools) !== null;
    if (kind && !isNext) {
      if (!isOpened && !isBare(word, i === at ? null : words[at]!, tools)) return null;
      const end = endOf(stretch, words, i, tools);
      return { kind, text: stretch.slice(first!.start, end), role: null, start: first!.start, end };
    }
    if (tools.stopWords.has(word.low)) return null;
  }
  return null;
}

/** Without an article: several of them ("officials"), a body ("police"), or a noun with a capital that opens. */
function isBare(word: Word, before: Word | null, { capitalisedNouns, reporting }: FactTools): boolean {
  return (
    capitalisedNouns ||
    word.low.endsWith('s') ||
    before !== null ||
    /^\p{Lu}/u.test(word.text) ||
    reporting.speakers.has(word.low)
  );
}

/** The end of "a spokesman for the ministry of health" behind "spokesman". */
function endOf(stretch: string, words: readonly Word[], at: number, tools: FactTools): number {
  let end = at;
  let i = at + 1;
  while (i < words.length && i - at <= MOST_BEHIND) {
    if (stretch.slice(words[i - 1]!.end, words[i]!.start).trim() !== '') break;
    const { low, text } = words[i]!;
    if (tools.reporting.of.has(low)) {
      // it leads to a noun, with its article and one small word at most
      let to = i + 1;
      // "un comunicado"
      const [lead] = words.slice(to);
      if (lead && tools.words.articles.includes(lead.low) && !tools.words.reporting.definite.includes(lead.low)) break;
      while (to < words.length && tools.pointers.has(words[to]!.low)) to++;
      while (
        to < words.length &&
        /^\p{Ll}/u.test(words[to]!.text) &&
        tools.capitalisedNouns &&
        !tools.stopWords.has(words[to]!.low)
      )
        to++;
      const noun = words[to];
      // "a coalition of 22 states"
      if (!noun || /^\d/.test(noun.text) || tools.stopWords.has(noun.low) || tools.calendarWords.has(noun.low)) break;
      if (tools.capitalisedNouns && !/^\p{Lu}/u.test(noun.text)) break;
      end = to;
      i = to + 1;
    } else if (/^\p{Lu}/u.test(text) && !tools.calendarWords.has(low)) {
      end = i;
      i++;
    } else break;
  }
  return words[end]!.end;
}

import { countWords } from '../text/words';
import type { Span } from '../text/segment';
import type { FactTools } from './fact-tools';
import { quotedSpans, withoutQuoted } from './quote-marks';
import { UNSAID_REACH, type IsKnown } from './speaker';
import { speakerAtStart, speakerOfWhole, type SpeakerPhrase } from './speaker-phrase';

/** What somebody is reported to have said, in the words of the article. */
export interface Reported {
  readonly speaker: SpeakerPhrase;
  /** What was stated, in the sentence: without the words for who says so where that loses nothing, else all of it. */
  readonly stated: Span;
}

/** A statement has so many words; fewer are "said yes". */
export const FEWEST_WORDS = 6;
/** With so many words in quotation marks, the sentence is a direct quotation. */
const QUOTED_WORDS = 4;
/** Between a verb and what was stated stand a day, a place, an addressee: "told reporters in Berlin on Monday that". */
const ASIDE = 80;
/** Of these words none or two, where no preposition opens them: "said Friday that". */
const MOST_ASIDE = 3;
/** What opens a sentence before speaker and verb: "In a statement on Monday, ". */
const LEAD = 70;
/** What stands behind speaker and verb at the end: "sagte der Minister am Freitag in Berlin". */
const TRAIL = 80;
/** What was said stands before ", said Reed" in at least so many characters. */
const SHORTEST_BEFORE = 25;
/** Where a stretch of a clause ends. */
const PARTING = /[,;:()]|\s[–—-]\s/u;

/** Speaker, and where the words for who says so begin and end. */
interface Frame {
  readonly speaker: SpeakerPhrase;
  readonly stated: Span;
}

/**
 * Finds reported speech in a sentence: "The plant would close, the minister said.", "Laut Reed sei die Lage ernst."
 * Only what says for sure who speaks: a name, a pronoun, a role or a body next to a verb of saying or behind "laut".
 * @param from where the sentence begins behind a dateline
 * @param isKnown says whether a single word is somebody's name
 * @returns null where nobody is reported to say anything; a pronoun is for the caller to resolve
 */
export function reportedIn(sentence: string, from: number, isKnown: IsKnown, tools: FactTools): Reported | null {
  const isQuoted = quotedSpans(sentence).some(
    ({ start, end }) => countWords(sentence.slice(start + 1, end - 1)) >= QUOTED_WORDS,
  );
  if (isQuoted || /[?]["”“»]?$|^["„“«»‘']/u.test(sentence)) return null;
  const plain = withoutQuoted(sentence);
  const finder = new Finder(plain, from, isKnown, tools);
  const frame = finder.opened() ?? finder.closed() ?? finder.framed();
  if (!frame) return null;
  const stated = whole(plain, from, frame.stated, tools);
  if (countWords(plain.slice(stated.start, stated.end)) < FEWEST_WORDS) return null;
  // "But now comes the hard part, Reed said": what it leans on is not shown
  if (stated.start === from && frame.speaker.start > from && tools.leaning.findAt(sentence, from) !== null) return null;
  return { speaker: frame.speaker, stated };
}

/** What was stated; all of the sentence where the rest of it holds a reservation or a negation. */
function whole(plain: string, from: number, stated: Span, tools: FactTools): Span {
  const rest = [plain.slice(from, stated.start), plain.slice(stated.end)];
  const isLost = rest.some((part) => tools.hedge.test(part) || tools.reporting.negation.test(part));
  return isLost ? { start: from, end: plain.length } : stated;
}

class Finder {
  private readonly plain: string;
  private readonly from: number;
  private readonly isKnown: IsKnown;
  private readonly tools: FactTools;

  constructor(plain: string, from: number, isKnown: IsKnown, tools: FactTools) {
    this.plain = plain;
    this.from = from;
    this.isKnown = isKnown;
    this.tools = tools;
  }

  /** "According to Reed, ...", "Laut Reed sei ...", "Reed zufolge ...". */
  opened(): Frame | null {
    const { plain, from, tools } = this;
    const lead = tools.reporting.opening.findAt(plain, from);
    if (lead !== null) {
      const at = from + lead.length;
      const speaker = this.startingAt(at);
      if (!speaker || !this.isOnesOwn(speaker, plain)) return null;
      // "According to the Echo, Reed said": what the paper says is that somebody said something
      if (tools.reporting.verb.test(plain.slice(speaker.end))) return null;
      if (tools.verbSecond) return { speaker: this.unbent(speaker), stated: this.all() };
      // "According to Breaking the Silence, ...": half a name
      const isHalf = speaker.kind === 'name' && !speaker.text.includes(' ') && !this.isAfterSpeaker(speaker.end);
      if (isHalf) return null;
      const [comma] = /^(?:,\s\d{1,3})?[^,;:]{0,40},\s/u.exec(plain.slice(speaker.end)) ?? [];
      if (comma === undefined) return null;
      const start = speaker.end + comma.length;
      // "According to Reed, an engineer, the plant": what it opens with may still tell who speaks
      return /^[^,;:]{1,90},\s/u.test(plain.slice(start))
        ? { speaker, stated: this.all() }
        : this.frame(speaker, start, plain.length);
    }
    const behind = tools.reporting.behind.find(plain);
    if (!behind || behind.index > LEAD) return null;
    const speaker = this.wholeOf(from, behind.index);
    return speaker && this.isOnesOwn(speaker, plain) ? { speaker, stated: this.all() } : null;
  }

  /** "..., according to Reed.", "..., so der Minister." */
  closed(): Frame | null {
    const { plain, from, tools } = this;
    const { source, closing } = tools.reporting;
    const leads = [
      ...source.all(plain),
      ...closing.all(plain).filter(({ index }) => /,\s$/u.test(plain.slice(0, index))),
    ];
    for (const { index, text } of leads) {
      // "(that is, conduct according to the code)"
      if (index - from < SHORTEST_BEFORE || isBracketed(plain, index)) continue;
      const speaker = this.startingAt(index + text.length);
      if (!speaker || !this.isOnesOwn(speaker, plain)) continue;
      const isSetOff = /,\s$/u.test(plain.slice(0, index));
      const isCut = this.isTrail(speaker.end) && (isSetOff || !tools.verbSecond);
      return isCut
        ? this.frame(speaker, from, this.endBefore(index))
        : { speaker: this.unbent(speaker), stated: this.all() };
    }
    return null;
  }

  /** A verb of saying with its subject, before or behind what was stated. */
  framed(): Frame | null {
    const { plain, tools } = this;
    for (const { index, text } of tools.reporting.verb.all(plain)) {
      // "the United States"
      if (index < this.from || (index > this.from && /^\p{Lu}/u.test(text))) continue;
      // "few experts believe"
      if (tools.reporting.unsaid.test(plain.slice(Math.max(this.from, index - UNSAID_REACH), index))) continue;
      const end = index + text.length;
      if (tools.reporting.negation.test(plain.slice(end, end + 25).split(/[,;:]/u, 1)[0]!)) continue;
      const found = this.inverted(index, end, text) ?? this.straight(index, end, text) ?? this.second(index, end, text);
      if (!found || this.isObject(found.speaker)) continue;
      // "According to the Echo, Reed said": the Echo stays
      return tools.reporting.opening.findAt(plain, this.from) === null ? found : { ...found, stated: this.all() };
    }
    return null;
  }

  /** "wies den Anwalt darauf hin": whom it was said to. */
  private isObject({ start }: SpeakerPhrase): boolean {
    const [first = ''] = this.plain.slice(start).split(' ', 1);
    return this.tools.reporting.oblique.has(first.toLowerCase());
  }

  /** "..., said Reed." */
  private inverted(index: number, end: number, verb: string): Frame | null {
    const { plain, from, tools } = this;
    if (!/,\s$/u.test(plain.slice(0, index)) || index - from < SHORTEST_BEFORE) return null;
    const speaker = this.startingAt(end);
    if (!speaker || speaker.start - end > 1 || speaker.kind === 'body' || tools.addressing.test(verb)) return null;
    // "Ann Reed, a teacher, said the mill has closed": where a statement needs no "that", its subject stands there
    if (tools.reporting.openers.size > 0 && (speaker.kind === 'pronoun' || !this.isAfterSpeaker(speaker.end)))
      return null;
    if (this.statedAfter(speaker.end, '') !== null) return null;
    // "When they came, said Reed"
    if (tools.reporting.asking.findAt(plain, from) !== null) return null;
    if (this.isTrail(speaker.end)) return this.frame(speaker, from, this.endBefore(index));
    return /^,\s/u.test(plain.slice(speaker.end)) ? { speaker, stated: this.all() } : null;
  }

  /** "Reed said that ...", "In a statement, the company said it ...", "..., the minister said." */
  private straight(index: number, end: number, verb: string): Frame | null {
    const { plain, from, tools } = this;
    const before = plain.slice(from, index);
    const upTo = before.length - (tools.reporting.between.exec(before)?.[0].length ?? 0);
    const left = before.slice(0, upTo);
    // "Anna Reed, who leads the ward, said"
    const [, named, aside] = /^([^,;:()]{3,80}),\s([^;:()]{3,100}),$/u.exec(left) ?? [];
    const isAside = named !== undefined && aside !== undefined && this.wholeOf(from, from + named.length) !== null;
    const at = isAside ? from : from + lastPart(left);
    const speaker = isAside ? this.wholeOf(from, from + named.length) : this.wholeOf(at, from + upTo);
    // "Though officials said"
    if (!speaker || tools.reporting.asking.findAt(plain, at) !== null) return null;
    const opens = at === from;
    const stated = this.statedAfter(end, verb);
    if (stated !== null) {
      if (!opens && at - from > LEAD) return null;
      return stated < 0 ? { speaker, stated: this.all() } : this.frame(speaker, stated, plain.length);
    }
    if (opens || !/,\s*$/u.test(plain.slice(0, at)) || speaker.kind === 'body') return null;
    // where the verb comes second, its subject stands behind it there
    if (tools.verbSecond) return null;
    // "The concern, Reed said in an interview, is that"
    if (/^[^,;:]{0,60},\s\p{L}/u.test(plain.slice(end))) return { speaker, stated: this.all() };
    // "the minister announces her resignation"
    const [, object = ''] = /^\s(\p{L}+)/u.exec(plain.slice(end)) ?? [];
    if (tools.pointers.has(object.toLowerCase())) return null;
    // "..., and the council confirmed Reed by a vote", "..., Reed told him why"
    const [joined = ''] = plain.slice(at).split(' ', 1);
    if (tools.conjunction.findAt(joined, 0) === joined) return null;
    if (tools.addressing.test(verb) && tools.reporting.asking.test(plain.slice(end))) return null;
    return at - from >= SHORTEST_BEFORE && this.isTrail(end) ? this.frame(speaker, from, this.endBefore(at)) : null;
  }

  /** "Am Freitag sagte der Minister, ...". */
  private second(index: number, end: number, verb: string): Frame | null {
    const { plain, from, tools } = this;
    if (!tools.verbSecond || index - from > LEAD || PARTING.test(plain.slice(from, index))) return null;
    // "Der Fahrer erzählte der Frau, ...": the subject stood there
    const [opener = ''] = plain.slice(from).split(' ', 1);
    if (tools.pointers.has(opener.toLowerCase())) return null;
    const speaker = this.startingAt(end);
    if (!speaker || speaker.start - end > 1) return null;
    const stated = this.statedAfter(speaker.end, verb);
    return stated === null || stated < 0 ? null : this.frame(speaker, stated, plain.length);
  }

  /** Where what was stated begins behind a verb; -1 where it is there, but not to be cut; null for none. */
  private statedAfter(at: number, verb: string): number | null {
    const { plain, tools } = this;
    const { comma, that, mood, asking } = tools.reporting;
    const after = plain.slice(at);
    if (comma) {
      const [aside] = /^[^,;:]{0,80},\s/u.exec(after) ?? [];
      if (aside === undefined) return null;
      const start = at + aside.length;
      if (that.findAt(plain, start) !== null) return start;
      if (asking.findAt(plain, start) !== null) return null;
      return mood.test(plain.slice(start)) ? start : null;
    }
    if (verb !== '') {
      const opened = this.openedBare(at, verb);
      if (opened !== null) return opened;
    }
    const found = that.find(after);
    if (!found || found.index > ASIDE) return null;
    const before = after.slice(0, found.index);
    if (this.isAside(before, verb)) {
      const start = at + found.index;
      if (tools.verbSecond) return start;
      return start + found.text.length;
    }
    return null;
  }

  /** Where a statement begins that neither "that" nor a comma opens; as {@link statedAfter}. */
  private openedBare(at: number, verb: string): number | null {
    const { plain, tools } = this;
    const { bare, day, openers, asking, that } = tools.reporting;
    if (openers.size === 0 || tools.addressing.test(verb)) return null;
    const [, subject = ''] = /^\s(\p{L}+)/u.exec(plain.slice(at, at + 40)) ?? [];
    // "warned they": a pronoun in the form of a subject can only open a statement
    if (tools.words.pronouns.includes(subject)) return at + 1;
    if (bare.findAt(verb, 0) === null) return null;
    const when = plain[at] === ' ' ? day.findAt(plain, at + 1) : null;
    const next = when === null ? at : at + 1 + when.length;
    const [, opener] = /^\s(\p{L}[\p{L}’'-]*|\d[\d.,]*)/u.exec(plain.slice(next, next + 60)) ?? [];
    if (opener === undefined || asking.findAt(plain, next + 1) !== null || that.findAt(plain, next + 1) !== null)
      return null;
    const low = opener.toLowerCase();
    if (/^[\p{Lu}\d]/u.test(opener) || tools.pointers.has(low) || openers.has(low)) return next + 1;
    if (!tools.prepositions.has(low)) return null;
    const behind = that.find(plain.slice(at, at + ASIDE));
    if (behind && this.isAside(plain.slice(at, at + behind.index), verb)) return null;
    return countWords(plain.slice(next)) >= LONG_ENOUGH ? -1 : null;
  }

  /** Between a verb and "that": a day, a place, whom it was told; not "the need for a process". */
  private isAside(between: string, verb: string): boolean {
    const { pointers, prepositions, addressing, verbSecond, words } = this.tools;
    if (/[;:]/u.test(between) || !/^[^,]*$|^[^,]*,[^,]*,\s$/u.test(between)) return false;
    const [, first = ''] = /^\s(\p{L}+)/u.exec(between) ?? [];
    // "say in ten years they found genes that": what was said has begun
    if (!verbSecond && between.match(/\p{L}+/gu)?.some((word) => words.pronouns.includes(word))) return false;
    if (addressing.test(verb)) return true;
    // "said based on the fact that": one small word, or what a preposition leads to
    return (
      !pointers.has(first.toLowerCase()) && (prepositions.has(first.toLowerCase()) || countWords(between) <= MOST_ASIDE)
    );
  }

  /** Behind a speaker at the end stands nothing, a comma, or where and when it was said; no verb. */
  private isAfterSpeaker(at: number): boolean {
    const [, word] = /^\s(\p{L}+)/u.exec(this.plain.slice(at)) ?? [];
    if (word === undefined) return true;
    const low = word.toLowerCase();
    return this.tools.prepositions.has(low) || this.tools.calendarWords.has(low) || low.endsWith('ly');
  }

  /** The end of a sentence behind speaker and verb: a day and a place, no more of what was said. */
  private isTrail(at: number): boolean {
    const rest = this.plain.slice(at);
    if (rest.length > TRAIL || /[,;:]|\s[–—]\s/u.test(rest)) return false;
    const words = rest.match(/\p{L}+/gu) ?? [];
    // "told reporters he thought"
    return !words.some((word) => this.tools.words.pronouns.includes(word));
  }

  /** A body's view behind "laut" is a source, not a voice, unless the sentence stands in reported speech. */
  private isOnesOwn({ kind, text, start }: SpeakerPhrase, sentence: string): boolean {
    if (kind === 'pronoun') return false;
    // "laut dem Minister": its case is not that of a subject; behind a comma, "so der Minister", it is
    if (kind !== 'name' && this.tools.capitalisedNouns && !/,\s\p{Ll}+\s$/u.test(sentence.slice(0, start)))
      return false;
    if (kind === 'person') return true;
    if (kind === 'name' && text.includes(' ')) return true;
    return kind === 'name' || this.tools.reporting.mood.test(sentence);
  }

  /** Where nouns bend, the role behind "nach Angaben des" has not the form of a subject. */
  private unbent(speaker: SpeakerPhrase): SpeakerPhrase {
    const [first = ''] = this.plain.slice(speaker.start).split(' ', 1);
    const isBent = this.tools.capitalisedNouns && this.tools.pointers.has(first.toLowerCase());
    return isBent ? { ...speaker, role: null } : speaker;
  }

  private startingAt(at: number): SpeakerPhrase | null {
    const stretch = this.plain.slice(at).split(PARTING, 1)[0]!;
    const speaker = moved(speakerAtStart(stretch, this.isKnown, this.tools), at);
    if (speaker?.kind !== 'person' || speaker.end !== at + stretch.trimEnd().length) return speaker;
    // "the council's president, Mary Dunne"
    const [, gap = ''] = /^(,\s)\p{Lu}/u.exec(this.plain.slice(speaker.end)) ?? [];
    const behind = gap === '' ? null : this.plain.slice(speaker.end + gap.length).split(PARTING, 1)[0]!;
    const name = behind === null ? null : speakerOfWhole(behind.replace(/\.$/, ''), this.isKnown, this.tools);
    if (name?.kind !== 'name' || behind === null) return speaker;
    return {
      ...speaker,
      kind: 'name',
      text: name.text,
      role: speaker.text,
      end: speaker.end + gap.length + behind.length,
    };
  }

  private wholeOf(start: number, end: number): SpeakerPhrase | null {
    const stretch = this.plain.slice(start, end);
    if (PARTING.test(stretch)) return null;
    return moved(speakerOfWhole(stretch, this.isKnown, this.tools), start);
  }

  private endBefore(at: number): number {
    return this.plain.slice(0, at).replace(/[,\s]+$/u, '').length;
  }

  private frame(speaker: SpeakerPhrase, start: number, end: number): Frame {
    const gap = /^[,\s]*/u.exec(this.plain.slice(start))![0].length;
    return { speaker, stated: { start: start + gap, end } };
  }

  private all(): Span {
    return { start: this.from, end: this.plain.length };
  }
}

/** Inside of brackets that were opened before an index. */
const isBracketed = (text: string, at: number) => text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** A sentence whose statement is not cut has so many words behind its verb. */
const LONG_ENOUGH = 9;

/** Where the last stretch of a clause begins, behind its comma and space. */
function lastPart(text: string): number {
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(/[,;:()]\s?|\s[–—-]\s/gu)) at = index + mark.length;
  return at;
}

const moved = (speaker: SpeakerPhrase | null, by: number): SpeakerPhrase | null =>
  speaker && { ...speaker, start: speaker.start + by, end: speaker.end + by };

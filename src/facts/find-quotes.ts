import type { Quote } from '../model/digest';
import type { Reporting } from '../model/reporting';
import type { Source } from '../model/verdict';
import type { Span } from '../text/segment';
import { countWords } from '../text/words';
import { antecedentOf, surnamesIn } from './antecedent';
import { datelineLength } from './dateline';
import type { FactTools } from './fact-tools';
import { namesIn, WIFE } from './person-names';
import { openMarkOf, quotedSpans } from './quote-marks';
import { FEWEST_WORDS, reportedIn } from './reported-speech';
import { describedBehind } from './speaker-phrase';
import type { Sentence } from './sentence';
import { namedBefore, speakerOf } from './speaker';
import { whoSpeaks } from './who-speaks';

/** Shorter ones are scare quotes and titles. */
const SHORTEST_WORDS = 4;
const MOST = 20;
/** And so many in reported speech. */
const MOST_REPORTED = 10;
/** A speaker stands this near after the marks, the name that a pronoun means this near before them. */
const REACH = 200;
const REACH_BACK = 600;
const LONGEST_BLOCK = 20_000;

/** Headings, pictures and lists that may part two paragraphs of one quotation. */
const PARAGRAPH_WITHIN = 8;

/** A quotation with its marks; one that goes on in another block has no closing one. */
interface Quoted extends Span {
  readonly next?: number;
}

/** Who spoke last, and in which block: a pronoun in the next one means the same. */
interface Last {
  readonly speaker: string;
  readonly block: number;
}

/**
 * Quotations with their speakers: at least four words in marks, next to a verb of saying; and what somebody is reported
 * to have said, where it is sure who.
 * @returns in reading order
 */
export function findQuotes(reporting: Reporting, sentences: readonly Sentence[], tools: FactTools): Quote[] {
  return new QuoteFinder(reporting, sentences, tools).find();
}

class QuoteFinder {
  private readonly reporting: Reporting;
  private readonly sentences: readonly Sentence[];
  private readonly tools: FactTools;
  private readonly quotes: Quote[] = [];
  private readonly seen = new Set<string>();
  private reported = 0;
  /** Paragraphs in which one quotation goes on. */
  private continued = 0;
  /** Whose reported speech stood last, and in which sentence. */
  private spoken: { order: number; speaker: string } | null = null;
  private last: Last | null = null;
  /** Whose quotation was not closed, and the block in which it goes on. */
  private running: Last | null = null;
  private names: Names | null = null;
  private surnames: ReadonlySet<string> | null = null;

  constructor(reporting: Reporting, sentences: readonly Sentence[], tools: FactTools) {
    this.reporting = reporting;
    this.sentences = sentences;
    this.tools = tools;
  }

  find(): Quote[] {
    /** Blocks that report something: not a pitch's. */
    const usable = new Map<string, Sentence[]>();
    for (const sentence of this.sentences) {
      if (!sentence.usable) continue;
      const { block } = sentence.source;
      const own = usable.get(block);
      if (own) own.push(sentence);
      else usable.set(block, [sentence]);
    }
    for (const [index, { id, text, kind }] of this.reporting.blocks.entries()) {
      if (this.quotes.length - this.reported - this.continued >= MOST) break;
      const own = usable.get(id);
      if (kind === 'heading' || kind === 'caption' || kind === 'code' || kind === 'table') continue;
      const spans: Quoted[] = quotedSpans(text.slice(0, LONGEST_BLOCK), this.tools.words.singleMarks);
      const next = this.paragraphBehind(index);
      const open = next < 0 ? -1 : openMarkOf(text);
      const goesOn = open >= 0 && this.reporting.blocks[next]!.text[0] === text[open];
      // half a quotation is no sentence to show, but a quotation
      if (!own && !goesOn && this.running?.block !== index) continue;
      if (goesOn) spans.push({ start: open, end: text.length, next });
      const places = [
        ...spans.map((span) => ({ start: span.start, read: () => this.direct(index, id, text, span) })),
        ...(own ?? []).map((sentence) => ({
          start: sentence.source.start,
          read: () => this.indirect(index, text, sentence),
        })),
      ];
      for (const { read } of places.sort((a, b) => a.start - b.start)) read();
    }
    return this.quotes;
  }

  readonly isKnown = (name: string) => this.namesHere().known.has(name);
  readonly isSurname = (name: string) => this.namesHere().surnames.has(name);

  readonly isPersonal = (name: string) =>
    this.tools.firstNames.has(name.split(' ', 1)[0]!) ||
    this.namesHere().titles.has(name.slice(name.lastIndexOf(' ') + 1));

  /** "Mrs. Reed" where "Reed" stands alone or "Mr. Reed" is named as well. */
  readonly isShared = (title: string, name: string) => {
    const titles = this.namesHere().titles.get(name) ?? new Set();
    const others = [...titles].filter((other) => other !== title);
    return WIFE.test(title) ? others.length > 0 : others.some((other) => WIFE.test(other));
  };

  private namesHere(): Names {
    return (this.names ??= namesOf(this.reporting, this.tools));
  }

  /** Who spoke before no longer counts where a body has spoken since. */
  private spoke(speaker: string, block: number): void {
    this.last = this.isPerson(speaker) ? { speaker, block } : null;
  }

  /** Whom a pronoun may mean: "Reed", not "the Frenchman", "Ministry of Health". */
  private isPerson(speaker: string): boolean {
    const last = speaker.slice(speaker.lastIndexOf(' ') + 1).toLowerCase();
    return /^\p{Lu}/u.test(speaker) && whoSpeaks(last, this.tools) !== 'body';
  }

  private lastNear(index: number): string | null {
    return this.last && index - this.last.block <= 1 ? this.last.speaker : null;
  }

  /** The next paragraph, past what may stand between two of them; -1 where none is near or the block is too long. */
  private paragraphBehind(index: number): number {
    const { blocks } = this.reporting;
    if (blocks[index]!.text.length > LONGEST_BLOCK) return -1;
    const behind = blocks.slice(index + 1, index + 1 + PARAGRAPH_WITHIN).findIndex(({ kind }) => kind === 'paragraph');
    return behind < 0 ? -1 : index + 1 + behind;
  }

  private direct(index: number, block: string, text: string, { start, end, next }: Quoted): void {
    const within = next === undefined ? end - 1 : end;
    const words = text
      .slice(start + 1, within)
      .trim()
      .replace(/,$/, '');
    const going = start === 0 && this.running?.block === index ? this.running.speaker : null;
    this.running = null;
    if (countWords(words) < SHORTEST_WORDS || this.seen.has(words) || isTitle(words, this.tools)) return;
    if (this.reporting.excluded.some((out) => out.block === block && out.start < end && start < out.end)) return;
    const own = speakerOf(
      text.slice(Math.max(0, start - REACH_BACK), start),
      text.slice(start + 1, within),
      text.slice(end, end + REACH),
      this.lastNear(index),
      this,
      this.tools,
    );
    const found = going === null || own?.speaker ? own : { speaker: going };
    if (!found) return;
    if (next !== undefined && found.speaker) this.running = { speaker: found.speaker, block: next };
    this.seen.add(words);
    if (going !== null) this.continued++;
    if (found.speaker) this.spoke(found.speaker, index);
    const described = found.speaker ? null : describedBehind(text.slice(end, end + REACH), this.tools);
    const speaker = found.speaker ? this.inFull(found.speaker) : described;
    this.quotes.push({ kind: 'direct', speaker, text: words, source: { block, start, end } });
  }

  private indirect(index: number, text: string, sentence: Sentence): void {
    const { source } = sentence;
    const from = datelineLength(sentence.text, index < 5 && sentence.inBlock === 0);
    const found = reportedIn(sentence.text, from, this.isKnown, this.tools);
    if (!found) {
      this.goesOn(sentence);
      return;
    }
    const { kind, text: named, role } = found.speaker;
    let speaker: string | null = kind === 'name' ? this.inFull(named) : named;
    if (kind === 'pronoun') speaker = this.meant(index, text, sentence);
    if (speaker === null) return;
    if (kind === 'name' || kind === 'pronoun') this.spoke(speaker, index);
    this.spoken = { order: sentence.order, speaker };
    const start = source.start + found.stated.start;
    const end = source.start + found.stated.end;
    this.report(speaker, role, text.slice(start, end), { block: source.block, start, end });
  }

  /** The sentence after reported speech that stands in its mood goes on with it: "Man habe keine Wahl." */
  private goesOn({ text, source, order, inBlock }: Sentence): void {
    const { spoken, tools } = this;
    if (!spoken || inBlock === 0 || spoken.order !== order - 1 || !isInItsMood(text, tools)) return;
    spoken.order = order;
    this.report(spoken.speaker, null, text, source);
  }

  private report(speaker: string, role: string | null, text: string, source: Source): void {
    if (this.reported >= MOST_REPORTED || this.seen.has(text)) return;
    this.seen.add(text);
    this.reported++;
    this.quotes.push({ kind: 'indirect', speaker, ...(role ? { role } : {}), text, source });
  }

  /** Whom a pronoun means that is the speaker. */
  private meant(index: number, text: string, sentence: Sentence): string | null {
    const { tools, sentences } = this;
    const surnames = () => (this.surnames ??= surnamesIn(sentences, tools));
    const named = sentence.antecedent ?? antecedentOf(sentences, sentence.order, surnames, tools);
    if (named) return this.inFull(named.name);
    const { start } = sentence.source;
    return namedBefore(text.slice(Math.max(0, start - REACH_BACK), start), this.lastNear(index), this, tools);
  }

  /** "Anna Reed" for "Reed", where only one of that name is named. */
  private inFull(name: string): string {
    if (name.includes(' ')) return name;
    const full = this.namesHere().full.get(name);
    return full ?? name;
  }
}

/** “The Case for More Rain”: where nouns have no capitals, only titles and slogans have so many. */
function isTitle(quoted: string, { capitalisedNouns }: FactTools): boolean {
  if (capitalisedNouns || /[.;]/.test(quoted)) return false;
  const long = quoted.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Stands in reported speech, names no speaker of its own and points at nothing before it. */
function isInItsMood(text: string, tools: FactTools): boolean {
  const { verb, source, closing } = tools.reporting;
  if (quotedSpans(text).length > 0 || tools.leaning.findAt(text, 0) !== null) return false;
  if (countWords(text) < FEWEST_WORDS || verb.test(text) || source.test(text) || closing.test(text)) return false;
  return tools.reported.test(text) && text.endsWith('.');
}

/** What stands before a word inside a sentence: "the Reed", "over,” Reed". */
const INSIDE = /(?:[\p{Ll},]|[,?!]["”“»])\s$/u;

/** Where a sentence begins. */
const OPENING = /^$|[.!?:]["”“»]?\s$/u;

interface Names {
  /** Single words that are names. */
  readonly known: ReadonlySet<string>;
  /** Full names by their last word, where there is only one. */
  readonly full: ReadonlyMap<string, string | null>;
  /** Last words of full names, whether or not it is sure whose. */
  readonly surnames: ReadonlySet<string>;
  /** The titles before names of one word, "" where none is. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Single words that are names: the last words of the article's full names; and where nouns have no capitals, what has
 * one inside a sentence. "Asked" and "According" only open sentences.
 */
function namesOf({ blocks }: Reporting, tools: FactTools): Names {
  const known = new Set<string>();
  const single = new Set<string>();
  const full = new Map<string, string | null>();
  const surnames = new Set<string>();
  const titles = new Map<string, Set<string>>();
  for (const block of blocks) {
    const text = block.text.slice(0, LONGEST_BLOCK);
    for (const { name, start, isPart, title } of namesIn(text, tools)) {
      if (!name.includes(' ')) {
        titles.set(name, (titles.get(name) ?? new Set()).add(title ?? ''));
        single.add(name);
        if (!tools.capitalisedNouns && INSIDE.test(text.slice(Math.max(0, start - 3), start))) known.add(name);
        continue;
      }
      const whole = withoutOpener(name, tools);
      // "nach Meinung von Astronomen", "Investor von Quantumscape"
      const isJoined = /^\p{Lu}\S*\s\p{Ll}/u.test(whole);
      if (isJoined && (isPart || OPENING.test(text.slice(Math.max(0, start - 3), start)))) continue;
      const last = name.slice(name.lastIndexOf(' ') + 1);
      known.add(last);
      if (whole.includes(' ')) surnames.add(last);
      // people are named in full before they are named in short: "Strava" before "Camp Strava" is no surname
      if (!whole.includes(' ') || /^\p{Ll}/u.test(whole) || (single.has(last) && !full.has(last))) continue;
      const other = full.get(last);
      if (other === undefined) full.set(last, whole);
      else if (other !== whole) full.set(last, coreOf(other, whole));
    }
  }
  return { known, full, surnames, titles };
}

/** "Perhaps Mary Dunne", "Psychoanalyst Mary Dunne": without what opens the sentence, and without a role. */
function withoutOpener(name: string, tools: FactTools): string {
  const [first = ''] = name.split(' ', 1);
  const low = first.toLowerCase();
  const isOpener =
    tools.stopWords.has(low) ||
    tools.hedge.test(first) ||
    tools.leaning.findAt(first, 0) !== null ||
    tools.reporting.asking.findAt(first, 0) !== null ||
    whoSpeaks(low, tools) !== null;
  return isOpener ? name.slice(first.length + 1) : name;
}

/** What two names have in common, if one ends with the other; null where they differ. */
function coreOf(a: string | null, b: string): string | null {
  if (a === null) return null;
  if (a.endsWith(b)) return b;
  return b.endsWith(a) ? a : null;
}

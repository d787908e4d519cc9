import { CUES, type Cue } from '../lang/cues';
import type { Lang } from '../model/language';
import type { ReadPack } from '../lang/pack';
import { lazyPattern } from '../text/lazy-pattern';
import { LOWER_LETTER } from '../text/letters';
import { sourceOf } from '../text/phrase';
import { needsOf, splitTop, START_LENGTH, type Need } from './phrase-needs';

/** A cue's words in a text: UTF-16 offsets, end exclusive. */
export interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** One language's cues, ready to be looked for. */
export interface Lexicon {
  readonly lang: Lang;
  /** Every cue in the text; at most {@link MOST_HITS}. */
  find(text: string): Hit[];
  /** Whether one of these cues is in the text. */
  has(text: string, cues: ReadonlySet<Cue>): boolean;
}

/** What a phrase needs, by numbers of beginnings and of stems. */
interface NumberedNeed {
  readonly starts: readonly number[];
  readonly stems: readonly number[];
}

interface Entry {
  readonly cue: Cue;
  readonly phrase: string;
  /** Written with a `!` in front: found only where {@link isMarked}. */
  readonly isPolite: boolean;
  readonly needs: readonly NumberedNeed[];
  /** Compiled when a text first has all it needs: most phrases never meet a page. */
  pattern: RegExp | null;
  /** The number of the last text that it was tried on. */
  tried: number;
}

/** Words numbered in the order of their coming. */
class Numbers {
  readonly words: string[] = [];
  private readonly known = new Map<string, number>();

  of(word: string): number {
    let number = this.known.get(word);
    if (number === undefined) {
      this.known.set(word, (number = this.words.length));
      this.words.push(word);
    }
    return number;
  }

  at(word: string): number | undefined {
    return this.known.get(word);
  }
}

/** ` … `: a space, with up to eighty characters of the same sentence before it. Bounded, so that it cannot run away. */
const GAP = '(?:\\s[^.!?\\n]{0,80}?)?\\s';

/** A block with more is a list of catchwords; the first ones tell. */
const MOST_HITS = 300;

/** Words of a page come again and again; this many are remembered. */
const MOST_KNOWN = 4000;

const WORD = new RegExp(`[${LOWER_LETTER}\\d]+`, 'g');

const compiled = new WeakMap<ReadPack, Lexicon>();

/** The cues of a pack, prepared on first use. */
export function lexiconOf(pack: ReadPack): Lexicon {
  let lexicon = compiled.get(pack);
  if (!lexicon) compiled.set(pack, (lexicon = prepare(pack)));
  return lexicon;
}

/** The pack of an article's language; English, which ad labels and services use everywhere, where there is none. */
export function packFor(lang: Lang, packs: readonly ReadPack[]): ReadPack | undefined {
  return packs.find((pack) => pack.lang === lang) ?? packs.find((pack) => pack.lang === 'en') ?? packs[0];
}

/** The phrase grammar of `text/phrase.ts` with gaps, for lower-cased text. */
function compile(phrase: string): RegExp {
  const { before, source, after } = sourceOf(openings(phrase).replaceAll(' … ', GAP), LOWER_LETTER);
  return new RegExp(`${OPENS.test(phrase) ? '' : before}(?:${source})${after}`, 'g');
}

/** A phrase that says itself what stands before it: the text's start, a mark, a word. */
const OPENS = /^(?:\(\^\||\[\.)/;

const OPENS_WITH_LETTER = lazyPattern(String.raw`^\p{L}`, 'u');

/** `(^|[.!?] ?|and )see`: the marks stand behind words, the words begin one. */
function openings(phrase: string): string {
  const end = phrase.startsWith('(^|') ? phrase.indexOf(')') : -1;
  if (end < 0) return phrase;
  const words = splitTop(phrase.slice(1, end), '|').map((word) =>
    OPENS_WITH_LETTER().test(word) ? `(?<![\\p{L}\\p{N}])${word}` : word,
  );
  return `(${words.join('|')})${phrase.slice(end + 1)}`;
}

/**
 * Every block of a page goes through this, most of them without a hit: beginnings and stems are numbers, and what a text
 * has is marked with the text's own number in arrays that are never cleared.
 */
function prepare(pack: ReadPack): Lexicon {
  const byStart: Entry[][] = [];
  const byStem: Entry[][] = [];
  const always: Entry[] = [];
  const starts = new Numbers();
  const stems = new Numbers();
  const known = new Map<string, number[]>();
  const voiced = pack.cues();
  for (const cue of CUES)
    for (const phrases of voiced[cue] ?? [])
      for (const written of splitTop(phrases, '|')) {
        const isPolite = written.startsWith('!');
        const phrase = isPolite ? written.slice(1) : written;
        const needs = needsOf(phrase);
        const numbered = needs.map((need) => ({
          starts: need.starts.map((start) => starts.of(start)),
          stems: need.stems.map((stem) => stems.of(stem)),
        }));
        const entry: Entry = { cue, phrase, isPolite, needs: numbered, pattern: null, tried: 0 };
        const rarest = rarestOf(needs);
        if (!rarest) always.push(entry);
        for (const start of rarest?.starts ?? []) (byStart[starts.of(start)] ??= []).push(entry);
        for (const stem of rarest?.stems ?? []) (byStem[stems.of(stem)] ??= []).push(entry);
      }
  const startIn = new Int32Array(starts.words.length);
  const stemIn = new Int32Array(stems.words.length);
  let texts = 0;

  /** The beginnings of a word that some phrase asks for: none for most words. */
  function startsOf(word: string): readonly number[] {
    let own = known.get(word);
    if (!own) {
      own = [];
      for (let length = 1; length <= START_LENGTH && length <= word.length; length++) {
        const start = starts.at(word.slice(0, length));
        if (start !== undefined) own.push(start);
      }
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, own);
    }
    return own;
  }

  function walk(text: string, visit: (hit: Hit) => boolean, wanted?: ReadonlySet<Cue>): void {
    const folded = text.replaceAll('İ', 'I').toLowerCase();
    const lower = folded.length === text.length ? folded : text;
    const own = ++texts;
    const present: number[] = [];
    WORD.lastIndex = 0;
    for (let word = WORD.exec(lower); word; word = WORD.exec(lower))
      for (const start of startsOf(word[0]))
        if (startIn[start] !== own) {
          startIn[start] = own;
          present.push(start);
        }
    const hasStem = (stem: number): boolean => {
      // Twice the text's number where the stem is not in it, one more where it is.
      if (stemIn[stem]! >> 1 !== own) stemIn[stem] = own * 2 + (lower.includes(stems.words[stem]!) ? 1 : 0);
      return (stemIn[stem]! & 1) === 1;
    };
    const isThere = (need: NumberedNeed): boolean => {
      for (const start of need.starts) if (startIn[start] === own) return true;
      for (const stem of need.stems) if (hasStem(stem)) return true;
      return false;
    };
    const tryEntries = (entries: readonly Entry[]): boolean => {
      for (const entry of entries) {
        if (entry.tried === own || (wanted && !wanted.has(entry.cue))) continue;
        entry.tried = own;
        if (!entry.needs.every(isThere)) continue;
        const pattern = (entry.pattern ??= compile(entry.phrase));
        pattern.lastIndex = 0;
        for (let match = pattern.exec(lower); match && match[0] !== ''; match = pattern.exec(lower)) {
          const start = match.index;
          const end = start + match[0].length;
          if (entry.isPolite && !isMarked(text, start, end)) continue;
          if (!visit({ cue: entry.cue, start, end })) return false;
        }
      }
      return true;
    };
    for (const start of present) {
      const entries = byStart[start];
      if (entries && !tryEntries(entries)) return;
    }
    for (let stem = 0; stem < byStem.length; stem++) {
      const entries = byStem[stem];
      if (entries && hasStem(stem) && !tryEntries(entries)) return;
    }
    tryEntries(always);
  }

  return {
    lang: pack.lang,
    find(text) {
      const hits: Hit[] = [];
      walk(text, (hit) => hits.push(hit) < MOST_HITS);
      return hits;
    },
    has(text, cues) {
      let isFound = false;
      walk(text, () => !(isFound = true), cues);
      return isFound;
    },
  };
}

/** A sentence that goes on. */
const GOES_ON = lazyPattern(String.raw`[\p{L}\p{N},;][\s„“"»«]*$`, 'u');

/**
 * Whether a capital marks the last word as a polite pronoun: "Ihnen", not "ihnen". Alone at the head of a sentence a
 * capital marks nothing.
 */
function isMarked(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).trim();
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const first = last.charAt(0);
  if (first === first.toLowerCase()) return false;
  return last.length < words.length || GOES_ON().test(text.slice(Math.max(0, start - 4), start));
}

/** The need that fewest texts meet; null where there is none. */
function rarestOf(needs: readonly Need[]): Need | null {
  let rarest: Need | null = null;
  let most = -Infinity;
  for (const need of needs) {
    const own = needs.length === 1 ? 0 : rarity(need);
    if (own <= most) continue;
    rarest = need;
    most = own;
  }
  return rarest;
}

/** A word with few long beginnings is rarer than one with many short ones. */
function rarity({ starts, stems }: Need): number {
  let shortest = Infinity;
  for (const { length } of starts) shortest = Math.min(shortest, length);
  for (const { length } of stems) shortest = Math.min(shortest, length);
  return shortest - (starts.length + stems.length) / 8;
}

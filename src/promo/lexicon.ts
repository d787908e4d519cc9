import { CUES, type Cue } from '../lang/cues';
import type { Lang } from '../model/language';
import type { ReadPack } from '../lang/pack';
import { lazyPattern } from '../text/lazy-pattern';
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

interface Entry {
  readonly cue: Cue;
  readonly phrase: string;
  /** Written with a `!` in front: found only where {@link isMarked}. */
  readonly isPolite: boolean;
  readonly needs: readonly Need[];
  /** Compiled when a text first has all it needs: most phrases never meet a page. */
  pattern: RegExp | null;
}

/** ` … `: a space, with up to eighty characters of the same sentence before it. Bounded, so that it cannot run away. */
const GAP = '(?:\\s[^.!?\\n]{0,80}?)?\\s';

/**
 * Letters as the seven languages write them, lower case. Texts are lower-cased before: patterns with the flags `iu` and
 * `\p{L}` take a tenth of a millisecond each to compile, which a page would pay for hundreds of them.
 */
const LETTER = 'a-zß-öø-ÿœšž';
/** A block with more is a list of catchwords; the first ones tell. */
const MOST_HITS = 300;

/** Words of a page come again and again; this many are remembered. */
const MOST_KNOWN = 4000;

const WORD = new RegExp(`[${LETTER}\\d]+`, 'g');

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
  const { before, source, after } = sourceOf(openings(phrase).replaceAll(' … ', GAP), LETTER);
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

function prepare(pack: ReadPack): Lexicon {
  const byStart = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const always: Entry[] = [];
  const asked = new Set<string>();
  const known = new Map<string, string[]>();
  const file = (index: Map<string, Entry[]>, key: string, entry: Entry) => {
    const list = index.get(key);
    if (list) list.push(entry);
    else index.set(key, [entry]);
  };
  for (const cue of CUES)
    for (const phrases of pack.cues[cue] ?? [])
      for (const written of splitTop(phrases, '|')) {
        const isPolite = written.startsWith('!');
        const phrase = isPolite ? written.slice(1) : written;
        const needs = needsOf(phrase);
        const entry: Entry = { cue, phrase, isPolite, needs, pattern: null };
        for (const { starts } of needs) for (const start of starts) asked.add(start);
        const rarest = rarestOf(needs);
        if (!rarest) always.push(entry);
        for (const key of rarest?.starts ?? []) file(byStart, key, entry);
        for (const key of rarest?.stems ?? []) file(byStem, key, entry);
      }

  /** The beginnings of a word that some phrase asks for: none for most words. */
  function keysOf(word: string): readonly string[] {
    let keys = known.get(word);
    if (!keys) {
      keys = [];
      for (let length = 1; length <= START_LENGTH && length <= word.length; length++)
        if (asked.has(word.slice(0, length))) keys.push(word.slice(0, length));
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(word, keys);
    }
    return keys;
  }

  function walk(text: string, visit: (hit: Hit) => boolean, wanted?: ReadonlySet<Cue>): void {
    const folded = text.replaceAll('İ', 'I').toLowerCase();
    const lower = folded.length === text.length ? folded : text;
    const starts = new Set<string>();
    for (const [word] of lower.matchAll(WORD)) for (const key of keysOf(word)) starts.add(key);
    const isThere = (need: Need) =>
      need.starts.some((key) => starts.has(key)) || need.stems.some((stem) => lower.includes(stem));
    const tried = new Set<Entry>();
    const tryEntries = (entries: readonly Entry[]): boolean => {
      for (const entry of entries) {
        if (tried.has(entry) || (wanted && !wanted.has(entry.cue))) continue;
        tried.add(entry);
        if (!entry.needs.every(isThere)) continue;
        const pattern = (entry.pattern ??= compile(entry.phrase));
        pattern.lastIndex = 0;
        for (let match = pattern.exec(lower); match && match[0] !== ''; match = pattern.exec(lower)) {
          const [start, end] = [match.index, match.index + match[0].length];
          if (entry.isPolite && !isMarked(text, start, end)) continue;
          if (!visit({ cue: entry.cue, start, end })) return false;
        }
      }
      return true;
    };
    for (const key of starts) {
      const entries = byStart.get(key);
      if (entries && !tryEntries(entries)) return;
    }
    for (const [stem, entries] of byStem) if (lower.includes(stem) && !tryEntries(entries)) return;
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

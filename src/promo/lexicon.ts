import { CUES, type Cue } from '../lang/cues';
import type { Lang } from '../model/language';
import type { ReadPack } from '../lang/pack';
import { compilePhrases } from '../text/phrase';
import { headsOf } from './phrase-heads';

/** A cue's words in a text: UTF-16 offsets, end exclusive. */
export interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** One language's cues, ready to be looked for. */
export interface Lexicon {
  readonly lang: Lang;
  /** Every cue in the text, each phrase at each place it begins; at most {@link MOST_HITS}. */
  find(text: string): Hit[];
  /** Whether one of these cues is in the text. */
  has(text: string, cues: ReadonlySet<Cue>): boolean;
}

interface Entry {
  readonly cue: Cue;
  readonly phrase: string;
  /** Compiled when a text first has its head: most phrases never meet a page. */
  pattern: RegExp | null;
}

/** ` … `: a space, with up to fifty characters of the same sentence before it. Bounded, so that it cannot run away. */
const GAP = '(?:\\s[^.!?\\n]{0,50}?)?\\s';

/** Long enough to tell phrases apart, short enough for "neu". */
const HEAD = 3;

/** A block with more is a list of catchwords; the first ones tell. */
const MOST_HITS = 300;

const WORD = /[\p{L}\p{N}]+/gu;

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

function prepare(pack: ReadPack): Lexicon {
  const byHead = new Map<string, Entry[]>();
  const anywhere: (Entry & { readonly stem: string })[] = [];
  for (const cue of CUES)
    for (const phrase of pack.cues[cue] ?? []) {
      const entry: Entry = { cue, phrase: phrase.replaceAll(' … ', GAP), pattern: null };
      const heads = headsOf(phrase);
      if (!heads)
        anywhere.push({
          ...entry,
          stem: /^~([\p{L}\p{N}]+)(?![\p{L}\p{N}]*[?*{|])/u.exec(phrase)?.[1]?.toLowerCase() ?? '',
        });
      else
        for (const key of new Set(heads.map((head) => head.slice(0, HEAD))))
          byHead.set(key, [...(byHead.get(key) ?? []), entry]);
    }

  function walk(text: string, visit: (hit: Hit) => boolean, wanted?: ReadonlySet<Cue>): void {
    const lower = text.toLowerCase();
    for (const word of lower.length === text.length ? lower.matchAll(WORD) : text.matchAll(WORD)) {
      const head = word[0].slice(0, HEAD).toLowerCase();
      for (let length = 1; length <= head.length; length++)
        for (const entry of byHead.get(head.slice(0, length)) ?? []) {
          if (wanted && !wanted.has(entry.cue)) continue;
          const pattern = (entry.pattern ??= new RegExp(compilePhrases([entry.phrase]).source, 'iuy'));
          pattern.lastIndex = word.index;
          const match = pattern.exec(text);
          if (
            match &&
            match[0] !== '' &&
            !visit({ cue: entry.cue, start: match.index, end: match.index + match[0].length })
          )
            return;
        }
    }
    for (const entry of anywhere) {
      if ((wanted && !wanted.has(entry.cue)) || (entry.stem !== '' && !lower.includes(entry.stem))) continue;
      const pattern = (entry.pattern ??= compilePhrases([entry.phrase]));
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match && match[0] !== ''; match = pattern.exec(text))
        if (!visit({ cue: entry.cue, start: match.index, end: match.index + match[0].length })) return;
    }
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

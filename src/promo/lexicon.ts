import { CUES, type Cue, type PreparedCues } from '../lang/cues';
import type { Lang } from '../model/language';
import type { ReadPack } from '../lang/pack';
import { compileCue, isMarked } from './cue-pattern';
import { keysOf, MARKS, numberAt, pairAt, tokensOf } from './word-keys';

/** A cue's words in a text: UTF-16 offsets, end exclusive. */
export interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** One language's cues, ready to be looked for. */
export interface Lexicon {
  readonly lang: Lang;
  readonly hasDottedOrdinals: boolean;
  /** Every cue in each of the texts, at most {@link MOST_HITS} of them, as they stand. Many texts cost little more than one. */
  find(texts: readonly string[]): Hit[][];
  /** Whether one of these cues is in the text. */
  has(text: string, cues: ReadonlySet<Cue>): boolean;
}

/** A block with more is a list of catchwords; the first ones tell. */
const MOST_HITS = 300;

/** Places of words count on from text to text, by so many that no phrase reaches over; texts have fewer words. */
const TEXT = 0x10000;

/** Between texts that are searched as one: no white space and no gap reaches over it. */
const BETWEEN = '\u0000\n\u0000';

const BOUND = /(?<!\\)[$^](?!\])/;

const NONE: readonly number[] = [];

/** So many digits has each word of a chain. */
const LINK = 3;

/** Some texts and their words; a place is a text's number times {@link TEXT} plus the number of the word in it. */
interface Words {
  readonly texts: readonly string[];
  /** The texts in lower case, alike in length. */
  readonly lowers: readonly string[];
  /** Where each different word is, in order. */
  readonly places: readonly (readonly number[])[];
  /** Which words each class has. */
  readonly ofClass: readonly (readonly number[])[];
  /** Where the words of a class are, in order: made of the two above when asked for. */
  readonly classPlaces: (readonly number[])[];
  /** Where each text's first word is. */
  readonly firsts: readonly number[];
  /** The phrases whose rarest word is there. */
  readonly met: readonly number[];
}

const prepared = new WeakMap<ReadPack, Lexicon>();

/** The cues of a pack, prepared on first use. */
export function lexiconOf(pack: ReadPack): Lexicon {
  let lexicon = prepared.get(pack);
  if (!lexicon) prepared.set(pack, (lexicon = prepare(pack)));
  return lexicon;
}

/** The pack of an article's language; English, which ad labels and services use everywhere, where there is none. */
export function packFor(lang: Lang, packs: readonly ReadPack[]): ReadPack | undefined {
  return packs.find((pack) => pack.lang === lang) ?? packs.find((pack) => pack.lang === 'en') ?? packs[0];
}

/**
 * An engine takes fifty microseconds to compile a phrase and again as many when it meets it a second time, a thousand
 * phrases a language, on every page. So the words of all texts are looked up first; a phrase is tried only where its
 * words are, in their order and near each other, and once for all texts of a page.
 */
function prepare(pack: ReadPack): Lexicon {
  const { counts, phrases, chains, keys, stems } = JSON.parse(pack.cues()) as PreparedCues;
  const cueOf: Cue[] = [];
  for (const [i, cue] of CUES.entries()) for (let n = counts[i]!; n > 0; n--) cueOf.push(cue);
  /** Numbers of phrases by the class of their rarest word. */
  const byClass: number[][] = [];
  const always: number[] = [];
  for (let i = 0; i < chains.length; i++) {
    const chain = chains[i]!;
    if (chain === '') always.push(i);
    else (byClass[pairAt(chain, 1 + numberAt(chain, 0) * LINK)] ??= []).push(i);
  }
  const allStems = Object.keys(stems);
  const patterns: RegExp[] = [];

  function lookUp(texts: readonly string[]): Words {
    const lowers = texts.map(lowerCased);
    const numbers = new Map<string, number>();
    const places: number[][] = [];
    const firsts: number[] = [];
    for (let i = 0; i < lowers.length; i++) {
      let place = i * TEXT;
      for (const token of tokensOf(lowers[i]!)) {
        const number = numbers.get(token);
        if (number === undefined) {
          numbers.set(token, places.length);
          places.push([place]);
        } else places[number]!.push(place);
        if (firsts[i] === undefined && !MARKS.includes(token)) firsts[i] = place;
        place++;
      }
    }
    const ofClass: number[][] = [];
    const met = [...always];
    const join = (number: number, classes: string | undefined) => {
      if (classes === undefined) return;
      for (let at = 0; at < classes.length; at += 2) {
        const each = pairAt(classes, at);
        const own = ofClass[each];
        if (own === undefined) {
          ofClass[each] = [number];
          const phrasesOf = byClass[each];
          if (phrasesOf) met.push(...phrasesOf);
        } else if (own.at(-1) !== number) own.push(number);
      }
    };
    const vocabulary = [...numbers.keys()].join(' ');
    const present = allStems.filter((stem) => vocabulary.includes(stem));
    for (const [token, number] of numbers) {
      for (const key of keysOf(token)) join(number, keys[key]);
      for (const stem of present) if (token.includes(stem)) join(number, stems[stem]);
    }
    return { texts, lowers, places, ofClass, classPlaces: [], firsts, met };
  }

  function placesOf(each: number, { places, ofClass, classPlaces }: Words): readonly number[] {
    const own = ofClass[each]!;
    return (classPlaces[each] ??=
      own.length === 1 ? places[own[0]!]! : own.flatMap((number) => places[number]!).sort((a, b) => a - b));
  }

  /** The texts that have a phrase's words, each in reach of the one before; numbers in order. */
  function textsWith(phrase: number, words: Words): readonly number[] {
    const chain = chains[phrase]!;
    const { texts, ofClass, firsts } = words;
    if (chain === '') return texts.map((_, i) => i);
    for (let at = 1; at < chain.length; at += LINK) if (!ofClass[pairAt(chain, at)]) return NONE;
    let ends = placesOf(pairAt(chain, 1), words);
    if (numberAt(chain, 3) === 0) ends = ends.filter((place) => firsts[Math.floor(place / TEXT)] === place);
    for (let at = 1 + LINK; at < chain.length && ends.length > 0; at += LINK)
      ends = followers(ends, placesOf(pairAt(chain, at), words), numberAt(chain, at + 2));
    const found: number[] = [];
    for (const place of ends) {
      const text = Math.floor(place / TEXT);
      if (found.at(-1) !== text) found.push(text);
    }
    return found;
  }

  /** Tries one phrase on the texts that may have it; `found` gets a text's number and the place in it. */
  function search(phrase: number, words: Words, found: (text: number, start: number, end: number) => void): void {
    const where = textsWith(phrase, words);
    if (where.length === 0) return;
    const { texts, lowers } = words;
    const written = phrases[phrase]!;
    const isPolite = written.startsWith('!');
    const pattern = (patterns[phrase] ??= compileCue(isPolite ? written.slice(1) : written));
    const visit = (i: number, start: number, end: number) => {
      if (!isPolite || isMarked(texts[i]!, start, end)) found(i, start, end);
    };
    if (where.length === 1 || BOUND.test(written)) {
      for (const i of where) eachMatch(lowers[i]!, pattern, (start, end) => visit(i, start, end));
      return;
    }
    let k = 0;
    let from = 0;
    const next = () => from + lowers[where[k]!]!.length + BETWEEN.length;
    eachMatch(where.map((i) => lowers[i]!).join(BETWEEN), pattern, (start, end) => {
      for (; start >= next(); k++) from = next();
      visit(where[k]!, start - from, end - from);
    });
  }

  return {
    lang: pack.lang,
    hasDottedOrdinals: pack.hasDottedOrdinals === true,
    find(texts) {
      const hits = texts.map((): Hit[] => []);
      const words = lookUp(texts);
      for (const phrase of words.met)
        search(phrase, words, (i, start, end) => {
          if (hits[i]!.length < MOST_HITS) hits[i]!.push({ cue: cueOf[phrase]!, start, end });
        });
      for (const own of hits) own.sort((a, b) => a.start - b.start || a.end - b.end);
      return hits;
    },
    has(text, cues) {
      const words = lookUp([text]);
      let isFound = false;
      for (const phrase of words.met)
        if (!isFound && cues.has(cueOf[phrase]!)) search(phrase, words, () => (isFound = true));
      return isFound;
    },
  };
}

/** Those of some places, both in order, that come at most `reach` behind one of the others; a word may be two at once. */
function followers(before: readonly number[], places: readonly number[], reach: number): number[] {
  const found: number[] = [];
  let i = 0;
  for (const place of places) {
    while (i < before.length && before[i]! < place - reach) i++;
    if (i < before.length && before[i]! <= place) found.push(place);
  }
  return found;
}

/** Lower case, unless that would move what stands behind. */
function lowerCased(text: string): string {
  const folded = text.replaceAll('İ', 'I').toLowerCase();
  return folded.length === text.length ? folded : text;
}

/** One call for all matches: with `exec` the second would make the engine compile the pattern once more. */
function eachMatch(text: string, pattern: RegExp, visit: (start: number, end: number) => void): void {
  text.replace(pattern, (match: string, ...rest: unknown[]) => {
    const start = rest.find((value) => typeof value === 'number')!;
    if (match !== '') visit(start, start + match.length);
    return '';
  });
}

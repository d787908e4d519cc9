import { DIGIT, LETTER } from '../text/letters';

/**
 * What a text must hold for a phrase to be in it: for each of its words the beginnings it may have (`starts`, up to
 * {@link START_LENGTH} letters) or, for `~x`, the letters somewhere in it (`stems`). Lets a matcher pass over nearly
 * all of a thousand phrases without trying them.
 */
export interface Need {
  readonly starts: readonly string[];
  readonly stems: readonly string[];
}

/** Long enough to tell phrases apart, short enough for a cheap look-up. */
export const START_LENGTH = 4;

const ANY = `[${DIGIT}${LETTER}]`;
const LETTERS = new RegExp(`^${ANY}+`);
const STEM = new RegExp(`${ANY}{3,}`);
/** A letter that may be missing or come again. */
const UNSURE = new RegExp(`${ANY}[?*{]`, 'g');
const GROUPS = /[()[\]\\]/;

/** The needs of a phrase written as `text/phrase.ts` says. A word that may begin with anything has none. */
export function needsOf(phrase: string): Need[] {
  const needs: Need[] = [];
  for (const word of splitTop(phrase, ' ')) {
    const starts: string[] = [];
    const stems: string[] = [];
    if (word !== '…' && collect(word, starts, stems)) needs.push({ starts, stems });
  }
  return needs;
}

function addNew(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

/** Reads one word of a phrase. @returns false where it may begin with anything */
function collect(word: string, starts: string[], stems: string[]): boolean {
  if (word.startsWith('(')) {
    const close = closingOf(word);
    if (close < 0 || word.startsWith('(?')) return false;
    const rest = word.slice(close + 1);
    // An optional group in front: what follows it is certain.
    if (/^[?*{]/.test(rest)) return rest.startsWith('?') && collect(rest.slice(1).trimStart(), starts, stems);
    return splitTop(word.slice(1, close), '|').every((alternative) =>
      alternative === '' ? false : collect(splitTop(alternative, ' ')[0]!, starts, stems),
    );
  }
  if (word.startsWith('~')) {
    const stem = STEM.exec(word.slice(1).replace(UNSURE, ' '))?.[0];
    // Only letters that come for certain: right after the tilde, a hyphen between.
    let at = 1;
    if (word[at] === '-') at++;
    if (word[at] === '?') at++;
    if (stem === undefined || !word.startsWith(stem, at)) return false;
    addNew(stems, stem);
    return true;
  }
  let literal = LETTERS.exec(word)?.[0] ?? '';
  const after = word[literal.length];
  if (after === '?' || after === '*' || after === '{') literal = literal.slice(0, -1);
  if (literal === '') return false;
  addNew(starts, literal.slice(0, START_LENGTH));
  return true;
}

/** A group without groups or classes in it, at the start. */
const FLAT_GROUP = /^\((?:\\.|[^()[\]\\])*\)/s;

/** Where the group that a source begins with ends; -1 where it does not. */
function closingOf(source: string): number {
  const flat = FLAT_GROUP.exec(source);
  if (flat) return flat[0].length - 1;
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

/**
 * What splitting stops at: escapes, the marks of groups and classes, the mark itself. Groups with no group in them, and
 * there are thousands of them, are passed over at once.
 */
const STOPS: Readonly<Record<'|' | ' ', RegExp>> = {
  '|': /\\.|\((?:\\.|[^()[\]\\])*\)|[()[\]|]/gs,
  ' ': /\\.|\((?:\\.|[^()[\]\\])*\)|[()[\] ]/gs,
};

/** Splits at a character that stands outside of groups and classes. */
export function splitTop(source: string, at: '|' | ' '): string[] {
  if (!GROUPS.test(source)) return source.split(at);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const stops = STOPS[at];
  stops.lastIndex = 0;
  for (let found = stops.exec(source); found; found = stops.exec(source)) {
    const [stop] = found;
    if (stop === at) {
      if (depth > 0) continue;
      parts.push(source.slice(from, found.index));
      from = found.index + 1;
    } else if (stop === '(' || stop === '[') depth++;
    else if (stop === ')' || stop === ']') depth--;
  }
  parts.push(source.slice(from));
  return parts;
}

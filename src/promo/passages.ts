import { lazyPattern } from '../text/lazy-pattern';
import { blankFurniture } from './ticker-furniture';

/** A stretch of a block's text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches share a character. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A sentence's end: marks, closing quotes; "?Before" is glued by machines that drop the space. */
const STOP = lazyPattern(String.raw`[.!?…]+["”“»’)\]]*(?=\s)|[?!](?=\p{Lu})|»(?=\s+\p{Lu})|\n`, 'gu');

/** What stands before a full stop that ends no sentence: a day ("23. Dezember"), an initial or a short form. */
const SHORT = lazyPattern(
  String.raw`(?:^|[\s(])(?:\p{N}{1,2}|\p{L}|P\.S|p\.s|\p{Lu}\p{Ll}|al|ej|Mrd|Mio|Dr|Nr|bzw|ca|usw|inkl|Inc|Corp|Ltd|Mr|Mrs|vs|est|Sra|Cia|Mme|Mlle|Sen|Gov|Rep|Prof|Capt|Sgt|U\.S|U\.K)$`,
  'u',
);

/** A number behind a word or another number: where no dot makes it an ordinal it ends its sentence. "2. The dyke" is a list's. */
const NUMBERED = lazyPattern(
  String.raw`(?:[\p{L}\p{N}]|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)\s\p{N}{1,2}$`,
  'u',
);

/** Short forms that a number follows: "No. 4", "art. 30". */
const BEFORE_NUMBER = /(?:^|[\s(])(?:No|pp?|[Aa]rt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** Hours that a zone of time follows: "2 p.m. Eastern". */
const HOUR = /\d ?[ap]\.m$/;
const ZONE = /^\s*(?:Eastern|Central|Mountain|Pacific|[ECMP][SD]?T|GMT|UTC)\b/;

/** Hours and measures are short words that end one: "de 9 h à 20 h. Le concours …". */
const MEASURED = /\d\s?(?:[hmgl]|[ck]m|kg)$/;

const SMALL = lazyPattern(String.raw`\p{Ll}`, 'u');

/** A last remark in brackets; after a colon it is what was announced. */
const HUNG = /(?<=[^\s:]\s)\([^()]{6,140}\)[.!?…]?\s*$/;

/** A label in capitals that runs into the text: "ADVERTISEMENT CONTINUES BELOW The market …". */
const CAPS = lazyPattern(String.raw`^\p{Lu}{2,}(?: \p{Lu}{2,}){1,7}(?= \p{Lu}(?:\p{Ll}| \p{Ll}))`, 'u');

/**
 * Cuts a text into sentences, coarsely: a cut too few only makes a pitch and its neighbour one passage. The exact
 * segmenter needs words that are loaded in the panel only.
 * @param hasDottedOrdinals whether the language writes "3." for the third
 * @returns stretches in order that hold all text but white space
 */
export function cutPassages(text: string, hasDottedOrdinals = true): Stretch[] {
  const passages: Stretch[] = [];
  let start = 0;
  const push = (end: number) => {
    let from = start;
    while (from < end && /\s/.test(text[from]!)) from++;
    let to = end;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) passages.push({ start: from, end: to });
    start = end;
  };
  const caps = CAPS().exec(text.slice(0, 200));
  if (caps) push(caps[0].length);
  for (const stop of text.matchAll(STOP())) {
    const end = stop.index + stop[0].length;
    const next = /\S/.exec(text.slice(end, end + 4))?.[0] ?? '';
    const isDot = stop[0].startsWith('.') && !stop[0].startsWith('..');
    const before = text.slice(Math.max(0, stop.index - 12), stop.index);
    const isShort = () =>
      SHORT().test(before) && !MEASURED.test(before) && (hasDottedOrdinals || !NUMBERED().test(before));
    const isForm = () =>
      (/\d/.test(next) && BEFORE_NUMBER.test(before)) || (HOUR.test(before) && ZONE.test(text.slice(end, end + 9)));
    if ((stop[0] !== '\n' && SMALL().test(next)) || (isDot && (isShort() || isForm()))) continue;
    push(end);
  }
  // "… of 22 (read more: The Case for Caution)." hangs its pitch on the last sentence.
  // What machines hang on a company's name is no remark.
  const hung = HUNG.exec(blankFurniture(text).slice(start));
  if (hung && hung.index > 0) push(start + hung.index);
  push(text.length);
  return passages;
}

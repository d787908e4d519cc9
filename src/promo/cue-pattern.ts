import { DIGIT, LETTER, LOWER_LETTER } from '../text/letters';
import { choicesOf, sourceOf } from '../text/phrase';

/** ` … `: a space, with up to eighty characters of the same sentence before it. Bounded, so that it cannot run away. */
const GAP = '(?:\\s[^.!?\\n]{0,80}?)?\\s';

/** A phrase that says itself what stands before it: the text's start, a mark, a word. */
const OPENS = /^(?:\(\^\||\[\.)/;

const OPENS_WITH_LETTER = new RegExp(`^[${LOWER_LETTER}]`);

/** One cue phrase, without its `!`, for lower-cased text: the grammar of `text/phrase.ts` with gaps. */
export function compileCue(phrase: string): RegExp {
  const { before, source, after } = sourceOf(openings(phrase).replaceAll(' … ', GAP), LOWER_LETTER);
  return new RegExp(`${OPENS.test(phrase) ? '' : before}(?:${source})${after}`, 'g');
}

/** `(^|[.!?] ?|and )see`: the marks stand behind words, the words begin one. */
function openings(phrase: string): string {
  const end = phrase.startsWith('(^|') ? phrase.indexOf(')') : -1;
  if (end < 0) return phrase;
  const words = choicesOf(phrase.slice(1, end)).map((word) =>
    OPENS_WITH_LETTER.test(word) ? `(?<![\\p{L}\\p{N}])${word}` : word,
  );
  return `(${words.join('|')})${phrase.slice(end + 1)}`;
}

/** A sentence that goes on. */
const GOES_ON = new RegExp(`[${DIGIT}${LETTER},;][\\s„“"»«]*$`);

/**
 * Whether a capital marks the last word as a polite pronoun: "Ihnen", not "ihnen". Alone at the head of a sentence a
 * capital marks nothing.
 */
export function isMarked(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).trim();
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const first = last.charAt(0);
  if (first === first.toLowerCase()) return false;
  return last.length < words.length || GOES_ON.test(text.slice(Math.max(0, start - 4), start));
}

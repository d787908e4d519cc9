import { DIGIT, LETTER, LOWER_LETTER } from './letters';
import { sourceOfAll, type Phrase } from './phrase';

/**
 * Lists of phrases that are asked for many texts, of which hardly any holds one. To compile 150 phrases takes the engine
 * half a millisecond to two, and a content script compiles anew on every page. So at first only the letters that the
 * phrases begin with are compiled, and of the phrases those whose letters were seen.
 */

const UNIT = `[${DIGIT}${LOWER_LETTER}]`;
/** Three letters that a phrase surely begins with; fewer where its first word has no more. */
const BEGINNING = `${UNIT}{3}(?![?*+{])|${UNIT}{1,2}(?=[ $-](?!\\?)|$)`;
const BEGINNINGS = new RegExp(`^(?:${BEGINNING})`, 'gm');
/** Phrases that begin with a mark, a group, a class. */
const OTHERS = new RegExp(`^(?!${BEGINNING}).+$`, 'gm');

type Test = (text: string) => boolean;

/**
 * Makes a test of whether a lower-cased text opens with one of the phrases, marks and spaces before it let through.
 * @param phrases lower case; no `|` outside of groups
 */
export function opensWith(phrases: readonly Phrase[]): Test {
  // Held to the start, most texts fail at their first letter.
  const start = `^[^${DIGIT}${LETTER}]*`;
  const { letters, others, isAt } = parted(phrases);
  const pattern = new RegExp(`${start}(?:${others})|${start}(${letters})`);
  return (text) => {
    const found = pattern.exec(text);
    return found !== null && (found[1] === undefined || isAt(text, found[0].length - found[1].length, found[1]));
  };
}

/**
 * Makes a test of whether a lower-cased text holds one of the phrases.
 * @param phrases as for {@link opensWith}
 */
export function holdsOne(phrases: readonly Phrase[]): Test {
  const { letters, others, isAt } = parted(phrases);
  const pattern = new RegExp(`${others}|(?<!${UNIT})(${letters})`, 'g');
  return (text) => {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text))
      if (found[1] === undefined || isAt(text, found.index, found[1])) return true;
    return false;
  };
}

/** Matches nothing. */
const NOTHING = '(?!)';

/** Phrases by their first letters. */
interface Parted {
  /** The letters, as alternatives. */
  readonly letters: string;
  /** Source of a pattern for the phrases that do not begin with letters. */
  readonly others: string;
  /** Whether one of the phrases that begin with such letters stands at a place of a text. */
  readonly isAt: (text: string, place: number, first: string) => boolean;
}

function parted(phrases: readonly Phrase[]): Parted {
  const lines = phrases.join('\n');
  const beginnings = lines.match(BEGINNINGS);
  const known = new Map<string, RegExp>();
  return {
    letters: beginnings ? [...new Set(beginnings)].join('|') : NOTHING,
    others: sourceOfAll(lines.match(OTHERS) ?? [], LOWER_LETTER),
    isAt(text, place, first) {
      let pattern = known.get(first);
      if (!pattern) {
        const list = phrases.filter((phrase) => phrase.startsWith(first));
        known.set(first, (pattern = new RegExp(sourceOfAll(list, LOWER_LETTER), 'y')));
      }
      pattern.lastIndex = place;
      return pattern.test(text);
    },
  };
}

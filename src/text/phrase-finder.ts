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
  const { letters, others, sharing } = parted(phrases, start);
  const begins = letters === null ? null : new RegExp(`${start}(${letters})`);
  return (text) => {
    if (others?.test(text)) return true;
    const found = begins?.exec(text);
    return found ? sharing(found[1]!).test(text) : false;
  };
}

/**
 * Makes a test of whether a lower-cased text holds one of the phrases.
 * @param phrases as for {@link opensWith}
 */
export function holdsOne(phrases: readonly Phrase[]): Test {
  const { letters, others, sharing } = parted(phrases, '');
  const begins = letters === null ? null : new RegExp(`(?<!${UNIT})(?:${letters})`, 'g');
  return (text) => {
    if (others?.test(text)) return true;
    const found = begins ? text.match(begins) : null;
    return found !== null && found.some((first) => sharing(first).test(text));
  };
}

/** Phrases by their first letters. */
interface Parted {
  /** Alternatives; null where no phrase begins with letters. */
  readonly letters: string | null;
  /** All phrases that do not. */
  readonly others: RegExp | null;
  /** Those that begin with such letters. */
  readonly sharing: (first: string) => RegExp;
}

function parted(phrases: readonly Phrase[], before: string): Parted {
  const compile = (list: readonly Phrase[]) => new RegExp(`${before}(?:${sourceOfAll(list, LOWER_LETTER)})`);
  const lines = phrases.join('\n');
  const beginnings = lines.match(BEGINNINGS);
  const others = lines.match(OTHERS);
  const known = new Map<string, RegExp>();
  return {
    letters: beginnings && [...new Set(beginnings)].join('|'),
    others: others && compile(others),
    sharing(first) {
      let pattern = known.get(first);
      if (!pattern) known.set(first, (pattern = compile(phrases.filter((phrase) => phrase.startsWith(first)))));
      return pattern;
    },
  };
}

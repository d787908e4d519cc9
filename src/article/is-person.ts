import { lettersOf } from '../text/letters-of';
import { isAgency } from './agencies';
import { lazyPattern } from '../text/lazy-pattern';
import { DIGIT, LETTER } from '../text/letters';
import { patternOfLetters } from '../text/western';
import type { PageWords } from './page-words';

/** Small words within names, in the languages that news is written in. */
const PARTICLE =
  "(?:von|vom|zu|zum|zur|van|ter|ten|den|der|de|du|des|da|do|dos|das|di|del|della|dalla|la|las|le|lo|los|el|al|bin|ibn|af|av|y|e|i|san|d['’]|l['’])";
const NAME = patternOfLetters(({ capital, other, letter, mark, space }) => {
  // A word of a name; scripts without capitals have names of letters.
  const word = `(?:(?:[${capital}]\\.-?){2,4}|[${capital}${other}][${letter}${mark}'’-]*\\.?)`;
  return `^(?:${PARTICLE}${space}+)?${word}(?:${space}+(?:${PARTICLE}${space}*)*${word}){1,4}`;
});
/** Parts names in a list of them. */
const SPLIT = patternOfLetters(
  ({ capital, space }) =>
    `${space}*[,;/|&•·、]${space}*|${space}+(?:und|and|et|y|e|en|og|och|ja|with|mit|avec)${space}+(?=[${capital}])`,
);
/** A full stop after a word. */
const STOP = patternOfLetters(({ small }) => `([${small}]{2})\\.$`);
const SMALL = patternOfLetters(({ small }) => `^[${small}]`);
/** Chinese, Japanese and Korean names are written without a space. */
const PACKED = lazyPattern(
  String.raw`^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,6}$`,
  'u',
);

const LATIN = /[A-Za-z]/;

const GOES_ON = new RegExp(`^[${DIGIT}${LETTER}]`);

const MAX_LENGTH = 60;
const MAX_LINE = 500;
/** Words behind a name that say where and what its bearer is. */
const MAX_REST = 6;

/** Words of the longest opener. */
const OPENER = 6;
/** A figure after a name makes of a month's name at its end a date. */
const DAY = /^\.?,?\s*\d/;

/** What tells a person's name from other names on a page. */
export interface NameClues {
  readonly words: PageWords;
  /** The outlet's name as the page gives it. */
  readonly site: string | null;
  /** The page's host. */
  readonly host: string;
}

/**
 * The people in a line of names such as "Von Eva Muster und Tom Beispiel, Berlin", in order. Agencies, outlets and
 * offices are no people.
 */
export function peopleIn(line: string, clues: NameClues): string[] {
  const { words } = clues;
  return line
    .slice(0, MAX_LINE)
    .replace(/\([^()]{1,40}\)/g, ' ')
    .split(/\s*\n\s*/)
    .flatMap((each) => {
      const names = withoutOpener(each.trim(), words);
      return names.split(SPLIT(names));
    })
    .flatMap((part) => {
      const name = nameAt(withoutOpener(part.trim(), words), words);
      return name && isPerson(name, clues) ? [name] : [];
    });
}

/** The name that a text begins with: what follows in lower case or figures says where, when or what. */
function nameAt(text: string, words: PageWords): string | null {
  if (text === '') return null;
  if (!LATIN.test(text) && PACKED().test(text)) return text;
  let found = NAME(text).exec(text)?.[0];
  if (!found) return null;
  const rest = text.slice(found.length);
  if (DAY.test(rest)) {
    const [last, month] = /\s+(\S+?)\.?$/.exec(found) ?? [];
    if (month && words.months.has(month.toLowerCase())) {
      found = found.slice(0, -last!.length);
      return found.includes(' ') ? found : null;
    }
  }
  // A headline may begin with a name.
  if (GOES_ON.test(rest) || rest.split(' ').length > MAX_REST) return null;
  // A full stop at the end closes the line, unless it shortens the last word.
  return found.endsWith('.') ? found.replace(STOP(found), '$1') : found;
}

function isPerson(name: string, { words, site, host }: NameClues): boolean {
  if (name.length > MAX_LENGTH || isAgency(name) || words.isOffice(name)) return false;
  const own = lettersOf(name);
  if (site !== null && (lettersOf(site) === own || (own.length > 8 && lettersOf(site).includes(own)))) return false;
  return !lettersOf(host).includes(own);
}

/** "Von Eva Muster" is "Eva Muster": the opener is what stands before the first capital that is left. */
function withoutOpener(text: string, words: PageWords): string {
  if (!words.isByline(text)) return text;
  const rest = text.split(/\s+/);
  // Of several words, such as "View all posts by", all go.
  for (let count = 2; count <= OPENER && count < rest.length; count++)
    if (words.isByline(rest.slice(0, count).join(' '))) {
      if (!words.isByline(rest[0]!)) rest.splice(0, count);
      break;
    }
  while (rest.length > 1 && (words.isByline(rest[0]!) || SMALL(rest[0]!).test(rest[0]!))) rest.shift();
  return rest.join(' ').replace(/^[:\s]+/, '');
}

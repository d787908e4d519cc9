import type { Flaw } from './rule';

/**
 * What is wrong with a regular expression that a reader wrote. It runs in a page, on each of its elements, and cannot
 * be stopped: what repeats a group that itself repeats or chooses takes time that doubles with each letter, and each
 * further endless part multiplies it by the text's length. Such patterns are refused, however harmless the page.
 * @param source between the slashes
 */
export function patternFlaw(source: string, flags = ''): Flaw | null {
  try {
    void new RegExp(source, flags);
  } catch {
    return { reason: 'pattern', detail: source };
  }
  const { isNested, endless, ways } = repeatsIn(source);
  return isNested || endless > MOST_ENDLESS || ways > MOST_WAYS ? { reason: 'slow', detail: source } : null;
}

/**
 * Whether a pattern has parts that can share a text between them in many ways. It depends on the text what that costs:
 * nothing on most, hours on some.
 * @param source has no flaw
 */
export const isSteep = (source: string): boolean => repeatsIn(source).loose > 1;

/** `Jetzt.*gratis.*` has two. */
const MOST_ENDLESS = 3;
/** A price has about a hundred, two lists of thirty words have nine hundred. */
const MOST_WAYS = 2 ** 16;

interface Group {
  /** It repeats something, or chooses between things. */
  isLoose: boolean;
  /** Between so many things it chooses. */
  choices: number;
}

interface Repeats {
  /** It repeats what itself repeats or chooses, or what was found before. */
  readonly isNested: boolean;
  /** Parts of no greatest length. */
  readonly endless: number;
  /** Parts of no fixed length, and groups that choose. */
  readonly loose: number;
  /** In so many ways all but the endless parts may be read: by lengths that have an end, and choices in groups. */
  readonly ways: number;
}

const NESTED: Repeats = { isNested: true, endless: 0, loose: 0, ways: 0 };

/** @param source compiles */
function repeatsIn(source: string): Repeats {
  const open: Group[] = [{ isLoose: false, choices: 1 }];
  let endless = 0;
  let loose = 0;
  let ways = 1;
  for (let at = 0; at < source.length;) {
    const group = open.at(-1)!;
    let closed: Group | undefined;
    const char = source[at]!;
    if (char === '\\') {
      // What was found before must be found again: its length is not known.
      if (/[1-9k]/.test(source[at + 1] ?? '')) return NESTED;
      at += 2;
    } else if (char === '[') at = endOfClass(source, at);
    else if (char === '(') {
      open.push({ isLoose: false, choices: 1 });
      at++;
      if (source[at] === '?') at += /^\?(?:[:=!]|<[=!]|<[^>]*>|[-a-z]*:)/.exec(source.slice(at))?.[0].length ?? 1;
      continue;
    } else {
      if (char === ')') closed = open.pop();
      else if (char === '|') {
        group.isLoose = true;
        group.choices++;
      }
      at++;
    }
    const around = open.at(-1)!;
    const times = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (closed?.isLoose) {
      loose++;
      ways *= closed.choices;
      around.isLoose = true;
    }
    if (!times || char === '|') continue;
    at += times[0].length;
    const [whole, least = '', comma = '', most = ''] = times;
    const isEndless = /^[*+]/.test(whole) || (comma !== '' && most === '');
    const isFixed = least !== '' && comma === '';
    if (isEndless) endless++;
    else if (!isFixed) ways *= whole.startsWith('?') ? 2 : Number(most) - Number(least) + 1;
    if (closed?.isLoose && !whole.startsWith('?')) return NESTED;
    if (isFixed) continue;
    loose++;
    around.isLoose = true;
  }
  return { isNested: false, endless, loose, ways };
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

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
  return mayFreeze(source) ? { reason: 'slow', detail: source } : null;
}

/** `Jetzt.*gratis.*` has two. */
const MOST_ENDLESS = 3;

interface Group {
  /** It repeats something, or chooses between things. */
  isLoose: boolean;
}

/** @param source compiles */
function mayFreeze(source: string): boolean {
  const open: Group[] = [{ isLoose: false }];
  let endless = 0;
  for (let at = 0; at < source.length;) {
    const group = open.at(-1)!;
    let closed: Group | undefined;
    const char = source[at]!;
    if (char === '\\') {
      // What was found before must be found again: its length is not known.
      if (/[1-9k]/.test(source[at + 1] ?? '')) return true;
      at += 2;
    } else if (char === '[') at = endOfClass(source, at);
    else if (char === '(') {
      open.push({ isLoose: false });
      at++;
      if (source[at] === '?') at += /^\?(?:[:=!]|<[=!]|<[^>]*>|[-a-z]*:)/.exec(source.slice(at))?.[0].length ?? 1;
      continue;
    } else {
      if (char === ')') closed = open.pop();
      else if (char === '|') group.isLoose = true;
      at++;
    }
    const around = open.at(-1)!;
    const times = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (closed?.isLoose) around.isLoose = true;
    if (!times || char === '|') continue;
    at += times[0].length;
    const [whole, least = '', comma = '', most = ''] = times;
    const isEndless = /^[*+]/.test(whole) || (comma !== '' && most === '');
    const isFixed = least !== '' && comma === '';
    if (isEndless) endless++;
    if (closed?.isLoose && !whole.startsWith('?')) return true;
    if (!isFixed) around.isLoose = true;
  }
  return endless > MOST_ENDLESS;
}

function endOfClass(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * The beginnings that a phrase can have: literal letters and digits, lower case, as far as they are certain. A matcher
 * looks phrases up by them, so that a text is not tried against a thousand patterns at each of its words.
 * @param phrase as packs write it, see `text/phrase.ts`
 * @returns null where the phrase may begin with anything: `~analyse`, `\d+ %`, `^…`
 */
export function headsOf(phrase: string): readonly string[] | null {
  if (phrase.startsWith('(')) {
    const close = closingOf(phrase);
    if (close < 0 || phrase.startsWith('(?')) return null;
    const rest = phrase.slice(close + 1);
    const isOptional = rest.startsWith('?');
    if (/^[*+{]/.test(rest)) return null;
    const heads: string[] = [];
    for (const alternative of splitTop(phrase.slice(1, close))) {
      const own = headsOf(alternative);
      if (!own) return null;
      heads.push(...own);
    }
    if (isOptional) {
      const next = headsOf(rest.slice(1).trimStart());
      if (!next) return null;
      heads.push(...next);
    }
    return heads;
  }
  const branches = splitTop(phrase);
  if (branches.length > 1) {
    const heads = branches.map(headsOf);
    return heads.includes(null) ? null : heads.flatMap((each) => each!);
  }
  let literal = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
  // The last letter may be optional.
  if (/^[?*{]/.test(phrase.slice(literal.length))) literal = literal.slice(0, -1);
  // "(unser|unserem)" glued to what follows: only the certain part counts; one letter is too little to look up.
  return literal.length === 0 ? null : [literal.toLowerCase()];
}

function closingOf(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i;
  }
  return -1;
}

function splitTop(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(' || source[i] === '[') depth++;
    else if (source[i] === ')' || source[i] === ']') depth--;
    else if (source[i] === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

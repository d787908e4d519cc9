import type { Lexicon } from './lexicon';
import type { Passage, Token } from './passage';

/** A short form and the words it stands for, as token ranges of one passage, inclusive. */
export interface Expansion {
  readonly passage: number;
  readonly short: { readonly token: number };
  readonly long: { readonly first: number; readonly last: number };
}

const SHORT = /^(?=.*\p{Lu})[\p{L}\d][\p{L}\d&.+-]{1,9}$/u;

/**
 * Finds short forms with their long forms: "LONG (SHORT)", "SHORT (LONG)", "LONG, kurz SHORT". After Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003), from whom the
 * length limit and the matching from the right are taken; here the first letters of words must lead, which fits names.
 */
export function findExpansions({ tokens }: Passage, passage: number, lexicon: Lexicon): Expansion[] {
  const found: Expansion[] = [];
  const add = (short: number, first: number, last: number) =>
    found.push({ passage, short: { token: short }, long: { first, last } });
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    if (token.text === '(') {
      const inner = tokens[at + 1]!;
      const close = closing(tokens, at);
      if (close < 0) continue;
      const endsShort = close === at + 2 || /^[,;/]$/.test(tokens[at + 2]?.text ?? '');
      if (endsShort && isShort(inner)) {
        const first = longBefore(tokens, at - 1, inner.text, lexicon);
        if (first >= 0) add(at + 1, first, at - 1);
      } else if (isShort(tokens[at - 1]!) && close - at <= 12) {
        // "VIX (Cboe Volatility Index)": a first word that is not spelled may lead.
        const from = [at + 1, at + 2].find(
          (each) => each < close && spells(tokens, each, close - 1, tokens[at - 1]!.text, lexicon),
        );
        if (from !== undefined) add(at - 1, at + 1, close - 1);
      }
    } else if (token.text === ',' || token.text === '–') {
      const word = tokens[at + 1]!;
      const short = tokens[at + 2];
      if (!short || !lexicon.words.shortFor.includes(word.lower) || !isShort(short)) continue;
      const first = longBefore(tokens, at - 1, short.text, lexicon);
      if (first >= 0) add(at + 2, first, at - 1);
    }
  }
  return found;
}

function isShort(token: Token): boolean {
  return (
    token.isWord &&
    SHORT.test(token.text) &&
    (token.text.match(/\p{Lu}/gu)?.length ?? 0) >= Math.min(2, token.text.length)
  );
}

function closing(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < tokens.length && at < open + 16; at++) {
    if (tokens[at]!.text === ')') return at;
    if (tokens[at]!.sentence !== tokens[open]!.sentence) return -1;
  }
  return -1;
}

/** Where the long form that ends at a token starts; -1 where no words before it spell the short form. */
function longBefore(tokens: readonly Token[], last: number, short: string, lexicon: Lexicon): number {
  const most = Math.min(short.length + 5, short.length * 2);
  const { sentence } = tokens[last]!;
  for (let first = last; first >= 0 && last - first < most; first--) {
    const token = tokens[first]!;
    if (token.sentence !== sentence || (!token.isWord && !/^[&„“”"'’.-]/.test(token.text))) return -1;
    const initial = letters(token.text)[0];
    if (initial !== letters(short)[0] || lexicon.openers.has(token.lower)) continue;
    if (spells(tokens, first, last, short, lexicon)) return first;
  }
  return -1;
}

/** True where the first letters of the words, or letters inside a compound, spell the short form in order. */
function spells(tokens: readonly Token[], first: number, last: number, short: string, lexicon: Lexicon): boolean {
  const wanted = letters(short);
  if (wanted.length < 2) return false;
  const words = tokens.slice(first, last + 1).filter((token) => token.isWord);
  if (words.length === 0 || words.length > wanted.length + 4) return false;
  if (words.length === 1 && words[0]!.text.length < wanted.length + 3) return false;
  if (letters(words[0]!.text)[0] !== wanted[0]) return false;
  // Letters left to spell, matched from the right; a word's first letter is taken before one inside it.
  let at = wanted.length - 1;
  let skipped = 0;
  for (let w = words.length - 1; w >= 0; w--) {
    const text = letters(words[w]!.text);
    if (at < 0) return false;
    const own: number[] = [];
    let k = at;
    for (let c = text.length - 1; c >= 0 && k >= 0; c--)
      if (text[c] === wanted[k]) {
        own.push(c);
        k--;
      }
    // Take letters of this word only as far back as its own first letter agrees.
    const taken = own.length;
    if (taken > 0 && own[taken - 1] === 0) at -= taken;
    else if (text[0] === wanted[at]) at -= 1;
    else {
      const small = lexicon.stops.has(words[w]!.lower) || lexicon.openers.has(words[w]!.lower);
      if (!small) skipped++;
      if (skipped > 1) return false;
    }
  }
  return at < 0;
}

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');

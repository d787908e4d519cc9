import type { Span } from '../text/segment';

/** Opening marks and what may close them. »…« is German, «…» Swiss and Romance. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  // typed and then half corrected: "…“
  '"': '"“',
  '‹': '›',
  '›': '‹',
};
/** What closes ‘, an apostrophe too: Dutch ‘…’. */
const SINGLE = '’';
/** A quotation longer than this was likely never closed. */
const LONGEST = 1200;

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * The quoted stretches of a block, marks included; not nested.
 * @param withSingle reads ‘…’ as well, where a language quotes so; elsewhere it stands within a quotation
 * @returns spans in order
 */
export function quotedSpans(text: string, withSingle = false): Span[] {
  const spans: Span[] = [];
  const spoken = dashSpeech(text);
  if (spoken) spans.push(spoken);
  /** How far was looked for each closing mark in vain: not again, or a page of opening marks takes seconds. */
  const searched = new Map<string, number>();
  for (let i = spoken?.end ?? 0; i < text.length; i++) {
    const closing = text[i] === '‘' && withSingle ? SINGLE : CLOSING[text[i]!];
    if (closing === undefined) continue;
    // an inch or second mark, or a mark that closes, opens nothing
    if (isLetter(text[i - 1]) || text[i + 1] === undefined) continue;
    if (/\s/.test(text[i + 1]!) && text[i] !== '«') continue;
    // "‘90s" is a slip for an apostrophe
    if (closing === SINGLE && !/\p{L}/u.test(text[i + 1]!)) continue;
    const end = closeOf(text, Math.max(i + 1, searched.get(closing) ?? 0), i + LONGEST, closing);
    if (end < 0) {
      searched.set(closing, i + LONGEST);
      continue;
    }
    spans.push({ start: i, end });
    i = end - 1;
  }
  return spans;
}

/** Speech between dashes, as Spanish, Portuguese, Italian and French set it: "—No vamos a ceder —dijo la ministra." */
const DASHES = /^[–—]\s?(?=[\p{Lu}¿¡])[^–—]{2,}?(?=\s[–—]\s?\p{Ll})/u;

function dashSpeech(text: string): Span | null {
  const match = DASHES.exec(text.slice(0, LONGEST));
  return match && { start: 0, end: match[0].length + 1 };
}

function closeOf(text: string, from: number, to: number, closing: string): number {
  const last = Math.min(text.length, to);
  const isMixed = closing === '"“';
  for (let i = from; i < last; i++) {
    if (!closing.includes(text[i]!)) continue;
    // "foto’s", "l’État"
    if (closing === SINGLE && (isLetter(text[i + 1]) || /\s/.test(text[i - 1]!))) continue;
    // an English “ opens another quotation
    if (isMixed && text[i] === '“' && (/[\s(]/.test(text[i - 1]!) || isLetter(text[i + 1]))) continue;
    return i + 1;
  }
  return -1;
}

/**
 * Where a quotation opens that the text does not close: it may go on in the next paragraph, which then opens with the
 * same mark.
 * @returns the index of the mark; -1 for none
 */
export function openMarkOf(text: string): number {
  const from = quotedSpans(text).at(-1)?.end ?? 0;
  for (let i = from; i < text.length; i++) {
    const opens = CLOSING[text[i]!] !== undefined && !isLetter(text[i - 1]) && /\S/.test(text[i + 1] ?? ' ');
    // of straight marks and of German „…“ the closing one may open elsewhere: before an opening one stands a space
    if (opens && (i === 0 || /[\s(:]/.test(text[i - 1]!))) return i;
  }
  return -1;
}

/** The text with quoted stretches blanked out, same length. */
export function withoutQuoted(text: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of quotedSpans(text)) {
    out += text.slice(from, start) + '"' + ' '.repeat(end - start - 2) + '"';
    from = end;
  }
  return out + text.slice(from);
}

/** True where a quotation opens in the text and does not close there, or the other way round. */
export function isUnbalanced(text: string): boolean {
  // single marks are apostrophes too: only one that opens the sentence is sure to be a quotation's
  if (/^[‘']/.test(text) && !/[’'](?!\p{L})/u.test(text.slice(1))) return true;
  if (/[,.!?][’'](?=\s|$)/.test(text) && !/(?:^|[\s(])[‘']\p{L}/u.test(text)) return true;
  return /[„“”«»"]/.test(withoutQuoted(text).replace(/"\s*"/g, ''));
}

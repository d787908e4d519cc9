import type { Span } from '../text/segment';

/** Opening marks and what may close them. »…« is German, «…» Swiss and Romance. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‹': '›',
  '›': '‹',
};
/** A quotation longer than this was likely never closed. */
const LONGEST = 1200;

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * The quoted stretches of a block, marks included; not nested.
 * @returns spans in order
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  /** How far was looked for each closing mark in vain: not again, or a page of opening marks takes seconds. */
  const searched = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const closing = CLOSING[text[i]!];
    if (closing === undefined) continue;
    // an inch or second mark, or a mark that closes, opens nothing
    if (isLetter(text[i - 1]) || text[i + 1] === undefined) continue;
    if (/\s/.test(text[i + 1]!) && text[i] !== '«') continue;
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

function closeOf(text: string, from: number, to: number, closing: string): number {
  const last = Math.min(text.length, to);
  for (let i = from; i < last; i++) if (closing.includes(text[i]!)) return i + 1;
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

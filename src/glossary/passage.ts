import type { Block, BlockId } from '../model/article';
import type { Reporting } from '../model/reporting';
import type { DigestPack } from '../lang/pack';
import { segmentSentences } from '../text/segment';
import type { Lexicon } from './lexicon';

/** A word, number or sign of a passage. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Starts with a capital, or is written like "iPhone". */
  readonly isCapital: boolean;
  readonly isNumber: boolean;
  /** Which sentence of the passage it stands in. */
  readonly sentence: number;
  /** First word of its sentence, quotation marks and brackets aside, or of a clause after a colon. */
  readonly opens: boolean;
}

/** A block of the article in tokens. */
export interface Passage {
  readonly block: BlockId;
  readonly kind: Block['kind'];
  readonly text: string;
  readonly position: number;
  readonly tokens: readonly Token[];
}

/** More text than any article has; what lies beyond is not read. */
const MOST_CHARACTERS = 400_000;

/** A block longer than this is a text dump; its first part will do. */
const MOST_IN_BLOCK = 40_000;

const PIECE =
  /\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])|(?:\p{L}\.){2,}|\p{Lu}\.(?=\s?[\p{Lu}\p{P}]|$)|[\p{L}\p{N}\p{M}]+(?:[-‐‑&+/.’'][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * The reporting as tokens; parts that are promotion are blanked, so that offsets stay and nothing is found there.
 */
export function readPassages(reporting: Reporting, pack: DigestPack, lexicon: Lexicon): Passage[] {
  const passages: Passage[] = [];
  let left = MOST_CHARACTERS;
  for (const block of reporting.blocks) {
    // Captions name photographers and agencies.
    if (block.kind === 'code' || block.kind === 'caption' || left <= 0) continue;
    let text = block.text.slice(0, Math.min(left, MOST_IN_BLOCK));
    left -= text.length;
    for (const { block: id, start, end } of reporting.excluded)
      if (id === block.id)
        text = text.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, text.length) - start)) + text.slice(end);
    passages.push({
      block: block.id,
      kind: block.kind,
      text,
      position: block.position,
      tokens: tokenise(text, pack, lexicon),
    });
  }
  return passages;
}

/** Cuts a text into tokens; "Alphabet’s" becomes two, so does "l’Oréal" where the language elides. */
export function tokenise(text: string, pack: DigestPack, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  segmentSentences(text, pack.facts.sentences).forEach((span, sentence) => {
    let opens = true;
    const push = (piece: string, start: number) => {
      const isWord = /[\p{L}\p{N}]/u.test(piece);
      tokens.push({
        text: piece,
        lower: piece.toLowerCase(),
        start,
        end: start + piece.length,
        isWord,
        isCapital: /^\p{Lu}/u.test(piece) || /^\p{Ll}{1,2}\p{Lu}/u.test(piece) || /^\d+\p{Lu}/u.test(piece),
        isNumber: /^\d/.test(piece) && !/\p{L}/u.test(piece),
        sentence,
        opens: opens && isWord,
      });
      if (isWord) opens = false;
      else if (/[:•–—]/.test(piece)) opens = true;
    };
    for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
      let piece = match[0];
      let at = span.start + match.index;
      const elided = /^(\p{L}{1,5})[’'](?=\p{L})/u.exec(piece);
      if (elided && lexicon.elisions.has(elided[1]!.toLowerCase())) {
        push(elided[0], at);
        at += elided[0].length;
        piece = piece.slice(elided[0].length);
      }
      // "said Boris Shor.3": the mark of a footnote.
      const noted = /\.\d{1,2}$/.test(piece) ? /^\p{L}*\p{Ll}{2}(?=\.)/u.exec(piece)?.[0] : undefined;
      if (noted !== undefined && /^\.\d+$/.test(piece.slice(noted.length))) {
        push(noted, at);
        push('.', at + noted.length);
        at += noted.length + 1;
        piece = piece.slice(noted.length + 1);
      }
      const possessive = /[’']s$/i.exec(piece);
      if (possessive && possessive.index > 0) {
        push(piece.slice(0, possessive.index), at);
        push(possessive[0], at + possessive.index);
      } else push(piece, at);
    }
  });
  return tokens;
}

/** How words are written across the article: what tells "Shares" from "Weibo" and "Analyst" from "Nagel". */
export interface Spelling {
  /** Lower-cased words seen written small. */
  readonly small: ReadonlySet<string>;
  /** Words seen with a capital where no sentence opens, and how often. */
  readonly inside: ReadonlyMap<string, number>;
}

/** Counts {@link Spelling} over all passages; headings in title case say nothing. */
export function spellingOf(passages: readonly Passage[]): Spelling {
  const small = new Set<string>();
  const inside = new Map<string, number>();
  for (const { tokens, kind } of passages)
    for (const token of tokens) {
      if (!token.isWord || token.isNumber) continue;
      if (!token.isCapital) small.add(token.lower);
      else if (!token.opens && kind !== 'heading') inside.set(token.text, (inside.get(token.text) ?? 0) + 1);
    }
  return { small, inside };
}

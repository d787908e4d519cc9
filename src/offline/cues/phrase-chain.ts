import { CLOSES_WORD, OPENS_WORD } from '../../text/phrase';
import { DIGIT_KEY, FAR, keyOf, MARKS, type WordKey } from '../../promo/word-keys';
import { parsePhrase, type Piece } from './parse-phrase';

/**
 * One word that must be in a text for a phrase to be found in it: any of the keys, or of the stems, letters that stand
 * anywhere in a word.
 */
export interface ChainLink {
  readonly keys: readonly WordKey[];
  readonly stems: readonly string[];
  /**
   * At most so many words or marks on from the link before, {@link FAR} for any number. Of the first link 0 where it is
   * the text's first word.
   */
  readonly reach: number;
  /** The more the rarer, roughly its letters. */
  readonly rarity: number;
}

/** Whether the next letter begins a word, goes on with one, or may do either. */
type Edge = 'edge' | 'inside' | 'unsure';

interface Found {
  readonly keys: readonly WordKey[];
  readonly stems: readonly string[];
  readonly rarity: number;
  /** Where it stands in the phrase. */
  readonly from: number;
  /** It is the text's first word. */
  readonly isOpening: boolean;
}

interface Bearings {
  edge: Edge;
  readonly found: Found[];
}

const LETTERS_OF_STEM = 3;
/** What a mark and a digit count as beside letters. */
const MARK_RARITY = 4;
const DIGIT_RARITY = 1.5;
/** Each further choice makes a link more common. */
const CHOICE = 1 / 8;

/** So many parts joined by hyphens are one compound; more are none. */
const PARTS_OF_COMPOUND = 4;

/**
 * The words that every text with the phrase has, in their order. Empty where the phrase may be made of any words.
 * @param phrase as packs write it (`text/phrase.ts`, ` … ` for a gap)
 */
export function chainOf(phrase: string): ChainLink[] {
  const pieces = parsePhrase(phrase);
  const isAtStart = pieces[0]?.kind === 'start';
  const edge: Edge = isAtStart || OPENS_WORD.test(phrase) ? 'edge' : 'unsure';
  const opening = isAtStart
    ? pieces.find(({ kind, marks }) => kind !== 'start' && !(kind === 'mark' && marks === ' '))
    : undefined;
  const { found } = read(pieces, edge, CLOSES_WORD.test(phrase), opening);
  return found.map(({ keys, stems, rarity, from, isOpening }, i): ChainLink => {
    const before = found[i - 1];
    const reach = before ? Math.min(FAR, tokensBetween(pieces, before.from, from)) : isOpening ? 0 : FAR;
    return { keys, stems, rarity, reach };
  });
}

/** The most words and marks that a text may have between two places of a phrase. */
function tokensBetween(pieces: readonly Piece[], from: number, to: number): number {
  let tokens = 0;
  for (const piece of pieces) if (piece.to > from && piece.from <= to) tokens += tokensOf(piece);
  return tokens;
}

function tokensOf({ kind, max, choices }: Piece): number {
  if (kind === 'gap') return FAR;
  if (kind === 'tilde') return PARTS_OF_COMPOUND;
  if (kind === 'letter' || kind === 'look' || kind === 'start') return 0;
  // White space, digits and letters that come again make no more words.
  if (kind !== 'group') return 1;
  return Math.max(...choices.map((choice) => choice.reduce((sum, piece) => sum + tokensOf(piece), 0))) * max + 1;
}

/**
 * @param isClosed whether a word ends where the pieces end
 * @param opening the piece that the text begins with
 */
function read(pieces: readonly Piece[], edge: Edge, isClosed: boolean, opening?: Piece): Bearings {
  const at: Bearings = { edge, found: [] };
  let afterTilde = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const { kind, min } = piece;
    if (kind === 'letter') {
      const letters = lettersFrom(pieces, i);
      if (letters === '') {
        at.edge = 'unsure';
        continue;
      }
      const last = i + letters.length - 1;
      if (at.edge === 'edge')
        add(at, { keys: keysFor(letters, pieces, last + 1, isClosed), stems: [] }, letters.length, piece, opening);
      else if (afterTilde && letters.length >= LETTERS_OF_STEM)
        add(at, { keys: [], stems: [letters] }, letters.length, piece, opening);
      i = last;
      at.edge = 'inside';
      afterTilde = false;
    } else if (kind === 'tilde') {
      at.edge = 'unsure';
      afterTilde = true;
    } else if (kind === 'group') {
      readGroup(piece, at, endsWord(pieces[i + 1], isClosed), piece === opening);
      afterTilde = false;
    } else if (kind === 'digit') {
      if (min > 0) add(at, { keys: [DIGIT_KEY], stems: [] }, DIGIT_RARITY, piece, opening);
      at.edge = min > 0 ? 'inside' : 'unsure';
    } else if (kind === 'mark') {
      const marks = Array.from(piece.marks);
      if (min > 0 && marks.every((mark) => MARKS.includes(mark)))
        add(at, { keys: marks, stems: [] }, MARK_RARITY, piece, opening);
      if (min > 0) at.edge = 'edge';
      else if (at.edge !== 'edge') at.edge = 'unsure';
      afterTilde &&= min === 0;
    } else if (kind === 'gap' || kind === 'start') at.edge = 'edge';
    else if (kind === 'any') at.edge = 'unsure';
  }
  return at;
}

/** The letters that stand together for certain from here on; the last one may come again. */
function lettersFrom(pieces: readonly Piece[], from: number): string {
  let letters = '';
  for (let i = from; pieces[i]?.kind === 'letter' && pieces[i]!.min > 0; i++) {
    letters += pieces[i]!.marks;
    if (pieces[i]!.max > 1) break;
  }
  return letters;
}

/** Whether a word is over before the piece. */
function endsWord(next: Piece | undefined, isClosed: boolean): boolean {
  if (!next) return isClosed;
  return next.kind === 'gap' || (next.kind === 'mark' && next.min > 0);
}

/** The keys of letters that end before a piece. "e-?book" is one word or two: "ebook", or "e" by itself. */
function keysFor(letters: string, pieces: readonly Piece[], next: number, isClosed: boolean): WordKey[] {
  const joint = pieces[next];
  if (joint?.kind === 'mark' && joint.min === 0) {
    const rest = lettersFrom(pieces, next + 1);
    if (rest !== '') return [keyOf(letters, true), keyOf(letters + rest, false)];
  }
  return [keyOf(letters, endsWord(joint, isClosed))];
}

function readGroup(group: Piece, at: Bearings, isClosed: boolean, isOpening: boolean): void {
  const choices = group.choices.map((pieces) => read(pieces, at.edge, isClosed, isOpening ? pieces[0] : undefined));
  if (group.min > 0) {
    if (choices.length === 1) at.found.push(...choices[0]!.found);
    else if (choices.every(({ found }) => found.length > 0)) {
      const opens = isOpening && choices.every(({ found }) => found[0]!.isOpening);
      const best = choices.map(({ found }) =>
        opens ? found[0]! : found.reduce((a, b) => (b.rarity >= a.rarity ? b : a)),
      );
      at.found.push({
        keys: [...new Set(best.flatMap(({ keys }) => keys))],
        stems: [...new Set(best.flatMap(({ stems }) => stems))],
        rarity: Math.min(...best.map(({ rarity }) => rarity)) - best.length * CHOICE,
        from: group.from,
        isOpening: opens,
      });
    }
  }
  const edges = new Set(choices.map(({ edge }) => edge));
  if (group.min === 0) edges.add(at.edge);
  at.edge = edges.size === 1 ? [...edges][0]! : 'unsure';
}

function add(
  { found }: Bearings,
  what: Pick<Found, 'keys' | 'stems'>,
  rarity: number,
  piece: Piece,
  opening: Piece | undefined,
): void {
  found.push({ ...what, rarity, from: piece.from, isOpening: piece === opening });
}

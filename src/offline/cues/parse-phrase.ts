import { LOWER_LETTER } from '../../text/letters';

/** A piece of a phrase, as coarsely as is needed to tell which words a text must have. */
export interface Piece {
  /**
   * `mark` is anything that ends a word: punctuation, a space, a choice of such; `any` may be either; `look` is what
   * takes no room.
   */
  readonly kind: 'letter' | 'digit' | 'mark' | 'any' | 'tilde' | 'gap' | 'start' | 'look' | 'group';
  /** The letter, or the marks that may stand there. */
  readonly marks: string;
  readonly choices: readonly (readonly Piece[])[];
  /** How often it comes. */
  readonly min: number;
  readonly max: number;
  /** Where it stands in the phrase: UTF-16 offsets, end exclusive. */
  readonly from: number;
  readonly to: number;
}

const WORD_UNIT = new RegExp(`[${LOWER_LETTER}\\d]`);
const QUANTIFIER = /^(?:([?*+])|\{(\d+)(,(\d*))?\})\??/;
const PIECE =
  /^(?:(?<gap> … )|(?<look>\(\?<?[=!])|(?<group>\((?:\?:)?)|\[(?<not>\^?)(?<members>(?:\\p\{\w+\}|\\.|[^\]\\])*)\]|(?<escape>\\p\{\w+\}|\\.)|(?<other>.))/su;

/** @throws SyntaxError where brackets do not match */
export function parsePhrase(phrase: string): Piece[] {
  let at = 0;
  const choicesUntil = (isInGroup: boolean): Piece[][] => {
    const choices: Piece[][] = [[]];
    while (at < phrase.length) {
      if (phrase[at] === ')') {
        if (!isInGroup) throw new SyntaxError(`a bracket too many: ${phrase}`);
        return choices;
      }
      if (phrase[at] === '|') {
        choices.push([]);
        at++;
        continue;
      }
      choices.at(-1)!.push(next());
    }
    if (isInGroup) throw new SyntaxError(`a bracket too few: ${phrase}`);
    return choices;
  };
  const next = (): Piece => {
    const from = at;
    const groups = PIECE.exec(phrase.slice(at))!.groups!;
    let piece: Pick<Piece, 'kind' | 'marks'> & Partial<Piece>;
    if (groups['look'] !== undefined || groups['group'] !== undefined) {
      at += (groups['look'] ?? groups['group'])!.length;
      const choices = choicesUntil(true);
      at++;
      piece = groups['look'] === undefined ? { kind: 'group', marks: '', choices } : { kind: 'look', marks: '' };
    } else {
      at += PIECE.exec(phrase.slice(at))![0].length;
      piece = simple(groups);
    }
    const quantifier = QUANTIFIER.exec(phrase.slice(at));
    at += quantifier?.[0].length ?? 0;
    const [min, max] = range(quantifier);
    return { choices: [], ...piece, min, max, from, to: at };
  };
  const choices = choicesUntil(false);
  if (choices.length > 1) throw new SyntaxError(`split phrases before parsing them: ${phrase}`);
  return choices[0]!;
}

function range(quantifier: RegExpExecArray | null): [min: number, max: number] {
  if (!quantifier) return [1, 1];
  const [, sign, least, more, most] = quantifier;
  if (sign === '?') return [0, 1];
  if (sign !== undefined) return [sign === '*' ? 0 : 1, Infinity];
  return [Number(least), more === undefined ? Number(least) : most === '' ? Infinity : Number(most)];
}

function simple(groups: Readonly<Record<string, string | undefined>>): Pick<Piece, 'kind' | 'marks'> {
  if (groups['gap'] !== undefined) return { kind: 'gap', marks: '' };
  const { members, not, escape, other } = groups;
  if (members !== undefined) {
    if (members === '\\d' && not === '') return { kind: 'digit', marks: '' };
    const isPlain = not === '' && !/\\[pdwWsS]/.test(members) && !/[^\\]-[^\]]/.test(members);
    const marks = members.replaceAll('\\', '');
    return isPlain && !WORD_UNIT.test(marks) ? { kind: 'mark', marks } : { kind: 'any', marks: '' };
  }
  if (escape !== undefined) {
    if (escape === '\\d') return { kind: 'digit', marks: '' };
    if (escape === '\\W' || escape === '\\s') return { kind: 'mark', marks: ' ' };
    if (/^\\[pwS]/.test(escape)) return { kind: 'any', marks: '' };
    return { kind: 'mark', marks: escape.slice(1) };
  }
  if (other === '~') return { kind: 'tilde', marks: '' };
  if (other === '^') return { kind: 'start', marks: '' };
  if (other === '$') return { kind: 'look', marks: '' };
  if (other === '.') return { kind: 'any', marks: '' };
  return WORD_UNIT.test(other!) ? { kind: 'letter', marks: other! } : { kind: 'mark', marks: other! };
}

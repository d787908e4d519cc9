import type { Lang } from '../model/language';
import type { EntityKind } from '../model/entity';
import type { Knowledge, KnownEntity } from './known-entity';

/** An entry before it is made text: kind, line, name and aliases, month it was true at; weak names start with "?". */
export type TableEntry = readonly [kind: EntityKind, line: string, names: readonly string[], asOf?: string];

/** The first word of a table's text; another one is another format. */
export const FORMAT = 'sachlage-knowledge-3';

/** Each kind as one letter. */
export const LETTER_OF: Readonly<Record<EntityKind, string>> = {
  person: 'p',
  organisation: 'o',
  place: 'l',
  product: 'r',
  law: 'w',
  index: 'i',
  term: 't',
  other: 'x',
};

const KIND_OF = new Map(Object.entries(LETTER_OF).map(([kind, letter]) => [letter, kind as EntityKind]));

const NONE: readonly KnownEntity[] = [];
const TAB = 9;

/** Bent forms of a word agree in their first four letters: an adjective's ending never leaves fewer. */
export const openingOf = (word: string) => word.slice(0, 4).toLowerCase();

/** The words of a line that may tell what an article is on: long enough, by their first letters, which inflection leaves. */
export const tellingStems = (line: string): string[] =>
  (line.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));

/**
 * Looks names up in a table's text as {@link tableText} writes it, without parsing it: the rows are sorted by code
 * units, a name is found by halving, and only the row that was hit is read. Loading costs one pass over the line breaks.
 * @throws Error where the text is no such table
 */
export function openTable(lang: Lang, text: string): Knowledge {
  const [format, lines, names, openings, common] = text.slice(0, text.indexOf('\n')).split('\t');
  const first = Number(lines) + 1;
  const last = first + Number(names) - 1;
  if (format !== FORMAT || !(last >= 0)) throw new Error('no table of names');
  const starts = new Uint32Array(last + 2);
  for (let line = 1, at = 0; line <= last + 1; line++) starts[line] = at = text.indexOf('\n', at) + 1;
  const rowAt = (line: number) => text.slice(starts[line], starts[line + 1]! - 1).split('\t');

  const find = (name: string): number => {
    let low = first;
    let high = last;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compare(name, text, starts[middle]!);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return -1;
  };

  // One thing is one object, under whichever name it is found: those who merge mentions compare by identity.
  const ownOf = new Map<number, readonly KnownEntity[]>();
  const own = (line: number): readonly KnownEntity[] => {
    let entities = ownOf.get(line);
    if (!entities) {
      const [name = '', ...cells] = rowAt(line);
      entities = cells
        .filter((cell) => !cell.startsWith('='))
        .map((cell) => entityOf(name, cell, (index) => rowAt(index + 1)));
      ownOf.set(line, entities);
    }
    return entities;
  };
  const lookUp = (name: string): readonly KnownEntity[] => {
    const line = find(name);
    if (line < 0) return NONE;
    const others = rowAt(line)
      .filter((cell) => cell.startsWith('='))
      .flatMap((cell) => own(find(cell.slice(1))).filter(({ aliases }) => aliases.includes(name)));
    return others.length === 0 ? own(line) : [...own(line), ...others];
  };

  const opens = new Set(openings!.split(' '));
  const commonStems = new Set(common!.split(' '));
  return {
    lang,
    lookUp,
    mayOpen: (word) => opens.has(openingOf(word)),
    isCommon: (stem) => commonStems.has(stem),
  };
}

/** Orders a name against the row that starts at an offset: the tab behind a row's name comes before every letter. */
function compare(name: string, text: string, at: number): number {
  for (let i = 0; i < name.length; i++) {
    const order = name.charCodeAt(i) - text.charCodeAt(at + i);
    if (order !== 0) return order;
  }
  return text.charCodeAt(at + name.length) === TAB ? 0 : -1;
}

/** Reads "?o1a|alias|?weak alias": weak mark, kind, number of the line in base 36, then the other names. */
function entityOf(name: string, cell: string, lineAt: (index: number) => readonly string[]): KnownEntity {
  const [head = '', ...stored] = cell.split('|');
  const isWeak = head.startsWith('?');
  const code = isWeak ? head.slice(1) : head;
  const [line = '', asOf] = lineAt(Number.parseInt(code.slice(1), 36));
  const plain = (alias: string) => (alias.startsWith('?') ? alias.slice(1) : alias);
  const weak = [...(isWeak ? [name] : []), ...stored.filter((alias) => alias.startsWith('?')).map(plain)];
  return {
    name,
    kind: KIND_OF.get(code[0]!) ?? 'other',
    aliases: stored.map(plain),
    line,
    ...(asOf ? { asOf } : {}),
    ...(weak.length > 0 ? { weak } : {}),
  };
}

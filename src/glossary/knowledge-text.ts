import { FORMAT, LETTER_OF, openingOf, tellingStems, type TableEntry } from './knowledge-table';

const plain = (name: string) => (name.startsWith('?') ? name.slice(1) : name);

/** A word that so many lines have tells nothing of what an article is on. */
const COMMON = 20;

/** Order of UTF-16 code units: that of every browser, whatever its language. */
const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A table as the text that is looked up: a head line with the first words of names and the words that many lines have,
 * then the lines that explain (each once, with the month it was true at), then one row a name, sorted. A row holds the
 * entries whose first name it is, and "=name" for those of which it is another name. The same entries give the same
 * text, in whatever order they come.
 */
export function tableText(entries: readonly TableEntry[]): string {
  const stored = (line: string, asOf?: string) => (asOf ? `${line}\t${asOf}` : line);
  const lines = [...new Set(entries.map(([, line, , asOf]) => stored(line, asOf)))].sort(byCodeUnits);
  const numbers = new Map(lines.map((line, index) => [line, index.toString(36)]));
  const rows = new Map<string, Set<string>>();
  const add = (name: string, cell: string) => {
    const cells = rows.get(name);
    if (cells) cells.add(cell);
    else rows.set(name, new Set([cell]));
  };
  const openings = new Set<string>();
  for (const [kind, line, [first = '', ...others], asOf] of entries) {
    const name = plain(first);
    const aliases = [...new Map(others.map((alias) => [plain(alias), alias]))]
      .filter(([alias]) => alias !== name)
      .map(([, alias]) => alias);
    const head = `${first === name ? '' : '?'}${LETTER_OF[kind]}${numbers.get(stored(line, asOf))!}`;
    add(name, [head, ...aliases].join('|'));
    for (const alias of aliases) add(plain(alias), `=${name}`);
    for (const each of [name, ...aliases.map(plain)]) {
      const space = each.indexOf(' ');
      if (space > 0) openings.add(openingOf(each.slice(0, space)));
    }
  }
  const names = [...rows].sort(([a], [b]) => byCodeUnits(a, b));
  return [
    [FORMAT, lines.length, names.length, sorted(openings), sorted(commonStems(lines))].join('\t'),
    ...lines,
    ...names.map(([name, cells]) => [name, ...[...cells].sort(byCodeUnits)].join('\t')),
    '',
  ].join('\n');
}

const sorted = (words: Iterable<string>) => [...words].sort(byCodeUnits).join(' ');

function commonStems(lines: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const line of lines) for (const stem of new Set(tellingStems(line))) count.set(stem, (count.get(stem) ?? 0) + 1);
  return [...count].filter(([, n]) => n > COMMON).map(([stem]) => stem);
}

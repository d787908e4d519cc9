import { readFile } from 'node:fs/promises';

/** The rows of a tab-separated table by the column names of its first line; rows that start with "#" are notes. */
export function parseTable(text: string): Record<string, string>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
    });
}

/** Reads a table from a file. */
export async function readTable(file: string): Promise<Record<string, string>[]> {
  return parseTable(await readFile(file, 'utf8'));
}

/** Order of code units: the same on every machine. */
export const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import * as v from 'valibot';
import { hash } from '../text/fingerprint';
import type { Settings } from './settings';
import { VERSION } from './stored';

/*
 * What lies in `storage.sync`: a head, and for each key its value as JSON, cut into parts, since an item may have 8 kB and
 * all of them 100 kB. Items travel one by one, so the head says how many parts a value has and what they add up to: a
 * value of which a part is still on its way is told from one that has come.
 */

/** Bytes that an item may have, its name included; the browsers' limit is 8,192. */
const MOST_ITEM_BYTES = 7_800;
/** Bytes that all items may have; the browsers' limit is 102,400. */
const MOST_BYTES = 98_000;

/** The item that says what the others are. */
export const HEAD = 'head';

/** Values that grow come last: what no longer fits is left out, the last one first. */
const LARGE: readonly (keyof Settings)[] = ['knownTerms', 'ownRules', 'notes', 'exceptions'];

export type Items = Readonly<Record<string, unknown>>;

/** JSON of each key. */
export type Values = Readonly<Partial<Record<keyof Settings, string>>>;

const headSchema = v.object({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  keys: v.record(
    v.string(),
    v.object({ parts: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), print: v.string() }),
  ),
});
export type Head = v.InferOutput<typeof headSchema>;

/** What was found: its version, the values that have come whole, and the keys of which a part is missing. */
export interface Found {
  readonly head: Head;
  readonly values: Values;
  readonly onTheirWay: ReadonlySet<string>;
}

/** @returns null where nothing of ours is there */
export function readItems(items: Items): Found | null {
  const parsed = v.safeParse(headSchema, items[HEAD]);
  if (!parsed.success) return null;
  const head = parsed.output;
  const values: Record<string, string> = {};
  const onTheirWay = new Set<string>();
  for (const [key, { parts, print }] of Object.entries(head.keys)) {
    const texts = Array.from({ length: parts }, (_, at) => items[nameOf(key, at)]);
    const text = texts.every((each) => typeof each === 'string') ? texts.join('') : null;
    if (text !== null && printOf(text) === print) values[key] = text;
    else onTheirWay.add(key);
  }
  return { head, values, onTheirWay };
}

/**
 * What is to lie in `storage.sync`.
 * @param keep entries of the head that are not to be touched, with their parts: they are on their way
 * @returns also the keys for which there is no room
 */
export function toItems(
  values: Values,
  keep: Head['keys'] = {},
): { readonly items: Items; readonly leftOut: readonly (keyof Settings)[] } {
  const keys = Object.keys(values) as (keyof Settings)[];
  const inOrder = [...keys.filter((key) => !LARGE.includes(key)), ...LARGE.filter((key) => keys.includes(key))];
  const items: Record<string, unknown> = {};
  const heads: Record<string, Head['keys'][string]> = { ...keep };
  const leftOut: (keyof Settings)[] = [];
  const keptParts = Object.values(keep).reduce((sum, { parts }) => sum + parts, 0);
  let bytes = 2_000 + keptParts * MOST_ITEM_BYTES; // the head, and what is on its way at its largest
  for (const key of inOrder) {
    if (Object.hasOwn(keep, key)) continue;
    const text = values[key]!;
    const parts = cut(text, MOST_ITEM_BYTES - nameOf(key, 99).length);
    const size = parts.reduce((sum, part) => sum + bytesOf(part) + nameOf(key, 99).length, 0);
    if (bytes + size > MOST_BYTES) {
      leftOut.push(key);
      continue;
    }
    bytes += size;
    heads[key] = { parts: parts.length, print: printOf(text) };
    parts.forEach((part, at) => (items[nameOf(key, at)] = part));
  }
  return { items: { ...items, [HEAD]: { version: VERSION, keys: heads } }, leftOut };
}

/** The parts that a head's entries stand for. */
export function namesIn(keys: Head['keys']): Set<string> {
  return new Set(
    Object.entries(keys).flatMap(([key, { parts }]) => Array.from({ length: parts }, (_, at) => nameOf(key, at))),
  );
}

const nameOf = (key: string, at: number) => `${key}.${at}`;
const printOf = (text: string) => hash(text).toString(36);

/** Bytes of a text as browsers count it: as JSON, in which Chrome escapes `<` too. */
function bytesOf(text: string): number {
  let sum = 2;
  for (const letter of text) sum += bytesOfLetter(letter);
  return sum;
}

function bytesOfLetter(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x20 || letter === '<' || code === 0x2028 || code === 0x2029) return 6;
  if (letter === '"' || letter === '\\') return 2;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Cuts a text into parts of so many bytes at most; at least one. */
function cut(text: string, most: number): string[] {
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  let bytes = 2;
  for (const letter of text) {
    const size = bytesOfLetter(letter);
    if (bytes + size > most) {
      parts.push(text.slice(start, end));
      start = end;
      bytes = 2;
    }
    bytes += size;
    end += letter.length;
  }
  return [...parts, text.slice(start)];
}

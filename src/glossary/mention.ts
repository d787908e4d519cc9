import type { NamedKind } from '../lang/name-words';
import type { KnownEntity } from './known-entity';
import type { Passage } from './passage';
import type { NameType } from './tagger/labels';

/** One place where a name or term stands. */
export interface Mention {
  /** Index into the passages. */
  readonly passage: number;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets into the passage's text; narrower than the tokens inside a compound ("KI" in "KI-Modell"). */
  readonly start: number;
  readonly end: number;
  /** As written there; for a name of the tables, in the form the table has. */
  readonly name: string;
  /** The table's entries of that name; more than one means it is ambiguous. */
  readonly known: readonly KnownEntity[];
  /** What the words beside it say it is. */
  readonly kind?: NamedKind;
  /** True where only rules find a name here and the tagger does not: shown only if something explains it. */
  readonly isGuess?: boolean;
  /** What the tagger takes it for. */
  readonly type?: NameType;
  /** True where its first word is a given name by the tagger's list. */
  readonly isGiven?: boolean;
  /** True where the table's name was also found as a name by how it is written. */
  readonly seenAsName?: boolean;
  /** True inside a hyphenated compound: a mention, but no place to read a definition from. */
  readonly isPart: boolean;
}

/** A name that reaches from one token of a passage to another, inclusive; nothing is known of it yet. */
export function mentionOf({ tokens, text }: Passage, passage: number, first: number, last: number): Mention {
  const { start } = tokens[first]!;
  const { end } = tokens[last]!;
  return { passage, first, last, start, end, name: text.slice(start, end), known: [], isPart: false };
}

/** Reading order. */
export function byPlace(a: Mention, b: Mention): number {
  return a.passage - b.passage || a.start - b.start || b.end - a.end;
}

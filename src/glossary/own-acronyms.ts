import type { Expansion } from './acronyms';
import type { KnownEntity } from './known-entity';
import type { Mention } from './mention';
import type { Passage } from './passage';

/** The longer words of a text by their first letters, which inflection leaves. */
const stemsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));

/**
 * An article that says what its short form stands for is believed: where "AMS (Australian Membrane Society)" shares no word
 * with what the tables know as "AMS", the name here is none of theirs.
 */
export function withOwnAcronyms(
  mentions: readonly Mention[],
  expansions: readonly Expansion[],
  passages: readonly Passage[],
): Mention[] {
  if (expansions.length === 0) return [...mentions];
  const own = new Map<string, string[]>();
  for (const { passage, short, long } of expansions) {
    const { tokens, text } = passages[passage]!;
    const name = tokens[short.token]!.text;
    const meaning = text.slice(tokens[long.first]!.start, tokens[long.last]!.end);
    own.set(name, [...(own.get(name) ?? []), ...stemsOf(meaning)]);
  }
  const known = new Map<KnownEntity, ReadonlySet<string>>();
  const wordsOf = (entry: KnownEntity): ReadonlySet<string> => {
    let words = known.get(entry);
    if (!words) known.set(entry, (words = new Set(stemsOf([entry.name, ...entry.aliases, entry.line].join(' ')))));
    return words;
  };
  return mentions.map((mention) => {
    const stems = own.get(mention.name);
    if (!stems || stems.length === 0 || mention.known.length === 0) return mention;
    const fitting = mention.known.filter((entry) => stems.some((stem) => wordsOf(entry).has(stem)));
    return fitting.length === mention.known.length ? mention : { ...mention, known: fitting, seenAsName: true };
  });
}

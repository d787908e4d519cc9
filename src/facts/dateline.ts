/** "BERLIN (dpa) - ", "CHARLESTON, Ill. (AP) — ", "BEIRUT, March 7 (Reuters) - ", "STRASBOURG – ". A colon cuts nothing: "CLAIM: ". */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ /,]{1,2}\p{Lu}[\p{L}.'’-]*){0,4},?(?:\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}|\s\d{1,2}\.?\s\p{L}{3,10})?\s\([\p{L}/ ]{2,24}\)|\p{Lu}{3}[\p{Lu} .,'’/-]{0,40}?(?:,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2})?)\s?[–—-]{1,2}\s+(?=["„“«]?\p{Lu})/u;
/** "London/Teheran - ", "Frankfurt am Main – ": a place alone, which only the first lines of a report have. */
const PLACE = /^\p{Lu}[\p{L}.]{2,24}(?:[/ -](?:am |an der |im )?\p{Lu}\p{L}{2,24}){0,3}\s[–—-]\s(?=["„“«]?\p{Lu})/u;

/** Characters of a dateline at most. */
const LONGEST = 120;

/**
 * The length of the place and agency that a report opens with, with the dash after them; 0 for none.
 * @param opens true where the sentence is the first of one of the report's first blocks
 */
export function datelineLength(sentence: string, opens = false): number {
  // most sentences have no dash there; the patterns cost more than all the rest
  if (!/[–—-]\s/.test(sentence.slice(0, LONGEST))) return 0;
  return (DATELINE.exec(sentence) ?? (opens ? PLACE.exec(sentence) : null))?.[0].length ?? 0;
}

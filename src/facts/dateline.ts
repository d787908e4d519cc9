/** "BERLIN (dpa) - ", "CHARLESTON, Ill. (AP) — ", "STRASBOURG – ", "BOTTOM LINE: ". */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ /,]{1,2}\p{Lu}[\p{L}.'’-]*){0,4},?\s\([\p{L}/ ]{2,24}\)|\p{Lu}{3}[\p{Lu} .,'’/-]{0,40}?)\s?(?:[–—-]|:)\s+(?=["„“«]?\p{Lu})/u;

/** The length of the place and agency that a report opens with, with the dash after them; 0 for none. */
export function datelineLength(sentence: string): number {
  return DATELINE.exec(sentence)?.[0].length ?? 0;
}

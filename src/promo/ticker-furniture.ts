/**
 * What machines set into sentences behind a company's name: "(NASDAQ:HALD - Get Free Report)", "(HALD – Free Report)".
 * Abbreviations of things that are offered, and numbers of papers, are none of it.
 */
const FURNITURE =
  /\((?!(?:WKN|ISIN|PDF|ETF|CFD|EUR?|USA?|UK)\b)(?:[A-Z][A-Za-z. ]{1,14}: ?[A-Z0-9.]{1,7}|[A-Z]{1,5}(?: Quick Quote [A-Z.]{1,7})?) ?[-–—|] ?[^()]{1,40}\)(?: ?\([^()]{1,24}\))?/g;

/**
 * The text without the words of such brackets: blanks stand for them, so that all offsets stay. A link in a report's
 * sentence, whatever its label promises, makes the sentence no pitch.
 */
export function blankFurniture(text: string): string {
  return text.includes('(') ? text.replace(FURNITURE, (bracket) => ' '.repeat(bracket.length)) : text;
}

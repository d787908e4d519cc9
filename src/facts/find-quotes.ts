import type { Quote } from '../model/digest';
import type { Reporting } from '../model/reporting';
import { countWords } from '../text/words';
import type { FactTools } from './fact-tools';
import { namesIn } from './person-names';
import { quotedSpans } from './quote-marks';
import type { Sentence } from './sentence';
import { speakerOf } from './speaker';

/** Shorter ones are scare quotes and titles. */
const SHORTEST_WORDS = 4;
const MOST = 20;
/** A speaker stands this near after the marks, the name that a pronoun means this near before them. */
const REACH = 200;
const REACH_BACK = 600;
const LONGEST_BLOCK = 20_000;

/**
 * Direct quotations with their speakers: at least four words in marks, next to a verb of saying.
 * @returns in reading order
 */
export function findQuotes(reporting: Reporting, sentences: readonly Sentence[], tools: FactTools): Quote[] {
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  /** Blocks that report something: not a pitch's. */
  const usable = new Set(sentences.filter((sentence) => sentence.usable).map(({ source }) => source.block));
  let known: Set<string> | null = null;
  const isKnown = (name: string) => {
    known ??= knownIn(reporting, tools);
    return known.has(name);
  };
  /** Who spoke last, and in which block: a pronoun in the next one means the same. */
  let last: { speaker: string; block: number } | null = null;
  for (const [index, { id, text, kind }] of reporting.blocks.entries()) {
    if (quotes.length >= MOST) break;
    if (kind === 'heading' || kind === 'caption' || kind === 'code' || kind === 'table' || !usable.has(id)) continue;
    for (const { start, end } of quotedSpans(text.slice(0, LONGEST_BLOCK))) {
      const words = text
        .slice(start + 1, end - 1)
        .trim()
        .replace(/,$/, '');
      if (countWords(words) < SHORTEST_WORDS || seen.has(words)) continue;
      if (reporting.excluded.some((out) => out.block === id && out.start < end && start < out.end)) continue;
      const before = text.slice(Math.max(0, start - REACH_BACK), start);
      const previous: string | null = last && index - last.block <= 1 ? last.speaker : null;
      const found = speakerOf(
        before,
        text.slice(start + 1, end - 1),
        text.slice(end, end + REACH),
        previous,
        isKnown,
        tools,
      );
      if (!found) continue;
      seen.add(words);
      if (found.speaker) last = { speaker: found.speaker, block: index };
      quotes.push({ speaker: found.speaker, text: words, source: { block: id, start, end } });
    }
  }
  return quotes;
}

/** What stands before a word inside a sentence: "the Reed", "over,” Reed". */
const INSIDE = /(?:[\p{Ll},]|[,?!]["”“»])\s$/u;

/**
 * Single words that are names: the last words of the article's full names; and where nouns have no capitals, what has
 * one inside a sentence. "Asked" and "According" only open sentences.
 */
function knownIn({ blocks }: Reporting, tools: FactTools): Set<string> {
  const known = new Set<string>();
  for (const block of blocks) {
    const text = block.text.slice(0, LONGEST_BLOCK);
    for (const { name, start } of namesIn(text, tools)) {
      if (name.includes(' ')) known.add(name.slice(name.lastIndexOf(' ') + 1));
      else if (!tools.capitalisedNouns && INSIDE.test(text.slice(Math.max(0, start - 3), start))) known.add(name);
    }
  }
  return known;
}

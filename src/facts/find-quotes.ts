import type { Quote } from '../model/digest';
import type { Reporting } from '../model/reporting';
import { countWords } from '../text/words';
import type { FactTools } from './fact-tools';
import { quotedSpans } from './quote-marks';
import type { Sentence } from './sentence';
import { speakerIn } from './speaker';

/** Shorter ones are scare quotes and titles. */
const SHORTEST_WORDS = 4;
const MOST = 20;
/** A speaker stands this near to the marks. */
const REACH = 160;

/**
 * Direct quotations with their speakers: at least four words in marks, next to a verb of saying.
 * @returns in reading order
 */
export function findQuotes(reporting: Reporting, sentences: readonly Sentence[], tools: FactTools): Quote[] {
  const quotes: Quote[] = [];
  const seen = new Set<string>();
  /** Blocks that report something: not a pitch's. */
  const usable = new Set(sentences.filter((sentence) => sentence.usable).map(({ source }) => source.block));
  let last: string | null = null;
  for (const { id, text, kind } of reporting.blocks) {
    if (quotes.length >= MOST) break;
    if (kind === 'heading' || kind === 'caption' || kind === 'code' || kind === 'table') continue;
    for (const { start, end } of quotedSpans(text.slice(0, 20_000))) {
      const words = text.slice(start + 1, end - 1).trim();
      if (countWords(words) < SHORTEST_WORDS || !usable.has(id) || seen.has(words)) continue;
      if (reporting.excluded.some((out) => out.block === id && out.start < end && start < out.end)) continue;
      const after = text.slice(end, end + REACH);
      const before = text.slice(Math.max(0, start - REACH), start);
      const found = speakerIn(before, after, text.slice(0, start), last, tools);
      if (!found) continue;
      seen.add(words);
      if (found.speaker) last = found.speaker;
      quotes.push({ speaker: found.speaker, text: words, source: { block: id, start, end } });
    }
  }
  return quotes;
}

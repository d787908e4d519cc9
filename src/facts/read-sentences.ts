import type { Block } from '../model/article';
import type { Reporting } from '../model/reporting';
import type { Source } from '../model/verdict';
import { segmentSentences, type Span } from '../text/segment';
import { countWords } from '../text/words';
import type { FactTools } from './fact-tools';
import { antecedentOf, surnamesIn } from './antecedent';
import { isUnbalanced, quotedSpans } from './quote-marks';
import { idleKind, type Idle } from './reports-nothing';
import { datelineLength } from './dateline';
import { findDateMentions } from './date-mentions';
import { findFigureMentions } from './figure-mentions';
import { connectiveLength, leansOnPrevious } from './leans-on-previous';
import { numberedIn, numberedNames } from './numbered-names';
import type { Sentence } from './sentence';
import { overlap, stemsOf } from './stems';

/** Sentences read at most: a fact further down is none. Bounds the work on endless pages. */
const MOST_SENTENCES = 600;
/** Longer blocks are read up to here. */
const LONGEST_BLOCK = 20_000;
/** Sentences inside one quotation are kept together up to this length. */
const LONGEST_QUOTED = 320;
/** Shorter than this nothing is stated, longer it is no line for a wall. */
const SHORTEST_WORDS = 4;
const LONGEST_WORDS = 70;
/** Longer stretches without a stop are no sentences, and not worth the patterns. */
const LONGEST = 1200;
/** A dateline of a place alone stands in one of the first blocks: title, lead and a picture may come before it. */
const OPENING_BLOCKS = 5;
/** The first sentence of a deck holds this share of the title, which has so many content words at least. */
const TITLES = 0.4;
const FEWEST_TITLE_STEMS = 4;
/** A list item below this is a key word. */
const SHORTEST_ITEM = 8;

/**
 * Cuts the reporting into sentences and says of each whether it may be shown: headings, captions, tables and code are
 * not read; lines that report nothing are kept as places but not usable.
 * @returns in reading order
 */
export function readSentences(reporting: Reporting, tools: FactTools): Sentence[] {
  const sentences = cutBlocks(reporting, tools);
  // of many articles no sentence opens with "she"
  let known: Set<string> | undefined;
  const surnames = () => (known ??= surnamesIn(sentences, tools));
  return sentences.map((sentence, i) =>
    sentence.usable && sentence.leans
      ? { ...sentence, antecedent: antecedentOf(sentences, i, surnames, tools) }
      : sentence,
  );
}

function cutBlocks(reporting: Reporting, tools: FactTools): Sentence[] {
  const sentences: Sentence[] = [];
  const excluded = new Map<string, Source[]>();
  for (const source of reporting.excluded) excluded.set(source.block, [...(excluded.get(source.block) ?? []), source]);
  const seen = new Set<string>();
  const numbered = numberedNames(
    reporting.blocks.map(({ text }) => text),
    tools,
  );
  const titleStems = stemsOf(reporting.article.title ?? '', tools.stopWords);
  // Days named without a year are counted from the day of writing; that of the last change is as near as can be known.
  const written = reporting.article.published ?? reporting.article.modified;
  for (const [index, block] of reporting.blocks.entries()) {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item' && block.kind !== 'quote') continue;
    const text = block.text.length > LONGEST_BLOCK ? block.text.slice(0, LONGEST_BLOCK) : block.text;
    const spans = joinQuoted(text, segmentSentences(text, tools.words.sentences));
    const out = excluded.get(block.id) ?? [];
    const idle = spans.map(({ start, end }) =>
      end - start > LONGEST ? 'empty' : idleKind(text.slice(start, end), tools),
    );
    const pitch = isPitch(idle) && !(index < OPENING_BLOCKS && isDeck(text, spans, idle, titleStems, tools));
    for (const [inBlock, { start, end }] of spans.entries()) {
      if (sentences.length >= MOST_SENTENCES) return sentences;
      const sentence = text.slice(start, end);
      const wordCount = countWords(sentence);
      const isExcluded = out.some((source) => source.start < end && start < source.end);
      const usable =
        !isExcluded && !pitch && !idle[inBlock] && !seen.has(sentence) && mayBeShown(sentence, block, wordCount);
      seen.add(sentence);
      const dateline = datelineLength(sentence, inBlock === 0 && index < OPENING_BLOCKS);
      const told = sentence.slice(dateline);
      const leans = usable && leansOnPrevious(told, tools);
      const connective = leans ? connectiveLength(told, tools) : 0;
      const dates = usable ? findDateMentions(sentence, written, tools) : [];
      sentences.push({
        text: sentence,
        source: { block: block.id, start, end },
        kind: block.kind,
        block: index,
        order: sentences.length,
        inBlock,
        wordCount,
        stems: stemsOf(sentence, tools.stopWords),
        leans,
        cut: leans && connective === 0 ? 0 : dateline + connective,
        antecedent: null,
        dates,
        figures: usable ? findFigureMentions(sentence, [...dates, ...numberedIn(sentence, numbered)], tools) : [],
        usable,
      });
    }
  }
  return sentences;
}

function mayBeShown(sentence: string, block: Block, wordCount: number): boolean {
  if (wordCount < SHORTEST_WORDS || wordCount > LONGEST_WORDS) return false;
  if (block.kind === 'quote') return false;
  // "are loyal to the firm": an item that goes on with what stands before the list
  if (block.kind === 'list-item' && (wordCount < SHORTEST_ITEM || /^\p{Ll}/u.test(sentence))) return false;
  // all in links: a teaser
  if (block.shape.linkDensity > 0.8) return false;
  return !isUnbalanced(sentence);
}

/** A block that calls to something, and opens so or is so for the most part, gives no facts. */
function isPitch(idle: readonly (Idle | null)[]): boolean {
  const lines = idle.filter((kind) => kind !== null).length;
  if (!idle.includes('call')) return false;
  return idle[0] !== null ? lines * 3 >= idle.length : lines * 2 >= idle.length;
}

/** A deck tells the news of the title, and then what the reader will find: "Erfahren Sie, wie ...". */
function isDeck(
  text: string,
  [first]: readonly Span[],
  idle: readonly (Idle | null)[],
  titleStems: ReadonlySet<string>,
  tools: FactTools,
): boolean {
  if (!first || idle[0] !== null || titleStems.size < FEWEST_TITLE_STEMS) return false;
  return overlap(titleStems, stemsOf(text.slice(first.start, first.end), tools.stopWords)) >= TITLES;
}

/** Joins the sentences of one quotation: half of it would open or close marks that have no partner. */
function joinQuoted(text: string, spans: readonly Span[]): Span[] {
  const quotes = quotedSpans(text);
  const joined: Span[] = [];
  let q = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    while (q < quotes.length && quotes[q]!.end <= span.start) q++;
    const quote = quotes[q];
    const inQuote = last && quote && quote.start < last.end && quote.end > span.start;
    if (inQuote && span.end - last.start <= LONGEST_QUOTED)
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

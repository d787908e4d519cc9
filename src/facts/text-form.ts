import type { Block } from '../model/article';
import { countWords, words } from '../text/words';
import type { FactTools } from './fact-tools';

/** What a text is made of, where it is no report. */
export type TextForm = 'interview' | 'poem' | 'table' | 'liveblog';

/** A question of an interview is not longer, and no single word. */
const QUESTION_WORDS: readonly [least: number, most: number] = [3, 60];
/** So many questions make an interview; fewer where the title says so, and then they need not be answered with "I". */
const FEWEST_QUESTIONS = 4;
const FEWEST_IN_INTERVIEW = 3;
/** ... and this share of the paragraphs: elsewhere a writer asks himself. */
const QUESTIONS = 0.12;
/** Of the paragraphs that answer, so many speak of "I" or "we". */
const ANSWERS_PERSONAL = 0.4;
/** "Mosbacher: „…“", or "Mosbacher:" above: so many paragraphs with a name in front, and this share of all. */
const FEWEST_TURNS = 5;
const TURNS = 0.35;
const TURN = /^(\p{Lu}[\p{L}.’ -]{1,30}):(?:\s\S|$)/u;
/** Short lines that seldom end as sentences do, and hold most of the words: verses, or a list. */
const FEWEST_LINES = 8;
const LINE_WORDS = 9;
const LINES = 0.7;
const LINES_STOPPED = 0.4;
/** Verses speak, so that most lines hold a small word; entries of a list name. */
const LINES_SPEAKING = 0.6;
/** Share of the words that stand in tables and in lists of key words. */
const TABULAR = 0.6;
const ITEM_WORDS = 12;
/** "Update vom 2. Mai, 9:20 Uhr: ...": so many are a ticker. */
const FEWEST_UPDATES = 3;

/**
 * Tells texts of which no facts can be chosen: talk in turns, verse, tables and lists, tickers that the page does not
 * call so.
 * @returns null for anything else; and where the interview begins, in blocks, for what is reported before it
 */
export function textForm(
  blocks: readonly Block[],
  title: string,
  tools: FactTools,
): { readonly form: TextForm; readonly from: number } | null {
  const from = interviewFrom(blocks, tools.interview.test(title), tools);
  if (from >= 0) return { form: 'interview', from };
  if (isTicker(blocks, tools)) return { form: 'liveblog', from: 0 };
  const form = shortLines(blocks, tools) ?? (isTable(blocks) ? 'table' : null);
  return form && { form, from: 0 };
}

/** The block with which an interview begins; -1 for none. */
function interviewFrom(blocks: readonly Block[], isCalledSo: boolean, tools: FactTools): number {
  const texts = blocks.filter(({ kind }) => kind !== 'table' && kind !== 'caption' && kind !== 'code');
  const turns = texts.filter(({ text }) => TURN.test(text));
  const speakers = new Map<string, number>();
  for (const { text } of turns) {
    const [, name] = TURN.exec(text)!;
    speakers.set(name!, (speakers.get(name!) ?? 0) + 1);
  }
  const again = turns.filter(({ text }) => speakers.get(TURN.exec(text)![1]!)! > 1);
  if (again.length >= FEWEST_TURNS && again.length >= texts.length * TURNS) return blocks.indexOf(again[0]!);
  // questions are set alike: elsewhere some headings ask, and now and then a paragraph
  const asked = texts.filter(isQuestion);
  const [questions = []] = ['paragraph', 'heading', 'list-item']
    .map((kind) => asked.filter((block) => block.kind === kind))
    .sort((a, b) => b.length - a.length);
  const asks = new Set(questions);
  const answers = texts.filter((block, i) => i > 0 && !isQuestion(block) && asks.has(texts[i - 1]!));
  const personal = answers.filter(({ text }) => tools.firstPerson.test(text));
  const fewest = isCalledSo ? FEWEST_IN_INTERVIEW : FEWEST_QUESTIONS;
  return questions.length >= Math.max(fewest, texts.length * QUESTIONS) &&
    answers.length >= fewest &&
    (isCalledSo || personal.length >= answers.length * ANSWERS_PERSONAL)
    ? blocks.indexOf(questions[0]!)
    : -1;
}

function isQuestion({ text }: Block): boolean {
  if (!/\?["”“»]?$/.test(text)) return false;
  const length = countWords(text);
  return length >= QUESTION_WORDS[0] && length <= QUESTION_WORDS[1];
}

function isTicker(blocks: readonly Block[], tools: FactTools): boolean {
  let count = 0;
  for (const { text } of blocks) if (tools.update.findAt(text, 0) !== null) count++;
  return count >= FEWEST_UPDATES;
}

/** Verse or a list in lines of its own; null for prose. */
function shortLines(blocks: readonly Block[], { stopWords }: FactTools): 'poem' | 'table' | null {
  const lines = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quote')
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => line.trim() !== '');
  const short = lines.filter((line) => countWords(line) <= LINE_WORDS);
  const wordsOf = (some: readonly string[]) => some.reduce((sum, line) => sum + countWords(line), 0);
  const stopped = short.filter((line) => /[.!?:]["”“»]?$/.test(line));
  if (short.length < FEWEST_LINES || wordsOf(short) < wordsOf(lines) * LINES) return null;
  if (stopped.length > short.length * LINES_STOPPED) return null;
  const speaking = short.filter((line) => words(line.toLowerCase()).some((word) => stopWords.has(word)));
  return speaking.length >= short.length * LINES_SPEAKING ? 'poem' : 'table';
}

function isTable(blocks: readonly Block[]): boolean {
  let all = 0;
  let tabular = 0;
  for (const { kind, text } of blocks) {
    const length = countWords(text);
    all += length;
    if (kind === 'table' || (kind === 'list-item' && length <= ITEM_WORDS)) tabular += length;
  }
  return all > 0 && tabular >= all * TABULAR;
}

import type { Article } from '../model/article';
import type { Source } from '../model/verdict';
import { lowered } from '../text/patterns';

/*
 * Addresses that lead to a sentence: URL fragments with a text directive (WICG, "URL Fragment Text Directives"),
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser goes to the first place whose words are those, whatever their
 * case, and a place begins and ends with whole words.
 */

/** Texts of more words are told by their first and last ones. */
const SHORT = 8;
/** Words at either end at least, and at most where fewer are not unique. */
const FEWEST = 4;
const MOST = 12;

/** A word of a text. Offsets are UTF-16 units, end exclusive. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/**
 * The address of the article with a directive that leads to places of it.
 * @param sources the first of them is led to, with those that follow it in its own block without a gap
 * @returns the plain address where the place has no words
 */
export function linkTo(article: Article, sources: readonly Source[]): string {
  const directive = directiveFor(article, joined(sources));
  if (!directive) return article.url;
  return `${article.url}${article.url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** Sentences of one fact often follow each other; a space stands between them. */
const GAP = 2;

function joined([first, ...others]: readonly Source[]): Source | undefined {
  if (!first) return undefined;
  let { end } = first;
  for (const { block, start, end: other } of others)
    if (block === first.block && start >= end && start - end <= GAP) end = other;
  return { ...first, end };
}

function directiveFor({ title, blocks, lang }: Article, source: Source | undefined): string | null {
  const at = blocks.findIndex(({ id }) => id === source?.block);
  const block = blocks[at];
  if (!block || !source) return null;
  const { text } = block;
  const words = wordsIn(text.slice(source.start, source.end), lang).map(({ start, end }) => ({
    start: start + source.start,
    end: end + source.start,
  }));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;

  // All that the page says, as far as it is known: the first place with the same words is the one led to.
  const before = [title ?? '', ...blocks.slice(0, at).map((each) => each.text), ''].join('\n');
  const page = lowered([before + text, ...blocks.slice(at + 1).map((each) => each.text)].join('\n'));
  const isFirst = (part: Word, from = 0) =>
    page.indexOf(lowered(text.slice(part.start, part.end)), from) === before.length + part.start;

  // The words of a directive stand in one line: what a page breaks, a browser does not join.
  const lineEnd = text.indexOf('\n', first.start);
  const isOneLine = lineEnd < 0 || lineEnd >= last.end;
  const whole = { start: first.start, end: last.end };
  if (isOneLine && words.length <= SHORT) return inContext(text, whole, null, isFirst(whole), lang);
  const heads = beginnings(isOneLine ? words : words.filter(({ end }) => end <= lineEnd));
  const head = heads.find((part) => isFirst(part)) ?? heads.at(-1)!;
  const lastLine = text.lastIndexOf('\n', last.end - 1);
  const tails = endings(words.filter(({ start }) => start > lastLine && start >= head.end));
  const tail = tails.find((part) => isFirst(part, before.length + head.end)) ?? tails.at(-1) ?? null;
  return inContext(text, head, tail, isFirst(head), lang);
}

/** From the first word on, longer and longer. */
function beginnings(words: readonly Word[]): Word[] {
  const start = words[0]?.start ?? 0;
  return words.slice(Math.min(FEWEST, words.length) - 1, MOST).map(({ end }) => ({ start, end }));
}

/** Up to the last word, longer and longer. */
function endings(words: readonly Word[]): Word[] {
  const end = words.at(-1)?.end ?? 0;
  return words
    .toReversed()
    .slice(Math.max(0, Math.min(FEWEST, words.length) - 1), MOST)
    .map(({ start }) => ({ start, end }));
}

/** So many words on either side tell a place from others that begin with the same words. */
const CONTEXT = 4;

/** The directive itself; with the words before and after, in the same line, where it needs them. */
function inContext(text: string, head: Word, tail: Word | null, isUnique: boolean, lang: string): string {
  const parts = [head, ...(tail ? [tail] : [])].map(({ start, end }) => encoded(text.slice(start, end)));
  if (isUnique) return parts.join(',');
  const { end } = tail ?? head;
  const lineStart = text.lastIndexOf('\n', head.start - 1) + 1;
  const before = text.slice(lineStart, head.start);
  const [after = ''] = text.slice(end).split('\n', 1);
  const from = wordsIn(before, lang).slice(-CONTEXT)[0]?.start;
  const to = wordsIn(after, lang).slice(0, CONTEXT).at(-1)?.end;
  return [
    ...(from === undefined ? [] : [`${encoded(before.slice(from).trim())}-`]),
    ...parts,
    ...(to === undefined ? [] : [`-${encoded(after.slice(0, to).trim())}`]),
  ].join(',');
}

/** The hyphen and the comma divide a directive; brackets would end a link in Markdown. Halves of a letter are none. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function wordsIn(text: string, lang: string): Word[] {
  // What a page calls its language may be no language: four letters are refused.
  const segmenter = new Intl.Segmenter(lang.length <= 3 ? lang : 'und', { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  );
}

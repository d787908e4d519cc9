import type { Span } from '../text/segment';

/** Marks that part clauses, with the space that follows. */
const PARTING = /[,;:](?=\s)|\s[–—-](?=\s)/gu;
/** Brackets part what stands in them from what does not. */
const BRACKETED = /[,;:](?=\s)|\s[–—-](?=\s)|[()]/gu;
/** A bracket longer than this was likely never closed. */
const BRACKET_REACH = 240;
/** Labels are shorter: one line of the panel, two at most. */
const LONGEST_LABEL = 80;
/** A clause with fewer letters left tells too little; its neighbour is taken in. */
const SHORTEST_LABEL = 18;

/**
 * The clause of a sentence around a stretch; widened to its neighbours where it says too little: backwards, since what
 * comes first names what is measured; but forwards where the stretch opens the sentence, or is a date that opens a clause.
 */
export function clauseAround(sentence: string, { start, end }: Span, shortest = SHORTEST_LABEL, isDate = false): Span {
  const cuts = [0];
  const isInside = (at: number) => /\([^()]*$/.test(sentence.slice(Math.max(0, at - BRACKET_REACH), at));
  const isBracketed = isInside(start);
  for (const { index, 0: mark } of sentence.matchAll(isBracketed ? BRACKETED : PARTING))
    if (isBracketed || !isInside(index)) cuts.push(index + mark.length);
  cuts.push(sentence.length);
  let from = cuts.findLastIndex((cut) => cut <= start);
  let to = cuts.findIndex((cut) => cut >= end);
  if (to < 0) to = cuts.length - 1;
  const size = () => sentence.slice(cuts[from], start).trim().length + sentence.slice(end, cuts[to]).trim().length;
  while (size() < shortest && (from > 0 || to < cuts.length - 1)) {
    // what a date or a figure opens goes on behind it
    const opens = sentence.slice(cuts[from], start).trim() === '' && to < cuts.length - 1 && (from === 0 || isDate);
    if (from > 0 && !opens) from--;
    else if (to < cuts.length - 1) to++;
    else from--;
  }
  return { start: cuts[from]!, end: cuts[to]! };
}

/**
 * What a sentence says around a stretch: its clause, the stretch shown as "…", at most 80 characters, cut at words.
 */
export function labelAround(sentence: string, span: Span, shortest?: number, isDate?: boolean): string {
  const clause = clauseAround(sentence, span, shortest, isDate);
  const trim = (text: string) => text.replace(/^[\s,;:.–—()„“”«»"-]+|[\s,;:.–—()„“”«»"-]+$/gu, '');
  let before = trim(sentence.slice(clause.start, span.start));
  let after = trim(sentence.slice(span.end, clause.end));
  // what stands after a figure names it more often than what stands far before it
  const room = LONGEST_LABEL - 3;
  if (before.length + after.length > room) {
    const keepAfter = Math.min(after.length, Math.max(room - before.length, Math.floor(room / 2)));
    after = cutEnd(after, keepAfter);
    before = cutStart(before, room - after.length);
  }
  if (before === '') return after;
  return after === '' ? before : `${before} … ${after}`;
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.lastIndexOf(' ', length - 1);
  return at > 0 ? `${text.slice(0, at)}…` : '';
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.indexOf(' ', text.length - length + 1);
  return at > 0 ? `…${text.slice(at + 1)}` : '';
}

import type { Finding } from './finding';
import type { Look } from './look';
import type { Stretch } from './passages';

/** Where links and sentences end, a mark or a space apart. */
const EDGE = 2;

/** What is left of a longer remark is a text of its own. */
const REMARK = 240;

/**
 * "News. [Want to talk of it? The club dines on Friday.] News.": who sets one link around several sentences says which of
 * them belong together, and so does who sets them in brackets. A part of a paragraph that is found holds all of them.
 */
export function withWholeSpans(findings: readonly Finding[], looks: readonly Look[]): Finding[] {
  return findings.map((finding) => {
    const look = looks[finding.first]!;
    const [span, ...others] = finding.spans ?? [];
    if (!span || others.length > 0) return finding;
    const whole = inBrackets(look, inLink(look, span));
    return whole === span
      ? finding
      : { ...finding, spans: [{ block: span.block, start: whole.start, end: whole.end }] };
  });
}

/** Grown to the sentences that one link holds from the first to the last. */
function inLink({ block: { links, text }, evidence }: Look, span: Stretch): Stretch {
  const { sentences } = evidence!;
  const link = links.find(({ start, end }) => start < span.end && end > span.start);
  if (!link) return span;
  const from = sentences.find(({ start }) => Math.abs(start - link.start) <= EDGE);
  const to = sentences.find(({ end }) => Math.abs(end - link.end) <= EDGE);
  // A link around all of the paragraph tells nothing apart.
  if (!from || !to || from === to || to.end - from.start >= text.length - EDGE) return span;
  return { start: Math.min(from.start, span.start), end: Math.max(to.end, span.end) };
}

/** Grown to the brackets that open or close within the span alone. */
function inBrackets({ block: { text } }: Look, span: Stretch): Stretch {
  const inside = text.slice(span.start, span.end);
  const open = inside.lastIndexOf('(');
  if (open < 0 || inside.includes(')', open)) return span;
  const close = text.indexOf(')', span.end);
  const isRemark = close > 0 && close - span.end <= REMARK && !text.slice(span.end, close).includes('(');
  return isRemark ? { start: span.start, end: close + 1 } : span;
}

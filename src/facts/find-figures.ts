import type { Figure } from '../model/digest';
import type { Span } from '../text/segment';
import { clauseAround, labelAround } from './clause';
import type { DateMention } from './date-mentions';
import type { FactTools } from './fact-tools';
import type { FigureMention } from './figure-mentions';
import type { Sentence } from './sentence';

/** More are a table, and no reader's. */
const MOST = 40;

/**
 * The article's figures, in reading order; the same value and unit once.
 */
export function findFigures(sentences: readonly Sentence[], tools: FactTools): Figure[] {
  const figures: Figure[] = [];
  const seen = new Set<string>();
  for (const sentence of sentences) {
    if (!sentence.usable) continue;
    if (figures.length >= MOST) break;
    const { dates } = sentence;
    for (const mention of sentence.figures) {
      const key = `${mention.value} ${mention.unit}`.toLowerCase();
      if (seen.has(key) || isRepeated(sentence.text, mention, sentence.figures)) continue;
      seen.add(key);
      const { source } = sentence;
      figures.push({
        value: mention.value,
        unit: mention.unit,
        label: labelAround(sentence.text, measuredAround(sentence.text, mention, sentence.figures, tools)),
        when: whenOf(sentence.text, mention, dates, tools),
        source: { block: source.block, start: source.start + mention.start, end: source.start + mention.end },
      });
    }
  }
  return figures;
}

/** "a third (33 percent)": the share in brackets is the same, and more exact. */
function isRepeated(sentence: string, figure: FigureMention, figures: readonly FigureMention[]): boolean {
  const next = figures[figures.indexOf(figure) + 1];
  if (!next || figure.unit !== '' || /\d/.test(figure.value) || !/^\s\($/.test(sentence.slice(figure.end, next.start)))
    return false;
  return next.unit === '%' && sentence[next.end] === ')';
}

/** The stretch around which it stands what is measured: a figure, the list it is part of, or the brackets it fills. */
function measuredAround(sentence: string, figure: Span, figures: readonly Span[], tools: FactTools): Span {
  if (sentence[figure.start - 1] === '(' && sentence[figure.end] === ')')
    return { start: figure.start - 1, end: figure.end + 1 };
  return listAround(sentence, figure, figures, tools);
}

/** Between two figures of a list stands at most one more word: "42 Sitzungen, 6700 Seiten Protokoll, 227 Zeugen". */
const BETWEEN = /^(?:\s\p{L}{2,20})??(?:,|\s(\p{L}{1,6}))\s$/u;

/**
 * The list of figures that one is a part of: what is measured stands around the whole of it. Of a mere pair, both are
 * shown: in "up to 10 million or 2 percent of their sales" what follows is said of the second alone.
 */
function listAround(sentence: string, figure: Span, figures: readonly Span[], tools: FactTools): Span {
  const isListed = (left: Span, right: Span) => {
    const [between, word] = BETWEEN.exec(sentence.slice(left.end, right.start)) ?? [];
    return between !== undefined && (word === undefined || tools.conjunction.test(word));
  };
  const at = figures.findIndex(({ start }) => start === figure.start);
  let first = at;
  let last = at;
  while (first > 0 && isListed(figures[first - 1]!, figures[first]!)) first--;
  while (last < figures.length - 1 && isListed(figures[last]!, figures[last + 1]!)) last++;
  const isPair = last - first === 1 && !sentence.slice(figures[first]!.end, figures[last]!.start).includes(',');
  if (isPair) return figure;
  return { start: figures[first]!.start, end: figures[last]!.end };
}

/** A date this near to the start of a sentence holds for all of it: "2017 hatte der Konzern angekündigt, ..." */
const OPENING = 12;
/** What compares stands this near before a date: "compared to the summer of 2019". */
const COMPARING_WITHIN = 48;
/** A date right behind a figure is nearer than one before it: "€2m in 2023 to €3m in 2024". */
const BEHIND = 3;

/** The date of the figure's own statement, the nearest first; or the one that opens the sentence; null where none is sure. */
function whenOf(sentence: string, figure: Span, dates: readonly DateMention[], tools: FactTools): string | null {
  const clause = clauseAround(sentence, figure);
  const gapOf = (date: Span) => (date.end <= figure.start ? figure.start - date.end : date.start - figure.end - BEHIND);
  const isItsTime = (date: DateMention) => {
    const between =
      date.end <= figure.start ? sentence.slice(date.end, figure.start) : sentence.slice(figure.end, date.start);
    if (date.start < clause.start || date.end > clause.end || tools.conjunction.test(between)) return false;
    return !isCompared(date);
  };
  const isCompared = ({ start }: Span) =>
    tools.comparing.test(sentence.slice(Math.max(0, start - COMPARING_WITHIN), start));
  const near = dates.filter(isItsTime).sort((a, b) => gapOf(a) - gapOf(b));
  const date = near[0] ?? dates.find((each) => each.start < OPENING && !isCompared(each));
  return date?.text ?? null;
}

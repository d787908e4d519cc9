import { countWords } from '../text/words';
import type { Source } from '../model/verdict';
import type { Antecedent, Sentence } from './sentence';

/** A sentence that stands alone, with those after it that lean on it. */
export interface Chain {
  readonly sentences: readonly Sentence[];
  /** Where the name stands that is shown in brackets; null for none. */
  readonly named: Source | null;
  readonly wordCount: number;
  readonly score: number;
}

/** Sentences joined at most into one fact; more is a paragraph, no line. */
const LONGEST = 3;
/** Words of a joined fact at most: more is a paragraph. */
const MOST_WORDS = 55;
/** A leaning sentence is worth less than one that stands alone: it makes the line longer. */
const JOINED = 0.85;

/**
 * All facts that could be shown: each sentence that stands alone, by itself and with the leaning ones right after it.
 * @param scores of `sentences`, by order
 * @returns groups, one a start, in reading order; only one of a group can be chosen
 */
export function chainsOf(sentences: readonly Sentence[], scores: readonly number[]): Chain[][] {
  const groups: Chain[][] = [];
  for (const sentence of sentences) {
    const start = sentence.usable ? alone(sentence) : null;
    if (!start) continue;
    const named = start.leans ? (start.antecedent?.source ?? null) : null;
    const group: Chain[] = [{ sentences: [start], named, wordCount: start.wordCount, score: scores[start.order]! }];
    for (let last = group[0]!; last.sentences.length < LONGEST;) {
      const next = sentences[start.order + last.sentences.length];
      const before = last.sentences.at(-1)!;
      if (!next?.usable || !next.leans || next.block - before.block > 1) break;
      const wordCount = last.wordCount + next.wordCount;
      if (wordCount > MOST_WORDS) break;
      last = {
        sentences: [...last.sentences, next],
        named,
        wordCount,
        score: last.score + JOINED * scores[next.order]!,
      };
      group.push(last);
    }
    groups.push(group);
  }
  return groups;
}

/** A sentence as it can stand alone; null where it cannot. */
function alone(sentence: Sentence): Sentence | null {
  if (sentence.leans && sentence.antecedent) return withName(sentence, sentence.antecedent);
  if (sentence.cut > 0) return withoutStart(sentence);
  return sentence.leans ? null : sentence;
}

/** "She said" as "She [Mary Dunne] said". */
function withName(sentence: Sentence, { name, at }: Antecedent): Sentence {
  const { text, wordCount } = sentence;
  return {
    ...sentence,
    text: `${text.slice(0, at)} [${name}]${text.slice(at)}`,
    wordCount: wordCount + countWords(name),
  };
}

/** "Zudem hat ..." as "… hat ...": the cut is marked, and its place in the text is exact. */
function withoutStart(sentence: Sentence): Sentence {
  const { text, source, cut, wordCount } = sentence;
  const rest = text.slice(cut);
  return {
    ...sentence,
    text: `… ${rest}`,
    source: { ...source, start: source.start + cut },
    wordCount: wordCount - countWords(text.slice(0, cut)),
  };
}

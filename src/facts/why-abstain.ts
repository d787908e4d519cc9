import type { Abstention } from '../model/digest';
import type { Reporting } from '../model/reporting';
import type { FactTools } from './fact-tools';
import type { Sentence } from './sentence';
import { textForm } from './text-form';

/** Below this a text is read as fast as its summary. */
const FEWEST_SENTENCES = 3;
const FEWEST_WORDS = 60;

/** What facts are chosen from, or why there are none. */
export interface Choosable {
  readonly sentences: readonly Sentence[];
  readonly abstained: Abstention | null;
}

/**
 * Says why an article gets no ranked facts. Of an interview, what is reported before it is taken, if it is enough.
 * @param sentences all of the reporting, in order
 */
export function whatToChooseFrom(
  { article, blocks }: Reporting,
  sentences: readonly Sentence[],
  tools: FactTools,
): Choosable {
  if (article.form === 'liveblog') return { sentences, abstained: 'liveblog' };
  const other = textForm(blocks, article.title ?? '', tools);
  if (other?.form === 'interview') {
    const before = sentences.filter(({ block }) => block < other.from);
    return { sentences: before, abstained: isEnough(before) ? null : 'interview' };
  }
  if (other) return { sentences, abstained: other.form };
  return { sentences, abstained: isEnough(sentences) ? null : 'too-short' };
}

function isEnough(sentences: readonly Sentence[]): boolean {
  const usable = sentences.filter((sentence) => sentence.usable);
  const words = usable.reduce((sum, { wordCount }) => sum + wordCount, 0);
  return usable.length >= FEWEST_SENTENCES && words >= FEWEST_WORDS;
}

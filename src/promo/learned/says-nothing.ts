import { countWords } from '../../text/words';
import type { Feature } from '../feature';
import type { Look } from '../look';
import { isBareLabel } from '../run-weight';
import { SMALL } from './windows';

/** Longer labels say whose. */
const FEW_WORDS = 4;
/** Who sells says who he is, or that it costs nothing. */
const OF_HOUSE: readonly Feature[] = ['form', 'labelled', 'ad-label', 'own-voice', 'we', 'free'];
/** What a question of a pitch has beside it. */
const ASKS_FOR_MORE: readonly Feature[] = [...OF_HOUSE, 'call', 'answer-elsewhere'];
/** "No.", "Not yet." */
const ANSWER_WORDS = 2;

/** "Advertising", "In partnership with": what it stands over may be anything. */
function isLabel(look: Look): boolean {
  return isBareLabel(look) && look.evidence!.words <= FEW_WORDS;
}

/** A title without a link asks what the text below it answers: "Buy now?" */
function isBareTitle({ block: { kind, text, shape, links } }: Look): boolean {
  return links.length === 0 && (kind === 'heading' || (shape.emphasis >= 0.8 && text.length <= SMALL));
}

/** "With the head or with the heart?": a question alone that leads nowhere and offers nothing is the article's. */
function isBareQuestion({ found, block: { links } }: Look): boolean {
  return found.has('only-questions') && links.length === 0 && !ASKS_FOR_MORE.some((feature) => found.has(feature));
}

/** "The paper can be found here:": a line without a link announces what stands below it. */
function isAnnouncement({ found, evidence, block: { text, links } }: Look): boolean {
  return (
    links.length === 0 &&
    evidence!.sentences.length === 1 &&
    text.trimEnd().endsWith(':') &&
    !OF_HOUSE.some((feature) => found.has(feature))
  );
}

/** "Do motorcycles pay?", "No. They …": a pitch keeps its answer for another place. */
function answersAtOnce(run: readonly Look[]): boolean {
  return run.some(({ evidence, block: { text } }, i) => {
    const above = run[i - 1];
    const [answer, next] = evidence!.sentences;
    return (
      above?.found.has('only-questions') === true &&
      above.block.links.length === 0 &&
      next !== undefined &&
      countWords(text.slice(answer!.start, answer!.end)) <= ANSWER_WORDS &&
      evidence!.hits.some(({ cue, start }) => cue === 'takes-up' && start === answer!.start)
    );
  });
}

/** Whether a run of blocks is none whatever its tone: titles or labels alone, a bare question, an announcement, an answer on the spot. */
export function saysNothing(run: readonly Look[]): boolean {
  if (isLabel(run[0]!) && run.some(({ found: own }) => own.has('read-also'))) return true;
  if (run.every(isBareTitle) || run.every(isLabel) || answersAtOnce(run)) return true;
  return run.length === 1 && (isBareQuestion(run[0]!) || isAnnouncement(run[0]!));
}

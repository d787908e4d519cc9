import type { Sentence } from '../../src/facts/sentence';
import { countWords } from '../../src/text/words';
import { CARD } from './facts-metrics';

/** The first sentences that stand alone, up to the card's budget: the peer that is hard to beat. */
export function leadFill(sentences: readonly Sentence[]): Sentence[] {
  const kept: Sentence[] = [];
  let spent = 0;
  for (const sentence of sentences) {
    const count = countWords(sentence.text);
    if (kept.length >= CARD.items) break;
    if (!sentence.usable || sentence.leans || spent + count > CARD.words) continue;
    kept.push(sentence);
    spent += count;
  }
  return kept;
}

import type { Block } from '../model/article';
import type { Cue } from '../lang/cues';
import type { Hit } from './lexicon';

/** So many sections that ask are of a guide: "What is a fund?", "How do I buy one?" */
const QUESTIONS = 2;

/** Who teaches speaks to the reader, or tells him what to do, again and again. */
const TO_READER: readonly Cue[] = ['direct-address', 'imperative'];

/**
 * Whether an article teaches its readers: it says of itself what it holds, its paragraphs are full of "you", or its
 * sections ask. Then the tone of a pitch is its own tone, and only where something leads is a tone more than that.
 * @param usual cues that its paragraphs are full of, as by `usual-cues`
 */
export function teaches(blocks: readonly Block[], hits: readonly (readonly Hit[])[], usual: ReadonlySet<Cue>): boolean {
  if (TO_READER.some((cue) => usual.has(cue))) return true;
  const own = (i: number) => blocks[i]!.zone === 'body' && blocks[i]!.links.length === 0 && !blocks[i]!.shape.form;
  const asks = blocks.filter(({ kind, text }, i) => kind === 'heading' && own(i) && text.trimEnd().endsWith('?'));
  return asks.length >= QUESTIONS || hits.some((inside, i) => own(i) && saysWhatItHolds(inside));
}

/** Whether a block speaks of the text it stands in; "the story continues below the advertisement" speaks of another. */
export function saysWhatItHolds(hits: readonly Hit[]): boolean {
  return hits.some(({ cue }) => cue === 'this-text') && !hits.some(({ cue }) => cue === 'ad-label');
}

import type { Feature } from '../feature';
import type { Look } from '../look';
import { OFFERED } from './bars';
import { VETOES, VOICE } from './vetoes';

/** Without one of these, and without a link, no text is read at all. */
const WORTH: readonly Feature[] = [...VOICE, ...OFFERED, 'direct-address', 'reader'];

/** Whether a block may be read at all: what the rules keep is kept. */
export function isFree({ isKept, found, evidence, block }: Look): boolean {
  return (
    evidence !== null &&
    !isKept &&
    block.level !== 1 &&
    block.kind !== 'code' &&
    block.kind !== 'caption' &&
    (evidence.sentences.length > 1 || !VETOES.some((veto) => found.has(veto)))
  );
}

/** Whether anything in a stretch is worth a reading: who speaks to whom, what is offered, a link. Cheap. */
export function mayRead({ evidence, block }: Look, from: number, to: number): boolean {
  return (
    block.links.some((link) => link.end > from && link.start < to) ||
    evidence!.hits.some(({ cue, start }) => start >= from && start < to && WORTH.includes(cue))
  );
}

/** Whether the outlet, or somebody in the first person, speaks in a stretch. */
export function speaksIn({ evidence }: Look, from: number, to: number): boolean {
  return evidence!.hits.some(({ cue, start }) => VOICE.includes(cue) && start >= from && start < to);
}

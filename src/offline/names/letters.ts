import type { Lexicon } from '../../glossary/lexicon';
import type { DigestPack } from '../../lang/pack';
import { examplesOf, type Example } from './examples';
import { GIVEN_NAMES } from './given-names';
import { randomOf } from './train-crf';

/** How a name stands alone: as a byline, a salutation, a speaker, in a list. */
const FORMS = ['{}', '{}', '{},', '{}:', '- {}', 'Hi {},', 'Thanks, {}'] as const;

/** Endings that make a surname of a given name. */
const SURNAMES = ['s', 'son', 'er', 'man', ''] as const;

/**
 * Lines that hold a name and nothing else, made from the given names written down here: saved sentences have none, and a
 * model that never saw one takes "Renee" on a line of its own for a heading.
 */
export function nameLines(pack: DigestPack, lexicon: Lexicon, set: number, weight: number, seed: number): Example[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return GIVEN_NAMES.flatMap((given) => {
    if (random() < 0.4) return [];
    const name = random() < 0.7 ? given : `${given} ${pick(GIVEN_NAMES)}${pick(SURNAMES)}`;
    const form = pick(FORMS);
    const start = form.indexOf('{}');
    const text = form.replace('{}', name);
    return examplesOf(text, [{ start, end: start + name.length, type: 'PER' }], pack, lexicon, set, weight);
  });
}

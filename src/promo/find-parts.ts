import type { Finding } from './finding';
import type { Look } from './look';
import { partOf } from './part';

/**
 * Pitches that are a part of an editorial paragraph: some of its sentences. Only these words are set aside.
 * @param runs blocks that are set aside whole; no part of them is looked for
 */
export function findParts(looks: readonly Look[], runs: readonly Finding[]): Finding[] {
  const taken = new Set(runs.flatMap(({ blocks }) => blocks));
  return looks.flatMap((look, first): Finding[] => {
    const part = partOf(look);
    // What asks readers for what they know, or sets right what was told, is one notice.
    if (part.kind !== 'part' || look.found.has('correction') || taken.has(look.block.id)) return [];
    const { start, end, weight } = part;
    return [{ first, blocks: [look.block.id], spans: [{ block: look.block.id, start, end }], weight }];
  });
}

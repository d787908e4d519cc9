import type { Finding } from './finding';
import type { Look } from './look';
import { partOf } from './part';

/** Pitches that are a part of an editorial paragraph: its last sentences, or its first. Only these words are set aside. */
export function findParts(looks: readonly Look[]): Finding[] {
  return looks.flatMap((look, first): Finding[] => {
    const part = partOf(look);
    if (part?.kind !== 'part') return [];
    const { start, end, weight } = part;
    return [{ first, blocks: [look.block.id], spans: [{ block: look.block.id, start, end }], weight }];
  });
}

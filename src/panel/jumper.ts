import type { Source } from '../model/verdict';

/** Takes the reader to places in the page and remembers which one is lit. */
export interface Jumper {
  /** Names the lit place; null where none is. */
  readonly lit: string | null;
  jump(sources: readonly Source[]): void;
}

/** Names a place, to tell whether it is the lit one. */
export function placeName(sources: readonly Source[]): string {
  return sources.map(({ block, start, end }) => `${block}:${start}-${end}`).join(' ');
}

import type { ReadPack } from './pack';

const found = import.meta.glob<ReadPack>('./*/read.ts', { eager: true, import: 'default' });

/** Every language's words for the page, in order of language code. Found by its place; there is no list to edit. */
export const READ_PACKS: readonly ReadPack[] = Object.keys(found)
  .sort()
  .map((path) => found[path]!);

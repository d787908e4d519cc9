import type { Lang } from '../model/language';
import type { DigestPack } from './pack';

const loaders = import.meta.glob<DigestPack>('./*/digest.ts', { import: 'default' });

/**
 * Loads a language's words for facts and glossary; each language is a chunk of its own.
 * @returns null where there is no pack for it
 */
export async function loadDigestPack(lang: Lang): Promise<DigestPack | null> {
  const load = loaders[`./${lang}/digest.ts`];
  return load ? await load() : null;
}

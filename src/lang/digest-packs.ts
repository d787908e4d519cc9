import type { Lang } from '../model/language';
import type { DigestPack } from './pack';

const loaders = import.meta.glob<DigestPack>('./*/digest.ts', { import: 'default' });

/** Languages that have words for facts and glossary, in alphabetical order. */
export const DIGEST_LANGS: readonly Lang[] = Object.keys(loaders).map((path) => path.split('/')[1]!);

/**
 * Loads a language's words for facts and glossary; each language is a chunk of its own.
 * @returns null where there is no pack for it
 */
export async function loadDigestPack(lang: Lang): Promise<DigestPack | null> {
  const load = loaders[`./${lang}/digest.ts`];
  return load ? await load() : null;
}

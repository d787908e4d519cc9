import type { Lang } from '../model/language';
import { loadKnowledge } from '../glossary/knowledge';
import type { Knowledge } from '../glossary/known-entity';

const tables = new Map<Lang, Promise<Knowledge>>();

/**
 * The shipped tables in a language, loaded once.
 * @param readFile reads a file of `public/knowledge` as text
 */
export function shippedKnowledge(lang: Lang, readFile: (name: string) => Promise<string>): Promise<Knowledge> {
  let knowledge = tables.get(lang);
  if (!knowledge) tables.set(lang, (knowledge = loadKnowledge(lang, readFile)));
  return knowledge;
}

import type { Article } from '../model/article';
import type { Entity } from '../model/entity';
import type { Verdict } from '../model/verdict';
import { loadDigestPack } from '../lang/digest-packs';
import { findEntities } from '../glossary/find-entities';
import { LIMITS } from '../messages/limits';
import { MOST_PLACES, MOST_TERMS, type PageTerm } from '../messages/terms';
import { reportingOf } from './reporting';
import { shippedKnowledge } from './shipped-knowledge';

/**
 * The glossary alone, for cards in the text: names that the article or the shipped tables explain.
 * @param verdicts all of them, folded or not: a pitch explains nothing
 * @param readKnowledge reads a file of `public/knowledge` as text
 * @returns most salient first; empty where there are no words for the article's language
 */
export async function findTerms(
  article: Article,
  verdicts: readonly Verdict[],
  readKnowledge: (name: string) => Promise<string>,
): Promise<PageTerm[]> {
  const pack = await loadDigestPack(article.lang);
  if (!pack) return [];
  const knowledge = await shippedKnowledge(article.lang, readKnowledge);
  return findEntities(reportingOf(article, verdicts), pack, knowledge).flatMap(termOf).slice(0, MOST_TERMS);
}

function termOf({ name, kind, definition, mentions }: Entity): PageTerm[] {
  if (!definition || definition.from === 'wikipedia') return [];
  const { text, from, asOf } = definition;
  // Longer ones are no name and no line, and would have the whole answer refused.
  if (name.length > LIMITS.name || text.length > LIMITS.quote) return [];
  return [{ name, kind, line: text, from, ...(asOf ? { asOf } : {}), places: mentions.slice(0, MOST_PLACES) }];
}

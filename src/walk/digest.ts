import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { Lang } from '../model/language';
import type { Reporting } from '../model/reporting';
import type { Verdict } from '../model/verdict';
import { loadDigestPack } from '../lang/digest-packs';
import { findFacts } from '../facts/find-facts';
import { findEntities } from '../glossary/find-entities';
import { loadKnowledge, type Knowledge } from '../glossary/knowledge';

export interface DigestEnvironment {
  readonly now: () => number;
  /** Reads a file of `public/knowledge` as text. */
  readonly readKnowledge: (name: string) => Promise<string>;
}

/** Milliseconds spent. */
export interface DigestTimes {
  readonly facts: number;
  readonly glossary: number;
}

const tables = new Map<Lang, Promise<Knowledge>>();

/**
 * Article and verdicts to facts and glossary. Runs in the panel, and in Node. Loads the words and tables of the
 * article's language once.
 * @param verdicts all of them, folded or not: nothing of a pitch becomes a fact because a reader looked at it
 */
export async function digest(
  article: Article,
  verdicts: readonly Verdict[],
  environment: DigestEnvironment,
): Promise<Digest & { readonly ms: DigestTimes }> {
  const { now } = environment;
  const pack = await loadDigestPack(article.lang);
  let knowledge = tables.get(article.lang);
  if (!knowledge) tables.set(article.lang, (knowledge = loadKnowledge(article.lang, environment.readKnowledge)));
  const known = await knowledge;
  const reporting = reportingOf(article, verdicts);
  const start = now();
  const facts = findFacts(reporting, pack);
  const between = now();
  const glossary = findEntities(reporting, pack, known);
  return { ...facts, glossary, ms: { facts: between - start, glossary: now() - between } };
}

/** The article without its promotion. */
export function reportingOf(article: Article, verdicts: readonly Verdict[]): Reporting {
  const whole = new Set(verdicts.filter((verdict) => !verdict.spans).flatMap((verdict) => verdict.blocks));
  return {
    article,
    blocks: article.blocks.filter((block) => block.zone === 'body' && !whole.has(block.id)),
    excluded: verdicts.flatMap((verdict) => verdict.spans ?? []),
  };
}

import type { Article } from '../model/article';
import type { Digest } from '../model/digest';
import type { Verdict } from '../model/verdict';
import { loadDigestPack } from '../lang/digest-packs';
import { findFacts } from '../facts/find-facts';
import { findEntities } from '../glossary/find-entities';
import { reportingOf } from './reporting';
import { nameSpeakers } from './name-speakers';
import { shippedKnowledge } from './shipped-knowledge';

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
  const known = await shippedKnowledge(article.lang, environment.readKnowledge);
  const reporting = reportingOf(article, verdicts);
  const start = now();
  const facts = findFacts(reporting, pack);
  const between = now();
  const glossary = findEntities(reporting, pack, known);
  const quotes = nameSpeakers(facts.quotes, glossary, pack?.facts.reporting.definite ?? []);
  return { ...facts, quotes, glossary, ms: { facts: between - start, glossary: now() - between } };
}

import type { Reporting } from '../../src/model/reporting';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { findFacts } from '../../src/facts/find-facts';
import { articleOf } from '../unit/article-of';
import type { GoldArticle, Item } from './facts-metrics';

/** A labelled article as the stages see it, promotion left in: folding is off. */
export function reportingOf(gold: GoldArticle): Reporting {
  const paragraphs = gold.text.split(/\n\n+/);
  const headings = new Set(gold.sentences.filter(({ role }) => role === 'heading').map(({ text }) => text));
  const sketches = paragraphs.map((text) => ({
    text: text.trim(),
    kind: headings.has(text.trim()) ? ('heading' as const) : ('paragraph' as const),
  }));
  const article = articleOf(gold.lang, sketches, gold.title, gold.published ?? null);
  return { article, blocks: article.blocks, excluded: [] };
}

/** What the stage shows of a labelled article, as items with the indices of their gold sentences. */
export async function itemsOf(gold: GoldArticle): Promise<Item[]> {
  const reporting = reportingOf(gold);
  const pack = await loadDigestPack(gold.lang);
  return findFacts(reporting, pack).facts.map(({ text, sources }) => {
    const parts = sources.map(({ block, start, end }) =>
      reporting.blocks.find(({ id }) => id === block)!.text.slice(start, end),
    );
    const src = gold.sentences
      .filter((s) => parts.some((part) => part.includes(s.text) || s.text.includes(part)))
      .map(({ i }) => i);
    return { text, src };
  });
}

import type { Article, Block } from '../../src/model/article';
import type { Reporting } from '../../src/model/reporting';
import { loadDigestPack } from '../../src/lang/digest-packs';
import { findFacts } from '../../src/facts/find-facts';
import type { GoldArticle, Item } from './facts-metrics';

/** A labelled article as the stages see it, promotion left in: folding is off. */
export function reportingOf(gold: GoldArticle): Reporting {
  const paragraphs = gold.text.split(/\n\n+/);
  const headings = new Set(gold.sentences.filter(({ role }) => role === 'heading').map(({ text }) => text));
  const blocks = paragraphs.map((text, i): Block => ({
    id: `b${i}`,
    kind: headings.has(text.trim()) ? 'heading' : 'paragraph',
    text: text.trim(),
    links: [],
    zone: 'body',
    position: i / paragraphs.length,
    shape: {
      tag: 'p',
      linkDensity: 0,
      emphasis: 0,
      classes: '',
      label: '',
      box: 0,
      boxTag: '',
      quoted: false,
      form: false,
    },
  }));
  const article: Article = {
    title: gold.title,
    byline: [],
    published: gold.published ?? null,
    modified: null,
    site: null,
    url: `https://example.org/${gold.id}`,
    lang: gold.lang,
    declaredLang: gold.lang,
    access: 'open',
    blocks,
  };
  return { article, blocks, excluded: [] };
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

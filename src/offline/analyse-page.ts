import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULTS, isCategoryOn } from '../settings/settings';
import { SWITCHES } from '../walk/categories';
import { digest } from '../walk/digest';
import { read, type PageReading } from '../walk/read';
import { parsePage } from './parse-page';
import { wordReason } from './word-reason';

/** What the command says of a page. */
export type Analysis = Awaited<ReturnType<typeof analysePage>>;

/**
 * What the stages find on one page.
 * @param name how the page is called in the result
 * @param lang reads the page as this language; null detects it
 */
export async function analysePage(name: string, html: string, url: string | null, lang: string | null) {
  const document = parsePage(html);
  const address = url ?? canonical(document) ?? `file:${name}`;
  const reading = read(document, { url: address, now: () => performance.now(), ...(lang ? { lang } : {}) });
  if (!reading.found)
    return {
      file: name,
      url: address,
      lang: lang ?? 'und',
      ms: { ...rounded(reading.ms), facts: 0, glossary: 0 },
      article: null,
      why: reading.why,
      facts: [],
      figures: [],
      dates: [],
      quotes: [],
      glossary: [],
    };
  const { article, judgement } = reading;
  const found = await digest(article, judgement.verdicts, { now: () => performance.now(), readKnowledge });
  const plain = (entity: (typeof found.glossary)[number]) => ({
    name: entity.name,
    kind: entity.kind,
    aliases: entity.aliases,
    definition: entity.definition && {
      text: entity.definition.text,
      from: entity.definition.from,
      source: entity.definition.source,
    },
    mentions: entity.mentions,
  });
  return {
    file: name,
    url: address,
    lang: article.lang,
    ms: rounded({ ...reading.ms, ...found.ms }),
    article: {
      title: article.title,
      byline: article.byline.join(', ') || null,
      published: article.published,
      site: article.site,
      blocks: blocksOf(reading),
    },
    facts: found.facts.map(({ text, role, sources }) => ({ text, role, sources })),
    figures: found.figures,
    dates: found.dates,
    quotes: found.quotes,
    glossary: found.glossary.map(plain),
  };
}

function blocksOf({ article, judgement }: Extract<PageReading, { found: true }>) {
  return article.blocks.map(({ id, kind, text }) => {
    const verdict = judgement.verdicts.find((each) => each.blocks.includes(id));
    if (!verdict) return { id, kind, text, verdict: null };
    const category = SWITCHES.find((each) => each.id === verdict.category);
    const spans = verdict.spans?.filter((span) => span.block === id).map(({ start, end }) => ({ start, end }));
    return {
      id,
      kind,
      text,
      verdict: {
        category: verdict.category,
        score: Math.round(verdict.score * 1000) / 1000,
        folded: !judgement.overCap && category !== undefined && isCategoryOn(DEFAULTS, '', category),
        ...(spans ? { spans } : {}),
        reasons: verdict.reasons.map(wordReason),
      },
    };
  });
}

function canonical(document: Document): string | null {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  try {
    return href ? new URL(href).href : null;
  } catch {
    return null;
  }
}

function rounded<T extends object>(ms: T): T {
  return Object.fromEntries(Object.entries(ms).map(([key, value]) => [key, Math.round(Number(value) * 10) / 10])) as T;
}

const readKnowledge = (name: string) => readFile(join('public/knowledge', name), 'utf8');

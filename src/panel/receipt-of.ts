import type { Article } from '../model/article';
import type { Entity } from '../model/entity';
import type { Verdict } from '../model/verdict';
import { hostOf } from '../settings/settings';
import { countWords } from '../text/words';
import { textOfVerdict } from './text-of-verdict';

/** What the promotion on a page comes to. */
export interface Receipt {
  readonly blocks: number;
  readonly words: number;
  /** Share of the page's text, 0..1. */
  readonly share: number;
  /** How many of the blocks the page itself says are advertising. */
  readonly labelled: number;
  /** Where links lead, most of them first; the page's own site is not among them. */
  readonly hosts: readonly string[];
  readonly leadsToOwnSite: boolean;
  /** Companies that both the promotion and the article are about, those of the title first. */
  readonly sameStock: readonly string[];
}

/**
 * @param allWords words of the article with its promotion, as the page counted them
 * @param glossary names of the article; empty while it is not worked out
 */
export function receiptOf(
  article: Article,
  verdicts: readonly Verdict[],
  allWords: number,
  glossary: readonly Entity[],
): Receipt {
  const blocks = new Map(article.blocks.map((block) => [block.id, block]));
  const text = verdicts.map((verdict) => textOfVerdict(article, verdict)).join('\n');
  const words = countWords(text);
  const counts = new Map<string, number>();
  let leadsToOwnSite = false;
  for (const link of verdicts.flatMap((verdict) => linksOf(verdict, blocks))) {
    const host = hostOf(link.href);
    if (link.sameSite) leadsToOwnSite = true;
    else if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return {
    blocks: verdicts.length,
    words,
    share: allWords > 0 ? Math.min(1, words / allWords) : 0,
    labelled: verdicts.filter(
      (verdict) =>
        verdict.category === 'sponsored' || verdict.blocks.some((id) => (blocks.get(id)?.shape.label ?? '') !== ''),
    ).length,
    hosts: [...counts].sort(([, a], [, b]) => b - a).map(([host]) => host),
    leadsToOwnSite,
    sameStock: sameStock(text, article.title ?? '', glossary),
  };
}

function linksOf({ blocks: ids, spans }: Verdict, blocks: ReadonlyMap<string, Article['blocks'][number]>) {
  if (!spans) return ids.flatMap((id) => blocks.get(id)?.links ?? []);
  return spans.flatMap(({ block, start, end }) =>
    (blocks.get(block)?.links ?? []).filter((link) => link.start < end && link.end > start),
  );
}

/** A notice names this many companies at most; a longer list says nothing. */
const MOST_NAMED = 3;

/** Names of organisations that stand in a pitch as words of their own; shorter than three letters, they may be anything. */
function sameStock(pitch: string, title: string, glossary: readonly Entity[]): string[] {
  const found = glossary
    .filter(({ kind }) => kind === 'organisation')
    .flatMap(({ name, aliases }) => [name, ...aliases].find((form) => form.length > 2 && hasWord(pitch, form)) ?? []);
  const inTitle = (name: string) => Number(hasWord(title, name));
  return [...new Set(found)].sort((a, b) => inTitle(b) - inTitle(a)).slice(0, MOST_NAMED);
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + name.length] ?? '')) return true;
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

import type { Article, BlockId, WhyNot } from '../model/article';
import type { CategoryId, Judgement } from '../model/verdict';
import type { Lang } from '../model/language';
import { READ_PACKS } from '../lang/read-packs';
import { readArticle, type Place, type ReadEnvironment } from '../article/read-article';
import { judge } from '../promo/judge';

export type { Place } from '../article/read-article';

/** Milliseconds spent. */
export interface ReadTimes {
  readonly article: number;
  readonly promo: number;
}

export type PageReading =
  | {
      readonly found: true;
      readonly article: Article;
      readonly judgement: Judgement;
      readonly places: ReadonlyMap<BlockId, Place>;
      readonly ms: ReadTimes;
    }
  | { readonly found: false; readonly why: WhyNot; readonly ms: ReadTimes };

/**
 * Start here: document to article and verdicts. Runs in the page, and in Node for `analyse` and the benches.
 * @param environment `lang` reads the page as that language, whatever it is in; of `strict` categories less sure
 *   verdicts are given as well; pages in a language of `unread` are not judged
 * Blocks beside the article are handed on only where they were judged to be promotion.
 */
export function read(
  document: Document,
  environment: Omit<ReadEnvironment, 'packs'> & {
    readonly lang?: Lang;
    readonly strict?: ReadonlySet<CategoryId>;
    readonly unread?: readonly Lang[];
  },
): PageReading {
  const { now, lang, strict, unread = [] } = environment;
  const start = now();
  const reading = readArticle(document, { ...environment, packs: READ_PACKS });
  const found = now();
  if (!reading.found) return { found: false, why: reading.why, ms: { article: found - start, promo: 0 } };
  const whole = lang ? { ...reading.article, lang } : reading.article;
  if (unread.includes(whole.lang))
    return { found: false, why: 'unread-language', ms: { article: found - start, promo: 0 } };
  const judgement = judge(whole, READ_PACKS, strict);
  const judged = new Set(judgement.verdicts.flatMap((verdict) => verdict.blocks));
  const blocks = whole.blocks.filter((block) => block.zone === 'body' || judged.has(block.id));
  return {
    found: true,
    article: { ...whole, blocks },
    judgement,
    places: reading.places,
    ms: { article: found - start, promo: now() - found },
  };
}

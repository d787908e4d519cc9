import * as v from 'valibot';
import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';

/*
 * The schemas are for what crosses a border. Pages are hostile and a content script may run in a process that was
 * taken over: every message is parsed, unknown keys fall away, texts and lists have an upper bound.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const id = v.pipe(v.string(), v.regex(/^[bv]\d{1,6}$/));
const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

export const source = v.object({ block: id, start: count, end: count });

const link = v.object({ text: text(5_000), href: text(20_000), sameSite: v.boolean(), start: count, end: count });

const block = v.object({
  id,
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'table', 'caption', 'code']),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  text: text(2_000_000),
  links: v.pipe(v.array(link), v.maxLength(5_000)),
  zone: v.picklist(['body', 'beside']),
  position: v.number(),
  shape: v.object({
    tag: text(100),
    linkDensity: v.number(),
    emphasis: v.number(),
    classes: text(20_000),
    label: text(2_000),
    box: count,
    boxTag: text(100),
    quoted: v.boolean(),
    form: v.boolean(),
  }),
});

export const article: v.GenericSchema<unknown, Article> = v.object({
  title: v.nullable(text(5_000)),
  byline: v.pipe(v.array(text(500)), v.maxLength(50)),
  published: v.nullable(text(100)),
  modified: v.nullable(text(100)),
  site: v.nullable(text(500)),
  url: text(20_000),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/)),
  declaredLang: v.nullable(text(50)),
  access: v.picklist(['open', 'part']),
  blocks: v.pipe(v.array(block), v.maxLength(20_000)),
});

export const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  id,
  category: slug,
  blocks: v.pipe(v.array(id), v.minLength(1), v.maxLength(20_000)),
  spans: v.exactOptional(v.pipe(v.array(source), v.maxLength(1_000))),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.pipe(
    v.array(v.object({ rule: slug, points: v.number(), quote: v.exactOptional(text(2_000)) })),
    v.maxLength(100),
  ),
});

/** Where a page stands. `status` says whether `why` or the counts are to be read. */
export const pageSummary = v.object({
  /** Names one reading of one document, "DOCUMENT-NUMBER"; places and verdicts hold for it alone. */
  reading: text(60),
  /** The page's host as settings name it. */
  host: text(255),
  status: v.picklist(['waiting', 'off', 'article', 'no-article', 'failed']),
  why: v.nullable(
    v.picklist(['empty', 'too-short', 'listing', 'discussion', 'form', 'shop', 'little-text', 'too-large']),
  ),
  /** Verdicts found on the page, by category, folded or not. */
  found: v.record(slug, count),
  /** Verdicts folded now, by category. */
  folded: v.record(slug, count),
  /** Blocks and words folded now, and words of the article with them. */
  blocks: count,
  words: count,
  allWords: count,
  overCap: v.boolean(),
});
export type PageSummary = v.InferOutput<typeof pageSummary>;

/** A page as the panel needs it. */
export const pageReading = v.object({
  summary: pageSummary,
  article: v.nullable(article),
  verdicts: v.pipe(v.array(verdict), v.maxLength(2_000)),
  /** Ids of the verdicts that are folded now. */
  folded: v.pipe(v.array(id), v.maxLength(2_000)),
});
export type PageContents = v.InferOutput<typeof pageReading>;

export const jumped = v.object({ found: v.boolean() });

import * as v from 'valibot';
import type { Article } from '../model/article';
import type { Verdict } from '../model/verdict';
import { LANG, LIMITS } from './limits';

/*
 * The schemas are for what crosses a border. Pages are hostile and a content script may run in a process that was
 * taken over: every message is parsed, unknown keys fall away, texts and lists have an upper bound.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const id = v.pipe(v.string(), v.regex(/^[bv]\d{1,6}$/));
const slug = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/));

/**
 * The address of a page that we read, as browsers write it: it ends up in links, in Markdown and in what is shared.
 * Such addresses have none of the signs that end a link.
 */
const pageAddress = v.pipe(text(LIMITS.address), v.regex(/^(?:https?|file):\/\/[^\s<>"]*$/));

export const source = v.object({ block: id, start: count, end: count });

const link = v.object({
  text: text(LIMITS.linkText),
  href: text(LIMITS.address),
  sameSite: v.boolean(),
  start: count,
  end: count,
});

const block = v.object({
  id,
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'table', 'caption', 'code']),
  level: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  text: text(LIMITS.blockText),
  links: v.pipe(v.array(link), v.maxLength(LIMITS.links)),
  zone: v.picklist(['body', 'beside']),
  position: v.number(),
  shape: v.object({
    tag: text(LIMITS.tag),
    linkDensity: v.number(),
    emphasis: v.number(),
    classes: text(LIMITS.classes),
    label: text(LIMITS.label),
    box: count,
    boxTag: text(LIMITS.tag),
    quoted: v.boolean(),
    form: v.boolean(),
  }),
  entry: v.exactOptional(count),
});

export const article: v.GenericSchema<unknown, Article> = v.object({
  title: v.nullable(text(LIMITS.title)),
  byline: v.pipe(v.array(text(LIMITS.name)), v.maxLength(LIMITS.names)),
  published: v.nullable(text(LIMITS.date)),
  modified: v.nullable(text(LIMITS.date)),
  site: v.nullable(text(LIMITS.name)),
  url: pageAddress,
  canonical: v.nullable(text(LIMITS.address)),
  lang: v.pipe(v.string(), v.regex(LANG)),
  declaredLang: v.nullable(text(LIMITS.lang)),
  access: v.picklist(['open', 'part']),
  form: v.picklist(['article', 'liveblog']),
  blocks: v.pipe(v.array(block), v.maxLength(LIMITS.blocks)),
});

export const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  id,
  category: slug,
  blocks: v.pipe(v.array(id), v.minLength(1), v.maxLength(LIMITS.blocks)),
  spans: v.exactOptional(v.pipe(v.array(source), v.maxLength(LIMITS.spans))),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reasons: v.pipe(
    v.array(v.object({ rule: slug, points: v.number(), quote: v.exactOptional(text(LIMITS.quote)) })),
    v.maxLength(LIMITS.reasons),
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
    v.picklist([
      'empty',
      'too-short',
      'listing',
      'discussion',
      'form',
      'shop',
      'little-text',
      'too-large',
      'unread-language',
    ]),
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
  verdicts: v.pipe(v.array(verdict), v.maxLength(LIMITS.verdicts)),
  /** Ids of the verdicts that are folded now. */
  folded: v.pipe(v.array(id), v.maxLength(LIMITS.verdicts)),
});
export type PageContents = v.InferOutput<typeof pageReading>;

export const jumped = v.object({ found: v.boolean() });

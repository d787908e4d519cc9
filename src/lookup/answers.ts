import * as v from 'valibot';

/*
 * What is read of the answers; all else falls away. A page that is not as it should be is left out, the others stay.
 */

const title = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
/** Only the start of an opening is read. */
const opening = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 6_000)),
);
const item = v.pipe(v.string(), v.regex(/^Q\d{1,12}$/));
const moves = v.optional(v.array(v.object({ from: title, to: title, tofragment: v.optional(v.string()) })), []);

const page = v.object({
  title,
  missing: v.optional(v.boolean(), false),
  invalid: v.optional(v.boolean(), false),
  extract: v.optional(opening, ''),
  description: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** `central` is Wikidata. */
  descriptionsource: v.optional(v.string()),
  pageprops: v.optional(v.object({ wikibase_item: v.optional(item), disambiguation: v.optional(v.string()) }), {}),
  /** The rank of a suggestion. */
  index: v.optional(v.number(), 0),
});
export type WikiPage = v.InferOutput<typeof page>;

/** An answer about pages. Without `query` there are none. */
export const pagesAnswer = v.object({
  query: v.optional(
    v.object({
      normalized: moves,
      redirects: moves,
      pages: v.optional(
        v.pipe(
          v.array(v.fallback(v.nullable(page), null)),
          v.transform((pages) => pages.filter((each) => each !== null)),
        ),
        [],
      ),
    }),
    {},
  ),
});
export type PagesAnswer = v.InferOutput<typeof pagesAnswer>['query'];

/** An answer about items of Wikidata. */
export const itemsAnswer = v.object({
  entities: v.record(
    item,
    v.object({
      // Without any it may be an empty list.
      descriptions: v.fallback(v.record(v.string(), v.object({ value: v.pipe(v.string(), v.maxLength(500)) })), {}),
    }),
  ),
});

/** An answer about what items are called. One that is not as it should be is left out. */
export const calledAnswer = v.object({
  search: v.pipe(
    v.array(
      v.fallback(
        v.nullable(
          v.object({
            id: item,
            label: v.optional(title, ''),
            description: v.optional(v.pipe(v.string(), v.maxLength(500)), ''),
          }),
        ),
        null,
      ),
    ),
    v.transform((items) => items.filter((each) => each !== null)),
  ),
});

/** An error that comes with the status of a success. */
export const errorAnswer = v.object({ error: v.object({ code: v.string() }) });

import * as v from 'valibot';
import type { EntityKind } from '../model/entity';
import type { Article, Block } from '../model/article';
import type { Verdict } from '../model/verdict';
import { fitReading } from './fit';
import { LIMITS } from './limits';
import { article, source, verdict } from './schemas';

/** So many names of a page are explained in its text. */
export const MOST_TERMS = 60;

/** Of a name so many places are told, the first of them. */
export const MOST_PLACES = 12;

/** So much text of a page is looked at, in characters: a long report has 60,000. */
export const MOST_LETTERS = 300_000;

const KINDS = ['person', 'organisation', 'place', 'product', 'law', 'index', 'term', 'other'] as const;

const kind: v.GenericSchema<unknown, EntityKind> = v.picklist(KINDS);

/** A page cuts what it asks itself; one that was taken over does not, and must not have others work for it all day. */
const askedArticle = v.pipe(
  article,
  v.check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_LETTERS),
);

const asked = {
  article: askedArticle,
  verdicts: v.pipe(v.array(verdict), v.maxLength(LIMITS.verdicts)),
};

const askTerms = v.variant('type', [
  /** A page asks the background. */
  v.object({ type: v.literal('terms'), ...asked }),
  /** The background asks its hidden page, where it has one. */
  v.object({ type: v.literal('terms-here'), ...asked }),
]);

/** Which names of an article can be explained, and where do they stand? */
export type AskTerms = v.InferOutput<typeof askTerms>;

const term = v.object({
  name: v.pipe(v.string(), v.maxLength(LIMITS.name)),
  kind,
  line: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.quote)),
  from: v.picklist(['article', 'shipped']),
  /** ISO date the line was true at, where it ages. */
  asOf: v.exactOptional(v.pipe(v.string(), v.maxLength(LIMITS.date))),
  /** Where it stands, in reading order. */
  places: v.pipe(v.array(source), v.minLength(1), v.maxLength(MOST_PLACES)),
});

/** A name that can be explained in one line. */
export type PageTerm = v.InferOutput<typeof term>;

const terms = v.pipe(v.array(term), v.maxLength(MOST_TERMS));

/** The question, or null where a message is none. */
export function parseAskTerms(message: unknown): AskTerms | null {
  const parsed = v.safeParse(askTerms, message);
  return parsed.success ? parsed.output : null;
}

/** The answer, or null where it is none. */
export function parseTerms(answer: unknown): PageTerm[] | null {
  const parsed = v.safeParse(terms, answer);
  return parsed.success ? parsed.output : null;
}

/**
 * What a page tells of itself to have its names explained: the article's own blocks, as many as are looked at and as
 * messages may hold them, and the verdicts on them. What stands beside the article is nobody's business.
 */
export function termsQuestion(whole: Article, all: readonly Verdict[]): { article: Article; verdicts: Verdict[] } {
  let letters = 0;
  const isAsked = ({ zone, text }: Block) => zone === 'body' && (letters += text.length) <= MOST_LETTERS;
  return fitReading({ ...whole, blocks: whole.blocks.filter(isAsked) }, all);
}

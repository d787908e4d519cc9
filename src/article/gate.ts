import type { WhyNot } from '../model/article';
import type { PageMeta } from './page-meta';
import type { RawBlock } from './raw-block';

/** A page with less running text is nothing to work with. */
const MIN_WORDS = 40;

const DISCUSSION = /^(?:DiscussionForumPosting|QAPage)$/;
const SHOP = /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog|ProductCollection|RealEstateListing)$/;
const LISTING = /^(?:ItemList|CollectionPage|SearchResultsPage)$/;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Reportage\w*)$/;

/**
 * Says whether a page that holds some prose is an article.
 * @param body the blocks found to be its text
 * @param all every block of the page
 * @returns null where it is one
 */
export function whyNotArticle(
  body: readonly RawBlock[],
  all: readonly RawBlock[],
  meta: PageMeta,
  url: string,
): WhyNot | null {
  const weighs = ({ kind, isSentence, words }: RawBlock) =>
    kind === 'caption' || kind === 'heading' ? 0 : kind === 'paragraph' && isSentence ? words : words / 2;
  const words = body.reduce((sum, block) => sum + weighs(block), 0);
  if (words === 0) return all.length === 0 ? 'empty' : 'little-text';
  const { types } = meta.linked;
  const says = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const claims = says(ARTICLE) || meta.named.get('og:type') === 'article' || meta.named.has('article:published_time');
  if (words < (claims ? MIN_WORDS * 0.5 : MIN_WORDS)) return 'too-short';
  if (!says(ARTICLE)) {
    if (says(DISCUSSION)) return 'discussion';
    if (says(SHOP) || /product/.test(meta.named.get('og:type') ?? '')) return 'shop';
    if (says(LISTING)) return 'listing';
  }
  if (isRootPath(url) && !claims) return 'listing';
  return null;
}

function isRootPath(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return pathname === '/' && search === '';
  } catch {
    return false;
  }
}

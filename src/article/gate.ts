import type { WhyNot } from '../model/article';
import { attributeOf, bodyOf, queryAll } from './dom';
import type { PageMeta } from './page-meta';
import type { RawBlock } from './raw-block';

/** A page with less running text is nothing to work with; half of it will do where the page says it is an article. */
const MIN_WORDS = 40;
/** Where so little of a page is found to be text, and so few blocks, the page is about its links. */
const LITTLE_SHARE = 0.08;
const FEW_BLOCKS = 4;
const FEW_WORDS = 100;
/** Shops write no longer texts about their goods. */
const LONG_TEXT = 500;
/** Section fronts are links for at least this share. */
const FRONT_LINKS = 0.3;

const DISCUSSION = /^(?:DiscussionForumPosting|QAPage)$/;
const SHOP = /^(?:Product|ProductGroup|Offer|AggregateOffer|OfferCatalog|ProductCollection|RealEstateListing)$/;
const LISTING = /^(?:ItemList|CollectionPage|SearchResultsPage)$/;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Reportage\w*)$/;

/** Paths and hosts of the common forum programs. */
const FORUM_ADDRESS =
  /\/(?:threads?|showthread|viewtopic|forums?|topic|questions\/\d+|t\/[^/]+\/\d+)(?:[/.?]|$)|^https?:\/\/(?:forums?|community|discuss|answers|boards?)\./i;
const FORUM_PROGRAM =
  /vbulletin|xenforo|phpbb|discourse|mybb|simple machines|invision|woltlab|burning board|flarum|nodebb/i;
const SHOP_ADDRESS = /\/(?:products?|collections?|shop|store|dp|cart|cat|kategorien?|artikel-nr)\//i;
const ADD_TO_CART =
  '[class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], [name="add-to-cart"], form[action*="/cart/add" i]';

export interface GateClues {
  readonly url: string;
  readonly meta: PageMeta;
  /** When the page says it was published. */
  readonly published: string | null;
}

/**
 * Says whether a page that holds some prose is an article. What the page says of itself comes first, then its address,
 * then the share of its text that is prose.
 * @param body the blocks found to be its text
 * @param all every block of the page
 * @returns null where it is one
 */
export function whyNotArticle(
  document: Document,
  body: readonly RawBlock[],
  all: readonly RawBlock[],
  { url, meta, published }: GateClues,
): WhyNot | null {
  const words = body.reduce((sum, block) => sum + weightOf(block), 0);
  if (words === 0) return all.length === 0 ? 'empty' : 'little-text';
  const says = (pattern: RegExp) => meta.linked.types.some((type) => pattern.test(type));
  const ogType = meta.named.get('og:type')?.toLowerCase() ?? '';
  const isArticle = says(ARTICLE);
  const claims = isArticle || ogType === 'article' || meta.named.has('article:published_time');
  const kindOfSmallPage = (): WhyNot => {
    if (says(DISCUSSION) || FORUM_ADDRESS.test(url)) return 'discussion';
    if (says(SHOP) || /product/.test(ogType)) return 'shop';
    if (holdsArticles(document)) return 'listing';
    return queryAll(document, FIELDS).length >= MANY_FIELDS ? 'form' : 'too-short';
  };
  if (words < (claims ? MIN_WORDS / 2 : MIN_WORDS)) return claims ? 'too-short' : kindOfSmallPage();
  if (FORUM_PROGRAM.test(meta.named.get('generator') ?? '')) return 'discussion';
  if (isArticle) return null;
  if (says(DISCUSSION) || FORUM_ADDRESS.test(url)) return 'discussion';
  if (says(SHOP) || /product/.test(ogType)) return 'shop';
  if (SHOP_ADDRESS.test(url) && ((!claims && words < LONG_TEXT) || queryAll(document, ADD_TO_CART).length > 0))
    return 'shop';
  if (says(LISTING) || isArchive(document)) return 'listing';
  if (claims || published) return null;
  return isRootPath(url) || isFront(body, all, url) ? 'listing' : null;
}

/** Fields that a form has; a search box and a newsletter's address are not three. */
const FIELDS =
  'form input:not([type="hidden"], [type="search"], [type="submit"], [type="button"]), form select, form textarea';
const MANY_FIELDS = 3;

/** Teasers in `article` elements, each with its link: a front page, however little it says. */
const MANY_TEASERS = 5;

function holdsArticles(document: Document): boolean {
  return (
    queryAll(document, 'article a[href]').length >= MANY_TEASERS && queryAll(document, 'article').length >= MANY_TEASERS
  );
}

/** Content systems name the kind of page on its body; themes call lists `archive` or `blog`, articles `single`. */
function isArchive(document: Document): boolean {
  const body = bodyOf(document);
  const names = new Set((body && attributeOf(body, 'class'))?.toLowerCase().split(/\s+/));
  return ['archive', 'blog', 'category', 'search-results'].some((name) => names.has(name)) && !names.has('single');
}

/** Words that count as text: lists, tables and lines without a full stop by half. */
function weightOf({ kind, isSentence, words }: RawBlock): number {
  if (kind === 'caption' || kind === 'heading') return 0;
  return kind === 'paragraph' && isSentence ? words : words / 2;
}

/** A page of links with a little text: a short plain address ("/politik/inland"), or next to no text. */
function isFront(body: readonly RawBlock[], all: readonly RawBlock[], url: string): boolean {
  const count = (blocks: readonly RawBlock[], of: (block: RawBlock) => number) =>
    blocks.reduce((sum, block) => sum + of(block), 0);
  const words = count(all, (block) => block.words) || 1;
  const own = count(body, (block) => block.words);
  if (body.length <= FEW_BLOCKS && own < FEW_WORDS && own < words * LITTLE_SHARE) return true;
  return isPlainPath(url) && count(all, (block) => block.words * block.linkDensity) > words * FRONT_LINKS;
}

const pathOf = (url: string): string | null => {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return null;
  }
};

const isRootPath = (url: string) => pathOf(url) === '/';

/** One or two plain words: articles have a number, a date or a sentence in their address. */
const isPlainPath = (url: string) => /^(?:\/\p{L}+){1,2}\/?$/u.test(pathOf(url) ?? '');

import { LETTER } from '../text/letters';
import { countText } from '../text/words';
import { lettersOf } from '../text/letters-of';
import { gateMarks, isComment } from './gate-marks';
import { pathOf } from './page-address';
import type { PageMeta } from './page-meta';
import type { PageWords } from './page-words';
import type { Container, RawBlock } from './raw-block';

/** What the gate is told of a page besides its blocks. */
export interface GateClues {
  readonly url: string;
  readonly meta: PageMeta;
  /** When the page says it was published, else when it was changed. */
  readonly published: string | null;
  /** The headline as found. */
  readonly title: string | null;
  readonly words: PageWords;
  readonly tell?: ((features: GateFeatures) => void) | undefined;
}

/** What the gate weighs of a page, each 0..1, by name. */
export type GateFeatures = Readonly<Record<string, number>>;

export const DISCUSSION = /^(?:DiscussionForumPosting|QAPage)$/;
export const SHOP =
  /^(?:Product|ProductGroup|OfferCatalog|ProductCollection|RealEstateListing|Vehicle|Car|Hotel|OnlineStore)$/;
export const LISTING = /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|ProductCollection|ProfilePage)$/;
export const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Reportage\w*)$/;
const WATCH = /^(?:VideoObject|Movie|TVEpisode|TVSeries|RadioEpisode|PodcastSeries|BroadcastEvent)$/;

/** Paths and hosts of the common forum programs. */
export const FORUM_ADDRESS =
  /\/(?:threads?|showthread|viewtopic|viewforum|forums?|topic\/\d+|questions\/\d+|t\/[^/]+\/\d+)(?:[/.?]|$)|^https?:\/\/(?:forums?|community|discuss|answers|boards?)\./i;
export const FORUM_PROGRAM =
  /vbulletin|xenforo|phpbb|discourse|mybb|simple machines|invision|woltlab|burning board|flarum|nodebb/i;
export const SHOP_ADDRESS = /\/(?:products?|collections?|shop|store|dp|cart|cat|kategorien?|artikel-nr)\//i;
/** "Forum" is the same word in the languages that are read. */
export const FORUM_NAME = /\b(?:forums?|foren|foros?|f\u00f3rum|message board)\b/i;
const CONSENT = /cookie|tracking|consent/i;
const SEARCH = /[?&](?:q|s|query|search|keywords?|suche|suchbegriff|term|text)=/i;
/** An amount of money: a sign or code before or after a number. */
const PRICE = /[€$£¥]\s?\d|\d[\d.,]*\s?(?:€|\$|£|(?:EUR|USD|CHF|GBP|zł|kr)(?![A-Za-z]))/g;
/** A date or a time of day or "12 hours ago" in figures, as entries of lists and posts carry them. */
const STAMP = new RegExp(
  String.raw`(?<!\d)\d{1,2}[:.]\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?<!\d)20\d\d-\d\d-\d\d|\d{1,2}(?:\.|st|nd|rd|th)?(?: de)? [${LETTER}]{3,10}\.?,?(?: de)? 20[012]\d(?!\d)|[${LETTER}]{3,10}\.? \d{1,2},? 20[012]\d(?!\d)`,
);

/** One to three words. */
const PLAIN_PATH = new RegExp(`^(?:/[${LETTER}]+){1,3}/?$`);

/** Addresses of front pages. */
export const ROOT = /^\/(?:index\.\w+|home)?$/;

/** Teasers and posts are told by what stands so near before a text. */
const NEAR = 3;
/** A block of so many words is prose. */
const PROSE = 10;

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
/** Counts on a scale where the tenth matters less than the first: 0 for none, 1 for `most`. */
const scaled = (count: number, most: number) => Math.min(1, Math.log1p(count) / Math.log1p(most));

/** Words that count as text: lists, tables and lines without a full stop by half. */
export function weightOf({ kind, isSentence, words }: RawBlock): number {
  if (kind === 'caption' || kind === 'heading') return 0;
  return kind === 'paragraph' && isSentence ? words : words / 2;
}

/** The page's title and its site's name. */
export const nameOf = (meta: PageMeta) => `${meta.titleTag} ${meta.named.get('og:site_name') ?? ''}`;

/**
 * What the gate weighs of a page, each 0..1, by names that the weights carry.
 * @param body the blocks found to be its text
 * @param all every block of the page
 */
export function gateFeatures(
  document: Document,
  body: readonly RawBlock[],
  all: readonly RawBlock[],
  { url, meta, published, title: headline, words: pageWords }: GateClues,
): GateFeatures {
  const says = (pattern: RegExp) => Number(meta.linked.types.some((type) => pattern.test(type)));
  const og = meta.named.get('og:type')?.toLowerCase() ?? '';
  const marks = gateMarks(document, all);
  const isNamed = (...of: string[]) => Number(of.some((name) => marks.body.has(name)));
  const path = pathOf(url) ?? '/unknown-address';
  const [, slug = ''] = /([^/?]*)\/?(?:\?.*)?$/.exec(path) ?? [];
  const isBody = new Set(body);
  const own = body.reduce((sum, block) => sum + weightOf(block), 0);
  const first = all.indexOf(body[0]!);
  const last = all.lastIndexOf(body.at(-1)!);
  const title = lettersOf(meta.titleTag);

  const page = { words: 0, linked: 0, titles: 0, prices: 0, tags: 0, foreign: 0, comments: 0, holes: 0, figures: 0 };
  const text = { words: 0, sentences: 0, listed: 0, teased: 0, stamped: 0, consent: 0, longest: 0 };
  let isHeaded = 0;
  const homes = new Map<string, number>();
  const isNear = (i: number, step: 1 | -1, near: number, test: (block: RawBlock) => boolean) => {
    for (let at = i + step; Math.abs(at - i) <= near; at += step) {
      const block = all[at];
      if (!block || (isBody.has(block) && block.words >= PROSE)) return false;
      if (test(block)) return true;
    }
    return false;
  };
  all.forEach((block, i) => {
    const { linkDensity, kind, text: line } = block;
    const { words, figures } = block.isEstimated ? countText(line) : block;
    page.words += words;
    page.linked += words * linkDensity;
    page.figures += figures;
    if (figures > 0 && line.length < 400) {
      const amounts = line.match(PRICE)?.length ?? 0;
      page.prices += amounts;
      if (amounts > 0 && words < 12 && !isBody.has(block)) page.tags++;
    }
    if (linkDensity > 0.8 && words >= 3 && (kind === 'heading' || words >= 5)) page.titles++;
    if (kind === 'heading' && i <= first + 2 && linkDensity < 0.8) {
      const letters = lettersOf(line);
      if (letters.length >= 6 && title.includes(letters)) isHeaded = 1;
    }
    if (!isBody.has(block)) {
      if (i > first && i < last) page.holes++;
      if (words >= PROSE && linkDensity < 0.5 && kind !== 'heading') {
        page.foreign += words;
        if (isComment(block)) page.comments++;
      }
      return;
    }
    text.words += words;
    if (kind === 'list-item' || kind === 'table') text.listed += words;
    if (words < PROSE) return;
    if (block.isSentence) text.sentences += words;
    if (block.isSentence && kind !== 'table') text.longest = Math.max(text.longest, words);
    if (words < 60 && CONSENT.test(line)) text.consent += words;
    const { parent } = block.container;
    const home = `${parent?.depth} ${parent?.from}`;
    homes.set(home, (homes.get(home) ?? 0) + words);
    if (isNear(i, -1, NEAR, isTitleLink)) text.teased += words;
    if (isNear(i, -1, NEAR + 1, isStamp) || isNear(i, 1, NEAR, isStamp)) text.stamped += words;
  });
  const claims = Math.max(says(ARTICLE), Number(marks.isArticle));
  const timed = Number(meta.named.has('article:published_time') || meta.linked.published !== null);
  const unclaimed = 1 - Math.max(claims, timed);
  const sells = Math.max(says(SHOP), Number(marks.isProduct));
  // The entries of a liveblog look like those of a list.
  const isLive = says(/^LiveBlogPosting$/) > 0 || pageWords.isLiveblog(headline ?? '');
  const teased = isLive ? 0 : share(text.teased, text.words);
  const carded = isLive ? 0 : cardedShare(body, text.words);
  return {
    // How much text, and how it stands.
    text: scaled(own, 1000),
    little: own < 80 ? (80 - own) / 80 : 0,
    shareOfPage: share(text.words, page.words),
    shareOfProse: share(text.words, text.words + page.foreign),
    longest: scaled(text.longest, 120),
    sentences: share(text.sentences, text.words),
    lists: share(text.listed, text.words),
    home: share(Math.max(0, ...homes.values()), text.words),
    holes: share(page.holes, last - first + 1),
    // Lists of other pages.
    links: share(page.linked, page.words),
    linkedTitles: scaled(page.titles, 60),
    titlesToText: share(page.titles * 20, page.titles * 20 + own),
    teased,
    teasedUnclaimed: teased * unclaimed,
    stamped: isLive ? 0 : share(text.stamped, text.words) * Math.min(1, body.length / 8),
    carded,
    cardedUnclaimed: carded * unclaimed,
    articles: scaled(marks.articles, 30),
    comments: scaled(page.comments, 30),
    // What it says of itself.
    article: claims,
    ogArticle: Number(og === 'article'),
    ogOther: Number(og !== '' && og !== 'article' && og !== 'website'),
    timed,
    dated: Number(published !== null),
    listing: says(LISTING),
    shop: sells * (1 - claims),
    ogProduct: Number(og.startsWith('product')),
    discussion: Math.max(says(DISCUSSION), Number(marks.isDiscussion)),
    forumName: Number(FORUM_NAME.test(nameOf(meta))),
    forumParts: scaled(marks.forumParts, 40),
    watch: claims ? 0 : Math.max(says(WATCH), Number(/^video|^music/.test(og))),
    single: isNamed('single', 'single-post', 'post-template-default', 'node-type-article', 'page-node-type-article'),
    archive: isNamed('archive', 'blog', 'category', 'search-results', 'search', 'home', 'error404'),
    headed: isHeaded,
    missing: Number(pageWords.isMissing(headline ?? '') || pageWords.isMissing(meta.titleTag)),
    // Its address.
    root: Number(ROOT.test(path)),
    plain: Number(PLAIN_PATH.test(path)),
    slug: Math.min(1, (slug.match(/[-_+]/g)?.length ?? 0) / 4),
    numbered: Number(/\d{3}/.test(path)),
    inDate: Number(/\/20\d\d[/-]?\d\d|\/(?:19|20)\d\d\//.test(path)),
    forumAddress: Number(FORUM_ADDRESS.test(url)),
    shopAddress: Number(SHOP_ADDRESS.test(url)),
    search: Number(SEARCH.test(path)),
    // Selling, filling in, running a program.
    prices: scaled(page.prices, 40),
    priceTags: scaled(page.tags, 20),
    figures: Math.min(1, share(page.figures, page.words) * 2),
    cart: scaled(marks.cartParts, 10),
    fields: scaled(marks.fields, 20),
    formToText: share(marks.largestForm * 20, marks.largestForm * 20 + own),
    password: Number(marks.hasPassword),
    app: scaled(marks.appParts, 40),
    consent: share(text.consent, text.words),
  };
}

const isTitleLink = ({ linkDensity, words, text }: RawBlock) => linkDensity > 0.7 && words >= 3 && !isAddress(text);
const isStamp = ({ words, figures, text }: RawBlock) =>
  words < 16 && figures > 0 && !isAddress(text) && STAMP.test(text);
/** A post that no script has drawn is its bare address: no title of another page, and no day. */
const isAddress = (text: string) => text.startsWith('https://') || text.startsWith('http://');

/** So many boxes alike make a list, each with so many words at most. */
const CARDS = 4;
const CARD_WORDS = 90;

/**
 * Share of the text that stands in boxes of the same make beside each other, each with a line and a text: the entries
 * of a list.
 */
function cardedShare(body: readonly RawBlock[], words: number): number {
  const rows = new Map<Container, Map<string, { boxes: Set<Container>; words: number }>>();
  for (const block of body) {
    let at: Container | null = block.container;
    for (let up = 0; at?.parent && up < 4; up++, at = at.parent) {
      const size = at.to - at.from;
      if (size > 12) break;
      if (size < 2) continue;
      let row = rows.get(at.parent);
      if (!row) rows.set(at.parent, (row = new Map()));
      const group = row.get(at.make) ?? { boxes: new Set(), words: 0 };
      group.boxes.add(at);
      group.words += block.words;
      row.set(at.make, group);
    }
  }
  let most = 0;
  for (const row of rows.values())
    for (const group of row.values())
      if (group.boxes.size >= CARDS && group.words <= CARD_WORDS * group.boxes.size) most = Math.max(most, group.words);
  return share(most, words);
}

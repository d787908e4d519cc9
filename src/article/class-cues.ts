/**
 * What class, id, role and tag names say about an element. These are words of mark-up, shared by sites of all
 * languages; they are compared as whole words of the name (`share-bar`, `shareBar`, `share_bar`), since parts of words
 * lie ("shareholders", "headline").
 */
export const CUE = {
  nav: 1,
  footer: 2,
  aside: 4,
  related: 8,
  comment: 16,
  share: 32,
  byline: 64,
  newsletter: 128,
  advert: 256,
  cookie: 512,
  paywall: 1024,
  caption: 2048,
  tags: 4096,
  lead: 8192,
  body: 16384,
  form: 32768,
  unseen: 65536,
  poll: 131072,
  header: 262144,
  article: 524288,
  author: 1048576,
  media: 2097152,
  toc: 4194304,
  teaser: 8388608,
  image: 16777216,
  popup: 33554432,
  /** For print alone, by its name; some sites print what they show. */
  print: 67108864,
} as const;

export type Cues = number;

/** Words that tell by themselves. */
const NAMES: readonly (readonly [string, Cues])[] = [
  [
    'nav navi navbar navigation menu submenu topmenu mainmenu breadcrumb breadcrumbs brotkrumen pagination pager paginator sitemap skip skiplink skiplinks languages langs hamburger masthead toolbar topbar mainnav subnav metanav',
    CUE.nav,
  ],
  ['footer foot colophon impressum copyright bottombar sitefooter pagefooter', CUE.footer],
  [
    'aside sidebar sidebars sideboard marginal rail right-rail rightrail leftrail rightcol rightcolumn infobox factbox infokasten complementary',
    CUE.aside,
  ],
  [
    'related relateds recommended recommendation recommendations recommend recommends more morelinks read-more readmore readalso readnext seealso promo promos outbrain taboola ligatus plista popular mostread most-read trending latest recirc recirculation onward upnext next-up suggestions suggested similar crosslink crosslinks linklist weiterlesen mehr zumthema themen dossier topstories headlines carousel slider upsell listicle furtherreading also-read alsoread interlink inlinelink magazine-link newsfeed relatedposts relatedarticles relatedcontent relatedlinks relatedstories relatednews relateditems',
    CUE.related,
  ],
  ['teaser teasers teaserlist teasergroup', CUE.teaser],
  [
    'comment comments commentlist commentary-list kommentar kommentare kommentarbereich disqus respond reply replies discussion forum livefyre coral commentsection comentarios commentaires reacties talk userpost',
    CUE.comment,
  ],
  [
    'share shares sharing sharebar sharebuttons sharelinks sharetools social socials socialmedia socialbar socialshare addthis addtoany shariff sharedaddy follow followus bookmark bookmarks like likes whatsapp printer tools articletools reactions rating ratings vote votes claps sociallinks',
    CUE.share,
  ],
  [
    'byline bylines dateline pubdate published publishdate publish-date timestamp postmeta articlemeta entrymeta metadata metainfo meta postinfo datetime kicker topline overline credit credits copyright-notice quelle updated readtime readingtime',
    CUE.byline,
  ],
  [
    'author authors authorbox authorbio autor autoren author-bio bio writer aboutauthor contributor contributors reporter saboxplugin',
    CUE.author,
  ],
  [
    'newsletter newsletters nl-signup signup sign-up subscribe subscription abonnement optin mailchimp mc4wp emailsignup email-signup inscription briefing',
    CUE.newsletter,
  ],
  [
    'ad ads adv advert adverts advertisement advertising adbox adslot adunit adsense dfp werbung anzeige anzeigen sponsor sponsored sponsors sponsoring partner-content advertorial publicidad publicite publicidade banner banners native-ad commercial affiliate marketing cta ctas calltoaction donate donation donations',
    CUE.advert,
  ],
  [
    'cookie cookies consent gdpr cmpbox cmpwrapper didomi onetrust usercentrics cookiebar privacywall sp-message optanon',
    CUE.cookie,
  ],
  [
    'paywall pay-wall regwall meter piano plus-offer offer offers premium-wall subscribewall abo abobox aboteaser gating',
    CUE.paywall,
  ],
  [
    'caption captions figcaption bildunterschrift bu imgcaption imagecaption wp-caption-text legend photocredit imagecredit image-credit photo-credit bildnachweis subtitle-image picture-caption',
    CUE.caption,
  ],
  [
    'tag tags taglist tagcloud keywords keyword topics topiclist hashtags categories category cat-links catlinks themenliste schlagworte schlagwort labels entry-tags posttags',
    CUE.tags,
  ],
  [
    'lead lede leadtext leads lead-text intro introtext introduction standfirst standfirsts dek deck vorspann summary abstract excerpt subheadline subhead subtitle subtitulo chapo chapeau sottotitolo occhiello bajada entradilla sapo sommario anlauf sinopsis synopsis teasertext preamble anleser description',
    CUE.lead,
  ],
  [
    'articlebody article-body storybody bodycopy bodytext articletext articlecontent storycontent storytext entrycontent postcontent postbody entrybody textkorper artikeltext newstext fliesstext mw-parser-output richtext articlecopy',
    CUE.body,
  ],
  ['article story post entry artikel articulo articolo artigo noticia news-detail single hentry', CUE.article],
  ['form login signin register registration search searchform searchbox contactform', CUE.form],
  [
    'hidden-text visually-hidden visuallyhidden sr-only sronly screen-reader-text screenreader offscreen a11y-hidden is-hidden show-for-sr assistive-text element-invisible mw-editsection',
    CUE.unseen,
  ],
  ['printonly print-only noscreen', CUE.print],
  ['poll polls quiz survey umfrage voting vote-box opinary riddle gamecard feedback', CUE.poll],
  ['popup popups modal modals overlay overlays tooltip tooltips', CUE.popup],
  ['header head heading-area articleheader article-header pageheader hero', CUE.header],
  [
    'gallery slideshow galleries bildergalerie fotostrecke video videos videoplayer player audio audioplayer podcast jwplayer mediaelement lightbox photoswipe',
    CUE.media,
  ],
  ['toc tableofcontents table-of-contents ez-toc inhaltsverzeichnis jumplinks anchorlinks', CUE.toc],
];

/** Two words next to each other, any of the first with any of the second, that a single word would read wrongly. */
const PAIRS: readonly (readonly [string, string, Cues])[] = [
  ['article story post entry news page artikel text main detail', 'body content text copy inhalt', CUE.body],
  ['read', 'more also next on', CUE.related],
  ['see also', 'also read', CUE.related],
  ['may might', 'also like', CUE.related],
  ['most', 'read popular viewed shared', CUE.related],
  ['more', 'from on news stories about articles', CUE.related],
  ['lesen', 'sie', CUE.related],
  ['zum', 'thema', CUE.related],
  ['link', 'list', CUE.related],
  ['next', 'up', CUE.related],
  ['sign', 'up', CUE.newsletter],
  ['opt', 'in', CUE.newsletter],
  ['mailing', 'list', CUE.newsletter],
  ['email', 'form capture alert', CUE.newsletter],
  ['author about', 'box bio info card profile description block author', CUE.author],
  ['post entry', 'author', CUE.author],
  ['post entry article story content', 'meta info date details byline time', CUE.byline],
  ['publish published', 'date time on', CUE.byline],
  ['date', 'published modified', CUE.byline],
  ['reading', 'time', CUE.byline],
  ['time', 'ago', CUE.byline],
  ['image photo picture img bild media foto', 'caption credit source description copyright legend quelle', CUE.caption],
  ['wp', 'caption', CUE.caption],
  ['screen', 'reader', CUE.unseen],
  ['visually', 'hidden', CUE.unseen],
  ['sr', 'only', CUE.unseen],
  ['print only', 'only print', CUE.print],
  ['cookie', 'banner notice bar consent', CUE.cookie],
  // By itself it is a component: one of the largest content systems names every part of a text so.
  ['cmp', 'consent overlay popup modal message layer', CUE.cookie],
  ['privacy', 'manager banner notice', CUE.cookie],
  ['ez', 'toc', CUE.toc],
  ['of', 'contents', CUE.toc],
  ['side', 'bar', CUE.aside],
  ['right left', 'col column rail', CUE.aside],
  ['skip', 'to link', CUE.nav],
  ['bread', 'crumb', CUE.nav],
  // Cut to so many lines: only teasers are.
  ['line', 'clamp', CUE.teaser],
  ['google', 'ad', CUE.advert],
  ['ad', 'slot container wrapper unit label placement', CUE.advert],
  ['native', 'ad', CUE.advert],
];

/** The words and pairs, and the first words of pairs. */
interface Vocabulary {
  readonly words: ReadonlyMap<string, Cues>;
  readonly firsts: ReadonlySet<string>;
}

/** Made ready when first asked: a content script starts on every page of the web, and many are not read. */
let vocabulary: Vocabulary | null = null;

function makeVocabulary(): Vocabulary {
  const words = new Map<string, Cues>();
  const firsts = new Set<string>();
  const tell = (word: string, cues: Cues) => words.set(word, (words.get(word) ?? 0) | cues);
  for (const [names, cue] of NAMES) for (const name of names.split(' ')) tell(name, cue);
  for (const [beginnings, ends, cue] of PAIRS)
    for (const first of beginnings.split(' ')) {
      firsts.add(first);
      for (const second of ends.split(' ')) tell(`${first} ${second}`, cue);
    }
  return { words, firsts };
}

const cuesOf = (words: string): Cues => (vocabulary ??= makeVocabulary()).words.get(words) ?? 0;
const opensPair = (word: string): boolean => (vocabulary ??= makeVocabulary()).firsts.has(word);

/** Ends of names of boxes around a picture. */
const IMAGE = /(?:bild|images?|img|foto|photo|picture|pict|media|gallery|lightbox)(?= |$)/;
const CAPTION = /caption(?= |$)/;
/** Neither is in a name without one of these. */
const PICTURE = /bild|im(?:ag|g)|foto|photo|pict|media|gallery|lightb|caption/;

/** Classes of the common frameworks that hide, and those that show again on wider screens. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|d-none)(?:\s|$)/;
const SHOWING_CLASS = /\b(?:xs|sm|md|lg|xl|2xl):|\bd-(?:xs|sm|md|lg|xl|xxl)-(?!none)/;

/** Five plain words and more: no made-up name is so long. */
const SHORT_ID = 8;
const SLUG = /^[a-z]+(?:-[a-z]+){4,}$/;
/** No made-up id is shorter. */
const MADE_UP_ID = 12;
const FIGURE = /\d/;

/** What a name says. */
interface Read {
  readonly cues: Cues;
  /** Its words, lower case: `shareBar__item js-x` is `share bar item js x`. */
  readonly words: string;
}

const NOTHING: Read = { cues: 0, words: '' };
/** By whole class attributes and ids, and by the single names in them: `col-md-6 teaser` and `col-md-6 footer` share one. */
const known = new Map<string, Read>();
const singles = new Map<string, Read>();
/** Pages hold a few hundred distinct names; a page that makes up more must not fill the memory. */
const CACHE_SIZE = 5000;
/** Utility classes can run to thousands of characters; the telling ones stand first. */
const NAME_LENGTH = 400;

const ODD_SPACE = /[^\S ]/;

/** Runs of capitals, small letters and numbers; a capital after a small letter starts a new one. */
const PART = /[A-Z]+[a-z0-9\u00AA-\uFFFF]*|[a-z0-9\u00AA-\uFFFF]+/g;

/** Class or id text as lower-case words: `shareBar__item js-x` is `share bar item js x`. */
export const wordsOfName = (name: string): string => readName(name).words;

/**
 * The cues in class and id names.
 * @param name a class attribute or an id
 */
export const cuesOfName = (name: string): Cues => readName(name).cues;

/** The cues in an id; ids made of a heading's words say nothing about their box. */
export const cuesOfId = (id: string): Cues => (id.length > SHORT_ID && SLUG.test(id) ? 0 : cuesOfName(id));

/** Capitals and figures in one piece, a longer run of hexadecimal figures, or such in groups. */
const MADE_UP = /^[A-Z0-9]{12,}$|[0-9a-f]{16}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/;

/**
 * True for an id that a content system drew by lot for one paragraph. It says nothing, though pieces of it may read as
 * names do, and it is no part of what boxes of one template share.
 */
export const isMadeUp = (id: string): boolean => id.length >= MADE_UP_ID && FIGURE.test(id) && MADE_UP.test(id);

function readName(name: string): Read {
  if (name === '') return NOTHING;
  let read = known.get(name);
  if (read !== undefined) return read;
  read = readParts(name);
  if (known.size < CACHE_SIZE) known.set(name, read);
  return read;
}

function readParts(name: string): Read {
  const telling = name.length > NAME_LENGTH ? name.slice(0, NAME_LENGTH) : name;
  let cues = HIDING_CLASS.test(name) && !SHOWING_CLASS.test(name) ? CUE.unseen : 0;
  let words = '';
  for (const single of ODD_SPACE.test(telling) ? telling.split(/\s+/) : telling.split(' ')) {
    if (single === '') continue;
    let own = singles.get(single);
    if (own === undefined) {
      own = readSingle(single);
      if (singles.size < CACHE_SIZE) singles.set(single, own);
    }
    cues |= own.cues;
    if (own.words !== '') words = words === '' ? own.words : `${words} ${own.words}`;
  }
  return { cues, words };
}

/** A name that is one lower-case word, as a third are. */
const ONE_WORD = /^[a-z0-9]+$/;

function readSingle(single: string): Read {
  if (ONE_WORD.test(single)) return { cues: cuesOfWord(single) | cuesOfPicture(single), words: single };
  const parts = single.match(PART);
  if (parts === null) return NOTHING;
  const split = parts.join(' ').toLowerCase();
  // As it is written, besides; where it is its words again, those are read below.
  let cues = cuesOfPicture(split);
  if (single !== split) cues |= cuesOf(single.toLowerCase());
  cues |= parts.length === 1 ? cuesOfWord(split) : cuesOf(split) | cuesOfWords(split.split(' '));
  return { cues, words: split };
}

function cuesOfWord(word: string): Cues {
  const cues = cuesOf(word);
  return word === 'widget' || word === 'widgets' ? cues | CUE.aside : cues;
}

function cuesOfPicture(split: string): Cues {
  if (!PICTURE.test(split)) return 0;
  return (IMAGE.test(split) ? CUE.image : 0) | (CAPTION.test(split) ? CUE.caption : 0);
}

/** Words that make of a part's name one of the layout around it. */
const LAYOUT: ReadonlySet<string> = new Set(['has', 'have', 'with', 'without', 'no']);

/** The cues of each of several words, of two next to each other, and of all as one: `article-body`, `articlebody`. */
function cuesOfWords(parts: readonly string[]): Cues {
  // `has-sidebar`, `no-comments` tell what stands in the page besides.
  if (LAYOUT.has(parts[0]!)) return 0;
  let cues = cuesOf(parts.join(''));
  let before = '';
  for (const part of parts) {
    cues |= cuesOf(part);
    if (opensPair(before)) cues |= cuesOf(`${before} ${part}`);
    before = part;
  }
  // Only at the start of a name: page builders call every part of a page "something-widget".
  return parts[0] === 'widget' || parts[0] === 'widgets' ? cues | CUE.aside : cues;
}

const TAGS: ReadonlyMap<string, Cues> = new Map([
  ['NAV', CUE.nav],
  ['FOOTER', CUE.footer],
  ['ASIDE', CUE.aside],
  ['HEADER', CUE.header],
  ['FORM', CUE.form],
  ['FIGCAPTION', CUE.caption],
  ['CAPTION', CUE.caption],
  ['ARTICLE', CUE.article],
  ['MENU', CUE.nav],
  ['SEARCH', CUE.form],
]);
const ROLES: ReadonlyMap<string, Cues> = new Map([
  ['navigation', CUE.nav],
  ['banner', CUE.nav],
  ['contentinfo', CUE.footer],
  ['complementary', CUE.aside],
  ['search', CUE.form],
  ['dialog', CUE.cookie],
  ['alertdialog', CUE.cookie],
  ['menu', CUE.nav],
  ['menubar', CUE.nav],
]);

/** The cues in an upper-case tag. */
export const cuesOfTag = (tag: string): Cues => TAGS.get(tag) ?? 0;

/** The cues in a role; null where there is none. */
export const cuesOfRole = (role: string | null): Cues => (role ? (ROLES.get(role.toLowerCase()) ?? 0) : 0);

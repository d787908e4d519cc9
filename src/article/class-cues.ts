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
} as const;

export type Cues = number;

const W = (words: string) => new RegExp(`(?:^| )(?:${words.replace(/ /g, '|')})(?= |$)`);

const NAMES: readonly (readonly [RegExp, Cues])[] = [
  [
    W(
      'nav navi navbar navigation menu submenu topmenu mainmenu breadcrumb breadcrumbs brotkrumen pagination pager paginator sitemap skip skiplink skiplinks languages langs hamburger masthead toolbar topbar mainnav subnav metanav',
    ),
    CUE.nav,
  ],
  [W('footer foot colophon impressum copyright bottombar sitefooter pagefooter'), CUE.footer],
  [
    W(
      'aside sidebar sidebars sideboard marginal rail right-rail rightrail leftrail rightcol rightcolumn infobox factbox infokasten complementary',
    ),
    CUE.aside,
  ],
  [
    W(
      'related relateds recommended recommendation recommendations recommend recommends more morelinks read-more readmore readalso readnext seealso promo promos outbrain taboola ligatus plista popular mostread most-read trending latest recirc recirculation onward upnext next-up suggestions suggested similar crosslink crosslinks linklist weiterlesen mehr zumthema themen dossier topstories headlines carousel slider upsell listicle furtherreading also-read alsoread interlink inlinelink magazine-link newsfeed',
    ),
    CUE.related,
  ],
  [W('teaser teasers teaserlist teasergroup'), CUE.teaser],
  [
    W(
      'comment comments commentlist commentary-list kommentar kommentare kommentarbereich disqus respond reply replies discussion forum livefyre coral commentsection comentarios commentaires reacties talk userpost',
    ),
    CUE.comment,
  ],
  [
    W(
      'share shares sharing sharebar sharebuttons sharelinks sharetools social socials socialmedia socialbar socialshare addthis addtoany shariff sharedaddy follow followus bookmark bookmarks like likes printer tools articletools reactions rating ratings vote votes claps sociallinks',
    ),
    CUE.share,
  ],
  [
    W(
      'byline bylines dateline pubdate published publishdate publish-date timestamp postmeta articlemeta entrymeta metadata metainfo meta postinfo datetime kicker topline overline credit credits copyright-notice quelle updated readtime readingtime',
    ),
    CUE.byline,
  ],
  [
    W(
      'author authors authorbox authorbio autor autoren author-bio bio writer aboutauthor contributor contributors reporter',
    ),
    CUE.author,
  ],
  [
    W(
      'newsletter newsletters nl-signup signup sign-up subscribe subscription abonnement optin mailchimp mc4wp emailsignup email-signup inscription briefing',
    ),
    CUE.newsletter,
  ],
  [
    W(
      'ad ads adv advert adverts advertisement advertising adbox adslot adunit adsense dfp werbung anzeige anzeigen sponsor sponsored sponsors sponsoring partner-content advertorial publicidad publicite publicidade banner banners native-ad commercial affiliate marketing',
    ),
    CUE.advert,
  ],
  [
    W('cookie cookies consent gdpr cmp didomi onetrust usercentrics cookiebar privacywall sp-message optanon'),
    CUE.cookie,
  ],
  [
    W('paywall pay-wall regwall meter piano plus-offer offer offers premium-wall subscribewall abo abobox aboteaser'),
    CUE.paywall,
  ],
  [
    W(
      'caption captions figcaption bildunterschrift bu imgcaption imagecaption wp-caption-text legend photocredit imagecredit image-credit photo-credit bildnachweis subtitle-image picture-caption',
    ),
    CUE.caption,
  ],
  [
    W(
      'tag tags taglist tagcloud keywords keyword topics topiclist hashtags categories category cat-links catlinks themenliste schlagworte schlagwort labels entry-tags posttags',
    ),
    CUE.tags,
  ],
  [
    W(
      'lead lede leadtext leads lead-text intro introtext introduction standfirst standfirsts dek deck vorspann summary abstract excerpt subheadline subhead subtitle subtitulo chapo chapeau sottotitolo occhiello bajada entradilla sapo sommario anlauf sinopsis synopsis teasertext preamble anleser description',
    ),
    CUE.lead,
  ],
  [
    W(
      'articlebody article-body storybody bodycopy bodytext articletext articlecontent storycontent storytext entrycontent postcontent postbody entrybody textkorper artikeltext newstext fliesstext mw-parser-output richtext articlecopy',
    ),
    CUE.body,
  ],
  [W('article story post entry artikel articulo articolo artigo noticia news-detail single hentry'), CUE.article],
  [W('form login signin register registration search searchform searchbox contactform'), CUE.form],
  [
    W(
      'hidden-text visually-hidden visuallyhidden sr-only sronly screen-reader-text screenreader offscreen a11y-hidden is-hidden show-for-sr assistive-text printonly print-only noscreen element-invisible',
    ),
    CUE.unseen,
  ],
  [W('poll polls quiz survey umfrage voting vote-box opinary riddle gamecard'), CUE.poll],
  [W('header head heading-area articleheader article-header pageheader hero'), CUE.header],
  [
    W(
      'gallery slideshow galleries bildergalerie fotostrecke video videos videoplayer player audio audioplayer podcast jwplayer mediaelement lightbox photoswipe',
    ),
    CUE.media,
  ],
  [W('toc tableofcontents table-of-contents ez-toc inhaltsverzeichnis jumplinks anchorlinks'), CUE.toc],
];

/** Ends of names of boxes around a picture. */
const IMAGE = /(?:^| )\w*(?:bild|image|images|img|foto|photo|picture|pict|media|gallery|lightbox)(?= |$)/;

const CAPTION = /(?:^| )\w*caption(?= |$)/;

/** Two-word names that a single word would read wrongly; looked for in the words joined by single spaces. */
const PAIRS: readonly (readonly [RegExp, Cues])[] = [
  [
    /(?:article|story|post|entry|news|page|artikel|text|main|detail) (?:body|content|text|copy|inhalt)(?: |$)/,
    CUE.body,
  ],
  [
    /read (?:more|also|next|on)|see also|(?:you )?(?:might|may) (?:also|like)|most (?:read|popular|viewed|shared)|more (?:from|on|news|stories|about|articles)|lesen sie|zum thema|link list|next up|also read/,
    CUE.related,
  ],
  [/(?:sign up|opt in|mailing list|email (?:form|capture|alert))/, CUE.newsletter],
  [/(?:author|about) (?:box|bio|info|card|profile|description|block|author)|post author|entry author/, CUE.author],
  [
    /(?:post|entry|article|story|content) (?:meta|info|date|details|byline|time)|publish(?:ed)? (?:date|time|on)|date (?:published|modified)|reading time|time ago/,
    CUE.byline,
  ],
  [
    /(?:image|photo|picture|img|bild|media|foto) (?:caption|credit|source|description|copyright|legend|quelle)|wp caption/,
    CUE.caption,
  ],
  [/(?:screen reader|visually hidden|sr only|print only|only print)/, CUE.unseen],
  [/cookie (?:banner|notice|bar|consent)|privacy (?:manager|banner|notice)/, CUE.cookie],
  [/table of contents|ez toc/, CUE.toc],
  [/side bar|right (?:col|column|rail)|left (?:col|column|rail)/, CUE.aside],
  // Only at the start of a name: page builders call every part of a page "something-widget".
  [/^widgets?(?: |$)/, CUE.aside],
  [/skip (?:to|link)|bread crumb/, CUE.nav],
  // Cut to so many lines: only teasers are.
  [/line clamp/, CUE.teaser],
  [/google ad|ad (?:slot|container|wrapper|unit|label|placement)|native ad/, CUE.advert],
];

const cache = new Map<string, Cues>();
/** Pages hold a few hundred distinct names; a page that makes up more must not fill the memory. */
const CACHE_SIZE = 5000;
/** Utility classes can run to thousands of characters; the telling ones stand first. */
const NAME_LENGTH = 400;

/** Class or id text as lower-case words: `shareBar__item js-x` is `share bar item js x`. */
export function wordsOfName(name: string): string {
  return name
    .slice(0, NAME_LENGTH)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The cues in class and id names.
 * @param name class and id, joined by a space
 */
export function cuesOfName(name: string): Cues {
  if (name === '' || name === ' ') return 0;
  let cues = cache.get(name);
  if (cues !== undefined) return cues;
  cues = 0;
  for (const single of name.slice(0, NAME_LENGTH).split(/\s+/)) {
    const split = wordsOfName(single);
    // Both readings of a name: `article-body` as two words, `articlebody` as one.
    const joined = `${split} ${single.toLowerCase()} ${split.replace(/ /g, '')}`;
    for (const [pattern, cue] of NAMES) if (pattern.test(joined)) cues |= cue;
    if (IMAGE.test(split)) cues |= CUE.image;
    if (CAPTION.test(split)) cues |= CUE.caption;
    for (const [pattern, cue] of PAIRS) if (pattern.test(split)) cues |= cue;
  }
  // "article-header-lead" and the like: a head of the article, not of the page.
  if (cache.size < CACHE_SIZE) cache.set(name, cues);
  return cues;
}

const TAGS: Readonly<Record<string, Cues>> = {
  NAV: CUE.nav,
  FOOTER: CUE.footer,
  ASIDE: CUE.aside,
  HEADER: CUE.header,
  FORM: CUE.form,
  FIGCAPTION: CUE.caption,
  CAPTION: CUE.caption,
  ARTICLE: CUE.article,
  MENU: CUE.nav,
  SEARCH: CUE.form,
};
const ROLES: Readonly<Record<string, Cues>> = {
  navigation: CUE.nav,
  banner: CUE.nav,
  contentinfo: CUE.footer,
  complementary: CUE.aside,
  search: CUE.form,
  dialog: CUE.cookie,
  alertdialog: CUE.cookie,
  menu: CUE.nav,
  menubar: CUE.nav,
};

/** The cues in tag and role names. */
export function cuesOfTag(tag: string, role: string | null): Cues {
  return (TAGS[tag] ?? 0) | (role ? (ROLES[role.toLowerCase()] ?? 0) : 0);
}

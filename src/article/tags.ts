/** What a tag means for reading; bits, so that one look-up tells all. */
export const TAG = {
  /** Never read: no text of the page, or text of a control. */
  silent: 1,
  /** Starts a block of its own wherever it stands. */
  block: 2,
  heading: 4,
  /** Set off from the text around it. */
  strong: 8,
  link: 16,
  break: 32,
  /** Is one block whatever it holds. */
  whole: 64,
  table: 128,
  frame: 256,
  /** Shows children of its shadow root's host. */
  slot: 512,
  /** May have a shadow root; custom elements may, too. */
  host: 1024,
  /** Says what kind of block it makes. */
  kind: 2048,
  /** Says what it is for, as a name does: has cues. */
  cued: 4096,
  /** A box that mostly holds blocks, not text. */
  box: 8192,
} as const;

/** What is known of an element by its tag. */
export interface Tag {
  /**
   * Upper case. The engine compares it by its address with the names in our code; the strings that the browser gives
   * it would have to read, and tags are compared for every element of a page.
   */
  readonly name: string;
  /** Bits of {@link TAG}. */
  readonly flags: number;
}

const known = new Map<string, Tag>();

function tell(flag: number, names: string): void {
  for (const name of names.split(' ')) known.set(name, { name, flags: (known.get(name)?.flags ?? 0) | flag });
}

tell(
  TAG.silent,
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD OBJECT EMBED SELECT OPTION TEXTAREA BUTTON INPUT AUDIO VIDEO CANVAS PICTURE IMG LINK META DATALIST DIALOG FRAMESET MAP PROGRESS METER',
);
tell(
  TAG.block,
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML IFRAME LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
tell(TAG.heading | TAG.strong | TAG.whole, 'H1 H2 H3 H4 H5 H6');
tell(TAG.strong, 'B STRONG EM I MARK');
tell(TAG.link, 'A');
tell(TAG.break, 'BR');
tell(TAG.whole, 'FIGCAPTION CAPTION PRE');
tell(TAG.table, 'TABLE');
tell(TAG.frame, 'IFRAME');
tell(TAG.slot, 'SLOT');
tell(TAG.host, 'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN');
tell(TAG.kind, 'LI DD DT PRE TABLE H1 H2 H3 H4 H5 H6 FIGURE CAPTION FIGCAPTION BLOCKQUOTE');
tell(TAG.cued, 'NAV FOOTER ASIDE HEADER FORM FIGCAPTION CAPTION ARTICLE MENU SEARCH');
tell(TAG.box, 'DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV UL OL DL FORM FIGURE TABLE TBODY TR');
// Frequent tags that mean nothing: found at once.
tell(0, 'SPAN TIME FONT SMALL SUP SUB CODE LABEL CITE U S Q ABBR');
tell(TAG.silent, 'svg');
// What a formula says in another notation.
tell(TAG.silent, 'annotation annotation-xml');

/**
 * What is known of a tag. SVG and XHTML write theirs in lower case; a page may make up any number of tags, which are not
 * remembered.
 */
export const readTag = (tag: string): Tag => known.get(tag) ?? readUnknown(tag);

function readUnknown(tag: string): Tag {
  const name = tag.toUpperCase();
  return tag.includes('-') ? { name, flags: TAG.host } : (known.get(name) ?? { name, flags: 0 });
}

export const flagsOfTag = (tag: string): number => readTag(tag).flags;

export const isHeading = (tag: string): boolean => (flagsOfTag(tag) & TAG.heading) !== 0;

/** Boxes by their tag alone; a `div` or `section` is one when it has a class. */
export const BOX = new Set('ASIDE FIGURE UL OL DL TABLE BLOCKQUOTE FORM DETAILS IFRAME NAV FOOTER FIELDSET'.split(' '));

import type { Article, Block, Link } from '../../src/model/article';

/** What a test says of a block; all else is that of a plain paragraph in the article's column. */
export interface Sketch {
  readonly text: string;
  /** Where the whole text links to; a path is on the article's own site. */
  readonly href?: string;
  readonly kind?: Block['kind'];
  readonly level?: number;
  readonly zone?: Block['zone'];
  readonly shape?: Partial<Block['shape']>;
}

const SITE = 'https://portal.example';

/** An article made of sketches, for tests and benches. */
export function articleOf(
  lang: string,
  sketches: readonly (Sketch | string)[],
  title: string | null = null,
  published: string | null = null,
): Article {
  const blocks = sketches.map((each, i): Block => {
    const {
      text,
      href,
      kind = 'paragraph',
      level,
      zone = 'body',
      shape = {},
    } = typeof each === 'string' ? { text: each } : each;
    const link = href === undefined ? null : new URL(href, SITE);
    const links: Link[] = link
      ? [{ text, href: link.href, sameSite: link.origin === SITE, start: 0, end: text.length }]
      : [];
    return {
      id: `b${i}`,
      kind,
      ...(level === undefined ? {} : { level }),
      text,
      links,
      zone,
      position: i / sketches.length,
      shape: {
        tag: 'p',
        linkDensity: links.length,
        emphasis: 0,
        classes: '',
        label: '',
        box: 0,
        boxTag: '',
        quoted: false,
        form: false,
        ...shape,
      },
    };
  });
  return {
    title,
    byline: [],
    published,
    modified: null,
    site: null,
    url: `${SITE}/artikel`,
    canonical: null,
    lang,
    declaredLang: lang,
    access: 'open',
    form: 'article',
    blocks,
  };
}

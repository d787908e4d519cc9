import type { Article, Block, BlockId, WhyNot } from '../model/article';
import type { ReadPack } from '../lang/pack';
import { detectLanguage } from '../lang/detect';
import { textOfNodes } from './text-of-nodes';

/** What reading needs from outside: nothing is taken from globals. */
export interface ReadEnvironment {
  /** The page's address; links are judged against it. */
  readonly url: string;
  readonly packs: readonly ReadPack[];
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Says which elements are not rendered; only the browser knows. Where it is absent, inline styles and attributes are read. */
  readonly isHidden?: (element: Element) => boolean;
}

/** The live nodes of a block: one element, or a run of sibling inline nodes. Stays in the page; only `content/` uses it. */
export interface Place {
  readonly nodes: readonly Node[];
}

export type Reading =
  | { readonly found: true; readonly article: Article; readonly places: ReadonlyMap<BlockId, Place> }
  | { readonly found: false; readonly why: WhyNot };

/**
 * Finds the article on a document and reads it into blocks. Reads only, never writes; never throws for a page's sake.
 * @param document the live document, or a parsed one in Node
 */
export function readArticle(document: Document, environment: ReadEnvironment): Reading {
  const blocks: Block[] = [];
  const places = new Map<BlockId, Place>();
  for (const p of document.querySelectorAll('article p, main p, article h2, main h2')) {
    const { text } = textOfNodes([p]);
    if (text === '') continue;
    const id = `b${blocks.length}`;
    places.set(id, { nodes: [p] });
    blocks.push({
      id,
      kind: p.tagName === 'H2' ? 'heading' : 'paragraph',
      text,
      links: [],
      zone: 'body',
      position: 0,
      shape: {
        tag: 'p',
        linkDensity: 0,
        emphasis: 0,
        classes: '',
        label: '',
        box: 0,
        boxTag: '',
        quoted: false,
        form: false,
      },
    });
  }
  if (blocks.length === 0) return { found: false, why: 'little-text' };
  const lang = detectLanguage(blocks.map((b) => b.text).join(' '), document.documentElement.lang, environment.packs);
  const article: Article = {
    title: document.title,
    byline: [],
    published: null,
    modified: null,
    site: null,
    url: environment.url,
    lang,
    declaredLang: null,
    access: 'open',
    blocks,
  };
  return { found: true, article, places };
}

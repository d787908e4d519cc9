import { isPageShown, isUnseen } from '../../../src/content/unseen';
import { read } from '../../../src/walk/read';

/** What the `same` bench asks of a page: the texts of the article's blocks, or why there is none. */
export interface BodyTexts {
  readonly why: string | null;
  readonly title: string | null;
  readonly texts: readonly string[];
}

/** Runs in the page and in Node. */
export function bodyTexts(document: Document, url: string, isHidden?: (element: Element) => boolean): BodyTexts {
  const reading = read(document, { url, now: () => performance.now(), ...(isHidden ? { isHidden } : {}) });
  if (!reading.found) return { why: reading.why, title: null, texts: [] };
  const { title, blocks } = reading.article;
  return { why: null, title, texts: blocks.filter(({ zone }) => zone === 'body').map(({ text }) => text) };
}

export interface InBrowser {
  /** As the extension reads a settled page. */
  readonly shown: BodyTexts;
  /** Without asking the layout. */
  readonly plain: BodyTexts;
}

Object.assign(globalThis, {
  readInBrowser: (url: string): InBrowser => ({
    plain: bodyTexts(document, url),
    shown: bodyTexts(document, url, isPageShown(document) ? isUnseen : undefined),
  }),
});

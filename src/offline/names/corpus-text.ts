import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../decode-html';

/** Characters from which a paragraph is running text. */
const SHORTEST = 60;

/** Named entities that running text is written with. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  euro: '€',
  sect: '§',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  raquo: '»',
  laquo: '«',
};

/**
 * The paragraphs of the saved article pages of a language, unlabelled: the text of `<p>` elements that ends like a
 * sentence, each once. Read without the article finder, so that what is learned does not change with it.
 */
export async function readParagraphs(corpus: string, lang: string): Promise<string[][]> {
  const index = JSON.parse(await readFile(join(corpus, 'articles/index.json'), 'utf8')) as {
    id: string;
    lang: string;
  }[];
  const seen = new Set<string>();
  const pages: string[][] = [];
  for (const page of index) {
    if (page.lang !== lang) continue;
    const html = decodeHtml(gunzipSync(await readFile(join(corpus, 'articles', `${page.id}.html.gz`))));
    const paragraphs: string[] = [];
    for (const [, inner] of html.matchAll(/<p(?=[\s>])[^>]*>([\s\S]*?)(?=<\/p>|<p[\s>]|<\/div>)/gi)) {
      const text = plain(inner!);
      if (text.length < SHORTEST || !/[.!?]["”“»’]?$/.test(text) || /[{}]|https?:/.test(text) || seen.has(text))
        continue;
      seen.add(text);
      paragraphs.push(text);
    }
    if (paragraphs.length > 0) pages.push(paragraphs);
  }
  return pages;
}

function plain(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code < 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/[\s\u00A0\u200B\u00AD]+/g, ' ')
    .trim();
}

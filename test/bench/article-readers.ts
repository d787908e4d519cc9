import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parsePage } from '../../src/offline/parse-page';
import { read } from '../../src/walk/read';

/** What a reader made of a page: lines of text, empty for "no article". */
export interface Found {
  readonly text: string;
  readonly ms: number;
  readonly why?: string;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TFOOT|TR|UL)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT)$/i;

/** The text of a tree, one line a block. */
function linesOf(root: Node): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += (node as Text).data.replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || SILENT.test((node as Element).tagName)) return;
    const isBlock = BLOCK.test((node as Element).tagName.toUpperCase());
    if (isBlock) text += '\n';
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock) text += '\n';
  };
  walk(root);
  return text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** Our own reader: the body's blocks that are neither caption nor promotion. */
export function readOurs(html: string, url: string): Found {
  const document = parsePage(html);
  const reading = read(document, { url, now: () => performance.now() });
  if (!reading.found) return { text: '', ms: reading.ms.article, why: reading.why };
  const judged = new Set(reading.judgement.verdicts.filter((v) => !v.spans).flatMap((v) => v.blocks));
  const text = reading.article.blocks
    .filter((block) => block.zone === 'body' && block.kind !== 'caption' && !judged.has(block.id))
    .map((block) => block.text)
    .join('\n');
  return { text, ms: reading.ms.article };
}

/** Mozilla's Readability on a fresh copy of the page. */
export function readReadability(html: string): Found {
  const document = parsePage(html);
  const start = performance.now();
  let content = '';
  try {
    content = new Readability(document).parse()?.content ?? '';
  } catch {
    // Counted as nothing found.
  }
  const ms = performance.now() - start;
  return { text: content ? linesOf(parsePage(`<body>${content}</body>`).body) : '', ms };
}

/** Every `p` of the page: what little any reader must beat. */
export function readParagraphs(html: string): Found {
  const document = parsePage(html);
  const start = performance.now();
  const text = [...document.querySelectorAll('p')].map(linesOf).filter(Boolean).join('\n');
  return { text, ms: performance.now() - start };
}

const CACHE = 'node_modules/.cache/sachlage-bench';

/** The result of a reader that never changes, kept by page and version. */
export function cached(name: string, version: string, html: string, run: () => Found): Found {
  const file = `${CACHE}/${name}-${version}-${createHash('sha1').update(html).digest('hex')}.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Found;
  } catch {
    const found = run();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(found));
    return found;
  }
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parsePage } from '../../src/offline/parse-page';
import { read } from '../../src/walk/read';

/** What a reader made of a page: lines of text, empty for "no article". */
export interface Found {
  readonly text: string;
  /** The lines that are nothing but links. */
  readonly linked: readonly string[];
  readonly ms: number;
  readonly why?: string;
  /** The error of a reader that broke or was stopped; it found nothing then. */
  readonly failed?: string;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|DD|DETAILS|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TH|THEAD|TFOOT|TR|UL)$/;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|OBJECT)$/i;

/** The text of trees, one line a block, and which lines are nothing but links. */
function linesOf(roots: readonly Node[]): Pick<Found, 'text' | 'linked'> {
  const lines: { text: string; free: string }[] = [{ text: '', free: '' }];
  const walk = (node: Node, isLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/\s+/g, ' ');
      const line = lines.at(-1)!;
      line.text += text;
      if (!isLink) line.free += text;
    }
    if (node.nodeType !== 1 || SILENT.test((node as Element).tagName)) return;
    const tag = (node as Element).tagName.toUpperCase();
    if (BLOCK.test(tag)) lines.push({ text: '', free: '' });
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child, isLink || tag === 'A');
    if (BLOCK.test(tag)) lines.push({ text: '', free: '' });
  };
  for (const root of roots) {
    lines.push({ text: '', free: '' });
    walk(root, false);
  }
  const said = lines
    .map(({ text, free }) => ({ text: text.replace(/\s+/g, ' ').trim(), isLinked: !/[\p{L}\p{N}]/u.test(free) }))
    .filter(({ text }) => text !== '');
  return {
    text: said.map(({ text }) => text).join('\n'),
    linked: said.filter(({ isLinked }) => isLinked).map(({ text }) => text),
  };
}

const nothing = (ms: number, more: Partial<Found> = {}): Found => ({ text: '', linked: [], ms, ...more });

/** Our own reader: the body's blocks that are neither caption nor promotion. */
export function readOurs(html: string, url: string): Found {
  const document = parsePage(html);
  const reading = read(document, { url, now: () => performance.now() });
  if (!reading.found) return nothing(reading.ms.article, { why: reading.why });
  const judged = new Set(reading.judgement.verdicts.filter((v) => !v.spans).flatMap((v) => v.blocks));
  const blocks = reading.article.blocks.filter(
    (block) => block.zone === 'body' && block.kind !== 'caption' && !judged.has(block.id),
  );
  const isLinked = ({ text, links }: (typeof blocks)[number]) => {
    const free = links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    return !/[\p{L}\p{N}]/u.test(free);
  };
  return {
    text: blocks.map((block) => block.text).join('\n'),
    linked: blocks.filter(isLinked).flatMap((block) => block.text.split('\n')),
    ms: reading.ms.article,
  };
}

/** So long a peer may think about one page. */
const LIMIT_MS = 60_000;

/** Runs a peer on a fresh copy of the page. Whatever it throws, and where it does not end, it has found nothing. */
function readPeer(html: string, contentOf: (document: Document) => string): Found {
  const document = parsePage(html);
  const start = performance.now();
  const world = globalThis as { sachlagePeer?: () => string };
  world.sachlagePeer = () => contentOf(document);
  try {
    // A script's time limit stops what it calls as well, be it an endless loop or a runaway pattern.
    const content = runInThisContext('sachlagePeer()', { timeout: LIMIT_MS }) as string;
    const ms = performance.now() - start;
    return content ? { ...linesOf([parsePage(`<body>${content}</body>`).body]), ms } : nothing(ms);
  } catch (error) {
    return nothing(performance.now() - start, { failed: String(error).slice(0, 200) });
  } finally {
    delete world.sachlagePeer;
  }
}

/** Mozilla's Readability. */
export const readReadability = (html: string): Found =>
  readPeer(html, (document) => new Readability(document).parse()?.content ?? '');

/** Defuddle, by its part that works in place and fetches nothing. */
export const readDefuddle = (html: string, url: string): Found => {
  const { error, warn, log } = console;
  // It reports pages that it cannot read on the console.
  console.error = console.warn = console.log = () => {};
  try {
    return readPeer(html, (document) => new DefuddleClass(document, { url }).parse().content);
  } finally {
    Object.assign(console, { error, warn, log });
  }
};

/** Every `p` of the page: what little any reader must beat. */
export function readParagraphs(html: string): Found {
  const document = parsePage(html);
  const start = performance.now();
  const lines = linesOf([...document.querySelectorAll('p')]);
  return { ...lines, ms: performance.now() - start };
}

/** Changes where what is kept of a result does. */
const FORMAT = 2;
const CACHE = 'node_modules/.cache/sachlage-bench';

/** The result of a reader that never changes, kept by page and version. */
export function cached(name: string, version: string, html: string, run: () => Found): Found {
  const file = `${CACHE}/${name}-${version}-${FORMAT}-${createHash('sha1').update(html).digest('hex')}.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Found;
  } catch {
    const found = run();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(found));
    return found;
  }
}

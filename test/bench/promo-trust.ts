import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/offline/decode-html';
import { parsePage } from '../../src/offline/parse-page';
import { DEFAULTS, isCategoryOn } from '../../src/settings/settings';
import { SWITCHES } from '../../src/walk/categories';
import { read } from '../../src/walk/read';

/** The walk over real article pages: every folded block, to be looked at by eye. */
export async function benchTrust(folder: string, sample: number, skip: number): Promise<void> {
  const files = pagesUnder(folder);
  const step = Math.max(1, Math.floor(files.length / sample));
  let pages = 0;
  let blocks = 0;
  let folded = 0;
  let ms = 0;
  let most = 0;
  for (let i = skip; i < files.length; i += step) {
    const file = files[i]!;
    const bytes = readFileSync(file);
    const html = decodeHtml(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    const page = read(parsePage(html), { url: addressOf(file, html), now: () => performance.now() });
    pages++;
    if (!page.found) continue;
    ms += page.ms.promo;
    most = Math.max(most, page.ms.promo);
    blocks += page.article.blocks.filter(({ zone }) => zone === 'body').length;
    for (const verdict of page.judgement.verdicts) {
      const isOn = SWITCHES.some((s) => s.id === verdict.category && isCategoryOn(DEFAULTS, '', s));
      const own = page.article.blocks.filter(({ id }) => verdict.blocks.includes(id));
      if (isOn && !page.judgement.overCap) folded += own.filter(({ zone }) => zone === 'body').length;
      const text = verdict.spans
        ? verdict.spans.map((s) => own[0]!.text.slice(s.start, s.end)).join(' … ')
        : own.map((b) => b.text).join(' ¶ ');
      console.log(
        `${isOn ? 'ON  ' : 'soft'} ${own.some(({ zone }) => zone === 'body') ? 'body' : 'beside'} ${page.article.lang} ${verdict.category} ${verdict.score.toFixed(2)}${verdict.spans ? ' SPAN' : ''}${page.judgement.overCap ? ' OVERCAP' : ''} ${file.slice(folder.length + 1)}\n       ${text.replace(/\n/g, ' / ').slice(0, 420)}\n       ${verdict.reasons
          .map((r) => `${r.rule}${r.quote ? `=${r.quote.slice(0, 40)}` : ''}`)
          .join(', ')
          .slice(0, 300)}`,
      );
    }
  }
  console.log(
    `\n${pages} pages, ${blocks} body blocks, ${folded} folded by default, promo ${(ms / Math.max(1, pages)).toFixed(1)} ms a page, at most ${most.toFixed(0)} ms`,
  );
}

function pagesUnder(folder: string): string[] {
  const found: string[] = [];
  const queue = [folder];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) queue.push(path);
      else if (/\.html(\.gz)?$/.test(name)) found.push(path);
    }
  return found;
}

function addressOf(file: string, html: string): string {
  try {
    const { url } = JSON.parse(readFileSync(file.replace(/\.html(\.gz)?$/, '.json'), 'utf8')) as { url?: string };
    if (url) return url;
  } catch {
    // No sidecar: the canonical link says it.
  }
  return /<link[^>]+rel=["']?canonical["']?[^>]+href=["']([^"']+)/i.exec(html)?.[1] ?? 'https://page.example/';
}

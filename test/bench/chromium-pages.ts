import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build, type Rollup } from 'vite';
import { readPage } from '../../src/offline/analyse';
import { needBrowser } from '../../src/offline/browsers';

/** Every so many saved pages of the sets, that `count` remain. */
export function samplePages(corpus: string, sets: readonly string[], count: number): string[] {
  const all = sets.flatMap((set) => {
    const folder = join(corpus, 'articles', set);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html.gz'))
      .map((name) => join(folder, name));
  });
  return all.filter((_, index) => index % Math.max(1, Math.floor(all.length / count)) === 0).slice(0, count);
}

/**
 * Opens saved pages in a real Chromium, one after the other, each with a module of ours in it. The pages' own scripts
 * and resources are blocked; their inline styles hold. Each page is a site of its own, and so has a process of its own:
 * in one that has shown a page before, the engine still has the functions and patterns that it compiled there. A page
 * that is loaded again stays in its process.
 * @param entry the module, bundled for the page; what it is to say it leaves on `globalThis`
 */
export async function inChromium(
  files: readonly string[],
  entry: string,
  act: (page: Page, file: string, html: string) => Promise<void>,
): Promise<void> {
  const script = await bundle(entry);
  let html = '';
  const server = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      // A page of its own process has a clock of 5 microseconds; else it is of 100, a tenth of what is measured.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({
    executablePath: needBrowser('chrome'),
    headless: true,
    pipe: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
    for (const [index, file] of files.entries()) {
      html = await readPage(file);
      await page.goto(`http://page-${index}.localhost:${port}/`, { waitUntil: 'domcontentloaded' });
      await act(page, file, html);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'chrome116',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  return output!.output[0].code;
}

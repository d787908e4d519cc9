import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { GROWN_PAGES } from './grown-pages';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Several pieces a block, so that a paragraph is cut in two as a slow network cuts it. */
const CHUNK_CHARACTERS = 700;

export interface Site {
  /** "http://127.0.0.1:PORT", without a slash at the end. */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine alone, uncached; beside its files the grown pages (`/huge.html`, `/deep.html`,
 * `/nodes.html`).
 * `?chunks=30` sends a page in pieces, 30 ms apart; `?status=404` answers with that status.
 */
export async function serveFolder(folder: string, port = 0): Promise<Site> {
  const root = resolve(folder);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(url.pathname + url.search);
    answer(root, url, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, url: URL, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(url.pathname);
  const status = Number(url.searchParams.get('status') ?? 200);
  const delay = url.searchParams.get('chunks');
  const headers = { 'cache-control': 'no-store' };
  // Asked for by every browser of itself; answered without a fuss, so that no console speaks of it.
  if (path === '/favicon.ico') return void response.writeHead(204, headers).end();
  const grow = GROWN_PAGES[path];
  if (grow) return void response.writeHead(status, { ...headers, 'content-type': TYPES['.html'] }).end(grow());
  const file = join(root, normalize(path === '/' ? '/home.html' : path));
  const isFile = file.startsWith(root + sep) && ((await stat(file).catch(() => null))?.isFile() ?? false);
  if (!isFile)
    return void response
      .writeHead(404, { ...headers, 'content-type': 'text/html; charset=utf-8' })
      .end('<!doctype html><html lang="en"><title>Not found</title><p>There is no such page.</p></html>');
  response.writeHead(status, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  const stream = createReadStream(file, {
    encoding: 'utf8',
    ...(delay === null ? {} : { highWaterMark: CHUNK_CHARACTERS }),
  });
  for await (const piece of stream) {
    response.write(piece);
    if (delay !== null) await wait(Number(delay));
  }
  response.end();
}

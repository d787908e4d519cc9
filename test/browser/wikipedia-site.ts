import { spawnSync } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from '../../src/offline/browsers';
import type { Site } from '../../src/offline/serve';
import { answerAsWiki } from '../unit/wiki-stand-in';

/** What can go wrong. `busy`: too many requests, as long as it lasts. */
export type Trouble =
  | 'busy for long'
  | 'busy for a moment'
  | 'error'
  | 'silent'
  | 'huge'
  | 'broken'
  | 'mark-up'
  | 'cut off';

export interface WikiRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Wikipedia and Wikidata on this machine: hosts are the first part of the path. */
export interface WikipediaSite extends Site {
  /** All that came in, questions of the browser whether it may ask included. */
  readonly requests: readonly WikiRequest[];
  /** What goes wrong from now on; null for nothing. */
  trouble: Trouble | null;
  /** Forgets what came in. */
  forget(): void;
}

/** Serves the stand-in as Wikimedia does, to pages of any origin. Called `localhost`, it is not the site of the test pages. */
export async function serveWikipedia(): Promise<WikipediaSite> {
  const requests: WikiRequest[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, headers });
    const open = {
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'MediaWiki-API-Error, Retry-After, X-Database-Lag',
    };
    if (method === 'OPTIONS')
      return void response.writeHead(204, { ...open, 'access-control-allow-headers': 'api-user-agent' }).end();
    const { status, headers: own, body } = answerAsWiki(url);
    const send = (code: number, text: string, more: Readonly<Record<string, string>> = {}) =>
      void response.writeHead(code, { ...own, ...open, ...more }).end(text);
    switch (site.trouble) {
      case 'busy for long':
        return send(429, '', { 'retry-after': '600' });
      case 'busy for a moment':
        site.trouble = null;
        return send(429, '', { 'retry-after': '1' });
      case 'error':
        return send(500, 'upstream connect error');
      case 'silent':
        return undefined;
      case 'huge':
        return send(200, JSON.stringify({ query: { pages: [{ title: 'x'.repeat(2_000_000) }] } }));
      case 'broken':
        return send(200, body.slice(0, -9));
      case 'cut off':
        return void request.socket.destroy();
      case 'mark-up':
        return send(
          200,
          body.replaceAll('ferry company', '<img src=x onerror=\\"document.title=1\\"><b>ferry</b> company'),
        );
      default:
        return send(status, body);
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site: WikipediaSite = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    asked: [],
    trouble: null,
    forget: () => void requests.splice(0),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return site;
}

/**
 * Builds the extension so that it asks a site in place of Wikimedia; nothing else differs from what is shipped.
 * @returns the folder
 */
export function buildFor(name: BrowserName, site: Site): string {
  const dir = `node_modules/.cache/sachlage/look-up-${name}`;
  const { status, stderr } = spawnSync(
    'npx',
    ['--no-install', 'vite', 'build', '--mode', name, '--outDir', dir, '--logLevel', 'error'],
    { env: { ...process.env, SACHLAGE_WIKIMEDIA_AT: site.origin }, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`no build for ${name}: ${String(stderr)}`);
  return dir;
}

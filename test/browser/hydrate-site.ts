import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build, type Rolldown } from 'vite';
import type { Site } from '../../src/offline/serve';

export const FRAMEWORKS = ['react18', 'react19', 'vue3'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** When the framework's script is asked for: by the page itself, which is not loaded before, or after it has loaded. */
export const TIMES = ['in the page', 'after load'] as const;
export type Time = (typeof TIMES)[number];

/** Pages that a framework rendered on the server and makes its own in the browser. */
export interface HydratingSite extends Site {
  address(framework: Framework, time: Time): string;
  /** What the server rendered into `#root`. */
  html(framework: Framework): string;
  /** Lets the scripts go that were asked for: until then every one of them is on its way. */
  release(): void;
}

/** What the server and the build make of each framework's page; the same for every browser. */
async function makePages(): Promise<{ bodies: Map<string, string>; rendered: Map<Framework, string> }> {
  const bodies = new Map<string, string>();
  const rendered = new Map<Framework, string>();
  for (const framework of FRAMEWORKS) {
    const { render } = (await import(`../pages/hydrate/${framework}/server.js`)) as {
      readonly render: () => string | Promise<string>;
    };
    const html = await render();
    rendered.set(framework, html);
    for (const time of TIMES) bodies.set(pathOf(framework, time), page(html, framework, time));
    bodies.set(`/${framework}/client.js`, await bundle(framework));
  }
  return { bodies, rendered };
}
let made: ReturnType<typeof makePages> | undefined;

/** Builds and serves `test/pages/hydrate`. */
export async function serveHydrating(): Promise<HydratingSite> {
  const { bodies, rendered } = await (made ??= makePages());
  const asked: string[] = [];
  let held: (() => void)[] = [];
  const answer = (path: string, response: ServerResponse) => {
    const isScript = path.endsWith('.js');
    const body = bodies.get(path);
    const type = isScript ? 'text/javascript' : 'text/html';
    const status = body === undefined ? 204 : 200;
    const send = () =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body);
    if (isScript) held.push(send);
    else send();
  };
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    answer(url.replace(/\?.*/, ''), response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    address: (framework, time) => origin + pathOf(framework, time),
    html: (framework) => rendered.get(framework)!,
    release() {
      for (const send of held) send();
      held = [];
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const pathOf = (framework: Framework, time: Time) => `/${framework}/${time.replaceAll(' ', '-')}.html`;

/** As sites deliver it: for production, in one file. */
async function bundle(framework: Framework): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rollupOptions: { input: `test/pages/hydrate/${framework}/client.js` } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

function page(html: string, framework: Framework, time: Time): string {
  // An address of its own: a browser asks for the same one time after time.
  const client = `/${framework}/client.js?${pathOf(framework, time)}`;
  const script =
    time === 'in the page'
      ? `<script type="module" src="${client}"></script>`
      : `<script>addEventListener('load', () => setTimeout(() => import('${client}')))</script>`;
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Zwei Brücken, ein Bauherr | Marktkurier</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Marktkurier">
<meta property="article:published_time" content="2025-06-12T10:00:00+02:00">
</head><body><header><a href="/home">Marktkurier</a></header><main id="root">${html}</main>${script}</body></html>`;
}

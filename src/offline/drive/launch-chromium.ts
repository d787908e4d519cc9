import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, TargetType, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { OPEN_PANEL, WINDOW, type ClosedRoot, type Driven, type LaunchOptions, type Surface } from './driven';
import { pageSurface } from './surface-of';
import { waitUntil } from './wait-until';

const PATIENCE = 15_000;

/** Starts Chromium (or Chrome, Edge, Brave) with the extension, over a pipe, without the network. */
export async function launchChromium({
  dir,
  executablePath,
  headless,
  dark,
  online,
  lang = 'en',
  scale = 1,
}: LaunchOptions): Promise<Driven> {
  const folder = await mkdtemp(join(tmpdir(), 'sachlage-chromium-'));
  const netLog = join(folder, 'net-log.json');
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [resolve(dir)],
    defaultViewport: null,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // On Linux the variable alone sets the language of the interface.
    env: { ...process.env, LANGUAGE: lang },
    args: [
      `--lang=${lang}`,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      `--force-device-scale-factor=${scale}`,
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--log-net-log=${netLog}`]),
      ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      // As root Chromium does not start with its sandbox; as anyone else it shall have it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const errors: string[] = [];
  const requested = new Set<string>();
  const sessions = new Map<Target, CDPSession>();
  const watch = async (target: Target) => {
    if (!isWatched(target)) return;
    const session = await target.createCDPSession().catch(() => null); // gone before we got there
    if (!session) return;
    sessions.set(target, session);
    await watchTarget(target.url(), session, errors, requested);
  };
  for (const target of browser.targets()) void watch(target);
  browser.on('targetcreated', watch);

  const extension = await waitUntil(
    async () => [...(await browser.extensions()).values()][0],
    PATIENCE,
    `an extension from ${dir}`,
  );
  const base = `chrome-extension://${extension.id}/`;
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const worker = (target: Target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(base);
  await browser.waitForTarget(worker, { timeout: PATIENCE });

  const openAt = async (path: string, title: string, open: () => Promise<unknown>): Promise<Surface> => {
    const isIt = (target: Target) => target.url().startsWith(base + path);
    const before = new Set(browser.targets().filter(isIt));
    await open();
    const target = await browser.waitForTarget((each) => isIt(each) && !before.has(each), { timeout: PATIENCE });
    const surface = pageSurface(await target.asPage(), title);
    await surface.waitFor((window) => window.document.readyState === 'complete');
    return surface;
  };
  const openPopup = async (page: Page) => {
    await page.bringToFront();
    return openAt(manifest.action.default_popup, 'popup', () => page.triggerExtensionAction(extension));
  };
  const go = async (page: Page, url: string) => {
    await page.goto(url, { timeout: 60_000 });
  };
  return {
    name: 'chrome',
    base,
    errors,
    requests: async () => {
      for (const url of await requestsOf(netLog)) requested.add(url);
      return [...requested];
    },
    go,
    reload: async (page) => {
      await page.reload({ timeout: 60_000 });
    },
    openPage: async (url) => {
      const page = await firstBlank(browser);
      await page.bringToFront();
      await go(page, url);
      return page;
    },
    openPopup,
    openPanel: async (page, button = OPEN_PANEL) => {
      const popup = await openPopup(page);
      const panel = await openAt(manifest.side_panel.default_path, 'side panel', () => popup.click(button));
      await popup.close().catch(() => {}); // most popups have closed themselves
      return panel;
    },
    openInTab: async (path) => {
      const page = await browser.newPage();
      await page.goto(base + path);
      return pageSurface(page, path);
    },
    closedRoot,
    stopBackground: async () => {
      const target = browser.targets().find(worker);
      if (!target) return;
      // A debugger keeps a worker alive, ours too.
      await sessions.get(target)?.detach();
      await (await target.worker())?.close();
      await waitUntil(async () => !browser.targets().includes(target), PATIENCE, 'the end of the service worker');
    },
    handOver: async () => {
      // On macOS the program outlives its last window.
      browser.on('targetdestroyed', async () => {
        if (browser.connected && (await browser.pages()).length === 0) await browser.close();
      });
      await new Promise<void>((done) => browser.once('disconnected', () => done()));
    },
    close: async () => {
      await browser.close();
      for (const url of await requestsOf(netLog)) requested.add(url);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The tab that every Chromium opens with, while it is unused; else a new one. */
async function firstBlank(browser: Browser): Promise<Page> {
  const pages = await browser.pages();
  return pages.find((page) => page.url() === 'about:blank') ?? (await browser.newPage());
}

/** Chromium has pages and workers of its own; those are not ours to judge. */
function isWatched(target: Target): boolean {
  return !/^(chrome|devtools|chrome-untrusted):/.test(target.url());
}

async function watchTarget(url: string, session: CDPSession, errors: string[], requested: Set<string>): Promise<void> {
  const tell = (what: string) => errors.push(`${url}: ${what}`);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    tell(`uncaught ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert')
      tell(`console.${type} ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    // A page's own picture that is missing is no error of ours; requests are watched apart.
    if (entry.level === 'error' && entry.source !== 'network') tell(`${entry.source}: ${entry.text}`);
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (/^(https?|wss?):/.test(request.url)) requested.add(request.url);
  });
  await Promise.all(
    ['Runtime.enable', 'Log.enable', 'Network.enable'].map((each) =>
      session.send(each as 'Log.enable').catch(() => {}),
    ),
  );
}

/**
 * What Chromium's own log of the network holds that a page, an extension or a worker asked for. It sees what starts
 * before a debugger is attached. The file may still be written to: it has one event a line.
 */
async function requestsOf(netLog: string): Promise<string[]> {
  const log = await readFile(netLog, 'utf8').catch(() => '');
  const urls: string[] = [];
  for (const [, json] of log.matchAll(/"params":(\{"initiator":.*?\})(?:,"phase"|,"source")/g)) {
    try {
      const { initiator, url } = JSON.parse(json!);
      if (initiator !== 'not an origin' && /^(https?|wss?):/.test(url)) urls.push(url);
    } catch {
      // the line is not whole yet
    }
  }
  return urls;
}

async function closedRoot(page: Page, host: string): Promise<ClosedRoot | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (!nodeId) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.find((each) => each.shadowRootType !== 'user-agent');
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const evaluate: ClosedRoot['evaluate'] = async (run, ...args) => {
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (args) { return (${String(run)})(this, ...args); }`,
      arguments: [{ value: args }],
      returnByValue: true,
      awaitPromise: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    evaluate,
    click: async (selector) => {
      const { x, y } = await evaluate((inside, at) => {
        const element = inside.querySelector(at)!;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
      await page.mouse.click(x, y);
    },
  };
}

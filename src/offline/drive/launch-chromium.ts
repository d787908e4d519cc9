import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, TargetType, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { GREETING, OPEN_PANEL, WINDOW, type Driven, type LaunchOptions, type Surface } from './driven';
import { closedRootChromium } from './closed-root-chromium';
import { SENSES } from './senses-chromium';
import { requestsLogged } from './requests-logged';
import { pageSurface } from './surface-of';
import { waitUntil } from './wait-until';

const PATIENCE = 15_000;
/** Milliseconds in which a worker that is awake has answered. */
const ANSWERS_WITHIN = 3_000;

/** Starts Chromium (or Chrome, Edge, Brave) with the extension, over a pipe, without the network. */
export async function launchChromium(options: LaunchOptions): Promise<Driven> {
  const { dir, executablePath, headless } = options;
  const folder = await mkdtemp(join(tmpdir(), 'sachlage-chromium-'));
  const netLog = join(folder, 'net-log.json');
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    enableExtensions: [resolve(dir)],
    defaultViewport: null,
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    // On Linux the variable alone sets the language of the interface.
    env: headless ? { ...process.env, LANGUAGE: options.lang ?? 'en' } : process.env,
    args: argumentsFor(options, netLog),
  });
  const errors: string[] = [];
  const requested = new Set<string>();
  const sessions = new Map<Target, CDPSession>();
  const watch = async (target: Target) => {
    if (!isWatched(target)) return;
    const session = await target.createCDPSession().catch(() => null); // gone before we got there
    if (!session) return;
    sessions.set(target, session);
    await watchTarget(target, session, errors, requested);
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

  const isGreeting = (target: Target) => target.url() === base + GREETING;
  // A page that opens of itself would come in front of another, whenever it comes.
  if (!options.keepGreeting && existsSync(join(dir, GREETING)))
    await (await (await browser.waitForTarget(isGreeting, { timeout: PATIENCE })).asPage()).close();

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
  /** Runs a function in the service worker, awake or asleep; it is given its `chrome`. */
  const inWorker = async <A extends readonly unknown[]>(
    page: Page,
    run: (chrome: Chrome, ...args: A) => Promise<void>,
    ...args: A
  ) => {
    const code = `(${String(run)})(chrome, ...${JSON.stringify(args)})`;
    let failure = 'none is there';
    await waitUntil(
      async () => {
        await wakeWorker(page, base);
        // One that was stopped stays in the list for a moment, and the next one may not be there yet.
        for (const target of browser.targets().filter(worker).toReversed()) {
          failure = await failureIn(target, code);
          if (!failure) return true;
        }
        return false;
      },
      PATIENCE,
      async () => `a service worker that answers: ${failure}`,
    );
  };
  return {
    name: 'chrome',
    base,
    errors,
    requests: async () => {
      for (const url of await requestsLogged(netLog)) requested.add(url);
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
    greeting: async () => {
      const target = await browser.waitForTarget(isGreeting, { timeout: PATIENCE });
      return pageSurface(await target.asPage(), GREETING);
    },
    closedRoot: closedRootChromium,
    ...SENSES,
    press: async (page, command) => {
      await page.bringToFront();
      await inWorker(
        page,
        async (chrome, name) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          (chrome.commands.onCommand as unknown as Dispatched).dispatch(name, tab);
        },
        command,
      );
    },
    choose: async (page, entry, selection) => {
      await page.bringToFront();
      await inWorker(
        page,
        async (chrome, menuItemId, selectionText) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const click = { menuItemId, frameId: 0, ...(selectionText ? { selectionText } : {}) };
          (chrome.contextMenus.onClicked as unknown as Dispatched).dispatch(click, tab);
        },
        entry,
        selection,
      );
    },
    // It has nothing to ask for.
    answerPrompt: async () => {},
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
      for (const url of await requestsLogged(netLog)) requested.add(url);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Chrome = typeof chrome;
/** Chromium's events can be told that they happened. */
interface Dispatched {
  dispatch(...args: unknown[]): void;
}

/** A worker that sleeps stays a target, and answers nothing until it is woken. */
async function wakeWorker(page: Page, scopeURL: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    await session.send('ServiceWorker.enable');
    await Promise.race([session.send('ServiceWorker.startWorker', { scopeURL }), wait(ANSWERS_WITHIN)]);
  } catch {
    // It may be on its way already; whether it answers is asked next.
  } finally {
    await session.detach().catch(() => {});
  }
}

/**
 * Runs code in a worker, in a session of its own: those from before it slept point at a realm that is gone.
 * @returns what went wrong, or an empty text
 */
async function failureIn(target: Target, expression: string): Promise<string> {
  const session = await target.createCDPSession().catch(() => null);
  if (!session) return 'it is gone';
  const asked = session
    .send('Runtime.evaluate', { expression, awaitPromise: true })
    .then(({ exceptionDetails }) => exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? '', String);
  const failure = await Promise.race([asked, wait(ANSWERS_WITHIN, 'no answer')]);
  await session.detach().catch(() => {});
  return failure;
}

function argumentsFor({ headless, dark, online, lang, scale }: LaunchOptions, netLog: string): string[] {
  return [
    `--window-size=${WINDOW.width},${WINDOW.height}`,
    '--no-first-run',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(headless ? ['--disable-gpu', `--lang=${lang ?? 'en'}`, `--force-device-scale-factor=${scale ?? 1}`] : []),
    ...(online
      ? []
      : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost', `--log-net-log=${netLog}`]),
    ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    // As root Chromium does not start with its sandbox; as anyone else it shall have it.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
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

async function watchTarget(
  target: Target,
  session: CDPSession,
  errors: string[],
  requested: Set<string>,
): Promise<void> {
  const tell = (what: string) => errors.push(`${target.url()}: ${what}`);
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
  // puppeteer lets every worker wait at its start for a debugger, and lets go of it the first time only.
  session.on('Inspector.targetReloadedAfterCrash', () => {
    void session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  });
  await Promise.all(
    ['Runtime.enable', 'Log.enable', 'Network.enable', 'Inspector.enable'].map((each) =>
      session.send(each as 'Log.enable').catch(() => {}),
    ),
  );
}

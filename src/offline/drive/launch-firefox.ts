import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { launch, type Page } from 'puppeteer-core';
import { GREETING, OPEN_PANEL, WINDOW, type Driven, type LaunchOptions, type Surface } from './driven';
import {
  chooseEntry,
  clickInView,
  drawView,
  findInFront,
  hidePopup,
  hideSidebar,
  hideTab,
  isPromptShown,
  isNoPopupShown,
  isSidebarShown,
  pressKey,
  pressPrompt,
  requestsSoFar,
  seeOn,
  showPopup,
  speakFront,
  terminateBackground,
  watchRequests,
} from './firefox-window';
import { closedRootFirefox } from './closed-root-firefox';
import type { Remote, Send } from './bidi';
import { surfaceOf } from './surface-of';
import { waitUntil } from './wait-until';

const PATIENCE = 15_000;
/** The address of the extension's pages; fixed, so that we can open them. */
const UUID = '5ac41a9e-0000-4000-8000-000000000001';
const BASE = `moz-extension://${UUID}/`;
/** Width of the sidebar as a reader sets it; the browser's own default is 252. */
const SIDEBAR_WIDTH = 360;

/** Nothing but this machine is reached: all else goes to a proxy that is not there. */
const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
};

/** An extension that was loaded for a while is uninstalled with the end, and its storage with it. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/**
 * Starts Firefox with the extension, over WebDriver BiDi, without the network. Sidebar and popup are no pages to BiDi:
 * they are read from a file of the extension that is open in a tab behind, and clicked from the browser's own window.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Driven> {
  const { dir, executablePath, headless, dark, online } = options;
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(WINDOW.width), MOZ_HEADLESS_HEIGHT: String(WINDOW.height) },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'devtools.console.stdout.content': true,
      'browser.dom.window.dump.enabled': true,
      ...(options.profile ? KEEPING : {}),
      ...(online ? {} : OFFLINE),
      ...(dark === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
    },
  });
  const errors: string[] = [];
  watchOutput(browser.process()!, errors);

  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  const send: Send = async (method, params) => (await connection.send(method, params)).result;
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const chromeWindow = contexts[0]!.context;
  /** Runs a function in the browser's own window; arguments and result are JSON. */
  const inChrome = async <A extends readonly unknown[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> => {
    const expression = `(async () => JSON.stringify(await (${String(run)})(...${JSON.stringify(args)})))()`;
    return parse(await evaluateIn(send, chromeWindow, expression));
  };
  // The tab that Firefox opens with. Tests leave it alone: a window whose last tab is closed is gone.
  let unused = headless ? undefined : (await browser.pages())[0];
  // page.goto never resolves where Firefox lets us into its own window.
  const go = (context: string, url: string) => send('browsingContext.navigate', { context, url, wait: 'complete' });
  await inChrome(watchRequests);
  await browser.installExtension(resolve(dir));
  const greeting = () =>
    waitUntil(
      async () => {
        const { contexts } = await send<{ contexts: { context: string; url: string }[] }>(
          'browsingContext.getTree',
          {},
        );
        return contexts.find(({ url }) => url === BASE + GREETING)?.context;
      },
      PATIENCE,
      'the page that greets',
    );
  // A page that opens of itself would come in front of another, whenever it comes.
  if (!options.keepGreeting && existsSync(join(dir, GREETING)))
    await send('browsingContext.close', { context: await greeting() });
  const hub = await send<{ context: string }>('browsingContext.create', { type: 'tab', background: true });
  await go(hub.context, `${BASE}manifest.json`);
  await inChrome(hideTab, `${BASE}manifest.json`);

  const view = async (type: 'popup' | 'sidebar', path: string): Promise<Surface> => {
    const run = (expression: string) =>
      evaluateIn(
        send,
        hub.context,
        `(async () => {
          const window = browser.extension.getViews({ type: '${type}' })[0];
          if (!window) throw new Error('the ${type} is closed');
          return JSON.stringify(await ${expression});
        })()`,
      );
    const surface = surfaceOf({
      title: type,
      run,
      clickAt: (x, y) => inChrome(clickInView, BASE + path, x, y),
      picture: () => inChrome(drawView, BASE + path),
      close: () => inChrome(type === 'popup' ? hidePopup : hideSidebar),
    });
    await surface.waitFor(
      (window) => window.document.readyState === 'complete' && window.location.href !== 'about:blank',
    );
    return surface;
  };
  const tabSurface = (page: Page, title: string): Surface =>
    surfaceOf({
      title,
      run: (expression) => evaluateIn(send, contextOf(page), `(async () => JSON.stringify(await ${expression}))()`),
      clickAt: (x, y) => page.mouse.click(x, y),
      picture: () => page.screenshot({ encoding: 'base64' }),
      close: () => page.close(),
    });
  const openPopup = async (page: Page) => {
    await send('browsingContext.activate', { context: contextOf(page) });
    await inChrome(hidePopup);
    await waitUntil(() => inChrome(isNoPopupShown), PATIENCE, 'the end of the popup before');
    await inChrome(showPopup, id);
    return view('popup', manifest.action.default_popup);
  };
  return {
    name: 'firefox',
    base: BASE,
    errors,
    requests: () => inChrome(requestsSoFar),
    go: async (page, url) => {
      await go(contextOf(page), url);
    },
    reload: async (page) => {
      await send('browsingContext.reload', { context: contextOf(page), wait: 'complete' });
    },
    openPage: async (url) => {
      const page = unused ?? (await browser.newPage());
      unused = undefined;
      await send('browsingContext.activate', { context: contextOf(page) });
      await go(contextOf(page), url);
      return page;
    },
    openPopup,
    openPanel: async (page, button = OPEN_PANEL) => {
      const popup = await openPopup(page);
      await popup.click(button);
      await waitUntil(
        () => inChrome(isSidebarShown, SIDEBAR_WIDTH),
        PATIENCE,
        'the sidebar after a click in the popup',
      );
      const panel = await view('sidebar', manifest.sidebar_action.default_panel);
      await popup.close();
      return panel;
    },
    openInTab: async (path) => {
      const page = await browser.newPage();
      await go(contextOf(page), BASE + path);
      return tabSurface(page, path);
    },
    greeting: async () => {
      const context = await greeting();
      const pages = await browser.pages();
      return tabSurface(
        pages.find((page) => contextOf(page) === context)!,
        GREETING,
      );
    },
    closedRoot: (page, host) => closedRootFirefox(send, page, contextOf(page), host),
    find: (_, text) => inChrome(findInFront, text),
    seeOn: (_, medium) => inChrome(seeOn, medium),
    spoken: () => inChrome(speakFront),
    press: async (page, command) => {
      await send('browsingContext.activate', { context: contextOf(page) });
      const key: string | undefined = manifest.commands[command]?.suggested_key?.default;
      if (!key) throw new Error(`no key is suggested for ${command}`);
      await inChrome(pressKey, key.at(-1)!);
    },
    choose: async (page, entry, selection) => {
      await send('browsingContext.activate', { context: contextOf(page) });
      await inChrome(chooseEntry, id, entry, selection ?? null);
    },
    answerPrompt: async (isAllowed) => {
      await waitUntil(() => inChrome(isPromptShown), PATIENCE, 'a question of Firefox');
      // What is pressed in its first moments does not count.
      const isGone = async () => {
        await inChrome(pressPrompt, isAllowed);
        return !(await inChrome(isPromptShown));
      };
      await waitUntil(isGone, PATIENCE, 'an end of the question of Firefox');
    },
    stopBackground: () => inChrome(terminateBackground, id),
    handOver: async () => {
      await send('browsingContext.close', { context: hub.context });
      await new Promise<void>((done) => browser.once('disconnected', () => done()));
    },
    close: () => browser.close(),
  };
}

/** Errors in Firefox's output: uncaught ones with their address, `console.error` of pages and extension without. */
const OF_OURS = /^JavaScript error: (moz-extension|https?):|^console\.(error|assert):/;
/** What Firefox says of its own files, or with a name before it: "console.error: RSLoader: ...". */
const OF_FIREFOX = /(chrome|resource):\/\/|^console\.error: [A-Za-z][\w.-]*: /;

/** Puppeteer keeps BiDi's name of a tab as the id of its frame. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function evaluateIn(send: Send, context: string, expression: string): Promise<string | undefined> {
  const answer = await send<
    { type: 'success'; result: Remote } | { type: 'exception'; exceptionDetails: { text: string } }
  >('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value as string | undefined;
}

function parse(json: string | undefined) {
  return json === undefined ? undefined : JSON.parse(json);
}

/** Notes the errors of every process: they come out where Firefox was started. */
function watchOutput(child: ChildProcess, errors: string[]): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.on('data', (piece: Buffer) => {
      const lines = (rest + piece.toString()).split('\n');
      rest = lines.pop() ?? '';
      errors.push(...lines.filter((line) => OF_OURS.test(line) && !OF_FIREFOX.test(line)));
    });
  }
}

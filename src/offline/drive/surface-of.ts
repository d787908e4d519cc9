import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { InWindow, Surface } from './driven';
import { waitUntil } from './wait-until';

/** How long a document of the extension may take to show what a test waits for; 2 slow cores included. */
const PATIENCE = 10_000;

/** A side panel that is still sliding in loses a click now and then: one that never arrived is made again. */
const ATTEMPTS = 3;
/** Milliseconds after which a click has not arrived. */
const LOST_AFTER = 2_000;

type Listening = Window & { sachlageHeardClick?: boolean };

/** The parts of a surface that a browser does its own way. */
export interface SurfaceParts {
  readonly title: string;
  /** Gives the JSON of what an expression in the document's realm gives; `window` is the document's window in it. */
  readonly run: (expression: string) => Promise<string | undefined>;
  /** A mouse click at a place of the document's viewport. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** A PNG in base64. */
  readonly picture: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Makes a surface of its parts. */
export function surfaceOf({ title, run, clickAt, picture, close }: SurfaceParts): Surface {
  const evaluate: Surface['evaluate'] = async (task, ...args) => {
    const list = args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ');
    const json = await run(`(${String(task)})(${['window', list].filter(Boolean).join(', ')})`);
    return json === undefined ? undefined : JSON.parse(json);
  };
  const text = (selector = 'body') =>
    evaluate((window, at) => window.document.querySelector<HTMLElement>(at)?.innerText ?? '', selector);
  const waitFor = async (what: string | InWindow<[], unknown>, milliseconds = PATIENCE) => {
    const ask = () =>
      typeof what === 'string'
        ? evaluate((window, selector) => window.document.querySelector(selector) !== null, what)
        : evaluate(what);
    await waitUntil(
      async () => Boolean(await ask().catch(() => false)),
      milliseconds,
      async () => `${String(what)} in the ${title}, which shows: ${await text().catch(String)}`,
    );
  };
  /** Whether the element got the click; where the click closed the document, as in a popup, it did. */
  const hasHeardClick = () => {
    const ask = () => evaluate((window) => (window as Listening).sachlageHeardClick !== false).catch(() => true);
    return waitUntil(ask, LOST_AFTER, 'a click').catch(() => false);
  };
  return {
    evaluate,
    text,
    waitFor,
    click: async (selector) => {
      await waitFor(selector);
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const { x, y } = await evaluate(async (window, at) => {
          const element = window.document.querySelector(at)!;
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
          const middle = () => {
            const box = element.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          };
          // A document that is still being laid out, or slides in, moves what was measured.
          let now = middle();
          for (let look = 0; look < 20; look++) {
            await new Promise((done) => window.setTimeout(done, 30));
            const before = now;
            now = middle();
            if (now.x === before.x && now.y === before.y) break;
          }
          const heard = window as Listening;
          heard.sachlageHeardClick = false;
          const hear = (event: Event) => {
            if (!event.composedPath().includes(element)) return;
            heard.sachlageHeardClick = true;
            window.removeEventListener('click', hear, true);
          };
          window.addEventListener('click', hear, true);
          return now;
        }, selector);
        await clickAt(x, y);
        if (await hasHeardClick()) return;
      }
      throw new Error(`no click arrived at ${selector} in the ${title}`);
    },
    picture,
    screenshot: async (path) => writeFile(path, Buffer.from(await picture(), 'base64')),
    close,
  };
}

/** A surface on a page that puppeteer knows as one. */
export function pageSurface(page: Page, title: string): Surface {
  return surfaceOf({
    title,
    run: (expression) => page.evaluate(`(async () => JSON.stringify(await ${expression}))()`) as Promise<string>,
    clickAt: (x, y) => page.mouse.click(x, y),
    picture: () => page.screenshot({ encoding: 'base64' }),
    close: () => page.close(),
  });
}

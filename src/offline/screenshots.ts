import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { DEFAULTS, type Settings } from '../settings/settings';
import { toStored } from '../settings/stored';
import { launch } from './drive/launch';
import { waitUntil } from './drive/wait-until';
import { isPanelFilled } from './is-panel-filled';
import { serveFolder } from './serve';

const FOLDER = 'test/screenshots';

/** Taken twice as fine as it is shown, for sharp text. */
const FINE = 2;
/** The size of a picture in the Chrome Web Store and on addons.mozilla.org, in pixels. */
const STORE = { width: 1280, height: 800 };

const PATIENCE = 15_000;

type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/**
 * The command `npm run screenshots`: pictures for README and stores, of the real extension on our sample page, as Chromium
 * shows them.
 */
async function takeAll(dark: boolean): Promise<void> {
  const site = await serveFolder('test/pages');
  const driven = await launch('chrome', { dir: 'dist/chrome', headless: true, lang: 'de', dark, scale: FINE });
  const easel = createEasel(dark);
  try {
    const page = await driven.openPage(`${site.origin}/sample.html`);
    const browser = page.browser();
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const panel = await driven.openPanel(page);
    await panel.waitFor(isPanelFilled, 4 * PATIENCE);
    await panel.waitFor('#aside');
    // The first pitch is below the lead and the picture: bring it into view.
    await page.evaluate(() => document.querySelector('h1')?.scrollIntoView());
    await page.mouse.move(0, 0);
    await easel.sideBySide(browser, 'screenshot', [await pictureOf(page), await panel.picture()], null);

    const panelWidth = await panel.evaluate((window) => window.innerWidth);
    await page.setViewport({ width: STORE.width - panelWidth - 1, height: STORE.height, deviceScaleFactor: FINE });
    const withPanel = async (name: string, section: string) => {
      await page.bringToFront();
      // It followed the tab that the picture before was made in.
      await panel.waitFor(section, PATIENCE);
      await panel.evaluate((window, at) => window.document.querySelector(at)!.scrollIntoView(), section);
      await foldInSight(page);
      await easel.sideBySide(browser, name, [await pictureOf(page), await panel.picture()], STORE);
    };
    await withPanel('store-facts', '.head');
    await withPanel('store-terms', '#glossary');
    await withPanel('store-set-aside', '#aside');
    await panel.close();

    const whole = { ...STORE, deviceScaleFactor: FINE };
    await page.setViewport(whole);
    await foldInSight(page);
    const behind = await pictureOf(page);
    const popup = await driven.openPopup(page);
    await popup.waitFor('.category');
    const target = await browser.waitForTarget((each) => each.url().endsWith('/src/popup/index.html'));
    const popupPage = await target.asPage();
    // A browser without a screen gives it a window that is too small.
    const clip = await popupPage.evaluate(() => {
      const { offsetWidth: width, scrollHeight: height } = document.body;
      return { x: 0, y: 0, width, height };
    });
    const ofPopup = await popupPage.screenshot({ encoding: 'base64', clip, captureBeyondViewport: true });
    await easel.onTop(browser, 'store-popup', behind, ofPopup);
    // It may have closed by itself when another tab came in front.
    await popup.close().catch(() => {});

    const control = await driven.openInTab('src/popup/index.html');
    const set = async (settings: Partial<Settings>) => {
      await control.evaluate(
        (window, stored) =>
          (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings: stored }),
        toStored({ ...DEFAULTS, ...settings }),
      );
      await page.bringToFront();
    };
    await set({ looks: { 'analysis-teaser': 'dim', 'broker-leverage': 'dim' } });
    await page.waitForSelector('[data-sachlage-fold="dim"]');
    await foldInSight(page);
    await easel.sideBySide(browser, 'store-dimmed', [await pictureOf(page)], STORE);

    await set({ textCards: true });
    const { x, y, width, height } = await nameInSight(page);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForSelector('[data-sachlage="card"]');
    await easel.sideBySide(browser, 'store-card', [await pictureOf(page)], STORE);
    await set({});

    for (const [name, path, last] of [
      ['store-settings', 'src/options/index.html', '#kinds table'],
      ['store-first-run', 'src/welcome/index.html', '.sample .fold'],
    ] as const) {
      const surface = await driven.openPage(driven.base + path);
      await surface.setViewport(whole);
      await surface.waitForSelector(last);
      await easel.sideBySide(browser, name, [await pictureOf(surface)], STORE);
      await surface.close();
    }
  } finally {
    await driven.close();
    await site.close();
  }
}

const pictureOf = (page: Page) => page.screenshot({ encoding: 'base64' });

/** Scrolls what was set aside first a third of the window down. */
async function foldInSight(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    const { top } = document.querySelector('[data-sachlage-fold]')!.getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  });
  await page.mouse.move(0, 0);
}

/** Where the second name that is explained stands in the window. */
async function nameInSight(page: Page): Promise<Box> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const names = () => page.evaluate(() => CSS.highlights.get('sachlage-term')?.size ?? 0);
  await waitUntil(async () => (await names()) > 1, PATIENCE, 'names in the text');
  return page.evaluate(() => {
    const range = [...(CSS.highlights.get('sachlage-term') as unknown as Iterable<Range>)][1]!;
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x, y, width, height };
  });
}

/** Lays fine pictures out and saves the whole. */
function createEasel(dark: boolean) {
  const [line, paper] = dark ? ['#4a4d52', '#16181c'] : ['#c9c9c6', '#ffffff'];
  const save = async (browser: Browser, name: string, html: string, zoom: number) => {
    const path = `${FOLDER}/${name}${dark ? '-dark' : ''}.png`;
    await mkdir(dirname(path), { recursive: true });
    // In front: what is hidden is not painted.
    const canvas = await browser.newPage();
    await canvas.setContent(
      `<style>
        body { margin: 0; } #all { position: relative; display: inline-flex; background: ${paper}; zoom: ${zoom}; overflow: hidden; }
        img { display: block; } .side + .side { border-left: ${FINE}px solid ${line}; }
        .top { position: absolute; top: 16px; right: 32px; border: ${FINE}px solid ${line}; border-radius: 16px; overflow: hidden;
          box-shadow: 0 8px 40px rgb(0 0 0 / .3); }
      </style><div id="all">${html}</div>`,
      { waitUntil: 'load' },
    );
    await (await canvas.$('#all'))!.screenshot({ path });
    await canvas.close();
    console.log(path);
  };
  const image = (data: string, as: string) => `<div class="${as}"><img src="data:image/png;base64,${data}"></div>`;
  // The canvas is as fine as what lies on it; a store counts pixels.
  const forStore = 1 / FINE / FINE;
  return {
    /** As they stand in the browser's window: for the README as fine as they are, for a store in its size. */
    sideBySide: (browser: Browser, name: string, pictures: readonly string[], size: typeof STORE | null) =>
      save(browser, name, pictures.map((data) => image(data, 'side')).join(''), size ? forStore : 1 / FINE),
    onTop: (browser: Browser, name: string, below: string, above: string) =>
      save(browser, name, image(below, 'side') + image(above, 'top'), forStore),
  };
}

for (const dark of [false, true]) await takeAll(dark);
process.exit();

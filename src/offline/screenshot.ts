import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from './drive/launch';
import { isPanelFilled } from './is-panel-filled';
import { serveFolder } from './serve';

/** The pictures of the README, by colour scheme. */
const PICTURES = [
  { path: 'test/screenshots/screenshot.png', dark: false },
  { path: 'test/screenshots/screenshot-dark.png', dark: true },
];

/** Taken twice as fine as it is shown, for sharp text. */
const SCALE = 2;

/**
 * The command `npm run screenshot`: the sample page with its pitches folded, the real side panel beside it, as Chromium
 * shows them.
 */
async function takePicture(path: string, dark: boolean): Promise<void> {
  const site = await serveFolder('test/pages');
  const driven = await launch('chrome', { dir: 'dist/chrome', headless: true, lang: 'de', dark, scale: SCALE });
  try {
    const page = await driven.openPage(`${site.origin}/sample.html`);
    const panel = await driven.openPanel(page);
    await panel.waitFor(isPanelFilled);
    await panel.waitFor('#aside');
    // The first pitch is below the lead and the picture: bring it into view.
    await page.evaluate(() => document.querySelector('h1')?.scrollIntoView());
    await page.mouse.move(0, 0);
    const ofPage = await page.screenshot({ encoding: 'base64' });
    const ofPanel = await panel.picture();
    await mkdir(dirname(path), { recursive: true });
    await compose(await page.browser().newPage(), [ofPage, ofPanel], dark, path);
    console.log(path);
  } finally {
    await driven.close();
    await site.close();
  }
}

/** Lays the pictures side by side, as they stand in the browser's window. */
async function compose(page: Page, pictures: readonly string[], dark: boolean, path: string): Promise<void> {
  const line = dark ? '#4a4d52' : '#c9c9c6';
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await page.setContent(
    `<style>
      body { margin: 0; } #both { display: inline-flex; border: 1px solid ${line}; }
      img { display: block; zoom: ${1 / SCALE}; } img + img { border-left: ${SCALE}px solid ${line}; }
    </style><div id="both">${images}</div>`,
    { waitUntil: 'load' },
  );
  await (await page.$('#both'))!.screenshot({ path });
}

for (const { path, dark } of PICTURES) await takePicture(path, dark);
process.exit();

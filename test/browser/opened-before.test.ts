import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { needBrowser } from '../../src/offline/browsers';
import { GREETING } from '../../src/offline/drive/driven';
import { serveFolder } from '../../src/offline/serve';

/** Firefox puts content scripts into open tabs by itself; Chromium leaves that to a click on our button. */
it('a page opened before the extension was installed is read on one click, in Chromium', async () => {
  const site = await serveFolder('test/pages');
  const browser = await launch({
    executablePath: needBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/sample.html`);
    const id = await browser.installExtension(resolve('dist/chrome'));
    const folds = () => page.evaluate(() => document.querySelectorAll('[data-sachlage-fold]').length);
    await expect.poll(async () => (await browser.extensions()).get(id)).toBeDefined();
    expect(await folds()).toBe(0);
    // The page that greets has come in front.
    await browser.waitForTarget((target) => target.url().endsWith(GREETING));
    await page.bringToFront();
    await page.triggerExtensionAction((await browser.extensions()).get(id)!);
    await expect.poll(folds, { timeout: 10_000 }).toBeGreaterThan(0);
  } finally {
    await browser.close();
    await site.close();
  }
});

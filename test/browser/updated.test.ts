import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { needBrowser } from '../../src/offline/browsers';
import { GREETING } from '../../src/offline/drive/driven';
import { serveFolder } from '../../src/offline/serve';

/** Firefox puts the new version's script into open tabs by itself, and ends the old one; see session.test.ts. */
it('a page that was open when the extension was updated is taken over on one click, in Chromium', async () => {
  const site = await serveFolder('test/pages');
  const dist = resolve(`${process.env['SACHLAGE_DIST'] ?? 'dist'}/chrome`);
  const browser = await launch({
    executablePath: needBrowser('chrome'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const id = await browser.installExtension(dist);
    await expect.poll(async () => (await browser.extensions()).get(id)).toBeDefined();
    const page = await browser.newPage();
    await page.goto(`${site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const hosts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-sachlage-fold="line"]')].map((host) => host.textContent),
      );
    const before = await hosts();
    await browser.uninstallExtension(id);
    const next = await browser.installExtension(dist);
    await expect.poll(async () => (await browser.extensions()).get(next)).toBeDefined();
    // The page that greets comes in front; this is an installation to the browser.
    await browser.waitForTarget((target) => target.url().endsWith(GREETING));
    await page.bringToFront();
    await page.triggerExtensionAction((await browser.extensions()).get(next)!);
    // The same elements bear the lines: no node of ours had to be put beside one.
    await expect.poll(hosts, { timeout: 10_000 }).toEqual(before);
    await new Promise((done) => setTimeout(done, 2_000));
    expect(await hosts()).toEqual(before);
    expect(await page.evaluate(() => document.querySelectorAll('[data-sachlage]').length)).toBe(0);
  } finally {
    await browser.close();
    await site.close();
  }
});

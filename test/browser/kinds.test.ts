import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { BROWSERS, launch, type World } from './driver';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

/** Milliseconds that a page may stand still at most; a machine that does other things is slow. */
const LONGEST_STILL = 4000;

/** Makes a page tell how long it stood still at most, from now on. */
function watchStandstill(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    let last = performance.now();
    const told = { longest: 0 };
    Object.assign(window, { standstill: told });
    // From load on: building the page is the browser's own work.
    addEventListener('load', () => {
      last = performance.now();
      setInterval(() => {
        const now = performance.now();
        told.longest = Math.max(told.longest, now - last);
        last = now;
      }, 20);
    });
  });
}

describe.each(BROWSERS)('kinds of pages in %s', (name) => {
  let world: World;
  let page: Page;
  let panel: Surface;
  const headline = () => panel.text('h1');
  beforeAll(async () => {
    world = await launch(name);
    page = await world.openPage(`${world.site.origin}/sample.html`);
    panel = await world.openPanel(page, '.main-action');
    await panel.waitFor('.fact');
  });
  afterAll(async () => {
    await world?.close();
  });

  it('reads what a script brings late', async () => {
    await world.go(page, `${world.site.origin}/late.html`);
    await expect.poll(headline, { timeout: 10_000 }).toBe('Ein Werk zieht um');
    await expect.poll(() => panel.text(), { timeout: 10_000 }).toMatch(/Onno Feddersen|180 Beschäftigten/);
  });

  it('reads each of several articles on one page when the address names it', async () => {
    await world.go(page, `${world.site.origin}/appended.html`);
    await expect.poll(headline, { timeout: 10_000 }).toBe('Kanal bekommt neue Schleuse');
    await panel.waitFor('.fact');
    await page.evaluate(() => document.dispatchEvent(new Event('next')));
    // The next one is below: what is read is the one that the address still names.
    await new Promise((done) => setTimeout(done, 1500));
    expect(await headline()).toBe('Kanal bekommt neue Schleuse');
    expect(await panel.text()).not.toContain('Seekarten');
    await page.evaluate(() => document.dispatchEvent(new Event('in-view')));
    await expect.poll(headline, { timeout: 10_000 }).toBe('Museum zeigt Karten vom Meeresgrund');
    await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain('Seekarten');
    expect(await panel.text()).not.toContain('Schleuse');
  });

  it.each([
    ['huge', words['why_too_large']!.message],
    ['nodes', words['why_too_large']!.message],
    ['deep', 'Tief im Archiv'],
    ['roots', 'Viele kleine Wurzeln'],
  ])(
    'answers for the page %s, which stays usable',
    async (file, answer) => {
      const own = await world.openPage('about:blank');
      await watchStandstill(own);
      await world.go(own, `${world.site.origin}/${file}.html`);
      await expect.poll(() => panel.text(), { timeout: 30_000 }).toContain(answer);
      const standstill = await own.evaluate(
        () => (window as unknown as { standstill: { longest: number } }).standstill.longest,
      );
      expect(standstill).toBeLessThan(LONGEST_STILL);
      await own.close();
      await page.bringToFront();
    },
    180_000,
  );
});

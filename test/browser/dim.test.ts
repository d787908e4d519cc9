import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type World } from './driver';

const OPACITY = () =>
  [...document.querySelectorAll('[data-sachlage-fold="dim"]')].map((each) => getComputedStyle(each).opacity);
const marks = (page: Page, state: string) =>
  page.evaluate((at) => document.querySelectorAll(`[data-sachlage-fold="${at}"]`).length, state);
/** Where each block of the article begins, in pixels from the top of the page. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article > *')].map((each) => Math.round(each.getBoundingClientRect().top + scrollY)),
  );

describe.each(BROWSERS)('a kind that is dimmed in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await launch(name);
  });
  afterAll(async () => {
    await world?.close();
  });

  it('is greyed in its place, here alone; the pointer gives it back; on paper it is as it was; after a reload too', async () => {
    const plain = await world.openPage('about:blank');
    await world.go(plain, `${world.site.origin}/folds.html`);
    await plain.waitForSelector('[data-sachlage-fold="line"]');
    const popup = await world.openPopup(plain);
    await popup.waitFor('.category');
    // As the page made it: the site is off.
    await popup.click('header [role=switch]');
    await expect.poll(() => marks(plain, 'line')).toBe(0);
    const asMade = await places(plain);
    await popup.click('header [role=switch]');
    await plain.waitForSelector('[data-sachlage-fold="line"]');
    // All at once: none is lost.
    await popup.evaluate((window) => {
      for (const sign of window.document.querySelectorAll<HTMLElement>('[data-treatment=dim]')) sign.click();
    });
    await expect.poll(() => marks(plain, 'line')).toBe(0);
    await expect.poll(() => marks(plain, 'dim')).toBeGreaterThan(2);
    expect(await popup.text('header')).toContain('aside');
    await popup.close();

    const page = plain;
    const check = async () => {
      await expect.poll(() => places(page)).toEqual(asMade);
      expect(new Set(await page.evaluate(OPACITY))).toEqual(new Set(['0.4']));
      // A part of a paragraph is greyed by a highlight: the page's tree is its own.
      expect(
        await page.evaluate(() => [...CSS.highlights.keys()].filter((key) => (CSS.highlights.get(key)?.size ?? 0) > 0)),
      ).toContain('sachlage-dim');
      expect(await page.evaluate(() => document.querySelector('[data-sachlage]'))).toBeNull();
    };
    await page.mouse.move(5, 5);
    await check();
    const box = await page.evaluate(() => {
      const { left, top } = document.querySelector('#pitch')!.getBoundingClientRect();
      return { left, top };
    });
    await page.mouse.move(box.left + 20, box.top + 10);
    // Title, pitch and call are one run: at any of them the reader sees all of it, and no other.
    const opacities = () =>
      page.evaluate(() =>
        ['#question', '#pitch', '#call', '#box'].map((at) => getComputedStyle(document.querySelector(at)!).opacity),
      );
    await expect.poll(opacities).toEqual(['1', '1', '1', '0.4']);
    await page.mouse.move(5, 5);
    await expect.poll(opacities).toEqual(['0.4', '0.4', '0.4', '0.4']);
    await page.evaluate(() => document.querySelector<HTMLElement>('#call a')!.focus());
    await expect.poll(opacities).toEqual(['1', '1', '1', '0.4']);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(opacities).toEqual(['0.4', '0.4', '0.4', '0.4']);
    await world.seeOn(page, 'paper');
    expect(new Set(await page.evaluate(OPACITY))).toEqual(new Set(['1']));
    await world.seeOn(page, 'screen');
    await world.reload(page);
    await expect.poll(() => marks(page, 'dim'), { timeout: 10_000 }).toBeGreaterThan(2);
    await check();

    // Show gives it back as any fold; off takes everything away.
    const again = await world.openPopup(page);
    await again.waitFor('[data-tool=undo]:not(:disabled)');
    await again.click('[data-tool=undo]');
    await expect.poll(() => marks(page, 'dim')).toBe(0);
    await again.click('header [role=switch]');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('[data-sachlage-fold]').length)).toBe(0);
    await again.click('header [role=switch]');
    await expect.poll(() => marks(page, 'dim')).toBeGreaterThan(2);
    await again.close();
    await page.close();
  });

  it('is greyed where it comes late, and between line breaks', async () => {
    const page = await world.openPage(`${world.site.origin}/breaks.html`);
    const dimmed = () => page.evaluate(() => CSS.highlights.get('sachlage-dim')?.size ?? 0);
    await expect.poll(dimmed, { timeout: 10_000 }).toBeGreaterThan(0);
    const before = await dimmed();
    await page.evaluate(() => {
      const text = document.querySelector('#text')!;
      text.append(document.createElement('br'), document.createElement('br'));
      text.append(
        'Elbfähren-Aktie: Jetzt kaufen oder verkaufen? Dringender Handlungsbedarf: Unsere neue Gratis-Analyse verrät, ob sich der Einstieg jetzt noch lohnt.',
      );
    });
    await expect.poll(dimmed, { timeout: 10_000 }).toBeGreaterThan(before);
    // A block of its own is greyed before it is painted.
    const state = await page.evaluate(async () => {
      const block = document.createElement('p');
      block.textContent =
        'Dringender Handlungsbedarf für Aktionäre der Elbfähren: Unsere neue Gratis-Analyse verrät, ob sich der Einstieg lohnt.';
      document.querySelector('article')!.append(block);
      await new Promise(requestAnimationFrame);
      return block.getAttribute('data-sachlage-fold');
    });
    expect(state).toBe('dim');
    await page.close();
  });
});

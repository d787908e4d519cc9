import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from '../bench/in-page/visible-text';
import { BROWSERS, launch, type World } from './driver';

interface Truth {
  readonly keep: readonly string[];
  readonly hide: readonly string[];
}

const truthOf = (page: string): Truth => JSON.parse(readFileSync(`test/pages/${page}.json`, 'utf8'));
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What a reader sees of a list of texts. */
async function seen(page: Page, texts: readonly string[]): Promise<string[]> {
  const all = squeeze(await page.evaluate(visibleText));
  return texts.filter((text) => all.includes(squeeze(text)));
}

describe.each(BROWSERS)('pages that make it hard, in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await launch(name);
  });
  afterAll(async () => {
    await world?.close();
  });

  it('folds texts between line breaks once the page is idle, and then leaves them', async () => {
    const truth = truthOf('breaks');
    const page = await world.openPage(`${world.site.origin}/breaks.html`);
    await page.waitForFunction(() => document.querySelectorAll('[data-sachlage-fold="line"]').length === 2);
    expect(await seen(page, truth.hide)).toEqual([]);
    expect(await seen(page, truth.keep)).toEqual(truth.keep);
    const changes = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => (count += records.length));
      observer.observe(document.querySelector('#text')!, { childList: true, subtree: true, characterData: true });
      for (let i = 0; i < 3; i++) {
        const p = document.createElement('p');
        p.textContent = 'Der nächste Fahrplan wird im September gedruckt, teilte der Kreis mit.';
        document.querySelector('article')!.append(p);
        await new Promise((done) => setTimeout(done, 700));
      }
      return count;
    });
    expect(changes).toBe(0);
    await page.close();
  });

  it('is not led astray by names that hide the DOM’s own', async () => {
    const truth = truthOf('names');
    const page = await world.openPage(`${world.site.origin}/names.html`);
    await page.waitForSelector('[data-sachlage-fold]');
    // We look by the same names.
    await page.evaluate(() => Document.prototype.querySelectorAll.call(document, 'img').forEach((img) => img.remove()));
    await expect.poll(() => seen(page, truth.hide)).toEqual([]);
    expect(await seen(page, truth.keep)).toEqual(truth.keep);
    await page.close();
  });

  it('folds a box that a class shows late, before it is painted', async () => {
    const page = await world.openPage(`${world.site.origin}/shown-late.html`);
    await page.waitForSelector('body[data-stage="shown"]');
    await page.waitForSelector('[data-sachlage-fold="line"]');
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await page.evaluate(() => document.body.dataset['painted'])).toBe('false');
    await page.close();
  });

  it('keeps the fold where a page only renames itself, and gives it back where another text comes', async () => {
    const page = await world.openPage(`${world.site.origin}/spa.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const least = await page.evaluate(async () => {
      history.replaceState(null, '', '?utm=1');
      document.querySelector('h1')!.append(document.createElement('span'));
      let count = Infinity;
      for (let i = 0; i < 30; i++) {
        count = Math.min(count, document.querySelectorAll('[data-sachlage-fold="line"]').length);
        await new Promise(requestAnimationFrame);
      }
      return count;
    });
    expect(least).toBe(1);
    await page.evaluate(() => document.querySelector<HTMLElement>('.go-to[href*="?b"]')!.click());
    await page.waitForFunction(() => document.querySelector('h1')!.textContent === 'Der Pegel fällt unter die Marke');
    expect(await page.evaluate(() => document.querySelectorAll('[data-sachlage-fold]').length)).toBe(0);
    await page.close();
  });
});

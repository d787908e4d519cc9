import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visibleText } from '../bench/in-page/visible-text';
import { BROWSERS, launch, type World } from './driver';
import { notePainted } from './note-painted';

interface Truth {
  readonly keep: readonly string[];
  readonly hide: readonly string[];
  readonly off: readonly string[];
}

const truthOf = (page: string): Truth => JSON.parse(readFileSync(`test/pages/${page}.json`, 'utf8'));
const squeeze = (text: string) => text.replace(/\s+/g, '');

/** Text as it is read: without the marks that only say where a word may be broken. */
const plain = (text: string) => text.replace(/[\u00AD\u200B]/g, '');

/** What a reader sees of a list of texts. */
async function seen(page: Page, texts: readonly string[]): Promise<string[]> {
  const all = squeeze(await page.evaluate(visibleText));
  return texts.filter((text) => all.includes(squeeze(text)));
}

const foldedCount = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-sachlage-fold="line"]').length);

describe.each(BROWSERS)('folding in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await launch(name);
  });
  afterAll(async () => {
    await world?.close();
  });

  it.each(['sample', 'sample-en'])('hides every pitch of %s and no sentence of reporting', async (file) => {
    const truth = truthOf(file);
    const page = await world.openPage(`${world.site.origin}/${file}.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    expect(await seen(page, truth.hide)).toEqual([]);
    expect(await seen(page, truth.keep)).toEqual(truth.keep);
    // Newsletter and related links are off out of the box.
    expect(await seen(page, truth.off)).toEqual(truth.off);
    await page.close();
  });

  it('puts no node of its own into the page', async () => {
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const [now, asSent] = await page.evaluate(async () => {
      const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const bare = (root: Element) => root.outerHTML.replace(/ data-sachlage-fold="\w+"/g, '');
      return [bare(document.body), bare(source.body)];
    });
    expect(now).toBe(asSent);
    await page.close();
  });

  it.each(['sample', 'folds'])('never paints a pitch of %s, though the page comes in pieces', async (file) => {
    const truth = truthOf(file);
    const page = await world.openPage('about:blank');
    await page.evaluateOnNewDocument(notePainted);
    await world.go(page, `${world.site.origin}/${file}.html?chunks=30`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const painted = await page.evaluate(() => [...(window as unknown as { painted: Set<string> }).painted]);
    // The sampler works: the reporting was painted.
    expect(painted).toContain(truth.keep[0]);
    const all = painted.map(plain);
    expect(truth.hide.filter((text) => all.some((each) => each.includes(text)))).toEqual([]);
    await page.close();
  });

  it('gives a block back on Show, folds it again on Hide, and says why', async () => {
    const truth = truthOf('sample');
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const line = (await world.closedRoot(page, '[data-sachlage-fold="line"]'))!;
    expect(await line.evaluate((root) => root.querySelector('ul')!.hidden)).toBe(true);
    await line.click('button[aria-expanded]');
    expect(
      await line.evaluate((root) => [...root.querySelectorAll('li')].filter((item) => item.textContent).length),
    ).toBeGreaterThan(0);
    expect(await line.evaluate((root) => root.querySelector('ul')!.hidden)).toBe(false);
    const before = (await seen(page, truth.hide)).length;
    await line.click('.fold button');
    expect((await seen(page, truth.hide)).length).toBeGreaterThan(before);
    await line.click('.hide button');
    expect(await seen(page, truth.hide)).toEqual([]);
    await page.close();
  });

  it('is written in the colour of the text around, also where the page turns dark after it', async () => {
    const page = await world.openPage(`${world.site.origin}/folds.html`);
    // The pitch has light text in a dark box of its own.
    const box = '#box[data-sachlage-fold="line"]';
    await page.waitForSelector(box);
    const line = (await world.closedRoot(page, box))!;
    const colours = async () => [
      await line.evaluate((root) => getComputedStyle(root.querySelector('.fold')!).color),
      await page.evaluate(() => getComputedStyle(document.querySelector('#between')!).color),
    ];
    const [before, around] = await colours();
    expect(before).toBe(around);
    await page.evaluate(() => (document.querySelector<HTMLElement>('article')!.style.color = 'rgb(240, 240, 230)'));
    expect(await colours()).toEqual(['rgb(240, 240, 230)', 'rgb(240, 240, 230)']);
    await page.close();
  });

  it('can be worked by the keyboard alone', async () => {
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const line = (await world.closedRoot(page, '[data-sachlage-fold="line"]'))!;
    const focused = () => line.evaluate((root) => root.activeElement?.textContent ?? '');
    let words = '';
    for (let tab = 0; tab < 30 && !words; tab++) {
      await page.keyboard.press('Tab');
      words = await focused();
    }
    expect(words).toBe('Show');
    await page.keyboard.press('Enter');
    expect(await line.evaluate((root) => root.querySelector<HTMLElement>('.fold')!.hidden)).toBe(true);
    await page.close();
  });

  it('is not noticed by a page that compares its own nodes, and survives its rendering anew', async () => {
    const page = await world.openPage(`${world.site.origin}/hydrate-like.html`);
    await page.waitForSelector('body[data-rendered="twice"]');
    expect(await page.evaluate(() => document.body.dataset['hydration'])).toBe('match');
    expect(await seen(page, ['Dringender Handlungsbedarf', 'Hier die Gratis-Analyse sichern'])).toEqual([]);
    expect(await foldedCount(page)).toBe(1);
    await page.close();
  });

  it('folds what a script brings late', async () => {
    const truth = truthOf('late');
    const page = await world.openPage(`${world.site.origin}/late.html`);
    await page.waitForSelector('body[data-stage="2"]');
    await expect.poll(() => seen(page, truth.hide)).toEqual([]);
    expect(await seen(page, truth.keep)).toEqual(truth.keep);
    await page.close();
  });

  it('leaves pages that are no article as they are', async () => {
    const pages: [string, Page][] = [];
    for (const file of ['home', 'form', 'shop', 'forum', 'empty', 'short'])
      pages.push([file, await world.openPage(`${world.site.origin}/${file}.html`)]);
    // Time to be read; the first of them had longer.
    await pages.at(-1)![1].evaluate(() => new Promise((done) => setTimeout(done, 600)));
    for (const [file, page] of pages) {
      expect([file, await foldedCount(page)]).toEqual([file, 0]);
      await page.close();
    }
  });
});

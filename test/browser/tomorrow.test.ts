import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { BROWSERS, launch, type World } from './driver';

const words = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

const SLOW = { timeout: 10_000 };

const lines = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-sachlage-fold="line"]').length);
const litText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sachlage-lit') ?? [])].map((range) => String(range as Range)).join(' '));
const terms = (panel: Surface) =>
  panel.evaluate((window) => [...window.document.querySelectorAll('.term b')].map((each) => each.textContent));
/** What a block's card in the panel says of it: that it stands, or how sure it is. */
const isLeft = (panel: Surface, kind: string) =>
  panel.evaluate(
    (window, name) =>
      [...window.document.querySelectorAll('#aside .left article')].some((card) => card.textContent?.includes(name)),
    kind,
  );

describe.each(BROWSERS)('a reader’s day, and the day after, in %s', (name) => {
  let profile: string;
  let world: World;
  let page: Page;
  let panel: Surface;
  const open = async () => {
    world = await launch(name, { profile });
    page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    panel = await world.openPanel(page);
    await panel.waitFor('.fact');
    await panel.waitFor('#aside article');
  };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'sachlage-profile-'));
    await open();
  });
  afterAll(async () => {
    await world?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('she reads a fact and goes to its sentence', async () => {
    const fact = await panel.text('.facts .fact .text');
    await panel.click('.facts .fact');
    await expect.poll(() => litText(page), SLOW).not.toBe('');
    const sentence = (await litText(page)).replace(/\s+/g, ' ');
    expect(fact.replace(/\s+/g, ' ')).toContain(sentence.slice(0, 40));
    const isInSight = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sachlage-lit')! as unknown as Iterable<Range>;
      const { top, bottom } = range!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInSight).toBe(true);
  });

  it('she opens a block in the page, and folds it back', async () => {
    const before = await lines(page);
    const line = (await world.closedRoot(page, '[data-sachlage-fold="line"]'))!;
    const press = (words: string) =>
      line.evaluate(
        (root, text) => [...root.querySelectorAll('button')].find((each) => each.textContent === text)!.click(),
        words,
      );
    await press(say('fold_show'));
    await expect.poll(() => lines(page), SLOW).toBe(before - 1);
    await press(say('fold_hide'));
    await expect.poll(() => lines(page), SLOW).toBe(before);
  });

  it('she knows a term, and wants a kind left alone on this site', async () => {
    const known = (await terms(panel))[0];
    await panel.click('.term summary');
    await panel.click('.term .more > button');
    await expect.poll(() => terms(panel), SLOW).not.toContain(known);
    const before = await lines(page);
    const popup = await world.openPopup(page);
    await popup.waitFor('.category [data-treatment=show]');
    expect(await popup.text('.category')).toContain(say('category_analysis_teaser'));
    await popup.click('.category [data-treatment=show]');
    await expect.poll(() => lines(page), SLOW).toBeLessThan(before);
    await popup.close();
    await expect.poll(() => isLeft(panel, say('category_analysis_teaser')), SLOW).toBe(true);
  });

  it('she comes back tomorrow: the browser was closed, and all is as she left it', async () => {
    const left = { lines: await lines(page), terms: await terms(panel) };
    await world.close();
    await open();
    expect(await lines(page)).toBe(left.lines);
    await expect.poll(() => terms(panel), SLOW).toEqual(left.terms);
    expect(await isLeft(panel, say('category_analysis_teaser'))).toBe(true);
    // What was lit belonged to yesterday.
    expect(await litText(page)).toBe('');
  });
});

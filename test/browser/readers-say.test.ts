import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { BROWSERS, launch, type World } from './driver';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

/** A line beside a picture waits until its page is idle, and a tab behind another is seldom so. */
const SLOW = { timeout: 10_000 };

const OPTIONS = 'src/options/index.html';
const folded = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-sachlage-fold="line"], [data-sachlage="line"]').length);
/** Whether an element is seen, line apart. */
const isSeen = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector(at)?.checkVisibility({ checkVisibilityCSS: true }) ?? null, selector);

async function writeRules(options: Surface, rules: string): Promise<void> {
  await options.waitFor('textarea');
  await options.evaluate((window, text) => {
    const field = window.document.querySelector('textarea')!;
    field.value = text;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  }, rules);
  await options.waitFor('.main-action:not(:disabled)');
  await options.click('.main-action');
  await expect.poll(() => options.text()).toContain(say('saved'));
}

describe.each(BROWSERS)('the reader’s say in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await launch(name);
  });
  afterAll(async () => {
    await world?.close();
  });

  it('folds by own rules at once, on articles and elsewhere, and gives back what they no longer hit', async () => {
    const article = await world.openPage(`${world.site.origin}/sample.html`);
    await article.waitForSelector('[data-sachlage-fold="line"]');
    const before = await folded(article);
    const options = await world.openInTab(OPTIONS);
    await writeRules(
      options,
      '! figures, and a heading by its words\n127.0.0.1##figure\n##h2:has-text(/^Gegründet \\d+/)\n##a:has-text(Datenschutz):upward(footer)\n##p:style(x)',
    );
    expect(await options.text('.faults')).toContain(':style');
    await expect.poll(() => folded(article), SLOW).toBe(before + 3);
    expect(await isSeen(article, 'figure')).toBe(false);
    expect(await isSeen(article, 'main figure')).toBe(false);
    const line = (await world.closedRoot(article, 'h2:last-of-type'))!;
    const text = () => line.evaluate((root) => root.querySelector('.fold')!.textContent);
    expect(await text()).toContain(say('category_own_rule'));
    expect(await text()).toContain('##h2:has-text');
    await line.click('.fold button');
    await expect.poll(() => isSeen(article, 'h2:last-of-type')).toBe(true);

    const home = await world.openPage(`${world.site.origin}/home.html`);
    await home.waitForSelector('footer[data-sachlage-fold="line"]');
    await home.close();

    await writeRules(options, '');
    await expect.poll(() => folded(article), SLOW).toBe(before);
    expect(await isSeen(article, 'figure')).toBe(true);
    await options.close();
    await article.close();
  });

  it('folds by own rules what comes late, before it is painted', async () => {
    const options = await world.openInTab(OPTIONS);
    await writeRules(options, '##.first-box\n##.late-box\n##p:has-text(zwei Millionen)');
    const page = await world.openPage('about:blank');
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        const box = document.querySelector('.late-box');
        if (box?.checkVisibility({ checkVisibilityCSS: true })) document.documentElement.dataset['painted'] = 'yes';
        requestAnimationFrame(() => setTimeout(look));
      };
      look();
    });
    await world.go(page, `${world.site.origin}/late.html`);
    // Rules come from storage: once the first box is folded they are there.
    for (const name of ['first-box', 'late-box']) {
      await page.evaluate((className) => {
        const box = document.createElement('div');
        box.className = className;
        box.textContent = 'Der Bus fährt um sieben.';
        document.querySelector('article')!.append(box);
      }, name);
      await page.waitForSelector(`.${name}[data-sachlage-fold="line"]`);
    }
    await page.waitForSelector('body[data-stage="2"]');
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('article > p:last-of-type')?.getAttribute('data-sachlage-fold')),
      )
      .toBe('line');
    expect(await page.evaluate(() => document.documentElement.dataset['painted'])).toBeUndefined();
    await writeRules(options, '');
    await options.close();
    await page.close();
  });

  it('keeps what she said is no pitch, after a reload too, until she takes it back', async () => {
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const before = await folded(page);
    const panel = await world.openPanel(page);
    const press = async (label: string) => {
      await panel.waitFor('#aside .acts');
      await panel.evaluate((window, text) => {
        const button = [...window.document.querySelectorAll<HTMLElement>('#aside .acts button')].find(
          (each) => each.textContent === text,
        );
        button!.click();
      }, label);
    };
    await press(say('not_pitch'));
    await expect.poll(() => folded(page), SLOW).toBe(before - 1);
    await world.reload(page);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    await expect.poll(() => folded(page), SLOW).toBe(before - 1);
    await expect.poll(() => panel.text('.left')).toContain(say('aside_off_one').replace('$1', '').trim().slice(0, 10));

    const options = await world.openInTab(OPTIONS);
    await options.waitFor('.sites li');
    expect(await options.text('.sites')).toContain('127.0.0.1');
    await options.click('.sites button');
    await expect.poll(() => folded(page), SLOW).toBe(before);
    await options.close();
    await page.close();
  });
});

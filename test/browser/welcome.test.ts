import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { BROWSERS, launch, type World } from './driver';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

describe.each(BROWSERS)('after installation in %s', (name) => {
  let world: World;
  let greeting: Surface;
  beforeAll(async () => {
    world = await launch(name, { keepGreeting: true });
    greeting = await world.greeting();
    await greeting.waitFor('.sample');
  });
  afterAll(async () => {
    await world?.close();
  });

  const folds = () =>
    greeting.evaluate((window) =>
      [...window.document.querySelectorAll('.sample .fold b')].map((each) => each.textContent),
    );

  it('one page opens of itself, and folds the pitch of its sample', async () => {
    expect(await greeting.text('h1')).toBe(say('welcome_title'));
    expect(await folds()).toEqual([say('category_analysis_teaser')]);
  });

  it('folds the sample as one chooses, and the web with it', async () => {
    const page = await world.openPage(`${world.site.origin}/sample-en.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const kinds = await greeting.evaluate((window) => {
      const ticks = [...window.document.querySelectorAll<HTMLInputElement>('.choices [type="checkbox"]')];
      ticks.forEach((tick) => tick.click());
      return ticks.length;
    });
    await expect.poll(async () => (await folds()).length).toBe(1 + kinds);
    const options = await world.openInTab('src/options/index.html');
    await options.waitFor('#kinds table');
    expect(
      await options.evaluate(
        (window) =>
          window.document.querySelector<HTMLSelectElement>('select[aria-label="Newsletter, everywhere: how strict"]')
            ?.value,
      ),
    ).toBe('normal');
    await options.close();
    await page.close();
  });

  it('explains a name where that is wanted', async () => {
    await greeting.click('[role="switch"]');
    await greeting.waitFor('.explained button');
    await greeting.click('.explained button');
    await expect.poll(() => greeting.text('.explained .card')).toContain(say('sample_name_line'));
  });

  it('closes when it is done', async () => {
    await greeting.evaluate((window) => window.document.querySelector<HTMLButtonElement>('.main-action')!.click());
    await expect.poll(() => greeting.text().catch(() => 'gone'), { timeout: 10_000 }).toBe('gone');
  });
});

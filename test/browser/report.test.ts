import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BROWSERS, launch } from './driver';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;

it.each(BROWSERS)('a wrong fold is reported in two clicks: a text to copy, and nothing is sent (%s)', async (name) => {
  // Closing it fails where anything was asked for but the page.
  const world = await launch(name);
  const page = await world.openPage(`${world.site.origin}/folds.html?reader=anna#top`);
  await page.waitForSelector('[data-sachlage-fold="line"]');
  const popup = await world.openPopup(page);
  await popup.waitFor('.wrong');
  await popup.click('.wrong');
  await popup.waitFor('textarea');
  const text = await popup.evaluate((window) => window.document.querySelector('textarea')!.value);
  expect(text).toContain(`${world.site.origin}/folds.html\n`);
  expect(text).not.toContain('anna');
  expect(text).toMatch(/analysis-teaser/);
  expect(text).toMatch(/slot-question \d/);
  expect(text).toMatch(/0\.\d+\.\d+, (?:Firefox|Chrome)\/\d+/);
  await popup.click('footer .main-action');
  await expect.poll(() => popup.text('footer output'), { timeout: 10_000 }).toBe(words['copied']!.message);
  await popup.close();
  await world.close();
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings';
import { toStored } from '../../src/settings/stored';
import { faults, faultsOfRoot } from './axe-faults';
import { launch, type World } from './driver';
import { startPicker } from './picked';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

describe.each([false, true])('with dark colours: %s', (dark) => {
  let world: World;
  beforeAll(async () => {
    world = await launch('chrome', { dark });
  });
  afterAll(async () => {
    await world?.close();
  });

  it('axe finds nothing wrong with popup and panel', async () => {
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    const popup = await world.openPopup(page);
    await popup.waitFor('.category');
    expect(await faults(popup)).toEqual([]);
    await popup.click('.kind');
    await popup.waitFor('.steps button');
    expect(await faults(popup)).toEqual([]);
    await popup.click('.wrong');
    await popup.waitFor('textarea');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    const panel = await world.openPanel(page);
    await panel.waitFor('.fact');
    await panel.waitFor('#aside');
    expect(await faults(panel)).toEqual([]);
    // All that is closed open, a place lit, the menu, the question before a look-up and a note to be written.
    await panel.click('.facts .fact');
    await panel.waitFor('.fact.lit');
    await panel.evaluate((window) => {
      for (const each of window.document.querySelectorAll('details')) each.open = true;
    });
    await panel.click('.term .look-up .link');
    await panel.waitFor('.consent');
    await panel.evaluate((window, note) => {
      const buttons = [...window.document.querySelectorAll<HTMLElement>('.term .more button')];
      buttons.find(({ textContent }) => textContent === note)!.click();
    }, say('note'));
    await panel.waitFor('.note-form');
    // Pressed by script: a click that is made twice on a busy machine would close it again.
    await panel.evaluate((window) => window.document.querySelector<HTMLElement>('.take-out .tool')!.click());
    await panel.waitFor('.take-out ul');
    expect(await faults(panel)).toEqual([]);
    await world.go(page, `${world.site.origin}/empty.html`);
    await panel.waitFor('.stopped');
    expect(await faults(panel)).toEqual([]);
  });

  it('axe finds nothing wrong with the options, with all lists filled, faults and questions in sight', async () => {
    const options = await world.openInTab('src/options/index.html');
    await options.waitFor('#kinds table');
    expect(await faults(options)).toEqual([]);
    await options.evaluate(async (window) => {
      const { chrome } = window as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
      const settings = {
        version: 2,
        sites: { 'a.example': false },
        siteCategories: { 'a.example': { newsletter: 'strict' } },
        siteLooks: { 'b.example': { 'analysis-teaser': 'dim' } },
        knownTerms: Array.from({ length: 20 }, (_, at) => `term ${at}`),
        exceptions: { 'a.example': ['x1'] },
        notes: { who: 'Geneva' },
      };
      await chrome.storage.local.set({ settings });
      const field = window.document.querySelector<HTMLTextAreaElement>('#rules textarea')!;
      field.value = '##.box\n||ads^';
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      for (const each of window.document.querySelectorAll('details')) each.open = true;
      const file = window.document.querySelector<HTMLInputElement>('[type="file"]')!;
      const chosen = new window.DataTransfer();
      const text = '{"sachlage":"settings","version":2,"settings":{"theme":"dark"}}';
      chosen.items.add(new window.File([text], 'mine.json'));
      file.files = chosen.files;
      file.dispatchEvent(new window.Event('change', { bubbles: true }));
    });
    await options.click('#reset button');
    for (const each of ['.faults', '.notes textarea', '.import', '#reset fieldset']) await options.waitFor(each);
    expect(await faults(options)).toEqual([]);
    await options.evaluate(async (window) => {
      const { chrome } = window as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
      await chrome.storage.local.clear();
    });
    await options.close();
  });

  it('axe finds nothing wrong with what stands in a page: fold line, card and picker', async () => {
    const control = await world.openInTab('src/popup/index.html');
    await control.evaluate(
      (window, settings) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      toStored({ ...DEFAULTS, textCards: true, theme: dark ? 'dark' : 'light', notes: { alibaba: 'Ask Ines' } }),
    );
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const plain = await world.openInTab('src/options/index.html');
    const line = (await world.closedRoot(page, '[data-sachlage-fold="line"]'))!;
    await line.evaluate((root) => root.querySelector<HTMLElement>('button[aria-expanded]')!.click());
    // The line has the colour of the page's text.
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await faultsOfRoot(line, plain, paper)).toEqual([]);
    await page.bringToFront();
    await page.waitForFunction(() => (CSS.highlights.get('sachlage-term')?.size ?? 0) > 0);
    const name = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sachlage-term')! as unknown as Iterable<Range>;
      const { x, y, width, height } = range!.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(name.x, name.y);
    await page.waitForSelector('[data-sachlage="card"]', { timeout: 10_000 });
    const card = (await world.closedRoot(page, '[data-sachlage="card"]'))!;
    expect(await card.evaluate((root) => root.querySelector('.note')!.textContent)).toContain('Ask Ines');
    expect(await faultsOfRoot(card, plain)).toEqual([]);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    const picker = await startPicker(world, page);
    expect(await picker.faults()).toEqual([]);
    await page.mouse.click(400, 300);
    await expect.poll(picker.text).toContain(say('picker_preview'));
    expect(await picker.faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await control.evaluate(async (window) => {
      const { chrome } = window as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
      await chrome.storage.local.clear();
    });
    for (const each of [plain, control]) await each.close();
    await page.close();
  });

  it('axe finds nothing wrong with the page that greets, folded and not, a card open', async () => {
    const greeting = await world.openInTab('src/welcome/index.html');
    await greeting.waitFor('.sample .fold');
    expect(await faults(greeting)).toEqual([]);
    await greeting.click('[role="switch"]');
    await greeting.click('.explained button');
    await greeting.click('.choices [type="checkbox"]');
    await greeting.click('.fold button + button');
    await greeting.waitFor('.fold ul');
    expect(await faults(greeting)).toEqual([]);
    await greeting.close();
  });
});

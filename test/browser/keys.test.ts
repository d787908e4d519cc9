import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { DEFAULTS, type Settings } from '../../src/settings/settings';
import { toStored } from '../../src/settings/stored';
import { BROWSERS, launch, type World } from './driver';

const count = (page: Page, selector: string) => page.evaluate((all) => document.querySelectorAll(all).length, selector);
/** The sentence that is lit in the page. */
const lit = (page: Page) =>
  page.evaluate(() => [...((CSS.highlights.get('sachlage-lit') ?? []) as unknown as Set<Range>)].map(String).join(' '));

describe.each(BROWSERS)('keys and menus, in %s', (name) => {
  let world: World;
  let control: Surface;
  let page: Page;
  let panel: Surface | null = null;

  const store = (more: Partial<Settings>) =>
    control.evaluate(
      (window, settings) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      toStored({ ...DEFAULTS, ...more }),
    );
  const openPanel = async () => {
    panel = await world.openPanel(page);
    await panel.waitFor('.term');
    return panel;
  };

  beforeAll(async () => {
    world = await launch(name);
    control = await world.openInTab('src/popup/index.html');
    page = await world.openPage('about:blank');
  });
  afterEach(async () => {
    await panel?.close();
    panel = null;
  });
  afterAll(async () => {
    await world?.close();
  });

  it('are there, also after the background was stopped', async () => {
    await world.stopBackground();
    const entry = (id: string) =>
      control.evaluate(
        (window, menuItem) =>
          new Promise<string>((done) => {
            const { contextMenus, runtime } = (window as unknown as { chrome: typeof chrome }).chrome;
            // What is not there cannot be changed.
            contextMenus.update(menuItem, { enabled: true }, () => done(runtime.lastError?.message ?? 'there'));
          }),
        id,
      );
    expect(await entry('explain')).toBe('there');
    expect(await entry('set-aside')).toBe('there');
    expect(await entry('other')).not.toBe('there');
    const withKey = await control.evaluate(
      (window) =>
        new Promise<string[]>((done) => {
          const { commands } = (window as unknown as { chrome: typeof chrome }).chrome;
          commands.getAll((all) =>
            done(all.flatMap(({ name: command, shortcut }) => (command && shortcut ? [command] : []))),
          );
        }),
    );
    expect(withKey).toEqual(expect.arrayContaining(['fold-page', 'next-fact', 'next-term', 'open-panel']));
    expect(withKey).not.toContain('pick');
  });

  it('fold-page shows what is folded, and folds it again', async () => {
    await world.go(page, `${world.site.origin}/sample.html`);
    const folded = () => count(page, '[data-sachlage-fold="line"]');
    await expect.poll(folded).toBeGreaterThan(0);
    const before = await folded();
    await world.press(page, 'fold-page');
    await expect.poll(folded).toBe(0);
    await world.press(page, 'fold-page');
    await expect.poll(folded).toBe(before);
  });

  it('next-fact goes through the facts of the panel, and lights each in the page', async () => {
    await world.go(page, `${world.site.origin}/sample.html`);
    const open = await openPanel();
    await world.press(page, 'next-fact');
    await expect.poll(() => lit(page)).not.toBe('');
    const first = await lit(page);
    await world.press(page, 'next-fact');
    await expect.poll(() => lit(page)).not.toBe(first);
    expect(await open.evaluate((window) => window.document.querySelectorAll('.fact').length)).toBeGreaterThan(1);
  });

  it('next-term goes to the panel where one is open, else to the text', async () => {
    await store({ textCards: true });
    await world.go(page, `${world.site.origin}/cards.html`);
    await page.waitForFunction(() => (CSS.highlights.get('sachlage-term')?.size ?? 0) > 0);
    await world.press(page, 'next-term');
    await page.waitForSelector('[data-sachlage="card"]');
    await page.keyboard.press('Escape');
    await openPanel();
    await world.press(page, 'next-term');
    await expect.poll(() => lit(page)).not.toBe('');
    expect(await count(page, '[data-sachlage="card"]')).toBe(0);
    await store({});
  });

  it('next-term does nothing where cards are off and no panel is open', async () => {
    await world.go(page, `${world.site.origin}/cards.html`);
    await world.press(page, 'next-term');
    await new Promise((done) => setTimeout(done, 500));
    expect(await count(page, '[data-sachlage="card"]')).toBe(0);
  });

  it.each([
    ['its entry alone, where it is one', 'Weltbank', /Weltbank/],
    ['the way to look it up, where it is none', 'Tolkwitzer Kanal', /Tolkwitzer Kanal/],
  ])('Explain shows %s', async (_, selected, shown) => {
    await world.go(page, `${world.site.origin}/cards.html`);
    const open = await openPanel();
    await world.choose(page, 'explain', selected);
    await expect.poll(() => open.text('#glossary')).toMatch(shown);
    await expect.poll(() => open.text('#glossary')).not.toMatch(/Bundesrechnungshof/);
  });

  it.runIf(name === 'firefox')('Explain opens the panel', async () => {
    await world.go(page, `${world.site.origin}/cards.html`);
    // A click on the entry lets Firefox open it; Chromium can only be told of a click.
    await world.choose(page, 'explain', 'Weltbank');
    const sidebars = () =>
      control.evaluate(
        (window) =>
          (window as unknown as { chrome: typeof chrome }).chrome.extension.getViews({ type: 'sidebar' as 'tab' })
            .length,
      );
    await expect.poll(sidebars).toBe(1);
    panel = await world.openPanel(page);
    await panel.waitFor('.term');
    await expect.poll(() => panel!.text('#glossary')).not.toMatch(/Bundesrechnungshof/);
  });

  it('Set this block aside starts the picker', async () => {
    await world.go(page, `${world.site.origin}/cards.html`);
    await page.evaluate(() => {
      document.querySelector('#last')!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    });
    // A click on our button lets us into the page, as one on the entry does.
    await (await world.openPopup(page)).close();
    await world.choose(page, 'set-aside');
    await expect.poll(() => count(page, '[data-sachlage="picker"]')).toBe(1);
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { faults } from './axe-faults';
import { BROWSERS, launch, type World } from './driver';

const OPEN_PANEL = '.main-action';
const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

const litText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sachlage-lit') ?? [])].map((range) => String(range as Range)).join(' '));
const lines = (panel: Surface) => panel.evaluate((window) => window.document.querySelectorAll('.fact').length);
/** Presses the button that says so; the panel has words alone to tell its buttons apart. */
const press = async (panel: Surface, within: string, text: string) => {
  await panel.waitFor(within);
  await panel.evaluate(
    (window, selector, said) => {
      const all = [...window.document.querySelectorAll<HTMLElement>(`${selector} button`)];
      all.find((button) => (button.textContent ?? '').trim() === said)!.id = 'to-press';
    },
    within,
    text,
  );
  await panel.click('#to-press');
  await panel.evaluate((window) => window.document.querySelector('#to-press')?.removeAttribute('id'));
};
const keyDown = (panel: Surface, key: string) =>
  panel.evaluate((window, pressed) => {
    const at = window.document.activeElement ?? window.document.body;
    at.dispatchEvent(new window.KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
  }, key);
/** What the panel puts on the clipboard; a browser without a window in front refuses the real one. */
const catchCopies = (panel: Surface) =>
  panel.evaluate((window) => {
    const caught = window as unknown as { copied: string };
    caught.copied = '';
    Object.defineProperty(window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (caught.copied = text) },
    });
  });
const copied = (panel: Surface) => panel.evaluate((window) => (window as unknown as { copied: string }).copied);

describe.each(BROWSERS)('the tools of the panel in %s', (name) => {
  let world: World;
  let page: Page;
  let panel: Surface;
  beforeAll(async () => {
    world = await launch(name);
    page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    panel = await world.openPanel(page, OPEN_PANEL);
    await panel.waitFor('.fact');
    await panel.waitFor('.term');
  });
  afterAll(async () => {
    await world?.close();
  });

  it('copy the digest as Markdown, and its links lead to the sentences', async () => {
    await catchCopies(panel);
    await panel.click('.take-out .tool');
    await press(panel, '.take-out li', say('copy_markdown'));
    await expect.poll(() => copied(panel)).not.toBe('');
    const text = await copied(panel);
    const title = await panel.text('h1');
    expect(text).toContain(`# ${title}`);
    expect(text).toContain(`## ${say('section_glossary')}`);
    expect(text).toMatch(/\d blocks? set aside\.$/);
    const links = [...text.matchAll(/\((http:\/\/\S+?#:~:text=[^\s)]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBe(await lines(panel));
    // The browser itself says whether there is such a place: it scrolls there.
    const last = links.at(-1)!;
    const other = await world.openPage(last);
    await other.setViewport({ width: 400, height: 200 });
    await world.go(other, 'about:blank');
    await world.go(other, last);
    await expect.poll(() => other.evaluate(() => window.scrollY), { timeout: 5_000 }).toBeGreaterThan(100);
    await other.close();
    await page.bringToFront();
    await panel.waitFor('.fact');
  });

  it('print the digest from a tab of its own', async () => {
    await panel.click('.take-out .tool');
    await press(panel, '.take-out li', say('print'));
    // Pages of our own are the only ones whose address is told without a permission.
    const printing = () =>
      panel.evaluate(async (window) => {
        const { browser, chrome } = window as unknown as { browser?: typeof chrome; chrome: typeof globalThis.chrome };
        const tabs = await (browser ?? chrome).tabs.query({});
        // Its mark is gone from the address once it was read: brought back tomorrow, it does not print.
        return tabs.find(({ url, status }) => /\?tab=\d+$/.test(url ?? '') && status === 'complete')?.id ?? null;
      });
    await expect.poll(printing, { timeout: 10_000 }).not.toBeNull();
    await panel.evaluate(
      async (window, id) => {
        const { browser, chrome } = window as unknown as { browser?: typeof chrome; chrome: typeof globalThis.chrome };
        await (browser ?? chrome).tabs.remove(id!);
      },
      await printing(),
    );
    await page.bringToFront();
    await panel.waitFor('.fact');
  });

  it('make the summary longer and shorter, and remember it', async () => {
    await press(panel, '.lengths', say('summary_short'));
    await expect.poll(() => lines(panel)).toBe(3);
    await world.reload(page);
    await panel.waitFor('.fact');
    expect(await lines(panel)).toBe(3);
    await press(panel, '.lengths', say('summary_normal'));
    await expect.poll(() => lines(panel)).toBeGreaterThan(3);
  });

  it('keep a note on a term until tomorrow', async () => {
    const term = await panel.text('.term b');
    await panel.click('.term summary');
    await press(panel, '.term .more', say('note'));
    await panel.waitFor('.note-form textarea');
    await panel.evaluate((window) => {
      window.document.querySelector('textarea')!.value = 'Ask Ines about <this>';
    });
    await press(panel, '.note-form', say('save'));
    await panel.waitFor('.own-note');
    await world.reload(page);
    await panel.waitFor('.own-note');
    expect(await panel.text('.own-note')).toContain('Ask Ines about <this>');
    expect(await panel.text('.term b')).toBe(term);
  });

  it('bring focus back to the fact on Escape, after the page drew its text anew as well', async () => {
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('main p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    // One click is enough: the panel waits for the page to be read again.
    await panel.click('.facts .fact');
    await expect.poll(() => litText(page)).not.toBe('');
    await panel.evaluate((window) => window.document.querySelector<HTMLElement>('.take-out .tool')!.focus());
    await keyDown(panel, 'Escape');
    await expect.poll(() => litText(page)).toBe('');
    expect(
      await panel.evaluate((window) => window.document.activeElement === window.document.querySelector('.facts .fact')),
    ).toBe(true);
  });

  it('have their light put out by Escape in the page as well, which the page gets too', async () => {
    await panel.click('.facts .fact');
    await expect.poll(() => litText(page)).not.toBe('');
    const heard = await page.evaluate(() => {
      let prevented: boolean | null = null;
      document.addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      return prevented;
    });
    expect(heard).toBe(false);
    await expect.poll(() => litText(page)).toBe('');
  });

  it('do what keys and menus ask through the background: the next fact, a name explained', async () => {
    // The popup speaks as the background does: as no tab.
    const popup = await world.openPopup(page);
    await popup.waitFor('.category');
    const ask = (message: object) =>
      popup.evaluate(async (window, what) => {
        const { browser, chrome } = window as unknown as { browser?: typeof chrome; chrome: typeof globalThis.chrome };
        return (await (browser ?? chrome).runtime.sendMessage(what)) === true;
      }, message);
    expect(await ask({ type: 'next-fact' })).toBe(true);
    await expect.poll(() => litText(page)).not.toBe('');
    expect(await ask({ type: 'next-fact', tabId: 999_999 })).toBe(false);
    const name = await panel.text('.term:nth-of-type(3) b');
    expect(await ask({ type: 'explain', name })).toBe(true);
    await expect.poll(() => panel.evaluate((window) => window.document.querySelectorAll('.term').length)).toBe(1);
    await popup.close();
    expect(await panel.text('.term b')).toBe(name);
    // What is asked about takes focus as it is drawn, not some time after: the field would lose it again.
    expect(await panel.evaluate((window) => window.document.activeElement?.matches('.term summary'))).toBe(true);
    await panel.evaluate((window) => window.document.querySelector<HTMLElement>('.find')!.focus());
    await keyDown(panel, 'Escape');
    await expect
      .poll(() => panel.evaluate((window) => window.document.querySelectorAll('.term').length))
      .toBeGreaterThan(1);
  });

  it('have nothing that axe finds wrong, menu and note open', async () => {
    await panel.click('.take-out .tool');
    await panel.evaluate((window) => {
      const term = window.document.querySelectorAll<HTMLDetailsElement>('.term')[1]!;
      term.open = true;
      // The menu stays: nothing was pressed and no focus moved out of it.
      [...term.querySelectorAll<HTMLElement>('.more > button')].at(-1)!.id = 'note-button';
    });
    expect(await faults(panel)).toEqual([]);
    await panel.click('#note-button');
    await panel.waitFor('.note-form');
    await panel.waitFor('.chip');
    expect(await faults(panel)).toEqual([]);
    await keyDown(panel, 'Escape');
  });

  it('step through the mentions of a term, onwards and back', async () => {
    await panel.evaluate((window) => {
      for (const term of window.document.querySelectorAll<HTMLDetailsElement>('.term'))
        term.open = term.querySelector('.mentions') !== null;
    });
    const counter = '.term[open] .mentions output';
    await panel.click('.term[open] .mentions .step:last-child');
    await expect.poll(() => panel.text(counter)).toMatch(/^1 /);
    await expect.poll(() => litText(page)).not.toBe('');
    await panel.click('.term[open] .mentions .step:last-child');
    await expect.poll(() => panel.text(counter)).toMatch(/^2 /);
    await panel.click('.term[open] .mentions .step');
    await expect.poll(() => panel.text(counter)).toMatch(/^1 /);
    await keyDown(panel, 'ArrowRight');
    await expect.poll(() => panel.text(counter)).toMatch(/^2 /);
  });
});

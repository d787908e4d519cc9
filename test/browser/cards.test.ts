import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClosedRoot, Surface } from '../../src/offline/drive/driven';
import { DEFAULTS, type Settings } from '../../src/settings/settings';
import { toStored } from '../../src/settings/stored';
import { faultsOfRoot } from './axe-faults';
import { BROWSERS, launch, type World } from './driver';
import { FRAMEWORKS, serveHydrating, type HydratingSite } from './hydrate-site';

const CARD = '[data-sachlage="card"]';
const LINES = '[data-sachlage="underline"]';

/** Each underlined name, with the nearest element that has an id. */
const underlined = (page: Page) =>
  page.evaluate(() =>
    [...((CSS.highlights.get('sachlage-term') ?? []) as unknown as Set<Range>)].map((range) => [
      String(range),
      range.startContainer.parentElement!.closest('[id]')?.id,
    ]),
  );
const cards = (page: Page) => page.evaluate((card) => document.querySelectorAll(card).length, CARD);
/** The page as it serialises, and how many nodes it has. */
const tree = (page: Page) =>
  page.evaluate(() => [document.documentElement.outerHTML, document.querySelectorAll('*').length]);
/** The middle of an underlined name in the window; it is scrolled there. */
const middleOf = (page: Page, name: string) =>
  page.evaluate((sought) => {
    const all = [...((CSS.highlights.get('sachlage-term') ?? []) as unknown as Set<Range>)];
    const range = all.find((each) => String(each) === sought)!;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = range.getClientRects()[0]!;
    return { x: x + width / 2, y: y + height / 2 };
  }, name);

describe.each(BROWSERS)('names in the text, in %s', (name) => {
  let world: World;
  let control: Surface;
  let page: Page;

  const store = (more: Partial<Settings>) =>
    control.evaluate(
      (window, settings) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      toStored({ ...DEFAULTS, ...more }),
    );
  const open = async (file = 'cards') => {
    await store({ textCards: true });
    await world.go(page, `${world.site.origin}/${file}.html`);
    await expect.poll(async () => (await underlined(page)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  };
  const card = async () => (await world.closedRoot(page, CARD)) as ClosedRoot;
  const said = async () => (await card()).evaluate((root) => root.querySelector('.card')!.textContent);
  const point = async (term: string) => {
    const { x, y } = await middleOf(page, term);
    await page.mouse.move(x, y - 60);
    await page.mouse.move(x, y);
  };
  beforeAll(async () => {
    world = await launch(name);
    control = await world.openInTab('src/popup/index.html');
    page = await world.openPage('about:blank');
  });
  afterAll(async () => {
    await world?.close();
  });

  it('are left alone as long as the reader does not ask for it', async () => {
    await store({});
    await world.go(page, `${world.site.origin}/cards.html`);
    await new Promise((done) => setTimeout(done, 1_500));
    expect(await underlined(page)).toEqual([]);
    const { x, y } = await page.evaluate(() => {
      const box = document.querySelector('#first')!.getBoundingClientRect();
      return { x: box.x, y: box.y };
    });
    await page.mouse.move(x + 30, y + 8);
    await new Promise((done) => setTimeout(done, 500));
    expect(await cards(page)).toBe(0);
  });

  it('are underlined once, in running text alone, and the page’s tree is as it was', async () => {
    await store({});
    await world.go(page, `${world.site.origin}/cards.html`);
    const before = await tree(page);
    await store({ textCards: true });
    await expect.poll(async () => (await underlined(page)).length, { timeout: 10_000 }).toBeGreaterThan(5);
    const names = await underlined(page);
    expect(names).toEqual(
      expect.arrayContaining([
        ['Siemens', 'first'],
        ['Bundesnetzagentur', 'first'],
        ['Weltbank', 'second'],
      ]),
    );
    for (const [, place] of names) expect(['first', 'second', 'dark', 'last']).toContain(place);
    expect(new Set(names.map(String)).size).toBe(names.length);
    expect(await tree(page)).toEqual(before);
  });

  it('are explained where the mouse rests on them, until Escape', async () => {
    await open();
    const before = await tree(page);
    await point('Weltbank');
    await new Promise((done) => setTimeout(done, 150));
    expect(await cards(page)).toBe(0);
    await page.waitForSelector(CARD);
    expect(await said()).toContain('Weltbank');
    await page.keyboard.press('Escape');
    expect(await cards(page)).toBe(0);
    expect(await tree(page)).toEqual(before);
  });

  it('are explained on a card that the mouse can go to, and the page’s styles cannot', async () => {
    await open();
    await point('Bundesnetzagentur');
    await page.waitForSelector(CARD);
    const box = await (
      await card()
    ).evaluate((root) => {
      const element = root.querySelector('.card')!;
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontSize, display } = root.ownerDocument.defaultView!.getComputedStyle(element);
      return { x, y, width, height, color, fontSize, display };
    });
    expect(box).toMatchObject({ color: 'rgb(26, 29, 33)', fontSize: '15px', display: 'block' });
    expect(box.height).toBeGreaterThan(60);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
    await new Promise((done) => setTimeout(done, 900));
    expect(await cards(page)).toBe(1);
    await page.mouse.move(5, 5);
    await page.waitForFunction((all) => document.querySelectorAll(all).length === 0, {}, CARD);
  });

  it('are explained by a click, on dark paper where the text is light', async () => {
    await open();
    const { x, y } = await middleOf(page, 'Deutschen Bahn');
    await page.mouse.click(x, y);
    expect(await cards(page)).toBe(1);
    expect(await (await card()).evaluate((root) => root.querySelector('.card')!.matches('.dark'))).toBe(true);
    await page.mouse.click(5, 300);
    expect(await cards(page)).toBe(0);
  });

  it('are explained by a tap', async () => {
    await open();
    const { x, y } = await middleOf(page, 'Weltbank');
    await page.touchscreen.tap(x, y);
    await expect.poll(() => cards(page)).toBe(1);
    await page.touchscreen.tap(5, 300);
    await expect.poll(() => cards(page)).toBe(0);
  });

  it('are gone through by key: the focus is in the card, and goes back', async () => {
    await open();
    await page.evaluate(() => document.querySelector<HTMLElement>('#button')!.focus({ preventScroll: true }));
    await page.evaluate(() => scrollTo(0, 0));
    const focused = async () => {
      const root = await world.closedRoot(page, CARD);
      return root?.evaluate(({ activeElement }) => activeElement?.ariaLabel ?? null);
    };
    for (const term of ['Europäische Investitionsbank', 'Bundesnetzagentur']) {
      await world.press(page, 'next-term');
      await expect.poll(focused).toBe(term);
      await expect.poll(() => world.spoken(page)).toContainEqual({ role: 'dialog', name: term });
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('button');
  });

  it('are no longer explained once the reader knows them, and it can be undone', async () => {
    await open();
    const all = (await underlined(page)).map(([term]) => term);
    await point('Weltbank');
    await page.waitForSelector(CARD);
    await (await card()).click('button');
    await expect.poll(said).toContain('Undo');
    // The page could read from highlights which of its names she knows: there are none any more, and lines of our own.
    await expect.poll(() => underlined(page), { timeout: 5_000 }).toEqual([]);
    await page.waitForSelector(LINES);
    const lines = (await world.closedRoot(page, LINES)) as ClosedRoot;
    const drawn = await lines.evaluate((root) =>
      Array.from(root.querySelectorAll('i'), (line) => line.getBoundingClientRect().toJSON() as DOMRect),
    );
    const texts = await page.evaluate(
      (boxes) =>
        boxes.map(({ x, y, width }) => {
          const from = document.caretPositionFromPoint(x + 1, y - 4)!;
          const to = document.caretPositionFromPoint(x + width - 1, y - 4)!;
          const range = new Range();
          range.setStart(from.offsetNode, from.offset);
          range.setEnd(to.offsetNode, to.offset);
          return String(range);
        }),
      drawn.filter(({ y }) => y > 10 && y < 590),
    );
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts) expect(all.some((term) => term !== 'Weltbank' && term!.includes(text))).toBe(true);
    await (await card()).click('button');
    await expect.poll(async () => (await underlined(page)).map(([term]) => term), { timeout: 5_000 }).toEqual(all);
  });

  it('tell a page nothing that makes its own events', async () => {
    await open();
    const { x, y } = await middleOf(page, 'Weltbank');
    await page.evaluate(
      (clientX, clientY) => {
        const at = { clientX, clientY, bubbles: true, composed: true };
        const on = document.elementFromPoint(clientX, clientY)!;
        on.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
        on.dispatchEvent(new MouseEvent('click', at));
      },
      x,
      y,
    );
    await new Promise((done) => setTimeout(done, 600));
    expect(await cards(page)).toBe(0);
  });

  it('lose their lines when cards are switched off', async () => {
    await open();
    await point('Weltbank');
    await page.waitForSelector(CARD);
    await store({});
    await expect.poll(() => underlined(page), { timeout: 5_000 }).toEqual([]);
    expect(await cards(page)).toBe(0);
  });

  it.skipIf(name === 'firefox')('are explained without fault, in both colours', async () => {
    await open();
    const plain = await world.openInTab('src/options/index.html');
    for (const term of ['Weltbank', 'Deutschen Bahn']) {
      const { x, y } = await middleOf(page, term);
      await page.bringToFront();
      await page.mouse.click(x, y);
      expect(await faultsOfRoot(await card(), plain)).toEqual([]);
    }
    await plain.close();
  });
});

describe.each(BROWSERS)('a page that hydrates, in %s', (name) => {
  let world: World;
  let site: HydratingSite;
  beforeAll(async () => {
    site = await serveHydrating();
    world = await launch(name, { site });
  });
  afterAll(async () => {
    await world?.close();
  });

  it.each(FRAMEWORKS)('by %s keeps its nodes, and names stay underlined', async (framework) => {
    const control = await world.openInTab('src/popup/index.html');
    await control.evaluate(
      (window, settings) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      toStored({ ...DEFAULTS, textCards: true }),
    );
    const page = await world.openPage('about:blank');
    await page.evaluate((url) => void setTimeout(() => (location.href = url)), site.address(framework, 'after load'));
    await expect.poll(async () => (await underlined(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    const before = await underlined(page);
    site.release();
    await page.waitForSelector('body[data-hydrated]');
    await new Promise((done) => setTimeout(done, 1_500));
    const { complaints, kept } = await page.evaluate(() => {
      const told = window as unknown as { complaints: string[]; served: Element[] };
      return { complaints: told.complaints, kept: told.served.every(({ isConnected }) => isConnected) };
    });
    expect(complaints).toEqual([]);
    expect(kept).toBe(true);
    expect(await underlined(page)).toEqual(before);
    await page.close();
    await control.close();
  });
});

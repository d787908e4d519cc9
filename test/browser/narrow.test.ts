import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/settings/settings';
import { toStored } from '../../src/settings/stored';
import { BROWSERS, launch, type World } from './driver';

/** As wide as a telephone, where Firefox for Android shows all of these as tabs; the narrowest panel; large type in it. */
const WINDOWS = [
  { width: 360, type: '100%' },
  { width: 320, type: '100%' },
  { width: 320, type: '200%' },
] as const;

/** What one has to wait for before a surface is whole, and what opens the parts that are closed at first. */
const SURFACES = [
  {
    path: 'src/panel/index.html',
    whole: '#glossary .term',
    also: '#aside article',
    open: '.take-out .tool, .look-up .link',
  },
  { path: 'src/popup/index.html', whole: 'header', also: 'footer', open: '.kind' },
  { path: 'src/options/index.html', whole: '#kinds table', also: '#about', open: '#reset button' },
  { path: 'src/welcome/index.html', whole: '.sample .fold', also: '.panel', open: '.fold button + button' },
] as const;

/** What reaches beyond the window, and what is too small for a finger: 24 pixels, links in a line of text apart. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const name = (element: Element) => `${element.localName}.${element.className} ${element.textContent?.slice(0, 30)}`;
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > document.documentElement.clientWidth + 1 && !element.closest('.unseen, svg');
    });
    const isInText = (element: Element) => element.localName === 'a' && element.closest('p, li') !== null;
    const targets = [...document.querySelectorAll('button, a, input, select, textarea, summary, [role=switch]')];
    const small = targets.filter((element) => {
      // A tick and its words are one target.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24) && !isInText(element) && !element.closest('.unseen');
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} in ${clientWidth}`] : []),
      ...wide.map((element) => `too wide: ${name(element)}`),
      ...small.map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `too small, ${Math.round(width)} × ${Math.round(height)}: ${name(element)}`;
      }),
    ];
  });

describe.each(BROWSERS)('in a narrow window of %s', (name) => {
  let world: World;
  let tab: number;
  beforeAll(async () => {
    world = await launch(name, { lang: 'de' });
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const popup = await world.openPopup(page);
    tab = await popup.evaluate(async (window) => {
      const { chrome } = window as unknown as { chrome: typeof globalThis.chrome };
      return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id!;
    });
    await popup.close();
    const control = await world.openInTab('src/popup/index.html');
    await control.evaluate(
      (window, settings) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      toStored({
        ...DEFAULTS,
        sites: { 'nachrichten.a-very-long-name-of-a-newspaper.example': false },
        siteLooks: { 'b.example': { 'analysis-teaser': 'dim' } },
        exceptions: { 'a.example': ['x1'] },
        knownTerms: ['lishui', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'],
        notes: { alibaba: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz', who: 'Geneva' },
        ownRules: '##.box\n||ads^',
      }),
    );
    await control.close();
  });
  afterAll(async () => {
    await world?.close();
  });

  it.each(SURFACES)(
    '$path needs no scrolling sideways, and a finger hits all of it',
    async ({ path, whole, also, open }) => {
      const page = await world.openPage(`${world.base}${path}?tab=${tab}`);
      for (const { width, type } of WINDOWS) {
        await page.setViewport({ width, height: 800 });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          // What the style sheet says where there are fingers and no mouse; a popup over a desktop has its own width.
          document.body.style.inlineSize = 'auto';
        }, type);
        await page.waitForSelector(whole, { timeout: 10_000 });
        await page.waitForSelector(also, { timeout: 10_000 });
        await page.evaluate((selector) => {
          for (const each of document.querySelectorAll('details')) each.open = true;
          for (const each of document.querySelectorAll<HTMLElement>(selector)) each.click();
        }, open);
        expect({ width, type, found: await faults(page) }).toEqual({ width, type, found: [] });
      }
      await page.close();
    },
  );
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { DEFAULTS, switchSite } from '../../src/settings/settings';
import { toStored } from '../../src/settings/stored';
import { visibleText } from '../bench/in-page/visible-text';
import { notePainted } from './note-painted';
import { BROWSERS, launch, type World } from './driver';
import { FRAMEWORKS, serveHydrating, TIMES, type HydratingSite } from './hydrate-site';

/** What a page of `test/pages/hydrate` tells of itself. */
interface Hydrating {
  readonly complaints: string[];
  /** Its elements before the framework came, in document order. */
  readonly served: Element[];
  readonly painted: Set<string>;
  change(name: string): void;
}

const PITCH = /Gratis-Analyse|Dringender Handlungsbedarf|kaufen oder verkaufen|Elbbroker|herunterladen|Jetzt neu/;
const LINE = '[data-sachlage-fold="line"]';
/** Where a line of its own stands once all is folded: a run, a box, a sentence, an item. */
const FOLDED = [
  `#flat-pitch${LINE}`,
  `#box${LINE}`,
  `#mixed ${LINE}`,
  `#linked ${LINE}`,
  '#list [data-sachlage="line"] + #offer[data-sachlage-fold="away"]',
];

/** What of a pitch is to be seen; text under the veil is not. */
async function pitchSeen(page: Page): Promise<string | null> {
  const veiled = await page.evaluate(() => [...(CSS.highlights.get('sachlage-veil') ?? [])].map(String));
  const seen = veiled.reduce((text, hidden) => text.replace(hidden, ''), await page.evaluate(visibleText));
  return PITCH.exec(seen)?.[0] ?? null;
}
const linesMissing = (page: Page, lines: readonly string[]) =>
  page.evaluate((all) => all.filter((line) => document.querySelectorAll(line).length !== 1), lines);

/** Waits until these lines, and no pitch, are there to be seen. */
async function foldsAgain(page: Page, lines: readonly string[] = FOLDED): Promise<void> {
  await expect.poll(() => linesMissing(page, lines), { timeout: 15_000 }).toEqual([]);
  await expect.poll(() => pitchSeen(page)).toBeNull();
}

/** The page's own mark-up, as the framework has it. */
const ownHtml = (page: Page) => page.evaluate(() => document.querySelector('#root')!.innerHTML);

describe.each(BROWSERS)('pages that hydrate, in %s', (name) => {
  let world: World;
  let site: HydratingSite;
  let control: Surface;
  /** Switches our work on this site off or on, as the popup does. */
  const switchOn = (isOn: boolean) =>
    control.evaluate(
      (window, settings) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
      toStored(switchSite(DEFAULTS, '127.0.0.1', isOn)),
    );
  beforeAll(async () => {
    site = await serveHydrating();
    world = await launch(name, { site });
    control = await world.openInTab('src/popup/index.html');
  });
  afterAll(async () => {
    await world?.close();
  });

  const cases = FRAMEWORKS.flatMap((framework) => TIMES.map((time) => [framework, time] as const));
  it.each(cases)('%s, its script %s: keeps its nodes, and what was folded stays so', async (framework, time) => {
    const isLate = time === 'after load';
    // Its paragraph of text and link is touched a while after load: not before this script comes.
    const lines = isLate ? FOLDED.slice(0, 3) : FOLDED;
    const page = await world.openPage('about:blank');
    await page.evaluateOnNewDocument(notePainted);
    const pitchPainted = () =>
      page
        .evaluate(() => [...(window as unknown as Hydrating).painted])
        .then((all) => all.filter((text) => PITCH.test(text)));
    // Not by the driver, which would wait for the script.
    await page.evaluate((url) => void setTimeout(() => (location.href = url)), site.address(framework, time));
    await page.waitForFunction(() => location.pathname.endsWith('.html') && document.querySelector('#linked'));

    // Folded before the framework comes.
    await foldsAgain(page, isLate ? lines : lines.slice(0, 2));
    expect(await page.evaluate(() => document.body.dataset['hydrated'])).toBeUndefined();
    site.release();
    await page.waitForSelector('body[data-hydrated]');
    const state = await page.evaluate(() => {
      const { complaints, served } = window as unknown as Hydrating;
      const isOwn = (element: Element) => !element.hasAttribute('data-sachlage');
      const now = [...document.querySelectorAll('#root *')].filter(isOwn);
      const before = served.filter(isOwn);
      return { complaints, kept: now.filter((each, i) => each === before[i]).length, of: [now.length, before.length] };
    });
    expect(state.complaints).toEqual([]);
    expect(state.of).toEqual([state.kept, state.kept]);
    await foldsAgain(page, lines);
    expect(await pitchPainted()).toEqual([]);

    // Off means gone, and on again.
    await switchOn(false);
    await expect.poll(() => ownHtml(page)).toBe(site.html(framework));
    await switchOn(true);
    await foldsAgain(page, lines);
    await page.evaluate(() => (window as unknown as Hydrating).painted.clear());

    // The page lives on.
    const change = (what: string) => page.evaluate((id) => (window as unknown as Hydrating).change(id), what);
    await change('neighbour');
    await expect.poll(() => page.evaluate(visibleText)).toContain('Gebaut wird von August an.');
    await foldsAgain(page, lines);
    for (const what of ['reword', 'remount', 'reorder']) {
      await change(what);
      await foldsAgain(page, lines);
    }
    expect(await page.evaluate(() => document.querySelector('#list')!.firstElementChild!.textContent)).toContain(
      'Gleis',
    );
    await change('drop');
    await page.waitForFunction(() => !document.querySelector('#mixed'));
    await foldsAgain(
      page,
      lines.filter((line) => !line.includes('mixed')),
    );
    await change('back');
    await foldsAgain(page, lines);

    expect(await pitchPainted()).toEqual([]);

    // What the page put into the pitch works once it is shown.
    for (const [line, link] of [
      ['#flat-pitch', '#flat-link'],
      ['#box', '#box-link'],
    ] as const) {
      const root = (await world.closedRoot(page, line))!;
      await root.click('.fold button');
      await page.waitForSelector(link, { visible: true });
      await page.click(link);
    }
    await page.waitForSelector('body[data-clicks="flat-link box-link"]');
    expect(await page.evaluate(() => (window as unknown as Hydrating).complaints)).toEqual([]);
    await page.close();
  });
});

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { BROWSERS, launch, type World } from './driver';

const OPEN_PANEL = '.main-action';
const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string) => words[key]!.message;

/** The panel's text once it says something; panels answer when they can. */
async function says(panel: Surface, text: string): Promise<void> {
  await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain(text);
}

/** What is lit in the page. */
const litText = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sachlage-lit') ?? [])].map((range) => String(range as Range)).join(' '));

describe.each(BROWSERS)('a reader with %s', (name) => {
  let world: World;
  let page: Page;
  let panel: Surface;
  beforeAll(async () => {
    world = await launch(name);
    page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    panel = await world.openPanel(page, OPEN_PANEL);
    await panel.waitFor('.fact');
  });
  afterAll(async () => {
    await world?.close();
  });

  it('reads what happened, in figures, terms and what was set aside', async () => {
    const text = await panel.text();
    expect(text).toContain('Alibabas Forscher arbeiten künftig mit der WHO zusammen');
    expect(text).toContain('Marktkurier');
    const facts = await panel.evaluate((window) =>
      [...window.document.querySelectorAll('.fact .text')].map((each) => each.textContent),
    );
    expect(facts.join(' ')).toContain('einem Zentrum der Weltgesundheitsorganisation (WHO)');
    expect(await panel.text('#figures')).toMatch(/15\s+Mrd\. USD/);
    expect(text).toContain('Krankenhäusern');
    expect(facts.join(' ')).not.toMatch(/Gratis-Analyse|Hebel|zugreifen/);
    const terms = await panel.evaluate((window) =>
      [...window.document.querySelectorAll('.term')].map((each) => each.textContent ?? ''),
    );
    expect(terms.find((term) => term.includes('DAMO Academy'))).toMatch(/Forschungs(zweig|einrichtung)/);
    expect(terms.find((term) => term.includes('WHO'))).toContain('Weltgesundheitsorganisation');
    expect(terms.find((term) => term.includes('Lishui'))).toContain('chinesische');
    expect(terms.join(' ')).not.toContain('Elbbroker');
  });

  it('jumps from a fact to its sentence, which lights up, and puts the light out', async () => {
    await panel.click('.facts .fact');
    await panel.waitFor('.fact.lit');
    const fact = await panel.text('.fact.lit .text');
    await expect.poll(() => litText(page)).not.toBe('');
    const lit = await litText(page);
    expect(fact.replace(/\s+/g, ' ')).toContain(lit.replace(/\s+/g, ' ').slice(0, 40));
    await panel.evaluate((window) =>
      window.document
        .querySelector('.fact.lit')!
        .dispatchEvent(new window.KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    await expect.poll(() => litText(page)).toBe('');
  });

  it('shows a block from the panel and hides it again', async () => {
    const folded = () => page.evaluate(() => document.querySelectorAll('[data-sachlage-fold="line"]').length);
    const before = await folded();
    const first = '#aside .aside .acts button';
    await panel.click(first);
    await expect.poll(folded).toBe(before - 1);
    await expect.poll(() => panel.text(first)).toBe(say('hide'));
    await panel.click(first);
    await expect.poll(folded).toBe(before);
  });

  it('is told where a jump leads nowhere because the page changed', async () => {
    await page.evaluate(() => {
      // Changed in place: no node comes or goes, so that nothing is read anew.
      for (const text of [...document.querySelectorAll('main p')].flatMap((p) => [...p.childNodes]))
        if (text.nodeType === 3) (text as Text).data = 'Anders.';
    });
    await panel.click('.facts .fact');
    await says(panel, say('place_gone'));
  });

  it('switches a kind off and on in the popup, and the page follows', async () => {
    await world.reload(page);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const folded = () => page.evaluate(() => document.querySelectorAll('[data-sachlage-fold="line"]').length);
    const before = await folded();
    const popup = await world.openPopup(page);
    await popup.waitFor('.category [data-treatment=show]');
    await popup.click('.category [data-treatment=show]');
    await expect.poll(folded).toBeLessThan(before);
    await popup.click('.category [data-treatment=fold]');
    await expect.poll(folded).toBe(before);
    await popup.close();
  });

  it('switches the site off: the page is as it was, and panel says so; and on again', async () => {
    const marks = () => page.evaluate(() => document.querySelectorAll('[data-sachlage-fold], [data-sachlage]').length);
    const popup = await world.openPopup(page);
    await popup.waitFor('header [role=switch]');
    await popup.click('header [role=switch]');
    await expect.poll(marks).toBe(0);
    await popup.close();
    await says(panel, say('why_off'));
    await panel.click('.stopped .main-action');
    await panel.waitFor('.fact');
    await expect.poll(marks).toBeGreaterThan(0);
  });

  it('finds each page in the panel as she moves on, and what it is where it is no article', async () => {
    for (const [file, text] of [
      ['sample-en', 'Set aside'],
      ['home', say('why_listing')],
      ['form', say('why_form')],
      ['empty', say('why_empty')],
      ['short', say('state_too_short')],
      ['paywall', say('access_part')],
      ['shop', say('why_shop')],
      ['forum', say('why_discussion')],
    ] as const) {
      await world.go(page, `${world.site.origin}/${file}.html`);
      await says(panel, text);
    }
  });

  it('is told that the browser lets nobody read its own pages', async () => {
    await world.go(page, name === 'chrome' ? 'chrome://version/' : 'about:license');
    await says(panel, say('state_browser_page'));
  });

  it('is told when the page of a panel in a tab of its own was closed', async () => {
    const other = await world.openPage(`${world.site.origin}/sample-en.html`);
    const title = await other.title();
    const own = await world.openInTab('src/panel/index.html');
    const tabId = await own.evaluate(async (window, of) => {
      const { browser, chrome } = window as unknown as { browser?: typeof chrome; chrome: typeof globalThis.chrome };
      return (await (browser ?? chrome).tabs.query({})).find((tab) => tab.title === of)?.id ?? null;
    }, title);
    await own.close();
    // A title is ours to read only with access to the tab, which a reader gives by a click.
    if (tabId === null) {
      await other.close();
      return page.bringToFront();
    }
    const fixed = await world.openInTab(`src/panel/index.html?tab=${tabId}`);
    await fixed.waitFor('.fact');
    await other.close();
    await says(fixed, say('state_no_tab'));
    await fixed.close();
    await page.bringToFront();
  });

  it('follows a page that changes its address without loading', async () => {
    await world.go(page, `${world.site.origin}/spa.html`);
    await panel.waitFor('.fact');
    const first = await panel.text('h1');
    await page.evaluate(() => document.querySelector<HTMLElement>('.go-to[href*="?b"]')!.click());
    await expect.poll(() => panel.text('h1'), { timeout: 10_000 }).not.toBe(first);
    await panel.waitFor('.fact');
  });

  it('follows the tab in front', async () => {
    const other = await world.openPage(`${world.site.origin}/sample-en.html`);
    const title = await other.title();
    await expect
      .poll(async () => title.includes((await panel.text('h1')).slice(0, 20)), { timeout: 10_000 })
      .toBe(true);
    await other.close();
    await page.bringToFront();
    await expect
      .poll(async () => title.includes((await panel.text('h1')).slice(0, 20)), { timeout: 10_000 })
      .toBe(false);
  });

  it('meets hostile pages as text', async () => {
    await world.go(page, `${world.site.origin}/hostile.html`);
    // The panel shows the page before until it has read this one.
    await expect.poll(() => panel.text(), { timeout: 10_000 }).toContain('<');
    expect(
      await panel.evaluate(
        (window) => window.document.querySelectorAll('script[src*="evil"], img, iframe, b[onclick]').length,
      ),
    ).toBe(0);
  });

  it('gets an answer from broken, deep and huge pages', async () => {
    for (const file of ['broken', 'deep', 'nodes', 'huge']) {
      await world.go(page, `${world.site.origin}/${file}.html`);
      await expect
        .poll(() => panel.evaluate((window) => window.document.querySelector('.fact, .stopped h1, #facts') !== null), {
          timeout: 30_000,
        })
        .toBe(true);
    }
  });

  it('marks a term as known, and it is still known tomorrow', async () => {
    await world.go(page, `${world.site.origin}/sample.html`);
    await panel.waitFor('.term');
    const name = await panel.text('.term b');
    await panel.evaluate((window) => (window.document.querySelector<HTMLDetailsElement>('.term')!.open = true));
    await panel.click('.term .more > button');
    await expect.poll(() => panel.text('.term b')).not.toBe(name);
    await world.reload(page);
    await panel.waitFor('.term');
    expect(await panel.text('.term b')).not.toBe(name);
  });

  it('still gets the counts after the browser stopped the background', async () => {
    await world.stopBackground();
    await world.reload(page);
    await panel.waitFor('.fact');
  });
});

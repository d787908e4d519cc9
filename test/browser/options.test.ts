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

const OPTIONS = 'src/options/index.html';
const SLOW = { timeout: 10_000 };
const folded = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('[data-sachlage-fold="line"], [data-sachlage="line"]').length);

/** Chooses in a select as a reader does. */
const choose = (options: Surface, label: string, value: string) =>
  options.evaluate(
    (window, name, next) => {
      const select = window.document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`)!;
      select.value = next;
      select.dispatchEvent(new window.Event('change', { bubbles: true }));
    },
    label,
    value,
  );
const type = (options: Surface, selector: string, text: string) =>
  options.evaluate(
    (window, at, typed) => {
      const field = window.document.querySelector<HTMLInputElement>(at)!;
      field.value = typed;
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
    },
    selector,
    text,
  );
/** Presses the button of a section with a text. */
const press = (options: Surface, section: string, key: string) =>
  options.evaluate(
    (window, id, text) => {
      const button = [...window.document.querySelectorAll<HTMLButtonElement>(`#${id} button`)].find(
        (each) => each.textContent === text,
      );
      if (!button) throw new Error(`no button ${text} in #${id}`);
      button.click();
    },
    section,
    say(key),
  );
/** Gives a file to the page as the browser's dialog would. */
const give = (options: Surface, text: string) =>
  options.evaluate((window, content) => {
    const field = window.document.querySelector<HTMLInputElement>('[type="file"]')!;
    const chosen = new window.DataTransfer();
    chosen.items.add(new window.File([content], 'mine.json', { type: 'application/json' }));
    field.files = chosen.files;
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  }, text);
/** What lies in the storage of the extension. */
const stored = (options: Surface) =>
  options.evaluate(async (window) => {
    const { browser, chrome } = window as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { get(key: string): Promise<{ settings?: unknown }> } } }
    >;
    return JSON.stringify((await (browser ?? chrome).storage.local.get('settings')).settings ?? null);
  });

describe.each(BROWSERS)('the settings in %s', (name) => {
  let world: World;
  let options: Surface;
  beforeAll(async () => {
    world = await launch(name);
    options = await world.openInTab(OPTIONS);
    await options.waitFor('#kinds table');
  });
  afterAll(async () => {
    await world?.close();
  });

  it('switch a kind off for one site, and it is still off tomorrow', async () => {
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    const before = await folded(page);
    await type(options, '#kinds input[type="text"]', '127.0.0.1');
    await options.waitFor('#kinds button[type="submit"]:not(:disabled)');
    await press(options, 'kinds', 'add');
    await options.waitFor('select[aria-label="Analysis teaser, 127.0.0.1: how strict"]');
    await choose(options, 'Analysis teaser, 127.0.0.1: how strict', 'off');
    await expect.poll(() => folded(page), SLOW).toBeLessThan(before);
    const left = await folded(page);
    await world.stopBackground();
    await world.reload(page);
    await expect.poll(() => folded(page), SLOW).toBe(left);
    const again = await world.openInTab(OPTIONS);
    await again.waitFor('select[aria-label="Analysis teaser, 127.0.0.1: how strict"]');
    await again.close();
    await choose(options, 'Analysis teaser, 127.0.0.1: how strict', 'as-everywhere');
    await expect.poll(() => folded(page), SLOW).toBe(before);
    await page.close();
  });

  it('leave a page alone in a language without a tick', async () => {
    const page = await world.openPage(`${world.site.origin}/sample.html`);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    await options.click('#reading [type="checkbox"][value="de"]');
    await expect.poll(() => folded(page), SLOW).toBe(0);
    await options.click('#reading [type="checkbox"][value="de"]');
    await expect.poll(() => folded(page), SLOW).toBeGreaterThan(0);
    await page.close();
  });

  it('are the same again after export, reset and import', async () => {
    await options.click('[name="summary-length"][value="long"]');
    await options.click('[name="density"][value="compact"]');
    await type(options, '#sites input[type="text"]', 'https://www.example.de/a');
    await options.waitFor('#sites button[type="submit"]:not(:disabled)');
    await press(options, 'sites', 'add');
    await options.waitFor('#sites .rows li');
    const before = await stored(options);
    expect(before).toContain('example.de');
    // The file that the browser is given, before it asks where to.
    await options.evaluate((window) => {
      const real = window.URL.createObjectURL.bind(window.URL);
      window.URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (window.name = text));
        return real(blob);
      };
      window.HTMLAnchorElement.prototype.click = () => {};
    });
    await press(options, 'backup', 'export_save');
    await expect.poll(() => options.evaluate((window) => window.name)).toContain('sachlage');
    const file = await options.evaluate((window) => window.name);
    await press(options, 'reset', 'reset');
    await options.waitFor('#reset fieldset');
    await press(options, 'reset', 'reset_yes');
    await expect.poll(() => stored(options)).not.toContain('example.de');
    expect(await options.evaluate((window) => window.document.documentElement.dataset['density'] ?? '')).toBe('');
    await give(options, file);
    await options.waitFor('.import .main-action:not(:disabled)');
    await press(options, 'backup', 'import_apply');
    await expect.poll(() => stored(options)).toBe(before);
    expect(await options.evaluate((window) => window.document.documentElement.dataset['density'])).toBe('compact');
  });

  it('take nothing from a file that is broken', async () => {
    const before = await stored(options);
    for (const [text, reason] of [
      ['{"sachlage":"settings"', 'import_not_json'],
      ['{"a":1}', 'import_not_ours'],
      ['{"sachlage":"settings","version":99,"settings":{}}', 'import_newer'],
      ['{"sachlage":"settings","version":2,"settings":{"theme":"pink","density":"compact"}}', 'import_bad_key'],
      ['{"sachlage":"settings","version":2,"settings":{"__proto__":{"theme":"dark"}}}', 'import_unknown_key'],
      [' '.repeat(20_000_000), 'import_too_large'],
    ] as const) {
      await give(options, text);
      await expect
        .poll(() => options.text('#backup [role="alert"].trouble'), SLOW)
        .toContain(say(reason).split('“$1”')[0]!.trim());
      expect(await stored(options)).toBe(before);
    }
  });

  it('sync when that is switched on, and leave nothing behind when told to', async () => {
    const copy = () =>
      options.evaluate(async (window) => {
        const { browser, chrome } = window as unknown as Record<
          'browser' | 'chrome',
          { storage: { sync: { get(key: null): Promise<Record<string, unknown>> } } }
        >;
        return Object.entries(await (browser ?? chrome).storage.sync.get(null)).map(
          ([key, each]) => `${key}=${String(each)}`,
        );
      });
    expect(await copy()).toEqual([]);
    await options.click('#sync [role="switch"]');
    await expect.poll(() => options.text('#sync output'), SLOW).toBe(say('sync_fine'));
    expect(await copy()).toContain('summaryLength.0="long"');
    await options.click('[name="summary-length"][value="short"]');
    await expect.poll(copy, SLOW).toContain('summaryLength.0="short"');
    await options.click('#sync [role="switch"]');
    await expect.poll(() => options.text('#sync output'), SLOW).toBe(say('sync_stays'));
    await press(options, 'sync', 'sync_delete');
    await expect.poll(copy, SLOW).toEqual([]);
    await expect.poll(() => options.text('#sync output'), SLOW).toBe(say('sync_deleted'));
  });

  it('list the keys, and lead to where they are changed', async () => {
    await options.waitFor('#shortcuts .rows li');
    expect(await options.text('#shortcuts')).toMatch(/Alt\+Shift\+Y|⌥⇧Y/);
  });

  it('are seen in the colours that were chosen, from the first moment on', async () => {
    const paper = (surface: Surface) =>
      surface.evaluate((window) => window.getComputedStyle(window.document.body).backgroundColor);
    const light = await paper(options);
    await options.click('[name="theme"][value="dark"]');
    await expect.poll(() => paper(options)).not.toBe(light);
    const again = await world.openInTab(OPTIONS);
    await again.waitFor('h1');
    expect(await paper(again)).toBe(await paper(options));
    await again.close();
    await options.click('[name="theme"][value="system"]');
    await expect.poll(() => paper(options)).toBe(light);
  });
});

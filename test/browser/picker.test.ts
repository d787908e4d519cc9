import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch, type World } from './driver';
import { startInMenu, startPicker } from './picked';

const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const say = (key: string, value = '') => words[key]!.message.replace('$1', value);

const SLOW = { timeout: 10_000 };

/** Three boxes of one kind beside the article, which report nothing and sell nothing. */
const addBoxes = (page: Page) =>
  page.evaluate(() => {
    const aside = document.createElement('aside');
    aside.style.cssText = 'position: absolute; top: 80px; left: 10px; width: 200px';
    for (const text of ['Bus', 'Bahn', 'Fähre']) {
      const box = document.createElement('div');
      box.className = `css-1q2w3e timetable${text === 'Bus' ? ' nearby' : ''}`;
      box.style.cssText = 'height: 60px; background: #eee; margin: 8px 0';
      box.textContent = `${text} um sieben`;
      aside.append(box);
    }
    document.body.append(aside);
  });
/** How many of them are away: neighbours that one rule hits are folded as one run. */
const folds = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.timetable')].filter((each) => !each.checkVisibility({ checkVisibilityCSS: true }))
        .length,
  );

describe.each(BROWSERS)('the picker in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await launch(name);
  });
  afterAll(async () => {
    await world?.close();
  });
  const open = async () => {
    const page = await world.openPage(`${world.site.origin}/folds.html`);
    // It is idle by then, and as it will stay.
    await page.waitForSelector('[data-sachlage="part"]');
    await addBoxes(page);
    return page;
  };

  it('makes a rule by mouse: says what it hits, shows it, adds it; undone by one click, else there after a reload', async () => {
    const page = await open();
    const picker = await startPicker(world, page);
    expect(await picker.text()).toContain(say('picker_hint'));
    await page.mouse.move(100, 120);
    await expect.poll(picker.text).toContain('Bus um sieben');
    await page.mouse.click(100, 120);
    await expect.poll(picker.text).toContain(say('picker_hits_one', '1'));
    expect(await picker.text()).toContain('.timetable.nearby');
    // The preview folds for real, and nothing else.
    await expect.poll(() => folds(page)).toBe(1);
    await picker.evaluate((document) => document.querySelectorAll<HTMLElement>('[type=radio]')[1]!.click());
    expect(await picker.text()).toContain(say('picker_hits_other', '3'));
    await expect.poll(() => folds(page)).toBe(3);
    await picker.evaluate((document) => document.querySelector<HTMLElement>('[type=checkbox]')!.click());
    await expect.poll(() => folds(page)).toBe(0);
    expect(await picker.evaluate((document) => document.querySelectorAll('.marks > div').length)).toBe(3);

    await page.keyboard.press('Enter');
    await expect.poll(picker.text).toContain('127.0.0.1##.timetable');
    await expect.poll(() => folds(page)).toBe(3);
    // It is a line at the edge now: the page can be used.
    expect(await page.evaluate(() => document.elementFromPoint(640, 200)?.closest('main') !== null)).toBe(true);
    await picker.evaluate((document) => document.querySelector<HTMLElement>('.undo')!.click());
    await expect.poll(picker.text).toContain(say('picker_taken_back'));
    await expect.poll(() => folds(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(picker.isOpen).toBe(false);

    const again = await startPicker(world, page);
    await page.mouse.click(100, 120);
    await expect.poll(again.text).toContain('.timetable.nearby');
    await page.keyboard.press('Enter');
    await expect.poll(again.text).toContain(say('picker_added'));
    await world.reload(page);
    await page.waitForSelector('[data-sachlage-fold="line"]');
    await addBoxes(page);
    await expect.poll(() => folds(page), SLOW).toBe(1);
    const popup = await world.openPopup(page);
    await popup.waitFor('.own .found');
    expect(await popup.text('.own')).toContain('1');
    await popup.evaluate(async (window) => {
      const { browser, chrome } = window as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      await (browser ?? chrome).storage.local.clear();
    });
    await popup.close();
    await page.close();
  });

  it('is led by the keyboard alone; refuses the page and the article; leaves without a trace', async () => {
    const page = await open();
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const picker = await startPicker(world, page);
    const what = () => picker.evaluate((document) => document.querySelector('.what code')?.textContent ?? '');
    await expect.poll(what).not.toBe('');
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowUp');
    await expect.poll(what).toBe('main');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(what).toMatch(/^(?:p|h1)/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(picker.text).toContain(say('picker_reporting_one', '1'));
    await page.keyboard.press('ArrowUp');
    await expect.poll(picker.text).toContain(say('picker_too_much'));
    await page.keyboard.press('Enter');
    expect(await picker.evaluate((document) => document.querySelector<HTMLButtonElement>('.take')!.disabled)).toBe(
      true,
    );
    // Tab goes round in the card.
    for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
    expect(await picker.evaluate((document) => document.activeElement?.tagName)).toMatch(/BUTTON|INPUT/);
    await page.keyboard.press('Escape');
    await expect.poll(picker.isOpen).toBe(false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it('hears keys and clicks on a page that swallows them, steals the focus and has 100,000 nodes', async () => {
    const page = await open();
    await page.evaluate(() => {
      for (const type of ['click', 'mousedown', 'pointerdown', 'mousemove', 'keydown', 'keypress', 'keyup', 'focusin'])
        window.addEventListener(
          type,
          (event) => {
            (window as unknown as { heard: string[] }).heard?.push(type);
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          { capture: true },
        );
      const form = document.createElement('form');
      form.innerHTML =
        '<input name="parentNode"><input name="getBoundingClientRect"><input name="id"><input name="contains">';
      document.querySelector('aside')!.append(form);
      const many = document.createElement('section');
      for (let i = 0; i < 50_000; i++) many.append(document.createElement('p'), 'x');
      document.body.append(many);
    });
    const picker = await startPicker(world, page);
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await page.mouse.move(100, 190);
    await expect.poll(picker.text).toContain('Bahn um sieben');
    await page.evaluate(() => document.querySelector('input')?.focus());
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-sachlage'))).toBe('picker');
    await page.keyboard.press('ArrowRight');
    await expect.poll(picker.text).toContain('Fähre um sieben');
    const start = Date.now();
    await page.keyboard.press('Enter');
    await expect.poll(picker.text, SLOW).toContain(say('picker_hits_one', '1'));
    expect(Date.now() - start).toBeLessThan(5_000);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.filter((type) => type !== 'focusin')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(picker.isOpen).toBe(false);
    await page.close();
  });

  it('begins with what the context menu was opened on', async () => {
    const page = await open();
    await page.mouse.click(100, 190, { button: 'right' });
    await page.keyboard.press('Escape');
    const picker = await startInMenu(world, page);
    await expect.poll(picker.text).toContain('Bahn um sieben');
    await expect.poll(picker.text).toContain(say('picker_take'));
    await page.close();
  });

  it('says of a frame that it is taken as a whole', async () => {
    const page = await open();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'framed-inside.html';
      frame.title = 'Kurse';
      frame.style.cssText = 'position: absolute; top: 400px; left: 10px; width: 200px; height: 100px';
      document.body.append(frame);
    });
    const picker = await startPicker(world, page);
    await page.mouse.click(60, 440);
    await expect.poll(picker.text).toContain(say('picker_whole'));
    expect(await picker.text()).toContain('iframe[title="Kurse"]');
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('stands above a modal dialog, on a page whose policy forbids all', async () => {
    const page = await open();
    await page.evaluate(() => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "default-src 'none'; style-src 'none'; frame-src 'none'; script-src 'none'";
      document.head.append(policy);
      const dialog = document.createElement('dialog');
      dialog.append(Object.assign(document.createElement('p'), { id: 'notice', textContent: 'Wir zählen mit' }), 'Ja');
      document.body.append(dialog);
      dialog.showModal();
    });
    const picker = await startPicker(world, page);
    const { x, y } = await page.evaluate(() => document.querySelector('#notice')!.getBoundingClientRect().toJSON());
    await page.mouse.click(x + 5, y + 5);
    await expect.poll(picker.text).toContain('#notice');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#notice')!.getAttribute('data-sachlage-fold')))
      .toBe('line');
    expect(await picker.evaluate((document) => getComputedStyle(document.querySelector('.card')!).position)).toBe(
      'fixed',
    );
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('cannot be reached by the page, and begins where the reader clicked and not where a page says', async () => {
    const page = await open();
    await page.mouse.click(100, 190, { button: 'right' });
    await page.keyboard.press('Escape');
    await page.evaluate(() =>
      document.querySelector('h1')!.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, composed: true })),
    );
    const picker = await startInMenu(world, page);
    await expect.poll(picker.text).toContain('Bahn um sieben');
    expect(
      await page.evaluate(() => [
        window.length,
        typeof window[0],
        document.querySelector('[data-sachlage="picker"]')!.shadowRoot,
        document.activeElement?.getAttribute('data-sachlage'),
      ]),
    ).toEqual([0, 'undefined', null, 'picker']);
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('ends where the page closes the dialog that it stands in, and what it tried is given back', async () => {
    const page = await open();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const aside = document.querySelector('aside')!;
      aside.style.position = '';
      dialog.append(aside);
      document.body.append(dialog);
      dialog.showModal();
    });
    const picker = await startPicker(world, page);
    const { x, y } = await page.evaluate(
      () => document.querySelector('.timetable')!.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.mouse.click(x + 5, y + 5);
    await page.waitForSelector('dialog [data-sachlage-fold="line"]');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await expect.poll(picker.isOpen).toBe(false);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('dialog [data-sachlage-fold="line"]')))
      .toBeNull();
    await page.close();
  });

  it.runIf(name === 'chrome')('has no fault that axe finds', async () => {
    const page = await open();
    const picker = await startPicker(world, page);
    expect(await picker.faults()).toEqual([]);
    await page.mouse.click(100, 120);
    await expect.poll(picker.text).toContain(say('picker_preview'));
    expect(await picker.faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.close();
  });
});

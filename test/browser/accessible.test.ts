import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from './axe-faults';
import { launch, type World } from './driver';

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
    await panel.evaluate((window) => {
      window.document.querySelector<HTMLDetailsElement>('.term')!.open = true;
    });
    await panel.click('.term .look-up .link');
    await panel.waitFor('.consent');
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

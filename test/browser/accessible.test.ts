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

  it('axe finds nothing wrong with the options, faults and examples in sight', async () => {
    const options = await world.openInTab('src/options/index.html');
    await options.waitFor('textarea');
    expect(await faults(options)).toEqual([]);
    await options.evaluate((window) => {
      const field = window.document.querySelector('textarea')!;
      field.value = '##.box\n||ads^';
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      window.document.querySelector('details')!.open = true;
    });
    await options.waitFor('.faults');
    expect(await faults(options)).toEqual([]);
    await options.close();
  });
});

import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../src/offline/drive/driven';
import { launch, type World } from './driver';

/** What axe finds wrong in a document of ours: rule and element. Chromium alone: it judges the same markup in both. */
async function faults(surface: Surface): Promise<string[]> {
  return surface.evaluate(async (window, source) => {
    // oxlint-disable-next-line no-eval -- the debugger may do what the page's own policy forbids
    window.eval(source);
    const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, axe.source);
}

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
    await popup.close();
    const panel = await world.openPanel(page);
    await panel.waitFor('.fact');
    await panel.waitFor('#aside');
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
